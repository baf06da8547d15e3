import type { Span } from "../evidence.ts";
import type { Gaps } from "./confidence/types.ts";
import type { ReadRecord } from "./confidence/index.ts";
import type { Draft, Form } from "./draft.ts";
import { agreesWith, italicFields } from "./italics.ts";
import { fitOf } from "./labeller/fit.ts";
import { gapsOf } from "./labeller/gaps.ts";
import { labelAround, unlabelled, type Labelling, type Unlabelled } from "./labeller/label.ts";
import { stretchesOf } from "./labeller/stretches.ts";
import { readStretches } from "./labeller/read-labelled.ts";
import type { CutEntry } from "./notes/index.ts";
import { peopleNotBody } from "./people-not-body.ts";
import { recordOf } from "./record-of.ts";
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

/** What the grammars read of a reference. */
interface ReadByGrammar {
  cut: CutEntry;
  /** As it was before them. */
  linked: Draft;
  draft: Draft;
  record: ReferenceRecord;
}

/** What the model is asked. */
interface Question {
  unlabelled: Unlabelled;
  italics: readonly Span[];
  /** Whether what is set in italics is what the grammars read. */
  agrees: boolean;
  agreement: number;
}

/** `null` where the grammars know better. */
export function questionOf({ cut, linked, draft, record }: ReadByGrammar): Question | null {
  const { text, marks } = cut.entry;
  const italics = italicFields(linked, marks);
  const agrees = agreesWith(italics, record, text);
  const agreement = Math.max(AGREEMENT[draft.form], draft.titleSign ? SIGNED[draft.titleSign] : 0);
  const isSettled = agreement === Infinity && agrees;
  if (isSettled || text.length > LONGEST_TO_LABEL) return null;
  return { unlabelled: unlabelled(linked, italics), italics, agrees, agreement };
}

/** What the model says where the grammars are sure of some, and how well it likes their reading. */
interface Opinion {
  labelling: Labelling;
  apart: number;
  differ: number;
  gaps: Gaps;
}

export function opinionOf({ unlabelled }: Question, record: ReferenceRecord): Opinion {
  const labelling = labelAround(unlabelled, record);
  const { score, differ } = fitOf(labelling, record);
  return { labelling, apart: labelling.score - score, differ, gaps: gapsOf(labelling) };
}

/** What the grammars read, or what the trained model reads instead where it likes that much better. */
export function checkedByModel(
  { cut: { entry, notes }, linked, draft, record }: ReadByGrammar,
  question: Question | null,
  opinion: Opinion | null,
  previous: readonly ReferenceRecord[],
): ReadRecord {
  const { form } = draft;
  const { text } = entry;
  if (!question || !opinion) return { record, text, reading: { form, by: "grammar", notes } };
  const { italics, agrees, agreement } = question;
  if (!agrees) {
    // The model's reading of its own, with no regard to the grammars, may agree with the italics where they do not.
    const free = question.unlabelled.free();
    const other = linked.copy();
    readStretches(other, stretchesOf(free), record);
    const otherRecord = recordOf(other, entry, previous);
    if (other.fields.title && agreesWith(italics, otherRecord, text)) {
      const gaps = gapsOf(free);
      return { record: otherRecord, text, reading: { form, by: "model", notes, apart: 0, differ: 0, gaps } };
    }
    if (agreement === Infinity) return { record, text, reading: { form, by: "grammar", notes } };
  }
  const { labelling, apart, differ, gaps } = opinion;
  if (apart > agreement) {
    readStretches(linked, stretchesOf(labelling), record);
    if (!isVetoed(linked, draft)) {
      peopleNotBody(linked, draft);
      return {
        record: recordOf(linked, entry, previous),
        text,
        reading: { form, by: "model", notes, apart, differ, gaps },
      };
    }
  }
  return { record, text, reading: { form, by: "grammar", notes, apart, differ, gaps } };
}

/** Some faults are worse than a reading that the model likes less. */
const isVetoed = (model: Draft, grammar: Draft): boolean => vetoes.some((veto) => veto(model, grammar));
const vetoes = Object.values(VETOES);
