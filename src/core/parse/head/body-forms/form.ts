import type { Draft } from "../../draft.ts";
import type { BracketedDate } from "../bracketed-date.ts";

/** The place where the name of a body may stand: the beginning of a reference. */
export interface Beginning {
  readonly draft: Draft;
  readonly text: string;
  readonly from: number;
  readonly bracket: BracketedDate | null;
  readonly url: string | undefined;
}

/** One way in which a style prints a body before what it wrote. */
export interface BodyStart {
  readonly name: string;
  /** The form says by itself that a body stands here, so that what follows is the title. */
  readonly marked?: true;
  /** Where the name ends; 0 where none stands here, whatever another form would say; `null` where the reference has not this form. */
  readonly read: (at: Beginning) => number | null;
}

interface Told {
  name: string;
  /** Of its group `name`, where it has one, else of all that it matches. */
  expression: RegExp;
  /** How far it looks. */
  within: number;
  /** Whether the form comes into question. */
  when?: (at: Beginning) => boolean;
  /** Whether what was found is the name of a body. */
  isBody?: (name: string, at: Beginning) => boolean;
  marked?: false;
}

/** A form that one expression tells. */
export const told = ({ name, expression, within, when, isBody, marked }: Told): BodyStart => ({
  name,
  ...(marked === undefined && { marked: true }),
  read(at) {
    if (when && !when(at)) return null;
    const match = expression.exec(at.text.slice(at.from, at.from + within));
    if (!match) return null;
    const found = match.groups?.["name"] ?? match[0];
    return !isBody || isBody(found, at) ? at.from + found.length : null;
  },
});
