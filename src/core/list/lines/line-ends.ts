import { OPEN_WORDS } from "../data/words.ts";

/** What a line ends with, as far as it tells whether a reference ends there. */
export const LINE_ENDS = [
  "url", // …/7529
  "url-stop", // …/7529.
  "date-stop", // (16.07.2024). · [accessed 5 May 2020].
  "digits-stop", // 1600–1607.
  "initial-stop", // Smith, J.
  "abbreviation-stop", // vol. · ред.
  "word-stop",
  "quote-stop", // .” · ”.
  "question", // ? !
  "comma",
  "colon", // : ;
  "hyphen",
  "dash", // – / & ( “
  "open-word", // of · and · в
  "lower-word",
  "capital-word",
  "digits",
  "bracket", // ) ] without a full stop
  "quote",
  "other",
] as const;
export type LineEnd = (typeof LINE_ENDS)[number];

const URL_TOKEN = /https?:|www\.|doi\.org|10\.\d{4,9}\/|\.html?|\.pdf|\.php/i;
const DATE_IN_BRACKETS = /\d\d[^()[\]]{0,30}[)\]]\.$/;

/**
 * What the line ends with. `inUrl`: its last token continues a link that began in the line before.
 *
 * @example lineEnd("https://nmn.media/articles/7529 (16.07.2024).") // "date-stop"
 */
export function lineEnd(line: string, inUrl = false): LineEnd {
  const tail = line.slice(-200);
  const token = tail.slice(tail.lastIndexOf(" ") + 1);
  const last = tail.charAt(tail.length - 1);
  if (last === "-" || last === "\u00AD") return "hyphen";
  if (URL_TOKEN.test(token) || (inUrl && token.length === line.length)) {
    if (last === ".") return "url-stop";
    if (last === ",") return "comma";
    return ")]".includes(last) ? "bracket" : "url";
  }
  if (last === ".") {
    if (")]".includes(tail.charAt(tail.length - 2)) && DATE_IN_BRACKETS.test(tail)) return "date-stop";
    const before = token.slice(0, -1);
    if (/\d[–-]?$/.test(before)) return "digits-stop";
    if (/["“”»’')\]]$/.test(before)) return "quote-stop";
    if (/^(?:\p{Lu}\p{Ll}?\.?-?)+$/u.test(before) && before.length < 6 && !/^\p{Lu}\p{Ll}$/u.test(before))
      return "initial-stop";
    if (OPEN_WORDS.has(before.toLowerCase()) || /^(?:et al|vols?|univ|proc|int|conf|rev)$/i.test(before))
      return "abbreviation-stop";
    return "word-stop";
  }
  if (last === ",") return "comma";
  if (last === ":" || last === ";") return "colon";
  if (last === "?" || last === "!") return "question";
  if (/[–—/&([„«+=|@]/.test(last)) return "dash";
  if (/["”»’'“]/.test(last)) return tail.charAt(tail.length - 2) === "." ? "quote-stop" : "quote";
  if (last === ")" || last === "]") return "bracket";
  if (/[0-9]/.test(last)) return "digits";
  if (OPEN_WORDS.has(token.toLowerCase())) return "open-word";
  if (/^\p{Lu}/u.test(token)) return "capital-word";
  return /\p{Ll}$/u.test(token) ? "lower-word" : "other";
}
