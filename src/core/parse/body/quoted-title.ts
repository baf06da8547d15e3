import { readBookPart } from "../book-part/index.ts";
import { MEETING } from "../data/meetings.ts";
import { findDates } from "../dates/index.ts";
import { trimmed, withoutStop, type Draft } from "../draft.ts";
import { firstBracketedDate, takeBracket, type Head } from "../head/index.ts";
import { outletType } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { quotedAt } from "../quotes.ts";
import { sentenceEnds } from "../sentences.ts";
import { readContainer } from "./container.ts";
import { readQuotedBeginning } from "./quoted-beginning.ts";
import { bookMark } from "./title-end.ts";
import { setTitle } from "./title.ts";

/** “Title,” container … · ‘Title’, in Editor (ed.) Book … */
export function readQuotedTitle(draft: Draft, head: Head, start: number, to: number): boolean {
  const { text } = draft;
  const quoted = quotedAt(text, start, to);
  if (!quoted) return false;
  const { inner, outer } = quoted;
  // Wikis: "Kos, Anna (9 May 2020). "Rivers of anger". CBS News. CBS Interactive. Retrieved …": the stop stands behind the marks.
  const ofWiki = isOfWiki(draft, head, outer.start, outer.end);
  if (!ofWiki && readQuotedBeginning(draft, head, start, outer.end, to)) return true;
  // "“The election game:” Authoritarian consolidation", "“Oreshnik” for Minsk?": the title only begins with a quotation.
  if (
    /[:;]$/.test(text.slice(inner.start, inner.end)) ||
    (head.mark === "." &&
      /^\s\p{L}/u.test(text.slice(outer.end, outer.end + 2)) &&
      !/[.,?!]$/.test(text.slice(inner.start, inner.end)))
  )
    return false;
  // "“Otkhodniki” XXI veka: Chto izmenilos": so does one that is the first thing of a reference, when a word or two are quoted.
  if (outer.start === 0 && /^[^\s.,?!]+(?:\s[^\s.,?!]+)?$/u.test(text.slice(inner.start, inner.end)) && /^\s\p{L}/u.test(text.slice(outer.end, outer.end + 2)) && !outletType(draft.outlets, /^[^.,(]*/.exec(text.slice(outer.end + 1, to))![0].trim()))
    return false;
  // "Линц Х. «Государственность», национализм и демократизация. – М. : Прогресс": GOST has no marks around titles, so that one that begins with them goes on.
  if (head.mark !== "," && !/^\p{Lu}/u.test(text.slice(outer.end + 2)) && gostTitle.test(text.slice(outer.end, to + 6))) return false;
  // "„Nikt nie pytał”. Reportaż spod lasu, „Tygodnik”": the Polish form quotes outlets, so that a comma ends the title.
  // "„Krynica”. Ideologia i przywódcy, Towarzystwo Historyczne, Białystok": so does one of a book.
  if (head.mark === "," && /^\.\s\p{Lu}[^,„“"«]{3,160},\s[„“"«\p{Lu}]/u.test(text.slice(outer.end, to))) return false;
  // "„Nas połowa”. Ilu wyjechało (2022), „Tygodnik”": without an author the year stands behind the whole title.
  const behind = !head.yearAfterNames && outer.start === 0 && /^\.?\s\p{Lu}/u.test(text.slice(outer.end, outer.end + 3)) ? firstBracketedDate(text, outer.end) : null;
  if (behind && behind.close < to && text[behind.close] === "," && /^\.?\s\p{Lu}[^„“”"«»(]{3,160}\s$/u.test(text.slice(outer.end, behind.open))) return false;
  // "«My zhivem». Kak belorusy Gruzii prodlevayut pasporta. Novaya gazeta": the outlet is known, so what stands before it is of the title.
  const stop = /[.?!…]$/.test(text.slice(inner.start, inner.end)) && /^\s\p{Lu}/u.test(text.slice(outer.end, outer.end + 2));
  // "(2023, May 5). “Nas vycherknuli.” Chto budet [“We were crossed out.” What will be]. Zerkalo": a translation ends the title.
  if (head.yearAfterNames && draft.titleEnd !== null && draft.titleEnd > outer.end + 4 && draft.titleEnd < to) return false;
  if (!ofWiki && head.yearAfterNames && head.mark !== "," && (stop || /^\.\s\p{Lu}/u.test(text.slice(outer.end, outer.end + 3)))) {
    const ends = sentenceEnds(text, outer.end + 1, to).filter((end) => end > outer.end + 1);
    // APA has a full stop behind the year, and no quotation marks around titles.
    if (stop && head.mark === "." && ends.length === 1 && !/^\sIn:?\s\p{Lu}/u.test(text.slice(outer.end, outer.end + 6)) && !/\d/.test(text.slice(outer.end, to))) return false;
    if (ends.length === 1 && outletType(draft.outlets, withoutStop(text.slice(ends[0]! + 1, to))) && !outletType(draft.outlets, withoutStop(text.slice(outer.end + 2, ends[0])))) return false;
  }
  // "(2007). „Wie zu Hause“. Der Fluss. In Anna Kos (Hrsg.), Reise (S. 5–25)": the title goes on as far as its book.
  if (head.yearAfterNames && /^[.:]\s\p{Lu}/u.test(text.slice(outer.end, outer.end + 3)) && !/^.\sIn[:\s]/.test(text.slice(outer.end, outer.end + 6)) && (bookMark(draft, outer.end + 2, to)?.start ?? 0) > outer.end + 6) return false;
  // "(2001), »Rasse und Raum«. Agrarpolitik im NS-Staat, Paderborn": between marks that point inwards a German title only begins.
  if (head.yearAfterNames && head.mark === "," && text[outer.start] === "»" && /^\.\s\p{Lu}/u.test(text.slice(outer.end, outer.end + 3))) return false;
  // "“They came.” A diary of the war. (2023, May 3). Meduza", "«Vse prodano». Kak zakryvali zavod. (2022, August 30). Zerkalo", "“No fear,” says a striker. (2020).":
  // without an author the date in brackets stands behind the whole title.
  const dated = head.yearAfterNames ? null : firstBracketedDate(text, outer.end);
  const between = dated && dated.close < to && text[dated.close] === "." ? text.slice(outer.end, dated.open) : "";
  if (/^(?:\.?\s\p{Lu}|\s\p{Ll})[^.]{3,}\.\s$/u.test(between) && (stop || (outer.start === 0 && !outletType(draft.outlets, withoutStop(between.replace(/^\.?\s/, "").trim()))))) return false;
  const after = text.slice(outer.end, outer.end + 3);
  // A title that only begins with a quotation: «Запад-2021»: итоги
  if (
    !/[.,?!]$/.test(text.slice(inner.start, inner.end)) &&
    !/^(?:[.,;]|\s[\p{Lu}([<]|\s?$|\s(?:in|w)\b)/u.test(after + (text[outer.end + 3] ?? ""))
  )
    return false;
  // "A. Kos, “Title,” Journal" is another form, whose abbreviated journals the trained model knows better.
  if (/[“‘"]/.test(text[outer.start]!) && /(?:^|[.)?!]\s)$/.test(text.slice(Math.max(0, outer.start - 2), outer.start))) draft.titleSign = "quotes";
  setTitle(draft, inner.start, inner.end, 0.97);
  if (ofWiki) draft.form = "marked";
  // “Europe Sees ‘State Hijacking.’”: the stop stands inside both marks, though it ends what is around the title.
  const title = draft.fields.title;
  if (title && /[“"]/.test(text[outer.start]!) && /\p{L}[.,][’”"]$/u.test(title.value) && !/\p{Lu}\.[’”"]$/u.test(title.value))
    title.value = title.value.slice(0, -2) + title.value.slice(-1);
  draft.claim(outer);
  // Harvard without an author: ‘Title’ (2023) Outlet
  const year = head.yearAfterNames || !/^\s[([]/.test(text.slice(outer.end, outer.end + 2)) ? null : firstBracketedDate(text, outer.end);
  if (year && year.open === outer.end + 1) {
    takeBracket(draft, year);
    outer.end = year.close;
  }
  // “Title.” 2022. Outlet
  const undated = /^\.?\s[Nn]\.\s?d\.(?=\s\p{L})/u.exec(text.slice(outer.end, outer.end + 9));
  if (undated && !head.yearAfterNames) {
    draft.claim({ start: outer.end, end: outer.end + undated[0].length });
    outer.end += undated[0].length;
  }
  const plain = /^\.?\s(?<year>(?:1[5-9]|20)\d\d)(?=\.\s\p{L})/u.exec(text.slice(outer.end, outer.end + 9));
  if (plain && !draft.dates.some(({ value }) => /^\d{4}/.test(value))) {
    takeBracket(draft, { open: outer.end + plain[0].length - 4, close: outer.end + plain[0].length, iso: plain.groups!["year"]!, kind: "year" });
    outer.end += plain[0].length;
  }
  const rest = /^[\s.,;]*(?:in|In|dans|w|W|в|В|у)\s?:?\s(?=[\p{Lu}“„«])/u.exec(
    text.slice(outer.end, Math.min(to, outer.end + 12)),
  );
  if (rest) {
    draft.claim({ start: outer.end, end: outer.end + rest[0].length });
    readBookPart(draft, outer.end + rest[0].length, to);
  } else if (/,? (?:edited by|ed\. by|eds?\. |pod red|под ред)/u.test(text.slice(outer.end, to)))
    readBookPart(draft, outer.end, to);
  else readContainer(draft, dateInside(draft, outer.end, to), to, false);
  // "“Title,” Inst. Int. Stud., Univ. Warsaw, Warsaw, Poland": the note said what stands there.
  const { fields } = draft;
  const noted = draft.isKind("thesis") || draft.isKind("report") || draft.isKind("presentation");
  if (fields["publisher-place"] && (noted || (rest && draft.editorsNoted))) draft.form = "marked";
  // "“Title,” in Jan Lis, ed., Book", whose imprint was cut out with its bracket
  else if (rest && fields["container-title"] && draft.notes.some((note) => !note.kind && note.fields?.some(({ name }) => name === "publisher-place"))) draft.form = "marked";
  // A journal with volume and pages is hardly anything else.
  else if (
    fields["container-title"] &&
    !/\d/.test(fields["container-title"].value) &&
    fields.volume &&
    fields.page &&
    draft.form === "plain"
  )
    draft.form = "comma";
  return true;
} // prettier-ignore

/** Names, a date in brackets, a title whose marks close before its stop, and a day on which somebody read it. */
const isOfWiki = ({ text, fields }: Draft, head: Head, start: number, end: number): boolean =>
  head.yearAfterNames && head.mark === "." && fields.accessed !== undefined && fields.URL === undefined && /[“"]/.test(text[start]!) && !/[.,]$/.test(text.slice(start, end - 1)) && /^\.\s\p{L}/u.test(text.slice(end, end + 3)); // prettier-ignore

/** Behind the closing mark: words in small letters as far as the dash or the slash of GOST. */
const gostTitle =
  /^,\s\p{Ll}[\p{Ll}’'ʹ]+\s[^.„“”"«»]{3,160}(?:\.\s(?:[–—]|\p{Lu}[\p{L}.-]{0,24}\s?:\s)|\s:|\s\/|\s\[)/u;

/** `“Title.” Carnegie Endowment, 18 Oct. 2005, Washington, DC`: a date with a place behind it; gives where the rest begins. */
function dateInside(draft: Draft, from: number, to: number): number {
  const { text } = draft;
  if (draft.dates.some(({ kind }) => kind === "full")) return from;
  const date = findDates(text.slice(from, to)).find(
    ({ kind, iso }) => kind === "full" && !iso.startsWith("-"),
  );
  if (!date) return from;
  const [start, end] = [from + date.start, from + date.end];
  // "“O komissii, postanovlenie No. 412.” June 20, 2023. National Legal Portal.": the day is a sentence of its own.
  if (/^[\s.,]*$/.test(text.slice(from, start)) && /^\.\s\p{Lu}[^“”"]{2,}/u.test(text.slice(end, to))) {
    draft.dates.push({ value: date.iso, span: { start, end }, kind: "full" });
    draft.claim({ start, end });
    return end + 1;
  }
  // "“Title.” Annual Convention, 5 May 2022, Columbia University, New York. Address."
  const where = /^,\s(?:(?<house>\p{Lu}[^,.]{3,60}),\s)?(?<place>\p{Lu}[^.]{2,50})$/du.exec(withoutStop(text.slice(end, to)).trimEnd());
  const [atPlace, toPlace] = where?.indices?.groups?.["place"] ?? [];
  if (where && atPlace !== undefined && toPlace !== undefined && (draft.isKind("presentation") || where.groups!["house"] === undefined) && isPlace(where.groups!["place"]!)) {
    const house = where.indices!.groups!["house"];
    draft.dates.push({ value: date.iso, span: { start, end }, kind: "full" });
    draft.set("publisher-place", { start: end + atPlace, end: end + toPlace }, 0.9);
    if (house) draft.set("event-place", { start: end + house[0], end: end + house[1] }, 0.85);
    draft.claim({ start, end: to });
    const event = trimmed(text, { start: from, end: start });
    if (event.end > event.start && draft.isKind("presentation") && MEETING.test(text.slice(event.start, event.end))) draft.set("event-title", event, 0.9);
    else readContainer(draft, from, start, false);
    draft.form = "marked";
    return to;
  }
  if (!/^,\s/.test(text.slice(end, end + 2)) || !isPlace(withoutStop(text.slice(end + 2, to)))) return from;
  draft.dates.push({ value: date.iso, span: { start, end }, kind: "full" });
  draft.set("publisher-place", { start: end + 2, end: to }, 0.9);
  draft.claim({ start, end: to });
  readContainer(draft, from, start, false);
  return to;
} // prettier-ignore
