import { CHURCH_RANKS } from "../../data/church-ranks.ts";
import { EDITED_BY } from "../../data/editor-words.ts";
import { rule } from "../../rule.ts";
import { anySpellingIn } from "../../spellings.ts";
import { finder } from "../finder.ts";
import type { Creator } from "../../types.ts";
import type { Note } from "../types.ts";
import { namesAt } from "./names.ts";

const ends = "(?=\\.?\\s[–—]|\\s?[;:/[]|\\.\\s\\p{Lu}|\\.?\\s?$)";
const monk = "\\p{Lu}[\\p{L}’']{2,16}\\s\\(\\p{Lu}[\\p{L}’'-]{2,24}\\)";
/** `/ архиеп. Афанасий (Мартос)`, `/ Makarii (Bulgakov), mitr.`, `/ священник А. Кос` */
const author = rule(() => new RegExp(anySpellingIn(`\\s\\/\\s(?:${CHURCH_RANKS}\\s(?<name>${monk}|\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}’'-]{1,24})|(?<first>${monk}),\\s${CHURCH_RANKS})${ends}`), "dgu")); // prettier-ignore
const signs = [EDITED_BY.ru, EDITED_BY.be, EDITED_BY.uk].map(({ source }) => source).join("|");
/** `/ под ред. Патриарха Московского Кирилла`, `/ под общ. ред. митрополита Филарета (Вахромеева)`, `/ под ред. прот. В. Коса` */
const editor = rule(() => new RegExp(anySpellingIn(`\\s\\/\\s(?:${signs})\\s(?<who>(?<rank>(?:[Пп]атриарх[ау]?|${CHURCH_RANKS})(?!\\p{L}))\\s\\p{Lu}[^/;:–—[\\]]{2,80}?)${ends}`), "dgu")); // prettier-ignore

/** A person by surname and initials where they are printed; what monks are called as it stands. */
function named(text: string, start: number, end: number, creatorType: "author" | "editor", at = start): Creator[] {
  const names = namesAt(text, at, creatorType);
  if (names?.end === end) return names.creators;
  return [{ creatorType, name: text.slice(start, end), spans: [{ start, end }], confidence: 0.9 }];
} // prettier-ignore

/** Who wrote or edited a work and is named by a rank of the church. */
export const clergyNotes = finder([author, editor], (text) => [
  ...author.all(text).map((match): Note => {
    const [start, end] = (match.indices!.groups!["name"] ?? match.indices!.groups!["first"])!;
    return { start: match.index + 1, end: match.index + match[0].length, creators: named(text, start, end, "author") };
  }),
  ...editor.all(text).map((match): Note => {
    const [start, end] = match.indices!.groups!["who"]!;
    const [, behind] = match.indices!.groups!["rank"]!;
    return { start: match.index + 1, end: match.index + match[0].length, creators: named(text, start, end, "editor", behind + 1) };
  }),
]); // prettier-ignore
