import { charactersOf } from "../character-class.ts";
import type { Span } from "../evidence.ts";
import { rule } from "./rule.ts";
import { anySpellingIn } from "./spellings.ts";

/** A link or DOI as it stands in the entry, with the words that introduce it (`URL:`, `Available at:`). */
export interface FoundLink extends Span {
  kind: "url" | "doi";
  value: string;
  /** Where the value itself stands. */
  at: Span;
}

const labels =
  "(?:\\[?(?:online|электронный ресурс|elektronnyy resurs|электронны рэсурс)\\]?[.,:]? ?)?(?:available (?:at|from|online(?: at)?)|mode of access|available|retrieved from|získáno z|pobrano z|tiré de|abgerufen von|recuperado de|obtenido de|disponible (?:en|à|sur)|disponível em|disponibile (?:su|a|all['’]indirizzo)|disponibil (?:la|pe)|prieiga(?: per internetą| internete)?|pieejams|kättesaadav|elérhető|dostupno (?:na|sa)|отримано з|извлечено из|доступний у|доступно (?:на|у|по|за)|from|url|url-адрес|режим доступа|режим доступу|рэжым доступу|rezhym dostupu|režym dostupu|rėžym dostupu|režim dostupa|rezhim dostupa|adres url|dostępny? (?:w internecie|na|online)?|w internecie|doi|dostęp(?: online)?|dostępn[ye] (?:w|na|z|pod adresem)|dostupné (?:z|na)|dostupne (?:z|na)|verfügbar unter|abrufbar unter|link|at|за посиланням|in|\\[(?:w|v|in|в|у):\\])[:.]? ?";
const label = new RegExp(anySpellingIn(`(?:^|[\\s.,;([<„“"])(${labels}<?)$`), "iu");
const doiLink = /(?:https?:\/\/)?(?:dx\.)?doi\.org\/(?=10\.)/iy;
const anchor = rule(
  /https?:\/\/|hxxps?:\/\/|ftp:\/\/|www\.|\b10\.\d{4,9}\/|\b(?:dx\.)?doi\.org\/|\.(?:com|org|net|info|by|ru|ua|pl|eu|uk|lt|lv|ee|de|fr|io|media|news|fm|vision|int|gov|edu|tv|me|cz|us|biz|az|am|ge|kz|kg|uz|tm|tj|md|ro|bg|rs|si|hr|sk|hu|at|ch|it|es|pt|fi|se|no|dk|is|ie|be|nl|gr|il|jp|cn|in|au|ca|online|press|today|site|blog|world|agency|live|life|center|app|tech|co|cc|su|radio|global|academy|foundation|institute|network|report|wiki|example)\/(?=\S)/gi,
);

/** All links and DOIs of an entry. Punctuation that closes the sentence is not part of them. */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  let at = 0;
  for (let hit = anchor.exec(text); hit; hit = anchor.exec(text, at)) {
    at = hit.index + hit[0].length;
    const begin = hit[0].startsWith(".") ? hostStart(text, hit.index) : hit.index;
    if (/[\p{L}\p{N}@]/u.test(text[begin - 1] ?? " ")) continue;
    const end = linkEnd(text, begin);
    at = Math.max(end, begin + 1);
    if (end - begin < 6) continue;
    found.push(labelled(text, begin, end));
  }
  return found;
}

const isOfHost = charactersOf(/[a-z0-9.-]/i);

/** Where the host begins whose last label was found: MLA prints links without `https://`. */
function hostStart(text: string, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < 80 && isOfHost(text.charCodeAt(start - 1))) start--;
  return start;
}

function labelled(text: string, begin: number, end: number): FoundLink {
  const before = text.slice(Math.max(0, begin - 60), begin);
  const match = label.exec(before);
  const start = match ? begin - match[1]!.length : begin;
  doiLink.lastIndex = begin;
  const resolver = doiLink.exec(text);
  const printed = text.slice(begin, end).replace(" ", "");
  const isDoi = Boolean(resolver) || /^10\.\d/.test(printed);
  const value = isDoi
    ? printed.slice(resolver?.[0].length ?? 0)
    : /^[a-z]+:\/\//i.test(printed)
      ? printed
      : `https://${printed}`;
  return {
    kind: isDoi ? "doi" : "url",
    value: isDoi ? decoded(value) : value,
    start,
    end,
    at: { start: begin, end },
  };
}

const decoded = (doi: string) => (/%2F/i.test(doi) ? doi.replace(/%2F/gi, "/") : doi);

/** Where a link that starts here ends: at white space or a quotation mark, less what closes the sentence around it. */
function linkEnd(text: string, begin: number): number {
  let end = wordEnd(text, begin);
  // "…/H10200136(data obrashcheniya: 08.03.2019)": the space before the bracket was lost.
  const seen =
    /\((?:data|дата|access|dost[ęu]p|дост|viewed|downloaded|cited|retrieved|abgerufen|zugriff|consult)/iu.exec(
      text.slice(begin, end + 1),
    );
  if (seen) return begin + seen.index;
  if (isBroken(text, begin, end)) end = wordEnd(text, end + 1);
  // Counted once and kept up to date, since thousands of brackets can close after a link.
  let closed = count(text, begin, end, ")") - count(text, begin, end, "(");
  const square = text.slice(begin, end).indexOf("[") + begin;
  for (;;) {
    const last = text[end - 1]!;
    const opened = square >= begin && square < end;
    // "https://postnauka.ru/faq/60031#!": sites that scripts build end so.
    if (/[.,;:!?'’…\]]/.test(last) && !(last === "]" && opened) && !(last === "!" && text[end - 2] === "#"))
      end--;
    else if (last === ")" && closed > 0) {
      end--;
      closed--;
    } else return end;
  }
}

const endsLink = charactersOf(/[\s<>"“”„«»\u200B]/);

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !endsLink(text.charCodeAt(end))) end++;
  return end;
}

const endsAsDoi = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S*\d$/;

/** The text of a PDF puts spaces into links: `https://fergana. media/articles/126944`, `https://euroradio.fm/ ru/kto-platit-za`. */
function isBroken(text: string, begin: number, end: number): boolean {
  if (text[end] !== " ") return false;
  const next = text.slice(end + 1, Math.min(wordEnd(text, end + 1), end + 400));
  // "doi: 10.1080/ 10758216.2020.1814172"
  if (/^(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/$/.test(text.slice(begin, end)))
    return /^[\w().;:/-]+$/.test(next) && /\d/.test(next);
  // "https://doi.org/10.1017/slr.20 21.25.": what ends the reference goes on with the DOI; a volume or a year would stand before it.
  if (endsAsDoi.test(text.slice(begin, end)))
    return /^(?:\d+(?:\.\d+)+|\d{5,9})\.?$/.test(next) && end + 1 + next.length === text.trimEnd().length;
  if (text[end - 1] === "/") return /^(?!https?:)[a-z\d][\w%~.]*(?:\/[\w-]|\?\w+=|(?:-[\w%]+){2})/.test(next);
  return (
    text[end - 1] === "." &&
    /^https?:\/\/(?:www\.)?[a-z\d-]+\.$/.test(text.slice(begin, end)) &&
    /^[a-z]{2,10}\/\S/.test(next)
  );
}

function count(text: string, from: number, to: number, what: string): number {
  let n = 0;
  for (let i = from; i < to; i++) if (text[i] === what) n++;
  return n;
}
