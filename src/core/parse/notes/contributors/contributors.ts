import type { Note } from "../types.ts";
import { notesBeforeMark } from "./before-mark.ts";
import { notesBehindSign } from "./behind-sign.ts";
import { bylineNotes } from "./byline.ts";
import { roundNotes } from "./in-round.ts";
import { statedInterviewNotes } from "./stated-interview.ts";

/** `Translated by A. Novak`, `Interview by Jan Kos`, `/ под ред. И. И. Иванова`, `(T. Kos, Trans.)`, `uploaded by Channel`. */
export const contributorNotes = (text: string): Note[] => [
  ...roundNotes(text),
  ...notesBeforeMark(text),
  ...bylineNotes(text),
  ...statedInterviewNotes(text),
  ...notesBehindSign(text),
];
