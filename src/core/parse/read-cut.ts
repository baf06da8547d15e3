import type { OutletTable } from "../outlets/types.ts";
import type { ReadRecord } from "./confidence/index.ts";
import type { Draft, Form } from "./draft.ts";
import { agreesWith, italicFields } from "./italics.ts";
import { fitOf } from "./labeller/fit.ts";
import { gapsOf } from "./labeller/gaps.ts";
import { labelAround, unlabelled } from "./labeller/label.ts";
import { stretchesOf } from "./labeller/stretches.ts";
import { readStretches } from "./labeller/read-labelled.ts";
import type { CutEntry } from "./notes/index.ts";
import { readByGrammar } from "./read-by-grammar.ts";
import { recordOf } from "./record-of.ts";
import { draftWithLinks } from "./take-links.ts";
import type { ReferenceRecord } from "./types.ts";
import { VETOES } from "./vetoes/vetoes.ts";

/** A longer one is no reference that the model could know. */
const LONGEST_TO_LABEL = 1500;

/**
 * By how much the trained model may like its own reading better than that of the grammars before its own is taken. Measured on
 * references that the model was not fitted to: between 20 and 60 it makes no difference, beyond that too much is left unmended.
 * Where the form shows by its own signs, the grammars know better.
 */
const AGREEMENT: Readonly<Record<Form, number>> = { plain: 60, comma: 250, marked: Infinity };

/**
 * The same where the form is plain, but shows where the title begins. On lists that others wrote the grammars were right in nearly
 * all of these cases; of references of other fields the model reads more rightly beyond this.
 */
const SIGNED = { quotes: 1000, year: 400 } as const;

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
  readByGrammar(drafts);
  const records = drafts.map((draft, i) => recordOf(draft, cuts[i]!.entry, previous));
  return cuts.map((cut, i) => checkedByModel(cut, linked[i]!, drafts[i]!, records[i]!, previous));
}

function forGrammar(linked: Draft, { titleEnd, titleBySlash }: CutEntry): Draft {
  const draft = linked.copy();
  if (titleEnd !== undefined) draft.titleEnd = titleEnd;
  draft.titleBySlash = titleBySlash ?? null;
  return draft;
}

/** What the grammars read, or what the trained model reads instead where it likes that much better. */
function checkedByModel(
  { entry, notes }: CutEntry,
  linked: Draft,
  draft: Draft,
  record: ReferenceRecord,
  previous: readonly ReferenceRecord[],
): ReadRecord {
  const { form } = draft;
  const { text } = entry;
  const byGrammar: ReadRecord = { record, text, reading: { form, by: "grammar", notes } };

  const italics = italicFields(linked, entry.marks);
  const agrees = agreesWith(italics, record, text);
  const agreement = Math.max(AGREEMENT[form], draft.titleSign ? SIGNED[draft.titleSign] : 0);
  const isSettled = agreement === Infinity && agrees;
  if (isSettled || text.length > LONGEST_TO_LABEL) return byGrammar;

  const question = unlabelled(linked, italics);
  if (!agrees) {
    // The model's reading of its own, with no regard to the grammars, may agree with the italics where they do not.
    const free = question.free();
    const other = linked.copy();
    readStretches(other, stretchesOf(free), record);
    const otherRecord = recordOf(other, entry, previous);
    if (other.fields.title && agreesWith(italics, otherRecord, text)) {
      const gaps = gapsOf(free);
      return { record: otherRecord, text, reading: { form, by: "model", notes, apart: 0, differ: 0, gaps } };
    }
    if (agreement === Infinity) return byGrammar;
  }
  const labelling = labelAround(question, record);
  const { score, differ } = fitOf(labelling, record);
  const apart = labelling.score - score;
  const reading = { form, notes, apart, differ, gaps: gapsOf(labelling) };
  if (apart <= agreement) return { record, text, reading: { ...reading, by: "grammar" } };
  readStretches(linked, stretchesOf(labelling), record);
  return isVetoed(linked, draft)
    ? { record, text, reading: { ...reading, by: "grammar" } }
    : { record: recordOf(linked, entry, previous), text, reading: { ...reading, by: "model" } };
}

/** Some faults are worse than a reading that the model likes less. */
const isVetoed = (model: Draft, grammar: Draft): boolean =>
  Object.values(VETOES).some((veto) => veto(model, grammar));
