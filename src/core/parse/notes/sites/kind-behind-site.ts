import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note, NoteKind } from "../types.ts";

const KINDS: readonly (readonly [kind: NoteKind, words: RegExp])[] = [
  ["post", /^(?:post|thread|story|channel|message|status update)$/],
  ["video", /^(?:video|livestream|stream)$/],
  ["preprint", /^preprint$/i],
];

/** `‘Title’, Telegram post, 17 August`, `‘Title’, SSRN preprint, 12 March`: the word behind the name of a site says what it is. */
const behind = rule(
  /(?<=[’”"»\]],?\s\p{Lu}[\p{L}\d.]{0,24}(?:\s\p{Lu}[\p{L}\d.]{0,24}){0,2})\s(?<word>post|thread|story|channel|message|status update|video|livestream|stream|preprint)(?=,\s(?:\d|\p{Lu}|at\s|available|accessed|https?:)|\.?\s?$)/dgu,
);
/** IEEE: `“Title,” SocArXiv, preprint, Nov. 2022` */
const apart = rule(
  /(?<=[’”"»\]],?\s\p{Lu}?\p{Ll}*\p{Lu}[\p{L}\d.]{0,24}(?:\s\p{Lu}[\p{L}\d.]{0,24}){0,2},\s)(?<word>[Pp]reprint)(?=,\s(?:\d|\p{Lu}|at\s|available|accessed|arXiv|doi|https?:))/dgu,
);
/** `‘Title’, interview, Ekho Moskvy, 11 December` */
const alone = rule(/(?<=[’”"»\]],\s)(?<word>(?:video |radio |television |TV |online )?interview)(?=,\s)/dgu);

/** IEEE: `D. Gudkov, interview, “Title,” Gorbi` */
const before = rule(/(?<=^\p{Lu}[^“”",]{3,50},\s)(?<word>interview)(?=,\s[“"‘])/dgu);

/** Polish and French: `Title, wpis na Facebooku, 9.08.2023`, `« Titre », post VKontakte, 30 mai` */
const posted = rule(
  /(?<=[\p{L}\p{N}?!”»’"],\s)(?<word>(?:wpis|post|tweet|komentarz|message|publication)(?:\s(?:na|w|sur|auf))?(?:\s(?:portalu|platformie|profilu|kanale|serwisie|stronie))?\s\p{Lu}[\p{L}.]{0,20}|wpis|tweet)(?=,\s\d)/dgu,
);

/** Polish: `Tytuł, film na kanale „Rzeki”, YouTube` */
const onChannel = rule(
  /(?<=[\p{L}\p{N}?!»”’"],\s)(?<word>(?:film|wideo|nagranie|materiał|reportaż)(?:\swideo)?\sna\s(?:kanale|profilu)\s„[^„”]{2,60}”)(?=,\s)/dgu,
);

/** What is said of the kind of work between a title in quotation marks and a date. */
export const kindBehindSite = finder([posted, onChannel, behind, apart, alone, before], (text) => {
  const notes: Note[] = [];
  const add = (match: RegExpExecArray, kind: NoteKind) => {
    const [start, end] = match.indices!.groups!["word"]!;
    const value = text.slice(start, end);
    notes.push({ start, end, kind, fields: [{ name: "genre", value, span: { start, end } }] });
  };
  for (const match of posted.all(text)) add(match, "post");
  for (const match of onChannel.all(text)) add(match, "video");
  for (const match of [...behind.all(text), ...apart.all(text), ...alone.all(text), ...before.all(text)])
    add(match, KINDS.find(([, words]) => words.test(match.groups!["word"]!))?.[0] ?? "interview");
  return notes;
});
