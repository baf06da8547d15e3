import { finder } from "../finder.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";

const LANGUAGE =
  "(?:Russ?(?:ian)?|Bel(?:arus(?:ian)?|or(?:ussian)?)?|Ukr(?:ain(?:ian)?)?|Pol(?:ish)?|Eng(?:l(?:ish)?)?|Ger(?:m(?:an)?)?|Fr(?:ench)?|Lith(?:uanian)?|Latv(?:ian)?|Eston(?:ian)?|Czech|Slovak|Roman(?:ian)?|Hungarian|Bulgarian|Serbian|Georgian|Armenian|Kazakh|Turkish|Swedish|Finnish)\\.?";

/** Lists of the region in Latin letters: `P. 5–22. (In Russ.)`, `[in Ukrainian]`, `(In Russian, abstract in English)`, `(In Russ. and Eng.).` */
const english = rule(
  new RegExp(
    `(?<!\\[)[([](?:[Tt]ext\\s)?[Ii]n\\s${LANGUAGE}(?:[,;]?\\s(?:(?:and|with)\\s)?(?:an?\\s)?(?:(?:abstract|abstr\\.|summary|resume)\\s)?(?:in\\s)?${LANGUAGE}(?:\\s(?:abstract|abstr\\.|summary))?){0,2}[)\\]](?:\\.(?=\\s?$))?`,
    "gu",
  ),
);
/** Without brackets, as the last words: `pp. 5–22. In Russ.` */
const bare = rule(
  /(?<=[\d.)]\.?\s)In (?:Russ|Belarus|Bel|Ukr|Pol|Eng|Engl|Germ|Lith)\.(?=\s?$|\s(?:DOI|doi|https?:))/gu,
);
/** `(на рус. яз.)`, `[на бел. мове]`, `(na russkom yazyke)`, `(рус.)` */
const slavic = rule(() =>
  anySpelling(
    /[([](?:на (?:рус|бел|укр|англ|польск|лит)\p{L}*\.? (?:яз|мов)\p{L}*\.?|(?:рус|бел|укр|англ|польск)\.(?:, (?:рус|бел|укр|англ|польск)\.)?)[)\]](?:\.(?=\s?$))?/giu,
  ),
);
const others = rule(
  /\((?:w (?:języku|jęz\.) \p{Ll}{4,14}|po (?:rosyjsku|białorusku|ukraińsku|angielsku|niemiecku)|auf (?:Russisch|Belarussisch|Ukrainisch|Englisch|Polnisch)|en (?:russe|biélorusse|ukrainien|anglais|polonais))\)/gu,
);

/** Behind a work, as wikis name it: `(pol.)`, `(ang.)`, `(englisch)`, `(неопр.)` for one that nobody named. */
const ofWiki = rule(
  /(?<=[\p{L}\p{N}”"»)\].!?] )\((?:(?:ang|pol|ros|biał|ukr|niem|fr|lit|łot|est|czes|słow|węg|rum|hiszp|wł|szw|tur)\.|(?:englisch|russisch|belarus{1,2}isch|weißrussisch|polnisch|ukrainisch|litauisch|lettisch|deutsch|französisch|tschechisch)(?:, \p{Ll}{6,14}isch)?|(?:руск|белор|беларус|нем|ням|нім|фр|исп|фін|рос|лит|літ|латыш|эст|чеш|пол|неопр|нявызн)\.)\)(?=[.,]?(?:\s|$))/gu,
);

/** In what language a work is written; no field has it, as it shows by the title. */
export const languageNotes = finder([english, bare, slavic, others, ofWiki], (text) =>
  [english, bare, slavic, others, ofWiki]
    .flatMap((expression) => expression.all(text))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
);
