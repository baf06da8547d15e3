import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import type { Note } from "../types.ts";

/** GOST says of a title that it is one: `Заглавие : интервью // Коммерсантъ` */
const talk = rule(() =>
  anySpelling(
    /(?<=\p{L}[?!»”]?)\s?:\s(?:интервью|інтэрв['’]ю|інтерв['’]ю|interv['’]?yu|гутарка|розмова|беседа|wywiad)(?=\s\/)/giu,
  ),
);

export const statedInterviewNotes = (text: string): Note[] =>
  talk.all(text).map(({ index, 0: stated }) => {
    const lead = /^\s/.test(stated) ? 1 : 0;
    return { start: index + lead, end: index + stated.length, kind: "interview" };
  });
