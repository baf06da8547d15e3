const LINK = /(?:https?:|www\.|\bdoi(?:\.org|:10)|\b10\.\d{4,9}\/|^10\.$|\bt\.me\/)\S*$/i;
/** What every link has of these; most last words have none. */
const OF_LINK = /[/:]|\..|^10\.$|www\.$/i;
const SCHEME_ENDS = "htps:/";
const ENDS_OPEN = /[-_=&?#%~+@]$/;
const NO_TAIL =
  /^(?:[([{"“„«»‘—–]|access|retriev|avail|last|viewed|cited|dost[ęe]p|data|дат[аы]|режим|zugriff|abgeruf|zuletzt|stand|pobran|consult|visit|\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}\b)/iu;
const STARTS_AS_TAIL = /^[/?&=#%_~.-][\p{L}\d/%?=&._~-]/u;
const STRONG_TAIL = /[/=&%_?#]|\.(?:s?html?|pdf|php|aspx?|jsp|docx?)\b|[\p{Ll}\d]-[\p{Ll}\d]/u;
const FILE_ENDING = /^(?:s?html?|pdf|php|aspx?|jsp|docx?)\b/i;
const DOI = /\b10\.\d{4,9}\//;
const YEAR_ALONE = /^(?:1[89]|20)\d\d[.,;)]*$/;
const PLAIN_WORD = /^\p{L}+[.,;]?$/u;

/**
 * Whether a link at the end of a line goes on at the start of the next one. `full`: the line reaches the margin, so
 * that the link can have been broken there.
 *
 * @example linkGoesOn("https://nmn.media/", "articles/7529 (16.07.2024)", true) // true
 * @example linkGoesOn("https://nmn.media/", "Accessed 16 July 2024", true) // false
 */
export function linkGoesOn(before: string, next: string, full: boolean): boolean {
  const tail = before.slice(-2000);
  // `h` + `ttps://doi.org/`, `https:/` + `/kniha.example`
  const begun = SCHEME_ENDS.includes(tail.charAt(tail.length - 1))
    ? /(?:^|[\s(<])(h(?:t(?:t(?:ps?:?\/?)?)?)?)$/.exec(tail.slice(-9))?.[1]
    : undefined;
  if (begun !== undefined && /^https?:\/\/\S/.test(begun + next)) return true;
  const space = tail.lastIndexOf(" ");
  const word = tail.slice(space + 1);
  // A PDF puts spaces into links, too: `https://www.osw.waw.pl/en/ publikacje/osw-report/belarus-` + `economy`
  const link =
    tail[space - 1] === "/" ? /(?:https?:\/\/|www\.)\S*\/$/i.exec(tail.slice(0, space))?.[0] : undefined;
  const token = link && /^[\w%.~-]+\/[\w%./~-]*$/.test(word) ? link + word : word;
  if (!OF_LINK.test(token) || !LINK.test(token)) return false;
  return tokenGoesOn(token, next, full);
}

/** What may stand behind a link and is none: another number of the work, a day, pages. */
const OTHER = /^(?:doi|hdl|arxiv|issn|isbn|pmid|and\/or|\d{1,4}[-–./]\d{1,4}(?:[-./]\d{2,4})?[.,;)]*$)/i;
const PARTS = /[/=&%_#]|\?\w+=|-[\p{L}\d]+-|\.(?:s?html?|pdf|php|aspx?|jsp)\b/u;

/**
 * Whether the next line can be nothing but the rest of a link, wherever that was broken: `https://pra` + `vo.by/document/`,
 * `…/?fbclid=IwAR2vG` + `yTk81L.`, `…&utm_campaign=rep` + `ost.`, `10.1177/08883` + `25420907131`.
 * @param word the first word of the next line
 * @param rest what stands behind it on that line
 */
function isCertainTail(token: string, word: string, rest: string): boolean {
  const bare = word.replace(/[.,;]{1,3}$/, "");
  if (OTHER.test(word) || !/^[\w%~.?&=#/+-]+$/.test(bare)) return false;
  if (PARTS.test(bare)) return /^[\p{Ll}\d]/u.test(bare) || /[=&?]|\/.*\//.test(bare) || /=\w{4,}$/.test(token);
  if (rest !== "" && !/^[([]/.test(rest)) return false;
  if (YEAR_ALONE.test(word)) return false;
  // `IwAR`, `aaQe`, `8mZr`: no word has capitals or digits inside.
  return /^[\p{Ll}\d]/u.test(bare) || /\p{Ll}[\p{Lu}\d]|\p{Lu}\p{Lu}\p{Ll}|\p{L}\d/u.test(bare) || /[?&]\w+=[\w-]{12,}$/.test(token);
} // prettier-ignore

/** @param token the last word of the line, which is a link */
function tokenGoesOn(token: string, next: string, full: boolean): boolean {
  const space = next.slice(0, 2000).search(/\s/);
  const word = space < 0 ? next.slice(0, 2000) : next.slice(0, space);
  const rest = space < 0 ? "" : next.slice(space + 1, space + 40).trimStart();
  if (NO_TAIL.test(word)) return false;
  const alone = rest === "" || /^[([]/.test(rest);
  const last = token.charAt(token.length - 1);
  // A second link begins, unless it is the address of an archived page: `web.archive.org/web/2020/` + `https://…`
  if (/^(?:https?:|www\.)/i.test(word)) return last === "=" || (last === "/" && /archive|\d\/$/.test(token));
  const strong = STRONG_TAIL.test(word.replace(/[.,;]$/, ""));
  if (ENDS_OPEN.test(token)) return strong || alone || !/^\p{Lu}\p{Ll}+,?$/u.test(word);
  if (last === "/" || last === ":") {
    if (strong || /\d/.test(word)) return !YEAR_ALONE.test(word) || (full && alone);
    return PLAIN_WORD.test(word) ? alone && (full || rest !== "" || /^\p{Ll}/u.test(word)) : full || alone;
  }
  // `10.1016/j.` + `heares.2019.02.017`
  if (last === "." && DOI.test(token) && /\d/.test(word) && !YEAR_ALONE.test(word))
    return /^[\p{Ll}\d]/u.test(word) && (alone || /\d{5}/.test(word));
  if (last === ".")
    return (
      FILE_ENDING.test(word) ||
      (/^[\p{Ll}\d]/u.test(word) && /\p{L}|\d\//u.test(word) && /\/|\.\p{Ll}{2}/u.test(word))
    );
  if (!/[\p{L}\d]/u.test(last)) return false;
  if (STARTS_AS_TAIL.test(word)) return true;
  if (isCertainTail(token, word, rest)) return true;
  if (!full) return false;
  if (strong || /^[\p{Ll}\d]+\.[\p{Ll}\d]/u.test(word)) return true;
  // A link broken in the middle of a word: `…/2336825X209` + `84337`. A new sentence would begin with a capital letter.
  return (
    /^[\p{L}\d.]+[,;]?$/u.test(word) &&
    !/^\p{Lu}\p{Ll}+$/u.test(word) &&
    alone &&
    (/\d/.test(word) || rest !== "")
  );
}
