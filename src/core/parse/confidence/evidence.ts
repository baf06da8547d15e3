import { BODY_WORDS } from "../data/name-words.ts";
import { isHostName } from "../link-evidence.ts";
import { isOutlet, outletType } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isPublisher } from "../publication/index.ts";
import type { Form } from "../draft.ts";
import type { NoteKind } from "../notes/types.ts";
import type { ItemType } from "../types.ts";
import { capitalWords, endsInName, endsInTitle, fullStops, hasCapitalWords, wordsOf } from "./counts.ts";
import type { Facts } from "./facts.ts";

const FORMS: readonly Form[] = ["plain", "comma", "marked"];
const TYPES: readonly ItemType[] = ["journalArticle", "newspaperArticle", "magazineArticle", "book", "bookSection", "conferencePaper", "thesis", "report", "webpage", "blogPost", "forumPost", "videoRecording", "preprint", "statute", "dataset", "document", "encyclopediaArticle", "interview"]; // prettier-ignore
const NOTES: readonly NoteKind[] = ["video", "post", "press release", "thesis", "interview", "report", "preprint", "dataset", "book", "presentation"]; // prettier-ignore

/** From 0 to 1, fast at first: what is a little and what is much differ more than what is much and very much. */
const rising = (value: number | undefined, most: number) =>
  value === undefined ? 0 : Math.min(1, Math.log1p(Math.max(0, value)) / most);
/** A gap that is not there is as good as a wide one. */
const small = (value: number | undefined, least: number) => value !== undefined && value < least;

/** What speaks for and against a record, each a number from 0 to 1. */
const EVIDENCE: readonly (readonly [name: string, of: (f: Facts) => number | boolean])[] = [
  // How it was read.
  ["asked", ({ apart }) => apart !== undefined],
  ["not apart", ({ apart }) => small(apart, 1)],
  ["apart", ({ apart }) => rising(apart, 6)],
  ["apart of the model", ({ apart, by }) => (by === "model" ? rising(apart, 7) : 0)],
  ["differ", ({ differ }) => Math.min(1, (differ ?? 0) / 8)],
  ["differ at all", ({ differ }) => Boolean(differ)],
  ["differ, by the grammar", ({ differ, by }) => by === "grammar" && Boolean(differ)],
  ["gap", ({ gaps }) => rising(gaps?.all, 5)],
  ["gap small", ({ gaps }) => small(gaps?.all, 8)],
  ["gap very small", ({ gaps }) => small(gaps?.all, 3)],
  ["gap of title", ({ gaps }) => rising(gaps?.title, 5)],
  ["gap of title small", ({ gaps }) => small(gaps?.title, 8)],
  ["gap of container", ({ gaps }) => rising(gaps?.container, 5)],
  ["gap of container small", ({ gaps }) => small(gaps?.container, 8)],
  ["gap of people", ({ gaps }) => rising(gaps?.people, 5)],
  ["gap of people small", ({ gaps }) => small(gaps?.people, 8)],
  ["gap of publication", ({ gaps }) => rising(gaps?.publication, 5)],
  ["gap of publication small", ({ gaps }) => small(gaps?.publication, 8)],
  ["close", ({ gaps }) => Math.min(1, (gaps?.close ?? 0) / 6)],
  // What is left.
  ["left", ({ left }) => left > 0],
  ["left share", ({ left, text }) => Math.min(1, (5 * left) / (text.length + 1))],
  ["words of no field", ({ loose }) => Math.min(1, loose / 6)],
  ["words of no field at all", ({ loose }) => loose > 0],
  // The title.
  ["no title", ({ title }) => !title],
  ["short title", ({ titleWords }) => titleWords < 3],
  ["title of one word", ({ titleWords }) => titleWords < 2],
  ["long title", ({ titleWords }) => titleWords > 24],
  ["title of many words", ({ titleWords }) => Math.min(1, titleWords / 30)],
  ["sentences in title", ({ title }) => Math.min(1, endsInTitle(title) / 2)],
  ["comma and capital in title", ({ title }) => /,\s\p{Lu}/u.test(title)],
  ["comma in title", ({ title }) => title.includes(", ")],
  ["colon in title", ({ title }) => title.includes(": ")],
  ["number ends title", ({ title }) => /\d$/.test(title)],
  ["year in title", ({ title }) => /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(title)],
  ["brackets in title", ({ title }) => /[()[\]]/.test(title)],
  ["quotes in title", ({ title }) => /[“”„«»"‘]/.test(title)],
  ["capitals in title", ({ title, titleWords }) => Math.min(1, capitalWords(title) / titleWords)],
  ["uneven marks", ({ title, container, publisher, place }) => [title, container, publisher, place].some(isUneven)],
  ["title begins small", ({ title }) => /^\p{Ll}/u.test(title)],
  ["in in title", ({ title }) => /\s(?:in|w|в|у):?\s\p{Lu}/u.test(title)],
  ["sign ends title", ({ title }) => /[:;,(/–-]$/.test(title)],
  ["small word ends title", ({ title }) => /\s(?:and|of|the|в|и|i)$/.test(title)],
  ["title sure", ({ fields }) => (fields.title?.confidence ?? 0) >= 0.95],
  ["title not sure", ({ fields }) => (fields.title?.confidence ?? 1) < 0.8],
  ["capital letters in title", ({ title }) => hasCapitalWords(title)],
  ["title in quotation marks", ({ beforeTitle }) => /[“„«‘"]$/.test(beforeTitle)],
  ["title behind a full stop", ({ beforeTitle }) => /\.\s$/.test(beforeTitle)],
  ["title behind a comma", ({ beforeTitle }) => /,\s$/.test(beforeTitle)],
  ["title behind a bracket", ({ beforeTitle }) => /[)\]][.,:]?\s$/.test(beforeTitle)],
  ["title first", ({ beforeTitle }) => beforeTitle === ""],
  ["full stop behind title", ({ afterTitle }) => /^\./.test(afterTitle)],
  ["comma behind title", ({ afterTitle }) => /^,/.test(afterTitle)],
  ["title last", ({ afterTitle }) => /^[.\s]*$/.test(afterTitle)],
  ["Cyrillic title", ({ title }) => /\p{Script=Cyrillic}{3}/u.test(title)],
  ["title in link", ({ inPath }) => inPath],
  ["title not in link", ({ inPath, fields }) => inPath === 0 && /[a-z]-[a-z]+-[a-z]/i.test(fields.URL?.value ?? "")],
  // The container.
  ["no container", ({ container }) => !container],
  ["known outlet", ({ container, outlets }) => Boolean(container && outletType(outlets, container))],
  ["sounds like an outlet", ({ container, outlets }) => Boolean(container && isOutlet(outlets, container))],
  ["container is the host", ({ container, fields }) => Boolean(container && isHostName(container, fields.URL?.value))],
  ["long container", ({ containerWords }) => containerWords > 8],
  ["container of many words", ({ containerWords }) => Math.min(1, containerWords / 16)],
  ["sentences in container", ({ container }) => endsInName(container) > 0],
  ["comma in container", ({ container }) => /,\s/.test(container)],
  ["container begins small", ({ container }) => /^\p{Ll}/u.test(container)],
  ["digit in container", ({ container }) => /\d/.test(container)],
  ["full stop in container", ({ container }) => container.includes(".")],
  ["container sure", ({ fields }) => (fields["container-title"]?.confidence ?? 0) >= 0.95],
  ["container in quotation marks", ({ beforeContainer }) => /[“„«"]$/.test(beforeContainer)],
  ["container behind in", ({ beforeContainer }) => /(?:in|w|v|в|у|\/\/)[\]:]*\s?$/iu.test(beforeContainer)],
  ["container behind the title", ({ beforeContainer }) => /[.,”"»’?!]\s$/.test(beforeContainer)],
  // Publisher and place.
  ["no publisher", ({ publisher }) => !publisher],
  ["known publisher", ({ publisher }) => Boolean(publisher && isPublisher(publisher))],
  ["publisher is the host", ({ publisher, fields }) => Boolean(publisher && isHostName(publisher, fields.URL?.value))],
  ["comma in publisher", ({ publisher }) => /,\s/.test(publisher)],
  ["long publisher", ({ publisher }) => wordsOf(publisher) > 6],
  ["publisher begins small", ({ publisher }) => /^\p{Ll}/u.test(publisher)],
  ["place", ({ place }) => Boolean(place)],
  ["place unknown", ({ place }) => Boolean(place) && !isPlace(place)],
  ["place without publisher", ({ place, publisher }) => Boolean(place) && !publisher],
  ["neither container nor publisher", ({ container, publisher }) => !container && !publisher],
  ["container and publisher", ({ container, publisher }) => Boolean(container && publisher)],
  // People.
  ["no authors", ({ authors }) => !authors.length],
  ["body as author", ({ authors }) => authors.some(({ name }) => name)],
  ["body of no known kind", ({ authors }) => authors.some(({ name }) => name && !BODY_WORDS.test(name))],
  ["odd name", ({ creators }) => creators.some(({ name, lastName }) => /[()[\]/:;“”"\d]|\.\s\p{Lu}\p{Ll}{2}/u.test(name ?? lastName ?? "") || (name ?? "x").length < 2 || /^\p{Ll}{3}/u.test(name ?? ""))],
  ["names not sure", ({ creators }) => creators.some(({ confidence }) => confidence < 0.85)],
  ["names sure", ({ creators }) => creators.length > 0 && creators.every(({ confidence }) => confidence >= 0.95)],
  ["given names in full", ({ creators }) => creators.some(({ firstName }) => /\p{Ll}{3}/u.test(firstName ?? ""))],
  ["editors", ({ creators, authors }) => creators.length > authors.length],
  ["many authors", ({ authors }) => authors.length > 3],
  ["authors first", ({ authorsFirst }) => authorsFirst],
  ["others", ({ moreCreators }) => Boolean(moreCreators)],
  // Dates, numbers and links.
  ["no date", ({ fields }) => !fields.issued],
  ["full date", ({ fields }) => (fields.issued?.value.length ?? 0) >= 10],
  ["two dates", ({ dates }) => dates.length > 1],
  ["year in link", ({ yearInLink }) => yearInLink === "same"],
  ["another year in link", ({ yearInLink }) => yearInLink === "other"],
  ["link", ({ fields }) => Boolean(fields.URL)],
  ["DOI", ({ fields }) => Boolean(fields.DOI)],
  ["located", ({ fields }) => Boolean(fields.volume ?? fields.issue)],
  ["pages", ({ fields }) => Boolean(fields.page)],
  ["pages and volume", ({ fields }) => Boolean(fields.page && fields.volume)],
  ["volume, issue and pages", ({ fields }) => Boolean(fields.page && fields.volume && fields.issue)],
  ["accessed", ({ fields }) => Boolean(fields.accessed)],
  ["edition", ({ fields }) => Boolean(fields.edition)],
  ["series", ({ fields }) => Boolean(fields["collection-title"])],
  // Notes that were cut out before.
  ["notes", ({ notes }) => Math.min(1, notes.length / 4)],
  ["note of people", ({ notes }) => notes.some(({ creators }) => creators?.length)],
  ["note of fields", ({ notes }) => notes.some((note) => note.fields?.length)],
  ["note of the title", ({ notes }) => notes.some(({ ofTitle }) => ofTitle)],
  ["type not sure", ({ typeConfidence }) => typeConfidence < 0.8],
  ["type rather sure", ({ typeConfidence }) => typeConfidence >= 0.9],
  ["long text", ({ text }) => text.length > 350],
  ["length", ({ text }) => Math.min(1, text.length / 500)],
  ["many full stops", ({ text }) => fullStops(text) > 5],
  // One of each.
  ...FORMS.map((wanted) => [`form ${wanted}`, ({ form }: Facts) => form === wanted] as const),
  ["by the model", ({ by }) => by === "model"],
  ...TYPES.map((type) => [`type ${type}`, ({ itemType }: Facts) => itemType === type] as const),
  ...NOTES.map((wanted) => [`note ${wanted}`, ({ notes }: Facts) => notes.some(({ kind }) => kind === wanted)] as const),
]; // prettier-ignore

/** What {@link EVIDENCE} is called and how it is told, by name. */
export const EVIDENCE_BY_NAME: ReadonlyMap<string, (facts: Facts) => number | boolean> = new Map(EVIDENCE);

const isUneven = (value: string) => /[()[\]«»]/.test(value) && (uneven(value, "(", ")") || uneven(value, "[", "]") || uneven(value, "«", "»")); // prettier-ignore
const uneven = (text: string, open: string, close: string) =>
  text.split(open).length !== text.split(close).length;
