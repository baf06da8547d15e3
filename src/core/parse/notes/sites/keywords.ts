import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";

/** ScienceDirect's export goes on with more than the reference: `(https://www.sciencedirect.com/…) Keywords: Rivers; Borders` */
const behind = rule(/(?<=https?:\/\/\S{8,200}\)?\.? )(?:Abstract|Keywords): .{3,}$/du);

export const keywordNotes = finder([behind], (text) => {
  const match = behind.exec(text);
  if (!match) return [];
  const span = { start: match.index, end: text.length };
  return [{ ...span, fields: [{ name: "note", value: text.slice(span.start), span }] }];
});
