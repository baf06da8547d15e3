import { ET_AL } from "../data/name-words.ts";
import { cutsSurname } from "../cut-name.ts";
import { readNames, type FoundNames, type NameShape } from "../names.ts";
import { anyOf } from "../pattern.ts";
import type { Creator, CreatorType } from "../types.ts";
import { rule } from "../rule.ts";
import type { Note, NoteKind } from "./types.ts";
import { anySpelling, anySpellingIn } from "../spellings.ts";

const SHAPES: readonly NameShape[] = ["SURNAME given", "initials surname", "surname initials", "surname NR", "given surname", "surname, initials"]; // prettier-ignore

/** Words before names that say what the people did, by creator type. */
const ROLES: readonly (readonly [type: CreatorType, kind: NoteKind | null, words: string])[] = [
  [
    "translator",
    null,
    "(?:(?:abridged|selected|edited|introduced|compiled|annotated|adapted)(?:,| and) )?translated (?:from (?:the )?\\p{L}+(?: \\p{L}+)? )?by|translated and (?:edited|introduced|annotated|abridged|adapted) by|transl?\\. (?:by|from (?:the )?\\p{L}+ by)|trans\\. by|trans\\.(?= \\p{Lu})" +
      "|(?:пер|перев)\\. (?:с|з|со) (?:\\p{L}+\\.?(?:-\\p{L}+\\.?)?(?: яз\\.)?)(?: под ред\\.)?(?=:? \\p{Lu})|перевод (?:с|з) \\p{L}+(?: языка)?(?=:? \\p{Lu})|(?:пер|перакл)\\.(?= \\p{Lu}\\.)|пераклад (?:з \\p{L}+ )?(?=\\p{Lu})|переклад (?:з \\p{L}+ )?(?=\\p{Lu})" +
      "|per\\. (?:s|z|so) \\p{L}+\\.?(?=:? \\p{Lu})|perevod s \\p{L}+(?=:? \\p{Lu})|tłum\\.(?: z \\p{L}+\\.?)?|przeł\\.(?: z \\p{L}+\\.?)?|tłumaczenie|przekład|w przekładzie|übers(?:etzt)?\\. (?:von|v\\.)|übersetzt von|aus dem \\p{L}+ (?:übersetzt )?von|traduit (?:du \\p{L}+ )?par|trad\\. par",
  ],
  [
    "interviewer",
    "interview",
    "(?<=interview\\.\\s)by|interview(?:ed)? (?:conducted )?by|(?<=[”»]\\.\\s)interview(?=:\\s)|conducted by|interviewer:|interview (?:with|mit)|gespräch mit|entretien avec|in conversation with|беседовала?|беседу (?:вела?|провела?)|(?:вела?|вёл|провела?|провёл) (?:беседу|интервью)|взяла? интервью|подготовила? интервью|интервью (?:вела?|взяла?|брала?)|записала?|гутарыла?|размаўляла?|гутарку (?:вёў|вяла)|розмовляла?|розмову вела?|інтерв['’]ю (?:вела?|взяла?)|besedovala?|besed[uy] (?:vela?|provela?)|interv['’]?yu (?:vela?|vzyala?|brala?)|zapisala?|hutaryla?|razmaŭliala?|razmaulyala?|hutarku (?:vioŭ|viala)|rozmovu vela?|rozmovlyala?|wywiad (?:przeprowadzony przez|przeprowadził(?:a|i)?)|rozmow[aęy] (?:przeprowadzon[aą] przez|przeprowadził(?:a|i)?)|(?:ze? (?:\\p{Lu}[\\p{L}.-]*\\s){1,4})?(?:rozmawia(?:ł|ła|li|ją)?|rozm\\.(?: przepr\\.)?)|rozmowę (?:przeprowadził|przeprowadziła|przepr\\.)|wywiad (?:przeprowadziła?|przepr\\.)",
  ],
  [
    "bookAuthor",
    null,
    "(?<=\\. (?:Introduction|Foreword|Preface|Afterword|Epilogue|Prologue)\\. [^.]{3,100}, )by",
  ],
  ["interviewee", "interview", "(?<=\\),\\s)(?:wywiad|rozmowa) z"],
  [
    "contributor",
    null,
    "(?:авт\\. )?(?:предисл|послесл|вступ\\. (?:ст|сл|слово)|прадм|пасляслоўе|передм|післям|коммент|примеч|камент|predisl|poslesl|vstup\\. st|komment|primech)\\.?(?: (?:и|і|та|i) (?:коммент|примеч|послесл|камент|komment|primech|poslesl)\\.)?(?=:? \\p{Lu})|(?:wstęp|posłowie|przedmowa)(?= \\p{Lu}\\.)|рук\\.(?= \\p{Lu})|науч\\. рук\\.(?= \\p{Lu})|(?:with )?(?:an? )?(?:foreword|introduction|afterword|preface) by|(?<=\\. )(?:interviews|conversations) (?:by|with)|vorwort von",
  ],
  [
    "director",
    "film",
    "directed by|dir\\. by|(?<=\\((?:19|20)\\d\\d\\)\\.?\\s)dir\\.(?= \\p{Lu}\\.)|реж\\.(?= \\p{Lu})|режисс[её]р(?= \\p{Lu})|reż\\.(?= \\p{Lu})",
  ],
  ["podcaster", null, "hosted by|presented by(?= \\p{Lu}\\p{Ll}+ \\p{Lu})"],
  [
    "contributor",
    null,
    "(?<=[.,] )(?:(?:report |study |text )?(?:prepared|drafted|researched) by)(?= \\p{Lu})|narrated by|(?<=, )(?:created|written|developed|curated) by|(?<=\\. )curated by|performance by|performances by|produced by|illustrated by|adapted by|screenplay by",
  ],
  ["author", "video", "uploaded by|posted by|published by the channel|загружено|опубликовано"],
  [
    "editor",
    null,
    '(?:(?:compiled|selected|collected|introduced) and )?edited by|ed\\. by|(?<=\\d{4}[a-z]?\\)?[.,:]? [^.]{6,140}\\p{L}[”"’]?, )ed\\.(?= \\p{Lu}[\\p{Ll}.]+ (?:\\p{Lu}\\. )*[^.()\\d]{3,40}(?:\\p{Lu}\\. )*[^.()\\d]{0,40}\\. \\p{Lu}[^.:\\d]{2,40}: )|edited and (?:translated|introduced|annotated|compiled|abridged) by|(?:hrsg|hg)\\.? v(?:on|\\.)|herausgegeben von|sous la dir(?:ection|\\.) de|pod red(?:\\.|akcją)(?: nauk(?:\\.|ową))?|pod (?:obshch(?:ey|\\.) )?red(?:\\.|aktsiyey|aktsiey)|(?:otv|nauch)\\. red\\.|red\\. nauk\\.|red\\.-sost\\.:?|red\\.(?= \\p{Lu}\\.)' +
      "|(?:под|пад) (?:общ(?:ей|\\.) |науч(?:ной|\\.) |агул(?:ьнай|\\.) |навук(?:овай|\\.) )?(?:ред|рэд)(?:\\.|акцией|акцыяй)|за (?:заг(?:альною|альної|\\.) |наук(?:овою|\\.) )?ред(?:\\.|акцією|акції)|(?:отв|науч|адк|навук|відп|наук|гл|глав)\\. (?:ред|рэд)\\.|ред\\.-сост\\.:?|авт\\.-сост\\.:?|(?:сост|склад|уклад|упоряд|падрыхт|подгот)\\.(?:(?:,| и| і| та) (?:авт\\. )?(?:вступ|уступ|предисл|прадм|передм|послесл|пасл|коммент|комент|камент|примеч|прим|заўв|подгот|падрыхт|підгот|пер|перакл)\\.(?: (?:ст|арт|слово|слова|текста|тэксту|сл)\\.?)?){1,4}(?=:? \\p{Lu})|сост\\.(?=:? \\p{Lu})|склад\\.|уклад\\.|упоряд\\.|редкол\\.:|рэдкал\\.:|redkol\\.:|sost\\.(?=:? \\p{Lu})|avt\\.-sost\\.|oprac\\.",
  ],
];
const bySign = ROLES.map(
  ([type, kind, words]) =>
    [
      type,
      kind,
      rule(() => new RegExp(anySpellingIn(`(?<![\\p{L}\\p{N}])(?:${words}):?\\s`), "giu")),
    ] as const,
);
/** APA: `(W. D. Halls, Trans.; L. A. Coser & J. Kos, Eds.)`, `(J. Kos, Ed. & Trans.)` */
const rounds = rule(
  /\((?=\p{Lu}\.)[^()]{4,140}, (?:(?:Trans|Transl|Übers|Eds?|Illus|Narr|Intro|Pref)\.(?:,? & (?:Ed|Eds|Trans)\.)?|Interviewers?)\)/gu,
);
const roundRole =
  /, (?:(?<role>Trans|Transl|Übers|Eds?|Illus|Narr|Intro|Pref)\.(?:,? & (?:Ed|Eds|Trans)\.)?|Interviewers?)$/u;
const others = new RegExp(`^,?\\s?\\[?(?:${anyOf(ET_AL)})\\]?`, "iu");
const roleAfter = anySpelling(
  /^\s?\((?:(?:отв\.|гл(?:ав)?\.|адк\.|науч\.|гал(?:оўн)?\.|навук\.|гол(?:ов)?\.|відп\.|наук\.)? ?(?:ред|рэд|сост|уклад|упоряд|склад)\.|голова|старшыня|председатель|пред\.|старш\.)\)(?:,?\s?\[?(?:и др|і інш|ды інш|та ін)\.\]?)?/iu,
);

/** MLA repeats the author before who translated: `Carbon Copies. By Andriy Bondar, translated by V. Chernetsky, Glagoslav` */
const byline = rule(/(?<=[.?!]\s)(?<![Ii]nterview\.\s)By\s(?=\p{Lu}\p{Ll}*\.?\s\p{Lu})/gu);
/** GOST says of a title that it is one: `Заглавие : интервью // Коммерсантъ` */
const talk = rule(() =>
  anySpelling(
    /(?<=\p{L}[?!»”]?)\s?:\s(?:интервью|інтэрв['’]ю|інтерв['’]ю|interv['’]?yu|гутарка|розмова|беседа|wywiad)(?=\s\/)/giu,
  ),
);

/** `Translated by A. Novak`, `Interview by Jan Kos`, `/ под ред. И. И. Иванова`, `(T. Kos, Trans.)`, `uploaded by Channel`. */
export function contributorNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const match of rounds.all(text)) {
    const creators = inRound(text, match.index + 1, match[0].slice(1, -1));
    const talk = creators?.some(({ creatorType }) => creatorType === "interviewer");
    if (creators)
      notes.push({
        start: match.index,
        end: match.index + match[0].length,
        creators,
        ...(talk && { kind: "interview" }),
      });
  }
  if (text.includes("Producer"))
    for (const match of makers.all(text)) {
      const from = match.index + "In ".length;
      const mark = from + match.groups!["names"]!.length;
      const names = readNames(text, from, SHAPES, "producer", (place) => place === mark);
      if (names)
        notes.push({ start: from, end: match.index + match[0].length - 1, creators: names.creators });
    }
  for (const match of trailing.all(text)) {
    const note = before(
      text,
      match.index,
      match.index + match[0].length,
      match.groups!["editor"] ? "editor" : "translator",
    );
    if (note) notes.push(note);
  }
  for (const match of translators.all(text)) {
    const note = sentenceOf(text, match.index, match.index + match[0].length);
    if (note) notes.push(note);
  }
  for (const match of byline.all(text)) {
    const names = namesAt(text, match.index + match[0].length, "author");
    if (!names) continue;
    const { creators, end } = together(names, text);
    if (/^,\s/.test(text.slice(end, end + 2))) notes.push({ start: match.index, end, creators });
  }
  for (const match of talk.all(text)) {
    const lead = /^\s/.test(match[0]) ? 1 : 0;
    notes.push({ start: match.index + lead, end: match.index + match[0].length, kind: "interview" });
  }
  for (const [type, kind, sign] of bySign)
    for (const match of sign.all(text)) {
      // "пер. с англ. под ред. А. М. Салмина": who translated is not named.
      const role = type === "translator" && /под ред/iu.test(match[0]) ? "editor" : type;
      const note = atSign(text, match.index, match.index + match[0].length, role);
      if (note) notes.push({ ...note, ...(kind && { kind }) });
    }
  return notes;
}

/** The people of each part between semicolons, or `null` where one has none; a title stands before, so editors of a book it is in have none. */
export function inRound(text: string, from: number, inner: string): Creator[] | null {
  const creators: Creator[] = [];
  let at = from;
  for (const part of inner.split("; ")) {
    const role = roundRole.exec(part);
    const type = !role ? null : !role.groups!["role"] ? "interviewer" : /^(?:Tr|Üb)/.test(role.groups!["role"]!) ? "translator" : /^E/.test(role.groups!["role"]!) ? "editor" : "contributor"; // prettier-ignore
    const names = type && readNames(text, at, SHAPES, type, (place) => place === at + role!.index);
    if (!names) return null;
    creators.push(...names.creators);
    at += part.length + 2;
  }
  return creators;
}

/** APA: `[TV series episode]. In C. Strauss, C. Mazin, & J. Featherstone (Executive Producers), Chernobyl. HBO` */
const makers = rule(/(?<=\]\.\s)In\s(?<names>\p{Lu}\.[^()]{2,140})\s\((?:Executive\s)?Producers?\),\s/gu);
const trailing = rule(/,\s\(?(?:(?<editor>Eds?\.)|Transl?\.)\)?(?=[\s,])/g);
/** NLM: `Title. Wrona A, Lis B, translators. Warsaw: Scholar; 2017.` */
const translators = rule(/,\stranslators?(?=\.\s)/g);

/** IEEE puts the mark last: `in Book, O. Onuch and L. Van Horn Jr., Eds. New York` */
function before(text: string, mark: number, end: number, type: CreatorType): Note | null {
  let found: Note | null = null;
  // "D. Kos, M. Lis, and P. Nowak, Eds.": the list begins where the names that stand furthest to the left do.
  for (let comma = text.lastIndexOf(", ", mark - 1), tries = 0; comma > 0 && tries < 8; comma = text.lastIndexOf(", ", comma - 1), tries++) {
    const names = readNames(text, comma + 2, ["initials surname"], type, (place) => place === mark);
    if (names) found = { start: comma + 2, end, creators: names.creators };
    else if (found) break;
  }
  return found;
} // prettier-ignore

/** Names that are a sentence with the mark behind them. */
function sentenceOf(text: string, mark: number, end: number): Note | null {
  const start = Math.max(text.lastIndexOf(". ", mark), text.lastIndexOf("? ", mark), text.lastIndexOf("] ", mark)) + 2;
  const names = start > 2 ? readNames(text, start, ["surname NR", "surname, given"], "translator", (place) => place === mark) : null;
  return names && { start, end, creators: names.creators };
} // prettier-ignore

function atSign(text: string, start: number, at: number, type: CreatorType): Note | null {
  // "Interview with Anna Kos, “On Writing”, Minsk, 2022"
  if (start === 0 && !/^interview (?:with|mit)/i.test(text)) return null;
  // "IEEE Trans. Power Syst." is a journal.
  if (/^trans\.\s$/i.test(text.slice(start, at)) && !/[.,;:?!)”"’»(]\s?$/.test(text.slice(0, start)))
    return null;
  // Inside brackets that close behind the names: "(translated by A. Novak)"
  const open = /[([]$/.test(text.slice(0, start)) ? start - 1 : -1;
  // Who uploads a video is a channel, whatever it calls itself.
  if (type === "author") return channelAt(text, start, at);
  const names = namesAt(text, at, type);
  if (!names) return null;
  let { end } = together(names, text);
  // "W Grodnie nie umiera się po polsku. Z Siarhiejem Chareuskim rozmawia Anna Kos (2019), „Więź”": nobody wrote it, so that is its title.
  const saysWho =
    type === "interviewer" &&
    /^ze?\s/iu.test(text.slice(start, at)) &&
    /[.?!”]\s$/u.test(text.slice(0, start));
  if (saysWho && /^\s\((?:19|20)\d\d\),/.test(text.slice(end, end + 8))) return null;
  // "Nowik A. (2022), Nie wrócimy. Z programistą z Mińska rozmawia Anna Kos, „Dziennik”": the same behind an author.
  if (saysWho && /^,\s[„“"]/.test(text.slice(end, end + 3)))
    return { start, end, ofTitle: true, creators: names.creators };
  // Whom the interview was with is its author already; behind "Kos, A. (2020) ‘Title’, interview with J. Lis" it was Lis who asked.
  const asked =
    /^interview with/.test(text.slice(start, at)) &&
    /[’”"»],?\s$/u.test(text.slice(0, start)) &&
    /^\p{Lu}[\p{L}’'-]+,?\s\p{Lu}\p{Ll}?\.[^“”"‘«]{0,60}\(/u.test(text);
  const isTalk = /^(?:interview (?:with|mit)|gespräch mit|in conversation|entretien)/i.test(
    text.slice(start, at),
  );
  if (start === 0 && !/^[.,]\s[“„"«‘]/.test(text.slice(end, end + 3))) return null;
  // "„Wir sind Geiseln“. Interview mit A. Kos, in: Zeitung": nobody is named before the title.
  const unsigned =
    isTalk &&
    !asked &&
    (start === 0 || /^[“„"«‘]/.test(text)) &&
    /^[.,]\s(?:[“„"«‘]|[Ii]n[:\s])/.test(text.slice(end, end + 5));
  const creators = unsigned
    ? names.creators.map((one) => ({ ...one, creatorType: "interviewee" as const }))
    : isTalk && !asked
      ? []
      : together(names, text).creators;
  end += others.exec(text.slice(end, end + 14))?.[0].length ?? 0;
  end += roleAfter.exec(text.slice(end, end + 36))?.[0].length ?? 0;
  // "Interviewed by D. Gordon for Gordonua.com"
  end += /^ for(?= \p{Lu})/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  if (open >= 0 && /[)\]]/.test(text[end] ?? "")) return { start: open, end: end + 1, creators };
  const slash = /[\s.,;]\/\s?$/.exec(text.slice(Math.max(0, start - 3), start));
  return { start: slash ? start - slash[0].length + 1 : start, end, creators };
}

/** `Translated by Gordon Clough, Bodley Head, 1972`: without an "and" two names are not of two people; the second publishes. */
function together(names: FoundNames, text: string): { creators: Creator[]; end: number } {
  const { creators, shape } = names;
  let kept = creators.length;
  const between = (i: number) => text.slice(creators[i - 1]!.spans[0]!.end, creators[i]!.spans[0]!.start);
  // "Conducted by Rikard Kos, Radio Free Sea/Radio Lake": a slash behind the comma parts no people either.
  if (shape === "given surname" && !names.more) {
    while (kept > 1 && /^\s?\/\s?$/.test(between(kept - 1)) && /,\s/.test(text.slice(creators[0]!.spans[0]!.end, creators[kept - 1]!.spans[0]!.start))) kept--;
    while (kept > 1 && /^,\s$/.test(between(kept - 1))) kept--;
  }
  return kept === creators.length ? names : { creators: creators.slice(0, kept), end: creators[kept - 1]!.spans[0]!.end };
} // prettier-ignore

function namesAt(text: string, at: number, type: CreatorType): FoundNames | null {
  return readNames(text, at, SHAPES, type, (place) => {
    const rest = text.slice(place, place + 6);
    if (cutsSurname(text, at, place)) return false;
    return /^(?:[.,;:)\]/]|\s[/([–—;:]|\sfor\s|\s?$)/u.test(rest) || (/\.$/.test(text.slice(at, place)) && /^\s(?:\p{Lu}|\d|и др|i dr|et al)/u.test(rest));
  }); // prettier-ignore
}

/** A channel is no person: it goes as far as the next comma. */
function channelAt(text: string, start: number, at: number): Note | null {
  // "Posted by “Vlast,” August 17": a name in quotation marks ends with them.
  const quoted = /^[“"„«](?<name>[^“”"„«»]{1,60}?)[,.]?[”"»]/u.exec(text.slice(at, at + 64));
  const name = quoted ? quoted.groups!["name"] : /^[^,.]{2,60}(?=[,.])/u.exec(text.slice(at, at + 62))?.[0];
  if (!name) return null;
  const end = at + (quoted?.[0] ?? name).length;
  return { start, end, kind: "video", creators: [{ creatorType: "author", name, spans: [{ start: at, end }], confidence: 0.9 }] };
} // prettier-ignore
