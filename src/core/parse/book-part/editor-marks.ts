import { EDITOR_MARKS } from "../data/editor-words.ts";
import { anyOf } from "../../any-of.ts";
import { anySpelling } from "../spellings.ts";

const marks = anyOf(EDITOR_MARKS);

/** "edited by", `под ред.`: the names stand behind it. */
const BEFORE = anySpelling(/^(?:edited by|pod |под |пад |за |sous |a cura)/u);

export const marksBefore = new RegExp(`[,.;/(\\s]\\s?\\(?(?:${marks})\\)?:?\\s`, "giu");

/** Also `(Hrsg., 2004):`, `[Hrsg.]:` */
export const marksAfter = new RegExp(
  `^,?\\s?[([]?(?:${anyOf(EDITOR_MARKS.filter((mark) => !BEFORE.test(mark)))})(?:,?\\s(?:19|20)\\d\\d(?=\\)))?[)\\]]?[,.:]?\\s`,
  "iu",
);

export const marksLast = new RegExp(`,?\\s\\(?(?:${marks})\\)?[.,\\s]*$`, "iu");
