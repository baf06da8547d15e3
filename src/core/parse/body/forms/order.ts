import { actByNumber } from "./act-by-number.ts";
import { actWithDay } from "./act-with-day.ts";
import { actWithYear } from "./act-with-year.ts";
import { archivalDocument } from "./archival-document.ts";
import { beforeArchive } from "./before-archive.ts";
import { behindSlashes } from "./behind-slashes.ts";
import { britishAct } from "./british-act.ts";
import { byComma } from "./by-comma.ts";
import { dateSentence } from "./date-sentence.ts";
import { endedByBracket } from "./ended-by-bracket.ts";
import type { BodyForm } from "./form.ts";
import { imprintCut } from "./imprint-cut.ts";
import { inABook } from "./in-a-book.ts";
import { inQuotes } from "./in-quotes.ts";
import { journalByComma } from "./journal-by-comma.ts";
import { letter } from "./letter.ts";
import { numberedByComma } from "./numbered-by-comma.ts";
import { numberedResolution } from "./numbered-resolution.ts";
import { outletByComma } from "./outlet-by-comma.ts";
import { parties } from "./parties.ts";
import { partByItsKind } from "./part-by-its-kind.ts";
import { quotedOutlet } from "./quoted-outlet.ts";
import { responsibility } from "./responsibility.ts";
import { sentences } from "./sentences.ts";
import { standardByNumber } from "./standard-by-number.ts";
import { whoSaysIt } from "./who-says-it.ts";
import { wholeStandard } from "./whole-standard.ts";
import { yearByComma } from "./year-by-comma.ts";
import { yearInBrackets } from "./year-in-brackets.ts";

/**
 * The forms in which styles print title and container; the first that reads a reference has it. They are asked from the surest sign to
 * the weakest, so that none takes for its own what a surer one would have read otherwise:
 *
 * 1. What only one style prints: ` // ` of GOST, an archive, an act whose number was cut out, quotation marks around the title. A title
 *    in such marks may have a year, ` in: ` or commas inside that say nothing of the form.
 * 2. Titles that are known by their words, since they have stops, years and commas of their own: acts, the parties of a case, a saying
 *    with its speaker.
 * 3. A date behind the title, from the one in brackets to the one between full stops.
 * 4. A book around the title: ` in: `, `edited by`. It comes behind the dates, since a title can have ` in ` before one.
 * 5. What the notes that were cut out say of the rest: a letter, an imprint, a statement of responsibility, an archive.
 * 6. Marks behind the title: a quoted outlet, a bracket that was cut out.
 * 7. Commas, and last full stops, which every style has: nothing but these can be told of the reference.
 */
export const BODY_FORMS: readonly BodyForm[] = [
  behindSlashes,
  beforeArchive,
  actByNumber,
  inQuotes,
  standardByNumber,
  numberedResolution,
  actWithYear,
  actWithDay,
  britishAct,
  parties,
  whoSaysIt,
  journalByComma,
  numberedByComma,
  yearInBrackets,
  yearByComma,
  dateSentence,
  partByItsKind,
  inABook,
  letter,
  imprintCut,
  responsibility,
  archivalDocument,
  quotedOutlet,
  wholeStandard,
  endedByBracket,
  byComma,
  outletByComma,
  sentences,
];
