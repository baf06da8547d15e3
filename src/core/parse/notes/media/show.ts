import { rule } from "../../rule.ts";
import type { CreatorType } from "../../types.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note, NoteKind } from "../types.ts";

const role =
  "(?:Host|Director|Producer|Executive Producer|Writer|Presenter|Narrator|Interviewer|Interviewee|Guest)s?";
const roles = rule(new RegExp(`\\((?<role>${role})(?:(?:, | & | and )${role})*\\)`, "gi"));
const roleKinds: Readonly<Record<string, NoteKind>> = { Director: "film", Interviewer: "interview" };
const roleTypes: Readonly<Record<string, CreatorType>> = { Director: "director", Producer: "producer", Interviewer: "interviewer", Interviewee: "interviewee" }; // prettier-ignore
/** What a site is, behind its name: `ISANS (blog)`, `Belarus Hour, podcast` */
const behindName = rule(
  /(?<=\p{L}[\p{L}.!?]?)(?:\s\((?<round>blog|podcast|audio podcast|newsletter|website)\)|,\s(?<plain>podcast|podcast audio|blog)(?=,))/giu,
);
const behindShow =
  /^,\s(?<maker>(?!\p{Lu}\p{Ll}{2,8}\.?\s\d|[Hh]osted|[Pp]roduced|[Ee]p)\p{Lu}[^,.\d“”"]{1,60})(?=,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d)/du;
/** APA: `Title (ECMI Minorities Blog). European Centre` */
const ofBlog = rule(/(?<=[\p{L}?!]\s)\((?<name>\p{Lu}[^()]{2,60}\s[Bb]log)\)(?=\.\s\p{Lu})/dgu);
/** `Twitter, August 16, 2020, 4:12 p.m.`: the hour of the day */
const hour = rule(
  /(?<=\d{4}|\d\s\p{L}{3,9}),?\s(?:at\s)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{3,4})?(?=[.,;)]|\s?$)/giu,
);
/** Chicago: `Russian Roulette. Season 4, episode 12, “After the Mutiny.” Center`: the show stands before its episode. */
const ofShow = rule(
  /(?<=[.,]\s)(?<show>\p{Lu}[^.“”"]{2,60})\.\s(?:(?<season>[Ss]eason\s\d{1,3}),\s)?(?:[Ee]pisode|[Ee]p\.|[Nn]o\.)\s(?<number>\d{1,4}),\s(?=[“"])/dgu,
);
const show = rule(/episode|season|ep\./i);
/** MLA: `The Daily, season 5, episode 120, New York Times` */
const episode = rule(
  /(?<=[\p{L}\d?!”"],\s)(?:(?<season>(?:season|series)\s\d{1,3}),\s)?(?:episode|ep\.|no\.)\s(?<number>\d{1,4})(?=,\s\p{L}[^,]{2,60},\s\d|,\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?\s20)|(?<=[\p{L}\d?!”"],\s)(?<part>(?:season|series)\s\d{1,3}),\s(?:episode|ep\.)\s(?<other>\d{1,4})(?=[,.])/dgiu,
);

/** APA: `1:23:45 (Season 1, Episode 1) [TV series episode].` */
const inRound = rule(
  /(?<=\s)\((?:(?<season>Season\s\d{1,3})(?:,\s)?)?(?:Episode\s(?<number>\d{1,4}))?\)(?=\s\[)/dgu,
);
/** Who broadcasts: stations and the words of those who make films. */
const station =
  /\b(?:TV|HBO|Netflix|Amazon Prime|BBC|CNN|ARTE|Arte|ZDF|ARD|TVP|TVN|ONT|STV|NTV|RTR|MIR|Belarus-?\s?1|Showtime|Hulu|Apple TV\+?|Belsat|Channel|[Tt]ele\p{Ll}+|Tele-?\d|PBS|NBC|ABC|CBS|Fox|Dozhd|Kanal)(?!\p{L})|(?:directed|created|written) by/iu;
const radio = /\b(?:Radio\p{Ll}*|Radyjo|NPR|Euroradio|Svaboda|Free Europe|FM|Ekho Moskvy)(?!\p{L})/iu;

/** NLM: `Factory gates [podcast]. Episode 7, The night shift. Radio Racyja; 2021`, `[podcast]. Health Check, episode 88. Public Health Audio; 2020` */
const ofNlm = rule(
  /(?<=[\])]\.\s)(?:(?<show>\p{Lu}[^.,;:]{2,60}),\s)?(?:[Ss]eason\s\d{1,3},\s)?(?:[Ee]pisode|[Ee]p\.)\s(?<number>\d{1,4})(?:[,:]\s(?<part>[^.;]{3,90}))?\.(?=\s\p{Lu}[^.;]{1,60};\s(?:19|20)\d\d)/dgu,
);
/** Polish and German: `„Show” [podcast], odc. 3, Radio`, `Podcast, Folge 8.` */
const numbered = rule(
  /(?<=[\p{L}”"»\])][,.]\s)(?:Podcast,\s)?(?:odc(?:inek|\.)|Folge|выпуск|вып\.|эпизод|серия)\s(?:nr\s|№\s?)?(?<number>\d{1,4})(?=[,.])/dgiu,
);
const isShow = rule(/podcast|подкаст|падкаст/iu);
/** `In Farm Talk, produced by Belsat, podcast, 34:12`, `“Title.” Produced by Belsat. Farm Talk.` */
const made = rule(
  /(?:,\sproduced by (?<maker>\p{Lu}[^,.]{1,60})(?=,\s(?:podcast|audio)|\.\s(?:[Pp]odcast|[Aa]udio))|(?<=[.?!,][”"]\s)Produced by (?<house>\p{Lu}[^,.]{1,60})\.(?=\s\p{Lu}))/dgu,
);

/** MLA: `“Zabastovka iazyka.” Signal, created by Meduza, episode 112`: one word makes no name of a person. */
const bySite = rule(
  /(?<=\p{L}),\s(?:created|produced|presented) by (?<maker>\p{Lu}[\p{L}\d.]{2,30}(?:\s(?:TV|Radio|Studio|Media|News))?)(?=,\s(?:season|episode|\d))/dgu,
);
/** MLA: `Institute Studio, 7 July 2022. Spotify, open.spotify.com/episode/4` */
const platform = rule(
  /(?<=\d{4}\.\s)(?<platform>Spotify|SoundCloud|Apple Podcasts|Google Podcasts|Stitcher)(?:\sapp)?(?=,\s(?:https?:|www\.|[a-z]+\.)|\.?\s?$)/dgu,
);

/** `(Host)`, `(Director)`, `ISANS (blog)`, `The Daily, season 5, episode 120`, `4:12 p.m.`: what is said of films, podcasts and posts. */
export const showNotes = finder([roles, behindName, ofBlog, hour, made, numbered, platform, inRound, ofNlm, bySite, ofShow, episode], (text) => {
  const notes: Note[] = [];
  for (const match of roles.all(text)) {
    const printed = match.groups!["role"]!.replace(/s$/, "");
    // IEEE: "O. Kos (host), “Title,”"
    const named = printed[0]!.toUpperCase() + printed.slice(1);
    const [kind, role] = [roleKinds[named], roleTypes[named]];
    notes.push({ start: match.index, end: match.index + match[0].length, ...(kind && { kind }), ...(role && { role }) });
  }
  for (const match of behindName.all(text)) {
    const word = match.groups!["round"] ?? match.groups!["plain"]!;
    const kind = /podcast/i.test(word) ? "podcast" : /blog/i.test(word) ? "blog" : null;
    const start = match.index + (word === match.groups!["round"] ? 1 : 2);
    const end = match.index + match[0].length;
    // IEEE: "“Title,” Border Talk (podcast), Radio Liberty, Jun. 3, 2022": who makes the show stands behind it.
    const maker = kind === "podcast" ? behindShow.exec(text.slice(end))?.indices?.groups?.["maker"] : undefined;
    const span = maker && { start: end + maker[0], end: end + maker[1] };
    const fields = span && [{ name: "publisher" as const, value: text.slice(span.start, span.end), span }];
    notes.push({ start, end: span?.end ?? end, ...(kind && { kind }), ...(fields && { fields }) });
  }
  for (const match of ofBlog.all(text)) {
    const [start, end] = match.indices!.groups!["name"]!;
    const fields = [{ name: "note" as const, value: text.slice(start, end), span: { start, end } }];
    notes.push({ start: start - 1, end: end + 1, fields });
  }
  for (const match of hour.all(text)) {
    // "(2020). 9 avgusta, 20:00. Instruktsiya": the day and hour that a title begins with.
    if (/(?:\)[.,:]?\s|[“"«„]|^)\d{1,2}\s\p{L}{3,9}$/u.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    const lead = /^,?\s/.exec(match[0])?.[0].length ?? 0;
    const span = { start: match.index + lead, end: match.index + match[0].length };
    notes.push({ start: match.index, end: span.end, fields: [{ name: "note", value: text.slice(span.start, span.end), span }] });
  }
  if (isShow.test(text))
    for (const match of [...made.all(text), ...numbered.all(text)])
      notes.push({ start: match.index, end: match.index + match[0].length, kind: "podcast", fields: fieldsOf(text, match) });
  for (const match of platform.all(text))
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "podcast", fields: fieldsOf(text, match) });
  if (!show.test(text)) return notes;
  for (const match of inRound.all(text)) notes.push({ start: match.index, end: match.index + match[0].length, fields: fieldsOf(text, match) });
  for (const match of ofNlm.all(text))
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "podcast", fields: fieldsOf(text, match) });
  for (const match of bySite.all(text)) notes.push({ start: match.index, end: match.index + match[0].length, fields: fieldsOf(text, match) });
  for (const match of ofShow.all(text))
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "podcast", fields: fieldsOf(text, match) });
  for (const match of episode.all(text))
  {
    let end = match.index + match[0].length;
    const fields = fieldsOf(text, match);
    // "Borderlines, season 2, episode 4, New East Audio, 12 May 2021": who makes the show stands behind.
    const maker = /[\p{L}\d],\s$/u.test(text.slice(0, match.index)) ? /^,\s(?<name>\p{Lu}(?!\p{Ll}{2,8}\.? \d{1,2},)[^,.]{1,60})(?=,\s\d)/u.exec(text.slice(end))?.groups!["name"] : undefined;
    if (maker) {
      fields.push({ name: "publisher", value: maker, span: { start: end + 2, end: end + 2 + maker.length } });
      end += 2 + maker.length;
    }
    notes.push({ start: match.index, end, fields, ...kindOf(text) });
  }
  return notes;
}); // prettier-ignore

/** Where a list says “podcast” of an episode it is one; else it is one of who broadcasts. */
const kindOf = (text: string): { kind?: NoteKind } =>
  /podcast|spotify|anchor\.fm/i.test(text) ? { kind: "podcast" } : station.test(text) || radio.test(text) ? { kind: "broadcast" } : {}; // prettier-ignore

const FIELDS = [["show", "container-title"], ["number", "number"], ["other", "number"], ["season", "note"], ["part", "note"], ["maker", "publisher"], ["house", "publisher"], ["platform", "source"]] as const; // prettier-ignore

/** What the named groups of a match stand for. */
const fieldsOf = (text: string, { indices }: RegExpExecArray) => namedFields(text, indices!.groups!, FIELDS);
