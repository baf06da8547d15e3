import type { FilesHost } from "../host.ts";
import type { Problem } from "../problems.ts";

/** A text of the pane: its id and the numbers in it. */
export type Said = readonly [id: string, args?: Record<string, string | number>];

/** What tells codebooks and outlets apart in the list of their files and in the editor. */
export interface FileKind<Report extends { problems: Problem[] }> {
  /** What ids of elements begin with: `codebook` for `#sps-codebook-text`. */
  id: "codebook" | "outlet";
  host: FilesHost<Report>;
  /** Whether Spisok's own can be left out. */
  builtInIsChosen: boolean;
  /** What a new file begins with: something that shows every part. */
  template: string;
  /** The name of a right file; empty where it is called by its file alone. */
  nameOf(report: Report): string;
  /** What a new file is named after. */
  fileName(report: Report): string;
  /** What is in a right file, in its row, and whether that is as it should be. */
  inList(report: Report): { good: boolean; says: Said };
  /** The same below the editor. */
  inEditor(report: Report): { good: boolean; says: Said };
  /** More to look at below the editor than what is wrong. */
  remarks?(report: Report): Promise<HTMLElement[]>;
  /** What a file makes of some words. */
  tried(text: string, words: string): Promise<(HTMLElement | Said)[]>;
  texts: { newHeading: string; loseText: string; removeTitle: string; removeText: string };
}
