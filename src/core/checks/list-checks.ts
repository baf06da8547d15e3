import { accessDate } from "./access-date.ts";
import { authorSpelling } from "./author-spelling.ts";
import { duplicate } from "./duplicate.ts";
import { gluedWords } from "./glued-words.ts";
import type { Check } from "./types.ts";

/** The checks that look at the whole list: their warnings can be others when another reference has changed. */
export const LIST_CHECKS: readonly Check[] = [accessDate, duplicate, gluedWords, authorSpelling];
