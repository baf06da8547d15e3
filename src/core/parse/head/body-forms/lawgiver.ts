import { bodyScore } from "../../body-author.ts";
import { BODY_WORDS } from "../../data/name-words.ts";
import { RESOLUTION_WORDS } from "../../data/resolution-words.ts";
import { isState } from "../../places.ts";
import { told } from "./form.ts";

/** `U.S. Congress. House. Belarus Democracy Act of 2020`: a chamber and its committee belong to the name. */
export const congress = told({
  name: "congress and its chamber",
  expression:
    /^(?:U\.\s?S\.|United States|UK|U\.K\.) (?:Congress|Parliament)(?:\. (?:House(?: of (?:Representatives|Commons|Lords))?|Senate)(?:\. (?:Select )?Committee (?:on|for) [^.]{3,60})?)?(?=\.\s\p{Lu})/u,
  within: 160,
});

/** MLA: `Estonia. Aliens Act. 9 Dec. 2009. Riigi Teataja`: a country before an act of its own. */
export const state = told({
  name: "state before its act",
  expression:
    /^(?<name>\p{Lu}\p{L}+(?:\s(?:of\s|the\s)*\p{Lu}\p{L}+){0,4})\.\s(?:\p{Lu}\p{L}+\s){0,4}(?:Act|Law|Code|Decree|Constitution|Edict|Resolution|Ordinance|Regulation|Directive)(?=[\s.,])/u,
  within: 130,
  isBody: isState,
});

/** `President of the Republic of Belarus. Decree No. 8 on the Digital Economy. December 21, 2017.` */
export const lawgiver = told({
  name: "lawgiver before the act",
  expression:
    /^(?<name>\p{Lu}[^.“”":;(]{5,90})\.\s(?:(?:Presidential|Federal|Constitutional)\s)?(?:(?:Decree|Law|Edict|Resolution|Order|Directive|Decision|Ukaz|Dekret|Zakon|Postanovlenie)\s(?:No\.|no\.|№)\s?\d|(?:Law|Act|Decree|Edict|Resolution|Code)\s(?:on|of|amending|approving)\s(?=[^“”"]{8,200},\s(?:[Nn]o\.\s|№\s|\d{1,2}\s\p{Lu}|\p{Lu}\p{Ll}{2,8}\.?\s\d)))/u,
  within: 320,
  isBody: (name, { draft }) =>
    bodyScore(draft.outlets, name) > -1.5 || /^(?:Seimas|Saeima|Riigikogu|Sejm|Verkhovna Rada|National Assembly|Parliament|State Duma)(?:\s|$)/.test(name),
}); // prettier-ignore

/** `Council of the European Union. Council Regulation (EU) 2021/1030 of 24 June 2021`: the organ of the Union is named again. */
export const union = told({
  name: "organ of the Union before its act",
  expression:
    /^(?<name>(?:Council of the European Union|European (?:Commission|Parliament|Council|Union)|Council of Europe)(?:(?:,? and|,) (?:the )?(?:Council of the European Union|European Parliament|Council))?)\.\s(?:Council|Commission|European Parliament)?\s?(?:(?:Implementing|Delegated)\s)?(?:Regulation|Directive|Decision)\s[(N\d]/u,
  within: 200,
  // Where the day of the gazette stands in no brackets, acts without an author are told by their own form.
  when: ({ bracket }) => bracket !== null,
});

/** `UN Security Council. Resolution 1244 (1999).`, `Zgromadzenie Ogólne ONZ, Rezolucja A/RES/68/262 z dnia …`, whose number was read before. */
export const assembly = told({
  name: "assembly before its resolution",
  expression: new RegExp(
    `^(?<name>\\p{Lu}[^.,“”":;()]{2,90}(?:\\.\\s\\p{Lu}[^.,“”":;()]{4,60}(?:Council|Assembly|Commission|Committee))?)[.,]\\s[“"«„]?${RESOLUTION_WORDS}(?=[\\s.,:”]|$)`,
    "u",
  ),
  within: 200,
  when: ({ draft }) => draft.isKind("act"),
  isBody: (name, { draft }) => BODY_WORDS.test(name) || ASSEMBLY.test(name) || bodyScore(draft.outlets, name) >= 1.5,
}); // prettier-ignore

const ASSEMBLY =
  /^(?:PACE|UNGA|UNSC|Zgromadzenie|Rada|Sejm|Senat|Parlament|Seimas|Saeima|Riigikogu|Verkhovna|Generalna|Generalnaya|Europarlament|Генеральн|Генэральн|Парламент|Европарламент|Рада|Сейм|Палата|Верховн|Вярхоўн)/u;

/** `Constitutional Court of Lithuania. Ruling on Citizenship. Case No. 45/03`, `Court of Justice. Judgment of 6 October 2020, Commission v. Hungary` */
export const courtFirst = told({
  name: "court before what it says",
  expression:
    /^(?<name>(?:\p{Lu}[\p{L}’'-]+\s){0,4}(?:Court|Tribunal)(?:\s(?:of|on|for)(?:\sthe)?(?:\s(?:and\s)?\p{Lu}\p{L}+){1,4}){0,3})[.,]\s[“"]?(?:(?:Advisory\s)?Opinion|Judge?ment|Ruling|Decision|Order|Verdict|Conclusion|Resolution|Case\s(?:of|[Nn]o))(?=[\s.,:])/u,
  within: 160,
});
