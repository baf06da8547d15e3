import type { OutletTable } from "../outlets/types.ts";
import { checkedByModel, opinionOf, questionOf } from "./check-by-model.ts";
import type { ReadRecord } from "./confidence/index.ts";
import type { Draft } from "./draft.ts";
import { readEveryday } from "./everyday/index.ts";
import type { CutEntry } from "./notes/index.ts";
import { readByGrammar } from "./read-by-grammar.ts";
import { recordOf } from "./record-of.ts";
import { draftWithLinks } from "./take-links.ts";
import type { ReferenceRecord } from "./types.ts";

/**
 * Reads entries without their notes, with how that was done. Each step is taken for all of them before the next one
 * (see {@link withoutNotes}).
 */
export function readCuts(
  cuts: readonly CutEntry[],
  previous: readonly ReferenceRecord[],
  outlets: OutletTable,
): ReadRecord[] {
  const linked = cuts.map(({ entry, notes }) => draftWithLinks(entry, notes, outlets));
  const drafts = cuts.map((cut, i) => forGrammar(linked[i]!, cut));
  readByGrammar(drafts.filter((draft, i) => !readEveryday(draft, cuts[i]!.entry.marks)));
  const read = drafts.map((draft, i) => {
    const cut = cuts[i]!;
    return { cut, linked: linked[i]!, draft, record: recordOf(draft, cut.entry, previous) };
  });
  const questions = read.map(questionOf);
  const opinions = questions.map((question, i) => question && opinionOf(question, read[i]!.record));
  return read.map((one, i) => checkedByModel(one, questions[i]!, opinions[i]!, previous));
}

function forGrammar(linked: Draft, { titleEnd, titleBySlash }: CutEntry): Draft {
  const draft = linked.copy();
  if (titleEnd !== undefined) draft.titleEnd = titleEnd;
  draft.titleBySlash = titleBySlash ?? null;
  return draft;
}
