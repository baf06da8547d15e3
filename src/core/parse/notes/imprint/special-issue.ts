import { readNames } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** `Special issue of Osteuropa, vol. 70`, `Special issue, Nationalities Papers 50`, `[Special issue]`: the journal stands behind. */
const special = rule(
  /(?<=[.,?!”"»’\])]\s)(?<word>[Ss]pecial (?:double |thematic )?(?:issue|section)|[Tt]heme issue|[Tt]hematic issue|Themenheft|[Nn]umer specjalny|[Nn]uméro spécial|[Сс]пецвыпуск|[Сс]пецыяльны нумар)(?:\s(?:of|in|der|von|de|czasopisma|журнала)(?:\sthe(?=\s\p{Lu}))?|,|:)\s(?=[\p{Lu}«“„])/dgu,
);
/** `In “Belarus in Revolt,” edited by M. Kos, special issue, Slavic Review`, MLA: `Signs of War, special issue of Folklorica`: what the issue is called. */
const called = rule(
  /(?<=[.?!]”\s)(?:(?:[Ii]n\s)?“(?<quoted>[^“”]{3,140}?),”\s(?=(?:(?:(?:guest[- ])?edited by|eds?\.)\s[^“”]{4,120}?[.,]\s)?[Ss]pecial (?:double |thematic )?(?:issue|section)(?:\sof\s|,\s))|(?<plain>\p{Lu}[^“”.]{3,120}?),\s(?=(?:edited by [^“”.]{4,90}?,\s)?special (?:double |thematic )?(?:issue|section) of\s))/dgu,
);
const inRound = rule(
  /\s(?:\[(?<word>[Ss]pecial (?:issue|section))\]|\((?<round>[Ss]pecial (?:double |thematic )?issue|[Nn]umer (?:specjalny|tematyczny)|[Ww]ydanie specjalne|[Сс]пецвыпуск|[Сс]пецыяльны нумар)\))(?=[.,])/dgu,
);

/** `// Генитальная хирургия. – 2001. – Приложение. – С. 45` */
const supplement = rule(() =>
  anySpelling(
    /(?<=(?:19|20)\d\d\.\s)(?:[–—]\s)?(?<issue>(?:Приложение|Прил\.|Дадатак|Додаток|Спецвыпуск|Спец\.\s?вып\.)(?:\s(?:№\s?)?\d{1,3})?)(?<!\.)\.?(?=\s[–—]\s|\.\s[СSP]\.)/dgu,
  ),
);

/** What says that a whole issue or part of a journal is meant. */
export const specialIssueNotes = finder([called, special, inRound, supplement], (text) => {
  const issues = called.all(text).map((match): Note => {
    const { quoted, plain } = match.indices!.groups!;
    const behind = match.index + match[0].length;
    // "In “Rivers,” ed. Jan Lis and Olga Mur. Special issue, Nationalities Papers": the abbreviation is read here, since it is no sign elsewhere.
    const mark = /^eds?\.\s/.exec(text.slice(behind, behind + 5))?.[0].length;
    const people = mark
      ? readNames(text, behind + mark, ["given surname", "initials surname"], "editor", (at) =>
          /^[.,]\s[Ss]pecial/.test(text.slice(at, at + 10)),
        )
      : null;
    const [start, end] = (quoted ?? plain)!;
    const field = { name: "note" as const, value: text.slice(start, end), span: { start, end } };
    return {
      start: match.index,
      end: people?.end ?? match.index + match[0].trimEnd().length,
      fields: [field],
      ...(people && { creators: people.creators }),
    };
  });
  const kinds = [...special.all(text), ...inRound.all(text)].map((match): Note => {
    const [start, end] = (match.indices!.groups!["word"] ?? match.indices!.groups!["round"])!;
    return {
      start: match.index,
      end: match.index + match[0].length,
      fields: [{ name: "genre" as const, value: text.slice(start, end), span: { start, end } }],
    };
  });
  const supplements = supplement.all(text).map((match): Note => ({
    start: match.index,
    end: match.index + match[0].length,
    fields: namedFields(text, match.indices!.groups!, [["issue", "issue"]]),
  }));
  return [...issues, ...kinds, ...supplements];
});
