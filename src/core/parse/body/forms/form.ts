import type { Draft } from "../../draft.ts";
import type { Head } from "../../head/index.ts";

/** What stands between head and tail of a reference: its title and what the title is in. */
export interface Body {
  readonly draft: Draft;
  readonly head: Head;
  readonly start: number;
  readonly to: number;
}

/** One way in which a style prints title and container. */
export interface BodyForm {
  readonly name: string;
  /** Whether the form comes into question: a cheap test, mostly of what was read before. */
  readonly when: (body: Body) => boolean;
  /** Reads title and container where the text has the form, and says whether it has; else leaves the draft as it is. */
  readonly read: (body: Body) => boolean;
}

/** Neither an author nor a year is printed before the title. */
export const isUnsigned = ({ draft, head }: Body): boolean => !draft.creators.length && !head.yearAfterNames;
