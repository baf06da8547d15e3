import type { FoundDate } from "../dates/index.ts";
import type { Draft } from "../draft.ts";

/** How far the end of an entry has been read, from its last sign back to the title. */
export interface Walk {
  readonly draft: Draft;
  readonly from: number;
  readonly to: number;
  /** The year stands before the title, so that a date may also end the title. */
  readonly yearInHead: boolean;
  /** All dates before `end`. */
  readonly dates: FoundDate[];
  /** Where the rest ends. */
  end: number;
  /** Volume, issue or pages were there: a periodical or a part of a book. */
  located: boolean;
  /** A date was there. */
  dated: boolean;
  /** How many parts nothing could read. */
  unread: number;
}

/** What a step finds at the end of the rest: something that it took, the end of the title, or nothing of its kind. */
export type Step = (walk: Walk) => "taken" | "title" | null;
