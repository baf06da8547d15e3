import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** `“Title,” Letter to the Vilnius Office of the Red Cross, Jun. 2023`, `“Title.” Open letter to the OSCE. May 3, 2021.` */
const behindTitle = rule(
  /(?<=[.,?!][”"’»]\s|[”"’»][.,]?\s)(?<genre>(?:[Oo]pen\s|[Jj]oint\s)?(?:[Ll]etter|[Mm]inute|[Mm]emorandum|[Mm]emo|[Tt]elegram|[Cc]able|[Dd]ispatch|[Nn]ote|[Rr]eport)\s(?:to|from)\s[^,.“”"()]{3,120})(?=[.,]\s|\.?\s?$)/dgu,
);
/** NLM: `Letter to: World Medical Association (Ferney-Voltaire). 2021 Mar 9. 2 leaves.` */
const leaves = rule(
  /(?<=\d{4}(?:\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?)?\.\s)(?<note>\d{1,3}\s(?:leaves|leaf|p\.|pages))(?=\.?\s?$|\.\s(?:Located|Available))/dgu,
);
/** IEEE: `K. Kos, private letter to J. Lis, Maisons-Laffitte, France, Nov. 3, 1961.` */
const sentFrom = rule(
  /(?<=^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’'-]+,\s(?:(?:private|open|personal)\s)?(?:letter|e-?mail|telegram)\sto\s[^,“”]{2,60}),\s(?<place>\p{Lu}[^,\d]{1,40}(?:,\s\p{Lu}[^,\d]{1,30})?)(?=,\s(?:\d|\p{Lu}\p{Ll}{2,8}\.?\s\d))/dgu,
);
const toNlm = rule(/(?<=\.\s)Letter to:\s(?=\p{Lu})/gu);

/** Letters are named by the one who got them; who wrote is the author. */
export const letterNotes = finder([behindTitle, sentFrom, toNlm], (text) => {
  const notes: Note[] = behindTitle.all(text).map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...span, kind: "letter", fields: [{ name: "genre", value: match[0], span }] };
  });
  for (const match of sentFrom.all(text)) {
    const [start, end] = match.indices!.groups!["place"]!;
    const fields = [
      { name: "publisher-place" as const, value: text.slice(start, end), span: { start, end } },
    ];
    notes.push({ start, end, kind: "letter", fields });
  }
  if (!toNlm.test(text)) return notes;
  for (const match of leaves.all(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    notes.push({ ...span, kind: "letter", fields: [{ name: "note", value: match[0], span }] });
  }
  return notes;
});
