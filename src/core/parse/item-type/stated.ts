import { partRule, rule } from "../rule.ts";
import { anySpelling } from "../spellings.ts";
import { dictionary } from "./kinds.ts";
import { say, type TypeRule } from "./evidence.ts";

const thesis = rule(() =>
  anySpelling(
    /(?:^|[\s(,.[])(?:ph\.?\s?d\.?|doctoral|master['’]s?|diss(?:ertation)?\b|thesis|praca (?:doktorska|magisterska)|rozprawa doktorska|дис(?:сертация)?\.|автореф(?:ерат)?\b|dis\. \.\.\.|kand\. |дыс\.)/iu,
  ),
);

const treatySeries = partRule(
  /^(?:United Nations|League of Nations|European|Council of Europe|Canada|U\.S\.) Treaty Series$|^U\.N\.T\.S\.?$/,
);

/** Of arXiv, SocArXiv, PsyArXiv, OSF Preprints and SSRN. */
const preprintDoi = /^10\.(?:48550|31235|31234|31219|2139)\//;

/** What a note or a sign of its own says: theses, preprints, cases, documents of archives, standards. */
export const statedType: TypeRule = ({ draft, fields, text, container, title, byHost, byOutlet, located }) => {
  if (draft.isKind("thesis") || (!container && thesis.test(text))) return say("thesis", 0.95);
  if (fields.arXiv || byHost === "preprint" || (!located && (byOutlet === "preprint" || preprintDoi.test(fields.DOI?.value ?? ""))) || (draft.isKind("preprint") && !located)) return say("preprint", 0.9);
  if (draft.isKind("bill")) return say("bill", 0.9);
  if (draft.isKind("case")) return say("case", 0.9);
  if (draft.isKind("act")) return say("statute", 0.9);
  // "“Treaty on the Union State.” United Nations Treaty Series, vol. 2120"
  if (container && treatySeries.test(container)) return say("statute", 0.9);
  if (draft.isKind("archive")) return say(/^(?:Letter|Letters|Telegram|Postcard|List|Pis['’ʹ]?mo|Письмо|Ліст|Лист)\s(?:to|from|of|do|od|k|ot|к|от|да|ад)\s/iu.test(title) ? "letter" : "manuscript", 0.9);
  if (draft.isKind("entry")) return say(dictionary.test(draft.notes.find(({ kind }) => kind === "entry")?.fields?.[0]?.value ?? "") ? "dictionaryEntry" : "encyclopediaArticle", 0.9);
  if (draft.isKind("standard") && (!container || (fields["publisher-place"] && !located))) return say("standard", 0.9);
  if (draft.isKind("patent")) return say("patent", 0.9);
  return null;
}; // prettier-ignore
