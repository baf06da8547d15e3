import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** `– 64 с. : цв. ил., табл. ; 21 см + 1 CD-ROM`: what GOST prints behind the pages of a book. */
const behindPages = rule(() =>
  anySpelling(
    /(?<=\d\s?(?:с|л|стр|арк|ст|s|l|str|ark|p)\.)(?<what>\s?[:,;]\s(?:\[\d{1,3}\]\s?л\.|(?:(?:цв|чб|цветн|каляр|кол)\.\s)?(?:ил|іл|карт|табл|портр|партр|схем|граф|фот|факс|нот)(?:\.|\p{Ll}{1,6}\.?)|\d{1,2}(?:\s?[×хx]\s?\d{1,2})?\s?(?:см|cm))(?:(?:,|\s[;:+]|\sи|\sі)\s(?:(?:цв|чб|цветн|каляр|кол)\.\s)?(?:\d{1,3}(?:\s?[×хx]\s?\d{1,3})?\s)?[\p{L}-]{1,8}\.?){0,5})(?=\.?\s?$|\.\s|(?<=\.)\s(?:[–—(]|IS[BS]N|DOI|URL|EDN))/dgiu,
  ),
);
/** `– Мінск : БелЭн, 2010. – Т. 3 : Дадатак. А–Я. – С. 318`, `– Т. 21 : Ива – Икра. – С. 44`: the title of a volume, behind its number. */
const ofVolume = rule(() =>
  anySpelling(
    /(?<=[.)]\s[–—]\s(?:Т|Ч|Кн|Вып|Вип)\.\s(?:\d{1,3}|[IVX]{1,6}))(?<what>\s?:\s\p{Lu}[^/:–—]{2,70}?(?:\s?–\s?\p{L}[^/:–—]{0,30}?)?)(?=\.\s[–—]\s|\s\/\s|\.?\s?$)/dgu,
  ),
);

/** Reviews in German: `Berlin: Matthes & Seitz, 2015. 638 S., 42 Abb.`, `, 285 S., 39,90 EUR`: how large a book is and what it costs. */
const german = rule(
  /(?<=(?:1[89]|20)\d\d[.,]\s|\p{L},\s)(?<pages>\d{2,4})\s(?:S\.|Seiten),\s(?<rest>\d{1,3}\s(?:Abb|Abbildungen|Karten|Tab|Tafeln)\.?(?:,\s\d{1,3},\d\d\s(?:EUR|Euro|€))?|\d{1,3},\d\d\s(?:EUR|Euro|€))(?=[.,;]|\s|$)/dgu,
);

/** `XIV, 446 S. £ 175.00`: what it costs stands last. */
const price = rule(
  /(?<=\d\s(?:S|s|pp?)\.,?\s)(?<rest>(?:£|€|\$|EUR|CHF|USD|GBP)\s?\d{1,4}[.,]\d\d)(?=\.?\s?$)/dgu,
);

/** What stands in the areas of a GOST reference behind the pages and the number of a volume; it is kept as it is printed. */
export const physicalDescriptionNotes = finder([behindPages, ofVolume, german, price], (text) => {
  const sizes = [...german.all(text), ...price.all(text)].map((match): Note => ({
    start: match.index,
    end: match.index + match[0].length,
    fields: namedFields(text, match.indices!.groups!, [
      ["pages", "number-of-pages"],
      ["rest", "note"],
    ]),
  }));
  const areas = [behindPages, ofVolume].flatMap((expression) =>
    expression.all(text).map((match): Note => {
      const [start, end] = match.indices!.groups!["what"]!;
      const first = start + /^[\s:;,]*/.exec(text.slice(start, end))![0].length;
      const span = { start: first, end };
      return { start, end, fields: [{ name: "note", value: text.slice(first, end), span }] };
    }),
  );
  return [...sizes, ...areas];
});
