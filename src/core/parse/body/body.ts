import { commaYear, firstBracketedDate, takeBracket, type Head } from "../head/index.ts";
import { britishAct, partiesFirst } from "../act-names.ts";
import { readBookPart } from "../book-part.ts";
import { dateAt } from "../dates.ts";
import { trimmed, withoutStop, type Draft } from "../draft.ts";
import { isOutlet } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { takePublication } from "../publication.ts";
import { isOpeningQuote, quotedAt } from "../quotes.ts";
import { sentenceEnds } from "../sentences.ts";
import { readContainer, readLeftover } from "./container.ts";
import { readGost } from "./gost.ts";
import { publisherByComma } from "./publisher-by-comma.ts";
import { readQuotedTitle } from "./quoted-title.ts";
import { readSentences } from "./sentences.ts";
import { bookMark, dateSentence, quotedContainer } from "./title-end.ts";
import { setTitle, volumeBefore } from "./title.ts";

/** Harvard: `Law of Georgia on Transparency of Foreign Influence 2024. Available at:` */
const datedAct =
  /^(?:(?:Organic|Constitutional|Federal) )?(?:Law|Code|Decree|Edict|Constitution) of (?:the )?\p{Lu}[^.()“”\d]{6,150}? (?<year>(?:19|20)\d\d)(?=\.|\s?$)/du;

/** APA: `Law of the Republic of Belarus No. 427-Z of July 17, 2008, On Mass Media`: day, number and name go together. */
const plainAct =
  /^(?:\p{Lu}\p{L}+\s){0,2}(?:Law|Code|Decree|Edict|Ordinance|Resolution|Order|Regulation|Directive)\s[^.“”"]{0,90}\s(?:No\.|no\.|№)\s[\p{L}\d/-]{1,16}(?:,)?\s(?:of|dated)\s(?<day>\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d|\d{1,2}\s\p{Lu}\p{L}{2,8}\s(?:19|20)\d\d),?\s(?=(?:On|Concerning|About|Amending|Approving|Regarding|on)\s)[^.“”"]{6,300}/du;

/** MLA: `Kos, Anna. Introduction. Voices of the Marsh, edited by Jan Lis, Yale UP`: gives where the name of the part ends. */
function partOfBook({ text, creators, editorsNoted, notes }: Draft, start: number, to: number): number | null {
  const part = /^(?:Introduction|Foreword|Preface|Afterword|Epilogue|Prologue|Postscript|Conclusion)(?=\.\s\p{Lu}[^.:]{3,100},\s)/u.exec(text.slice(start, Math.min(to, start + 130)))?.[0];
  const others = editorsNoted || notes.some((note) => note.creators?.length);
  return part && creators.length && others ? start + part.length : null;
} // prettier-ignore

/** `Lukashenko: “Ya ne svyatoy.” 2021. TASS`: who is quoted stands in the title; gives where the rest begins. */
function spokenTitle(draft: Draft, head: Head, start: number, to: number): number | null {
  const { text } = draft;
  if (head.yearAfterNames || draft.creators.length) return null;
  const who = /^\p{Lu}\p{Ll}[\p{L}’'-]{1,24}(?=:\s[“"])/u.exec(text.slice(start, start + 28))?.[0];
  const quoted = who && !isOutlet(draft.outlets, who) ? quotedAt(text, start + who.length + 2, to) : null;
  if (!quoted || !/[.,?!]$/.test(text.slice(quoted.inner.start, quoted.inner.end))) return null;
  let end = quoted.outer.end;
  draft.form = "marked";
  const stop = /[.,]$/.test(text.slice(quoted.inner.start, quoted.inner.end));
  const title = { start, end };
  draft.set("title", title, 0.9, stop ? `${text.slice(start, quoted.inner.end - 1)}${text.slice(quoted.inner.end, end)}` : text.slice(start, end));
  const year = /^\.?\s(?<year>(?:1[5-9]|20)\d\d)(?=\.\s\p{L})/u.exec(text.slice(end, end + 9));
  if (year) {
    const close = end + year[0].length;
    takeBracket(draft, { open: close - 4, close, iso: year.groups!["year"]!, kind: "year" });
    end = close;
  }
  return end;
} // prettier-ignore

/** ` // ` of GOST, also where a space was lost: ` //Ведомости`. */
const gostMark = /\s\/\/\s?(?=\S)/g;

const polishAct =
  /^(?:Ustawa|Rozporządzenie|Uchwała|Konstytucja|Kodeks|Traktat|Umowa|Dekret|Zarządzenie|Obwieszczenie)\s/u;

/** Reads title and container from what is left between head and tail. */
export function readBody(draft: Draft, head: Head, from: number, to: number): void {
  const { text } = draft;
  let start = from;
  while (start < to && /[\s.,:;]/.test(text[start]!)) start++;
  if (start >= to) return;

  // "Ustawa z dnia 14 czerwca 1960 r. – Kodeks rzeczny", whose day was cut out: an act begins with its kind.
  const act = start === 0 && draft.notes.some(({ kind, ofTitle }) => kind === "law" && ofTitle) && polishAct.test(text);
  if (act || draft.isKind("film") || (draft.isKind("case") && !(head.yearAfterNames && head.mark === ","))) draft.form = "marked";
  else if (head.yearAfterNames && head.mark === ",") draft.form = "comma";
  else if (head.yearAfterNames && !/[„«»"]/.test(text[start]!)) draft.titleSign = "year";
  gostMark.lastIndex = start;
  const slashes = gostMark.exec(text);
  if (slashes && slashes.index < to) {
    draft.form = "marked";
    return readGost(draft, start, { start: slashes.index, end: gostMark.lastIndex }, to);
  }
  // "Протокол допроса Я. Лёсика, 18 января 1931 г. // Нац. архив. – Ф. 4п": the slashes end the title; a year alone is its date.
  const shelved = draft.isKind("archive") ? draft.titleEnd : null;
  if (shelved !== null && shelved >= to && !/,\s(?:1[5-9]|20)\d\d(?:\s?[гр])?[\s.]*$/u.test(text.slice(start, shelved))) {
    draft.form = "marked";
    setTitle(draft, start, shelved, 0.95);
    const { title } = draft.fields;
    const last = title?.spans.at(-1);
    // The stop of "1931 г." is none of the sentence.
    if (title && last && /\d\s[гр]$/u.test(title.value) && text[last.end] === ".") {
      title.value += ".";
      title.spans = [{ ...last, end: last.end + 1 }];
    }
    return;
  }
  // "Про стратегію «…» : Указ Президента України [від 14.09.2020 № 392/2020]. URL": where nothing stands behind day and number, all is the title.
  if (
    !draft.creators.length && !head.yearAfterNames && /\s:\s/.test(text.slice(start, to)) && !sentenceEnds(text, start, to).length &&
    draft.notes.some(({ kind, ofTitle }) => (kind === "law" || kind === "case") && ofTitle)
  ) {
    draft.form = "marked";
    return setTitle(draft, start, to, 0.95);
  }
  if (isOpeningQuote(text[start]) && readQuotedTitle(draft, head, start, to)) return;
  const enacted =
    draft.creators.length || head.yearAfterNames
      ? null
      : datedAct.exec(text.slice(start, Math.min(to, start + 200)));
  if (enacted) {
    const [from, end] = enacted.indices!.groups!["year"]!;
    takeBracket(draft, {
      open: start + from,
      close: start + end,
      iso: enacted.groups!["year"]!,
      kind: "year",
    });
    draft.form = "marked";
    setTitle(draft, start, start + from, 0.9);
    return readContainer(draft, start + end, to, false);
  }
  const lawOfDay = draft.creators.length || head.yearAfterNames ? null : plainAct.exec(text.slice(start, Math.min(to, start + 480)));
  const [dayFrom] = lawOfDay?.indices?.groups?.["day"] ?? [];
  const day = dayFrom === undefined ? null : dateAt(text, start + dayFrom);
  if (lawOfDay && day?.kind === "full") {
    draft.form = "marked";
    draft.dates.splice(0, draft.dates.length, { value: day.iso, span: { start: day.start, end: day.end }, kind: "full" });
    return setTitle(draft, start, start + withoutStop(lawOfDay[0]).length, 0.95);
  }
  // "Human Rights Act 1998. Available at:", "Republic of Belarus (Sanctions) (EU Exit) Regulations 2019. London"
  const british = draft.creators.length || head.yearAfterNames ? null : britishAct.exec(text.slice(start, Math.min(to, start + 200)));
  if (british) {
    draft.form = "marked";
    setTitle(draft, start, start + british[0].length, 0.95);
    return readContainer(draft, start + british[0].length, to, false);
  }
  // "European Court of Human Rights. Mammadov v. Azerbaijan. 22 May 2014. HUDOC": the parties are the title, whatever stops they have.
  const parties = draft.creators.every(({ lastName }) => !lastName) && !head.yearAfterNames ? partiesFirst.exec(text.slice(start, Math.min(to, start + 170)))?.[0] : undefined;
  if (parties) {
    draft.form = "marked";
    setTitle(draft, start, start + parties.length, 0.93);
    const day = dateSentence(draft, Math.max(start, start + parties.length - 3), to);
    if (!day || !/^[.,\s]*$/.test(text.slice(start + parties.length, day.open))) return readContainer(draft, start + parties.length, to, false);
    takeBracket(draft, day);
    return readContainer(draft, day.close, to, false);
  }
  const said = spokenTitle(draft, head, start, to);
  if (said !== null) return readContainer(draft, said, to, false);
  if (!head.yearAfterNames) {
    const bracket = firstBracketedDate(text, start);
    if (bracket && bracket.close <= to && bracket.open > start + 3 && !draft.isClaimed(bracket.open + 1)) {
      takeBracket(draft, bracket);
      draft.titleSign = "year";
      if (text[bracket.close] === "," || draft.isKind("case") || draft.isKind("act")) draft.form = "marked";
      setTitle(draft, start, bracket.open, 0.95);
      return readContainer(draft, bracket.close, to, text[bracket.close] === ",");
    }
  }
  // "Sud prigovoril mera k semi godam, 2021. Kommersant, 15 Dec.": without an author the year stands behind the title.
  const between =
    head.yearAfterNames || draft.creators.length || draft.dates.some(({ kind }) => kind === "year")
      ? null
      : commaYear(text, start);
  if (between && between.close < to - 3 && !/(?:1[89]|20)\d\d/.test(text.slice(between.close, to))) {
    takeBracket(draft, between);
    draft.titleSign = "year";
    draft.form = "marked";
    setTitle(draft, start, between.open, 0.9);
    return readContainer(draft, between.close, to, false);
  }
  // "Parliament of Moldova. 2023. Law No. 52 on Judgments. March 16, 2023. Monitorul Oficial": the day of the year at the head.
  const parted = dateSentence(draft, start, to);
  const year = draft.dates.find(({ kind }) => kind === "year")?.value;
  const sentence =
    head.yearAfterNames && !(parted && parted.iso.length > 7 && parted.iso.slice(0, 4) === year)
      ? null
      : parted;
  if (sentence) {
    takeBracket(draft, sentence);
    draft.titleSign = "year";
    setTitle(draft, start, sentence.open, 0.9);
    return readContainer(draft, sentence.close, to, false);
  }
  const part = partOfBook(draft, start, to);
  if (part) {
    setTitle(draft, start, part, 0.95);
    draft.form = "marked";
    return readBookPart(draft, part + 1, to);
  }
  const book = bookMark(draft, start, to);
  if (book) {
    setTitle(draft, start, book.start, 0.95);
    draft.claim(book);
    if (draft.isKind("podcast")) draft.form = "marked";
    readBookPart(draft, book.end, to);
    const { publisher, page } = draft.fields;
    // "in: Die Zeit vom 3.4.2020": a newspaper and its day
    const container = draft.fields["container-title"]?.value;
    if (
      container &&
      draft.creators.length &&
      /:/.test(text.slice(book.start, book.end)) &&
      isOutlet(draft.outlets, container) &&
      draft.dates.some(({ kind }) => kind === "full")
    )
      draft.form = "marked";
    // "Title. In: Proceedings of the 2nd Conference. Riga: Institute; 2015. p. 49–58": all that a part of a book has is there.
    if (
      publisher &&
      page &&
      draft.fields["publisher-place"] &&
      draft.fields["container-title"] &&
      draft.creators[0]?.creatorType === "author" &&
      /:/.test(text.slice(book.start, book.end))
    )
      draft.form = "marked";
    const imprint =
      publisher ?? (/:/.test(text.slice(book.start, book.end)) ? draft.fields["publisher-place"] : undefined);
    if (
      (draft.form === "comma" || (imprint && page)) &&
      draft.creators.some(({ creatorType }) => creatorType === "editor") &&
      (draft.form === "comma" || draft.creators[0]?.creatorType === "author")
    )
      draft.form = "marked";
    return;
  }
  // "K. Kos, private letter to J. Lis, Nov. 3, 1961": who got it is all the title.
  if (
    draft.isKind("letter") &&
    draft.creators.length &&
    /^(?:(?:private|open|personal)\s)?(?:letter|e-?mail|telegram)\sto\s/i.test(text.slice(start, start + 30))
  ) {
    draft.form = "marked";
    return setTitle(draft, start, to, 0.9);
  }
  // "Title (Warsaw, Oficyna Naukowa)": the imprint is read, so that all that is left is the title.
  if (draft.isKind("imprint")) {
    draft.form = "marked";
    return setTitle(draft, start, volumeBefore(draft, start, to), 0.95);
  }
  // "Istoriya Belorusskoi SSR / gl. red. I. M. Ignatenko. – Minsk", "Брифинг М. В. Захаровой / МИД России. – 2021"
  const slashed = draft.titleBySlash;
  if (slashed !== null && slashed > start + 2 && !draft.isKind("thesis") && !head.yearAfterNames) {
    const end = Math.min(slashed, to);
    draft.form = "marked";
    const left = takePublication(draft, start, to, false);
    const rest = trimmed(text, { start: end, end: left });
    // "/ В. В. Кос. – Центр макроэкономического анализа, 2023": who stands alone behind it publishes.
    const field = isPlace(text.slice(rest.start, rest.end)) ? "publisher-place" : draft.fields.publisher ? "container-title" : "publisher";
    if (rest.end > rest.start) draft.set(field, rest, 0.8);
    return setTitle(draft, start, volumeBefore(draft, start, end), 0.95);
  }
  // "Отчёт о состоянии кладбищ г. Гродно, 1988 г. // Государственный архив. – Ф. 1281": what stands before the archive is the title.
  if (
    draft.isKind("archive") &&
    !draft.creators.length &&
    start === 0 &&
    /^[^“”„"«»(]+$/.test(text) &&
    !sentenceEnds(text, start, to).length &&
    draft.notes.some(({ fields, kind, start: from }) =>
      (kind === "archive" && from === 0) ||
      fields?.some(
        ({ name, value }) => name === "archive" && /arch|arkh|арх|muz|муз|librar|бібл|библ/iu.test(value),
      ),
    )
  ) {
    draft.form = "marked";
    return setTitle(draft, start, to, 0.9);
  }
  const quoted = quotedContainer(text, start, to);
  if (quoted) {
    draft.form = "marked";
    setTitle(draft, start, quoted.before, 0.95);
    draft.set("container-title", quoted.inner, 0.95);
    draft.claim({ start: quoted.before, end: quoted.end });
    return readLeftover(draft, quoted.end, to);
  }
  // "STB 34.101-2020, Technologies and Security. Algorithms, [Gosstandart, Minsk,] 2020": a note behind the last comma.
  if (draft.titleEnd !== null && draft.isKind("standard") && draft.titleEnd > start + 8 && draft.titleEnd >= to - 2) {
    draft.form = "marked";
    return setTitle(draft, start, to, 0.9);
  }
  // "Title [Its translation], Newspaper, no. 76": the bracket says where the title ends, the comma of which form it is.
  const noted = draft.titleEnd;
  if (noted !== null && noted > start + 8 && noted < to - 2 && text[noted] === ",") {
    draft.form = "marked";
    setTitle(draft, start, noted, 0.95);
    if (draft.isKind("standard")) {
      // "Safety Codes, STB 2311-2013, Gosstandart, Minsk, Belarus": who is left before the place prints it.
      const left = takePublication(draft, noted, to, true);
      if (left > noted + 2) draft.set("publisher", { start: noted, end: left }, 0.85);
      return;
    }
    const { volume, issue, page } = draft.fields;
    return readContainer(
      draft,
      noted,
      to,
      head.mark === "," && !(volume ?? issue ?? page) && !draft.dates.some(({ kind }) => kind === "full"),
    );
  }
  const publication = publisherByComma(draft, head, start, to);
  if (publication !== null) return setTitle(draft, start, volumeBefore(draft, start, publication), 0.9);
  readSentences(draft, start, to);
} // prettier-ignore
