import { trimmed, type Draft } from "../../draft.ts";
import { commaYear, takeBracket, type BracketedDate } from "../../head/index.ts";
import { takePublication } from "../../publication/index.ts";
import { readContainer } from "../container.ts";
import { setTitle } from "../title.ts";
import { isUnsigned, type BodyForm } from "./form.ts";

/** `Kto stoit za integratsiei?, 2019. Belsat, 16 December`: nothing but a title asks. */
function behindQuestion(text: string, from: number): BracketedDate | null {
  const match = /^\p{Lu}[^“”"„«»()[\]/]{5,200}?\?,\s(?<year>(?:1[89]|20)\d\d)(?=\.\s\p{Lu})/du.exec(text.slice(from, from + 230));
  const [start, end] = match?.indices?.groups?.["year"] ?? [0, 0];
  return match && { open: from + start, close: from + end, iso: match.groups!["year"]!, kind: "year" };
} // prettier-ignore

/**
 * Polish: `Muzej otkryl zał, 2021, „Mirskija nawiny”, 14.05.2021`, `Most gotowitsia, 2020, Sputnik, 3 lutego`: an outlet in quotation marks, or one
 * with a day, stands behind it.
 */
function beforeOutlet({ text, dates }: Draft, from: number): BracketedDate | null {
  const match = /^[„«“"]?\p{Lu}[^()[\]]{8,200}?,\s(?<year>(?:19|20)\d\d)(?=,\s(?:[„«“"]\p{Lu}|\p{Lu}[^,„«“"]{2,40},\s\d{1,2}(?:\.|\s\p{L})))/du.exec(text.slice(from, from + 270));
  const [start, end] = match?.indices?.groups?.["year"] ?? [0, 0];
  const year = match?.groups!["year"] ?? "";
  const title = text.slice(from, from + start);
  if (!match || title.split(" ").length < 4 || text.includes(" // ") || dates.some(({ kind, value }) => kind === "full" && value.length > 4 && /^\d/.test(value) && !value.startsWith(year))) return null;
  return { open: from + start, close: from + end, iso: year, kind: "year" };
} // prettier-ignore

/** `Akty Cechów, 1901, t. 7: Cechy wileńskie, Drukarnia Zawadzkiego, Wilno`: what has volumes, and nobody who wrote it. */
function beforeVolume(draft: Draft, from: number, to: number): boolean {
  const { text } = draft;
  const match = /^\p{Lu}[^()[\]“”„"«»]{4,200}?,\s(?<year>(?:1[5-9]|20)\d\d),\s(?:t|cz|vol|z|kn|ser|т|ч|кн|вып)\.\s(?<volume>\d{1,3}|[IVX]{1,6})(?<sign>[:,])\s(?=\p{Lu}|nak|druk|tip)/du.exec(text.slice(from, to));
  const { year, volume } = match?.indices?.groups ?? {};
  if (!match || !year || !volume) return false;
  takeBracket(draft, { open: from + year[0], close: from + year[1], iso: match.groups!["year"]!, kind: "year" });
  draft.set("volume", { start: from + volume[0], end: from + volume[1] }, 0.9);
  setTitle(draft, from, from + year[0], 0.9);
  const behind = from + match[0].length;
  draft.claim({ start: from + year[0], end: behind });
  const left = takePublication(draft, behind, to, true, true);
  const own = trimmed(text, { start: behind, end: left });
  if (own.end > own.start) draft.set(match.groups!["sign"] === ":" ? "volume-title" : "publisher", own, 0.85);
  return true;
} // prettier-ignore

/** Whether a year stands in a stretch; one in a link is none. */
function hasYear({ text, links }: Draft, from: number, to: number): boolean {
  const years = text.slice(from, to).matchAll(/(?:1[89]|20)\d\d/g);
  return [...years].some(({ index }) => !links.some(({ start, end }) => start <= from + index && from + index < end));
} // prettier-ignore

/** `Sud prigovoril mera k semi godam, 2021. Kommersant, 15 Dec.`: without an author the year stands behind the title. */
export const yearByComma: BodyForm = {
  name: "year by comma",
  when: (body) => isUnsigned(body) && !body.draft.dates.some(({ kind }) => kind === "year"),
  read({ draft, start, to }) {
    const { text } = draft;
    if (beforeVolume(draft, start, to)) {
      draft.form = "marked";
      return true;
    }
    const year = commaYear(text, start) ?? behindQuestion(text, start) ?? beforeOutlet(draft, start);
    if (!year || year.close >= to - 3 || hasYear(draft, year.close, to)) return false;
    takeBracket(draft, year);
    draft.titleSign = "year";
    draft.form = "marked";
    setTitle(draft, start, year.open, 0.9);
    readContainer(draft, year.close, to, false);
    return true;
  },
};
