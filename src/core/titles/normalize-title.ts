import type { Change } from "../evidence.ts";
import { assemble } from "./assemble.ts";
import { inCapitals, inSmallLetters, isInCapitals } from "./capitals.ts";
import { countScripts } from "./count-scripts.ts";
import { bestDecoding } from "./decode/best-decoding.ts";
import { decodeLoosely } from "./decode/decode-loosely.ts";
import { tokenize, type Token } from "./decode/tokens.ts";
import { isEnglish, isEnglishName, isJoinedInEnglish, looksEnglish } from "./detect-english.ts";
import { detectForeign } from "./detect-foreign.ts";
import { guessForeign } from "./guess-foreign.ts";
import { normalizeCyrillic } from "./normalize-cyrillic.ts";
import { outletLanguage, type LanguageEvidence } from "./outlet-language.ts";
import { proposeSplits } from "./propose-splits.ts";
import { latinised, mendForeignLetters } from "./read-cyrillic.ts";
import { isRomanised } from "./romanised.ts";
import { isSpoken } from "./is-spoken.ts";
import { kinOf, nearer } from "./slavic-kin.ts";
import { spacingEdits, withEdits } from "./spacing.ts";
import { isSurelyOurs } from "./surely-ours.ts";
import type { SpacingEdit } from "./spacing-edit.ts";
import type { TitleContext, TitleResult } from "./types.ts";
import { inForeign, untouched } from "./untouched.ts";

/** A romanised word that costs less is a usual one, in nats. */
const USUAL = 11;

/**
 * Reads a title: language, romanisation scheme, repair of the print, Cyrillic original. Never throws.
 * @param input a title as it is printed, in any language
 * @param context what is known of it besides: the outlet, the link, the language
 * @example normalizeTitle("Novyye ogranicheniya dlyaprezidenta").original // "Новые ограничения для президента"
 */
export function normalizeTitle(input: string, context: TitleContext = {}): TitleResult {
  if (UNSEEN.test(input)) return withoutUnseen(input, context);
  const title = input.slice(0, 2000);
  const { cyrillic, latin } = countScripts(title);
  if (input.length > title.length || cyrillic + latin === 0) return untouched(input, "und", cyrillic > latin);
  if (cyrillic > latin || (cyrillic > 0 && isCyrillicWithNames(title)))
    return normalizeCyrillic(input, context);
  const strays = cyrillic > 0 ? mendForeignLetters(input) : null;
  if (strays?.changes.length) {
    const result = normalizeTitle(strays.text, context);
    return { ...result, input, changes: [...strays.changes, ...result.changes] };
  }
  if (isInCapitals(title)) {
    const small = inSmallLetters(title);
    return inCapitals(input, small, normalizeTitle(small, context));
  }
  if (SLUG.test(title)) {
    const result = normalizeTitle(title.replaceAll("-", " "), context);
    return {
      ...result,
      input,
      repaired: result.repaired.split(" ").length === title.split("-").length ? input : result.repaired,
    };
  }
  const tokens = tokenize(title);
  const words = tokens
    .filter(({ word }) => word)
    .map(({ text }) => (cyrillic > 0 && isMixed(text) ? latinised(text) : text));
  if (!isSpoken(words)) return untouched(input, "und", false);
  if (!hasSoftSign(tokens) && looksEnglish(words)) return inForeign(input, "en");
  const evidence = outletLanguage(context);
  const ours = evidence?.languages.some((language) => EAST_SLAVIC.has(language)) === true;
  if (!ours && context.language === undefined && isEnglishName(words)) return inForeign(input, "en");
  const best = bestDecoding(tokens, context, evidence);
  const [usual, known] = [new Set<string>(), new Set<string>()];
  best.readings.forEach((reading, i) => {
    if (!reading?.known) return;
    known.add(tokens[i]!.text);
    if (reading.cost < USUAL) usual.add(tokens[i]!.text);
  });
  const foreign = detectForeign(
    words,
    (word) => usual.has(word),
    (word) => known.has(word),
  );
  // German and Italian titles have "in" as well.
  if (isJoinedInEnglish(words, (word) => usual.has(word)))
    return inForeign(input, foreign.language === "und" ? "en" : foreign.language);
  const abroad = evidence?.known === true && !ours && !isSurelyOurs(words, best, foreign);
  const kin = ours || EAST_SLAVIC.has(context.language ?? "") ? null : kinOf(tokens, best);
  if (abroad || kin !== null || !isRomanised(tokens, best, foreign, usual)) {
    // `Khto vidbuduieIzium?`: a short title with glued words has few words that are known.
    const apart =
      /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{4}/u.test(title) && !abroad ? surely(spacingEdits(tokens, best)) : [];
    const read = apart.length > 0 ? normalizeSpaced(input, apart, context) : null;
    if (read !== null && read.original !== null) return read;
    const named = kin === null || abroad ? foreign.language : nearer(kin, foreign);
    if (named !== "und") return inForeign(input, named);
    return inForeign(input, abroad ? evidence.languages[0]! : guessForeign(words));
  }
  const edits = spacingEdits(tokens, best);
  const sure = surely(edits);
  if (sure.length > 0) return normalizeSpaced(input, sure, context);
  const loose = decodeLoosely(tokens, best);
  const proposed = [...edits.map(({ change }) => change), ...proposeSplits(tokens, loose, best.splits)];
  const settled =
    best.otherwise === undefined ? [] : [languageChange(best.otherwise, best.table.language, evidence!)];
  const result = assemble(input, tokens, loose, context);
  return { ...result, changes: [...settled, ...result.changes, ...proposed] };
}

/** `Технологии анализа: Data Mining, Visual Mining, Text Mining`: whole words in Cyrillic, the first one of them, say whose title it is. */
const isCyrillicWithNames = (title: string): boolean =>
  /^\P{L}*\p{Script=Cyrillic}{3,}(?!\p{L})/u.test(title) && (title.match(/(?<!\p{L})\p{Script=Cyrillic}{5,}(?!\p{L})/gu)?.length ?? 0) > 1; // prettier-ignore

/** Soft hyphens within a line, and characters without width; a soft hyphen before a space ended a line. */
const UNSEEN = /\u00AD(?!\s)|[\u200B-\u200D\u2060\uFEFF]/;

function withoutUnseen(input: string, context: TitleContext): TitleResult {
  const seen = input.replaceAll(new RegExp(UNSEEN, "g"), "");
  const change: Change = {
    field: "title",
    from: input,
    to: seen,
    why: "characters that are not seen: soft hyphens and the like",
    confidence: 0.99,
    applied: true,
  };
  const result = normalizeTitle(seen, context);
  return { ...result, input, changes: [change, ...result.changes] };
}

const surely = (edits: readonly SpacingEdit[]) => edits.filter(({ change }) => change.applied);

const isMixed = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text);

/** The words of a link, with hyphens for spaces. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/;

/** A sign for ь, as no English word has it: `povsednevnost’`, `pol’skiy`. What stands in quotation marks may end so. */
const hasSoftSign = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, word }, i) =>
      word &&
      SOFT_SIGN.test(text) &&
      !/[‘'’]$/.test(tokens[i - 1]?.text ?? "") &&
      !isEnglish(text.slice(0, -1)),
  );
const SOFT_SIGN = /[bdfglmnprtvz][’'ʹ`]$|[bdfglmnprtvz][’'ʹ`](?=[bcfghjkpqwxz]|ts|s[kt])/;

const EAST_SLAVIC: ReadonlySet<string> = new Set(["ru", "be", "uk"]);

const languageChange = (from: string, to: string, { why }: LanguageEvidence): Change => ({
  field: "language",
  from,
  to,
  why,
  confidence: 0.9,
  applied: true,
});

/** Reads a title anew with its spaces mended. */
function normalizeSpaced(input: string, edits: readonly SpacingEdit[], context: TitleContext): TitleResult {
  const result = normalizeTitle(withEdits(input, edits), context);
  return { ...result, input, changes: [...edits.map(({ change }) => change), ...result.changes] };
}
