import { rule } from "../rule.ts";
import type { Note } from "./types.ts";

/** `Special issue of Osteuropa, vol. 70`, `Special issue, Nationalities Papers 50`, `[Special issue]`: the journal stands behind. */
const special = rule(
  /(?<=[.,?!”"»’\])]\s)(?<word>[Ss]pecial (?:double |thematic )?(?:issue|section)|[Tt]heme issue|[Tt]hematic issue|Themenheft|[Nn]umer specjalny|[Nn]uméro spécial|[Сс]пецвыпуск|[Сс]пецыяльны нумар)(?:\s(?:of|in|der|von|de|czasopisma|журнала)(?:\sthe(?=\s\p{Lu}))?|,|:)\s(?=[\p{Lu}«“„])/dgu,
);
const inRound = rule(/\s\[(?<word>[Ss]pecial (?:issue|section))\](?=[.,])/dgu);

/** What says that a whole issue or part of a journal is meant. */
export function specialIssueNotes(text: string): Note[] {
  return [...special.all(text), ...inRound.all(text)].map((match) => {
    const [start, end] = match.indices!.groups!["word"]!;
    return {
      start: match.index,
      end: match.index + match[0].length,
      fields: [{ name: "genre" as const, value: text.slice(start, end), span: { start, end } }],
    };
  });
}
