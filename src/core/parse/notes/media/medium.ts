import { withoutStop } from "../../draft.ts";
import { isPlace } from "../../places.ts";
import { isAdoption } from "../acts/adoption.ts";
import { thesisIn } from "../documents/thesis.ts";
import { BRACKETED } from "../words.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note, NoteKind } from "../types.ts";
import { spellingsOf } from "../../spellings.ts";

const fold = (text: string) =>
  text.toLowerCase().replace(/[’ʹʼ]/g, "'").replace(/\s+/g, " ").trim().replace(/[.:;]$/, ""); // prettier-ignore
const kinds = new Map<string, NoteKind | null>(
  BRACKETED.flatMap(([kind, words]) =>
    words
      .split("|")
      .flatMap(spellingsOf)
      .map((word) => [fold(word), kind] as const),
  ),
);
const bracket = rule(/\[(?<inner>[^[\]]{1,120})\]/gu);
const last = rule(
  /(?<=[.!?”"]\s)(?:print|ms|ts|web|internet|kindle|podcast|speech|keynote speech|address|film|(?:dvd|blu-ray(?: disc)?|vhs)(?:, [\p{L}\d .]{2,24}?)?|pdf|pdf download|e-?book|epub|audiobook|lecture|letter(?: to the editor)?|exhibition catalog(?:ue)?|data ?set|map|paper|presentation|conference paper|panel(?: discussion)?|roundtable|seminar|television|radio|typescript|manuscript|(?:in )?(?:russian|ukrainian|belarusian|polish|german|french|lithuanian))\.?\s*$/giu,
);
/** It stands at the end: so many characters are looked at. */
const LAST = 80;
/** GOST: `Title : [novost’] // Site`, `// YouTube : [video hosting]. – 2021` */
const described = rule(
  /(?<=\p{L}[?!»”"’]?)\s:\s\[(?<what>[^[\]/]{3,40})\](?=\s(?:\/\/|\/|:\s)|\.\s[–—]|\.?\s?$)/dgu,
);
/** Wikis: `"Title" (PDF). Site.` */
const format = rule(
  /(?<=[\p{L}\p{N}”"»)\]?!.] )\((?:PDF|pdf|HTML|DOC|XLS)(?:[;,] [\d,.]{1,5} [kKMG]B)?\)(?=[.,;]|\s?$)/gu,
);
/** The same for what kind of work it is: `"Title" (Press release). Brussels: …`, `Title (Report). Site.` */
const inRound = rule(
  /(?<=[\p{L}\p{N}”"»)\]?!.] )\((?<what>Press release|Report|Tweet|Interview|Video|Podcast|Blog|Speech|Map|Letter|Dataset|Facebook)\)(?=[.,]|\s?$)/dgu,
);
/** MLA before 2016: `Oxford UP, 2012. Web. https://…` */
const web = rule(/(?<=[.!?”"] )Web\.(?= (?:<?https?:|www\.))/gu);
/** The same where no publisher or no date was found: `Laravel News. N.p., 05 Mar. 2016. Web.`, `N.p., n.d. Web.` */
const nothing = rule(/(?<=[.!?”"] )N\.p\.(?:, n\.d\.)?(?=,? (?:\d|Web\.))/gu);
/** IEEE: `European Commission, dataset, Jan. 2024` */
const dataset = rule(/(?<=[\p{L})],\s)(?:dataset|data set)(?=,\s)/gu);
/** `“Title.” Preprint, SocArXiv, July 2.` */
const preprint = rule(
  /(?<=[.”"]\s)Preprint,\s(?:(?:submitted|posted|deposited|published|last (?:edited|modified|revised))\s(?:on\s)?)?(?=\p{Lu}|\d)/gu,
);

/** `[Video]`, `[@handle]`, `[Электронный ресурс]`, `[Doctoral dissertation, University of Tartu]`, `[Online; video]`. */
export const mediumNotes = finder([bracket, preprint, dataset, described, last, format, inRound, web, nothing], (text) => {
  const notes: Note[] = [];
  for (const match of bracket.all(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!/^(?:[.,;:”"»)]|\s|$)/.test(text.slice(end, end + 1))) continue;
    const note = inBrackets(match.groups!["inner"]!, start, end, text[start - 1], text[end]);
    if (note) notes.push(note);
  }
  for (const match of [...format.all(text), ...web.all(text), ...nothing.all(text)]) notes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of inRound.all(text)) {
    const kind = kinds.get(fold(match.groups!["what"]!));
    const fields = namedFields(text, match.indices!.groups!, [["what", "genre"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, fields, ...(kind && { kind }) });
  }
  for (const match of preprint.all(text))
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "preprint" });
  for (const match of dataset.all(text))
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "dataset" });
  for (const match of described.all(text)) {
    const what = match.groups!["what"]!;
    if (isAdoption(what) || /^арх\./u.test(what)) continue;
    // "Кто лечит деревню : [подкаст] // Радио"; "Зеркало : [сайт]" says nothing of the work.
    const kind = kinds.get(fold(what));
    const fields = kind === null ? [] : namedFields(text, match.indices!.groups!, [["what", "genre"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, fields, ...(kind && { kind }) });
  }
  const medium = last.exec(text, Math.max(0, text.length - LAST));
  if (medium) {
    const kind = LAST_KINDS.find(([, words]) => words.test(medium[0]))?.[0];
    const value = withoutStop(medium[0].trim());
    const end = medium.index + medium[0].trimEnd().length;
    const span = { start: medium.index, end: medium.index + value.length };
    // "Kindle", "DVD", "PDF download": in what form one has it.
    const form = FORMS.test(value) ? [{ name: "medium" as const, value, span }] : /letter|catalog/i.test(value) ? [{ name: "genre" as const, value, span }] : [];
    notes.push({ start: medium.index, end, ...(kind && { kind }), fields: form });
  }
  return notes;
}); // prettier-ignore

const FORMS = /kindle|dvd|blu-ray|pdf|e-?book|epub|audiobook|film/i;
const LAST_KINDS: readonly (readonly [NoteKind, RegExp])[] = [
  ["podcast", /podcast/i],
  ["dataset", /^data/i],
  ["map", /^map/i],
  ["presentation", /speech|lecture|address|paper|presentation|panel|roundtable|seminar/i],
  ["film", /film|dvd|blu-ray/i],
];

const PLATFORM =
  /^(?:Telegram|Facebook|Twitter|X|Instagram|LinkedIn|VK|VKontakte|Вконтакте|ВКонтакте|Threads|Mastodon|TikTok)$/;

function inBrackets(printed: string, start: number, end: number, before = "", behind = ""): Note | null {
  const inner = fold(printed);
  if (/^@[\w.-]+$/.test(inner))
    return {
      start,
      end,
      kind: "post",
      fields: [{ name: "note", value: printed, span: { start: start + 1, end: end - 1 } }],
    };
  // MLA: "Narodnaya Volya [Minsk], 3 May 2019": where a newspaper comes out that does not say so.
  if (isPlace(printed) && before === " " && behind === ",")
    return {
      start,
      end,
      fields: [{ name: "publisher-place", value: printed, span: { start: start + 1, end: end - 1 } }],
    };
  // "[Data set; survey]", "[Video; in Russian]", "[TV programme, episode 6]"
  // NLM: "[master’s thesis on the Internet]"
  const work = inner.replace(/\son the internet$/, "");
  const kind = kinds.get(inner) ?? kinds.get(inner.split(/[;,]/)[0]!) ?? kinds.get(work);
  // "‘Title’ [Telegram] 26 February": the bracket names where it was posted.
  const platform = kind === "post" && PLATFORM.test(printed);
  const fields = [
    { name: "container-title" as const, value: printed, span: { start: start + 1, end: end - 1 } },
  ];
  const part = /,\s(?:episode|season|series)\s\d/.test(inner)
    ? [{ name: "note" as const, value: printed, span: { start: start + 1, end: end - 1 } }]
    : [];
  if (kind && part.length) return { start, end, kind, fields: part };
  if (kind !== undefined) return { start, end, ...(kind && { kind }), ...(platform && { fields }) };
  return (
    thesisIn(printed.slice(0, work.length), start, end) ??
    (work === "book" ? { start, end, kind: "book" } : null)
  );
}
