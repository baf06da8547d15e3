import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";

/** GOST says of a title that it is one: `Заглавие : интервью // Коммерсантъ` */
const talk = rule(() =>
  anySpelling(
    /(?<=\p{L}[?!»”]?)\s?:\s(?:интервью|інтэрв['’]ю|інтерв['’]ю|interv['’]?yu|гутарка|розмова|беседа|wywiad)(?=\s\/)/giu,
  ),
);

export const statedInterviewNotes = finder([talk], (text) =>
  talk.all(text).map(({ index, 0: stated }) => {
    const lead = /^\s/.test(stated) ? 1 : 0;
    return { start: index + lead, end: index + stated.length, kind: "interview" };
  }),
);
