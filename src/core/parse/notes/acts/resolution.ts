import { RESOLUTION_MARK, RESOLUTION_WORDS as word } from "../../data/resolution-words.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields, namedFields } from "../named-fields.ts";

const mark = `${RESOLUTION_MARK}?`;
/** `A/RES/68/262`, `S/RES/2202 (2015)`, `A/HRC/RES/46/20`: what the United Nations count it by. */
const symbol =
  "[AES](?:/[A-Z][A-Z\\d-]{0,8}){0,2}/(?:RES|DEC)/[\\dA-Z][\\dA-Z/-]{0,12}(?:\\s\\((?:19|20)\\d\\d\\))?";

/**
 * `Resolution 2202 (2015)`, `Resolution 2463 (2022): Further Escalation`, `Resolution ES-11/1`, `Резолюция 2202 (2015) Совета Безопасности`: number and
 * year are of the name, neither a volume nor the date behind an author.
 */
const numbered = rule(
  new RegExp(
    `(?<=(?:^|[.,:;“‘"«„)]\\s?|(?:PACE|UNSC|UNGA|Council|Assembly)\\s)${word})\\s${mark}(?:(?<number>\\d{2,4})\\s\\((?<issued>(?:19|20)\\d\\d)\\)|(?<bare>\\d{1,4}\\s[A-Z]\\s\\([IVXLC]{1,6}\\)|\\d{3,4}|[A-Z]{1,3}-\\d{1,2}\\/\\d{1,3}(?:\\s?[A-Z])?|\\d{1,3}\\/\\d{1,3}(?:\\s?[A-Z])?))(?=[.,:;”’"»)]|\\s?$|\\s[\\p{L}(])`,
    "dgu",
  ),
);
/** `Rezolucja A/RES/68/262 z dnia …`, `Резолюция Совета Безопасности ООН 2202 (2015) от …`: its number behind the one who resolved it, or a symbol. What comes next is looked at before the words that stand before it. */
const ofAssembly = rule(
  new RegExp(
    `(?=\\s${mark}(?:\\d|[AES]/))(?:(?<=(?:^|[.,:;“‘"«„)]\\s?)${word}(?:\\s\\p{L}[\\p{L}’'-]*){1,7})\\s${mark}(?:(?<number>\\d{2,4})\\s\\((?<issued>(?:19|20)\\d\\d)\\)|(?<bare>${symbol}))(?=[.,:;”"»]|\\s?$|\\s[\\p{L}(«„“])|(?<=(?:^|[.,:;“‘"«„)]\\s?)${word})\\s(?<alone>${symbol})(?=:\\s|,?\\s(?:\\p{Ll}|[(«„“])|,\\s\\p{Lu}\\p{Ll}{2,}))`,
    "dgu",
  ),
);

/** Chicago: `2021. Human rights violations require an investigation. Resolution 2372 (2021)`: between the year and the number stands a title of its own. */
const behindTitle = new RegExp(
  `\\.\\s\\(?(?:19|20)\\d\\d[a-z]?\\)?\\.\\s\\p{Lu}[^.“”"]{8,200}\\.\\s(?<genre>${word})$`,
  "du",
);

/** Numbers of resolutions, which belong to their titles. */
export const resolutionNotes = finder([numbered, ofAssembly], (text) => {
  return [...numbered.all(text), ...ofAssembly.all(text)].map((match) => {
    const genre = behindTitle.exec(text.slice(0, match.index))?.indices?.groups;
    return {
      start: genre?.["genre"]?.[0] ?? match.index,
      end: match.index + match[0].length,
      kind: "act",
      ...(!genre && { ofTitle: true }),
      fields: [
        ...namedFields(text, genre ?? {}, [["genre", "genre"]]),
        ...datedFields(text, match.indices!.groups!, [
          ["number", "number"],
          ["bare", "number"],
          ["alone", "number"],
          ["issued", "issued"],
        ]),
      ],
    } as const;
  });
});
