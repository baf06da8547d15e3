import type { Span } from "../../evidence.ts";
import type { Mark } from "../../list/types.ts";
import { trimmed, type Draft } from "../draft.ts";
import { isHostName } from "../link-evidence.ts";
import { isGivenName, readNames, type NameShape } from "../names/index.ts";
import { isOutlet } from "../outlets.ts";

/** A title that stands apart from what is said of it, and how that shows. */
export interface TitleApart {
  title: Span;
  by: "link" | "bar" | "dash";
  /** Names that stand before it. */
  before: Span | null;
}

/** What joins a title and what is said of it: ` – `, ` | `, `, `, ` (`, ` by `. */
const BEHIND_TITLE =
  /^(?:\s[–—|-]\s|,?\s?[,:]\s|\s\(|,?\s(?:by|von|par|aut\.|автор:?|аўтар:?)\s|\.\s|\s\/\s)/u;

/** `[The Gates of Europe](https://…) - Serhii Plokhy, Basic Books, 2015`: whoever links words links the title. */
export function linkedTitle({ text }: Draft, marks: readonly Mark[], to: number): TitleApart | null {
  const links = marks.filter(({ kind, href = "" }) => kind === "link" && /^https?:/i.test(href));
  const [link] = links;
  if (!link || links.length > 1) return null;
  const title = trimmed(text, { start: link.start, end: link.end });
  const words = text.slice(title.start, title.end);
  if (!/\p{L}{2}/u.test(words) || /https?:|www\./.test(words) || title.end >= to - 2) return null;
  if (!BEHIND_TITLE.test(text.slice(title.end, title.end + 12).replace(/^["”»]/u, ""))) return null;
  if (title.start === 0 || /^[„“«"‘]$/u.test(text.slice(0, title.start))) return { title, by: "link", before: null };
  const before = /^(?<names>.{3,120}?)(?:[,:]|\s[–—-])\s["„“«]?$/u.exec(text.slice(0, title.start))?.groups?.["names"];
  return before === undefined ? null : { title, by: "link", before: { start: 0, end: before.length } };
} // prettier-ignore

/** `Why Moldova matters | ECFR https://…`, `Kurapaty - Wikipedia https://…`: the title of a page, as browsers keep it. */
export function pageTitle({ text, fields, outlets }: Draft, to: number): TitleApart | null {
  const url = fields.URL?.value;
  if (url === undefined || text.slice(0, to).includes(" // ")) return null;
  const start = UNREAD.exec(text)?.[0].length ?? 0;
  const bar = text.indexOf(" | ");
  if (bar > 0 && bar < to) return { title: { start, end: bar }, by: "bar", before: null };
  for (const at of dashesBefore(text, to)) {
    const name = text.slice(at + 3, trimmed(text, { start: at + 3, end: to }).end);
    if (!/^\S+(?:\s\S+){0,6}$/.test(name) || /^\p{Ll}[^.]*$/u.test(name)) continue;
    if (isOutlet(outlets, name) || isHostName(name, url) || isHostOf(name, url))
      return { title: { start, end: at }, by: "bar", before: null };
  }
  return null;
}

/** `(3) Kurapaty - YouTube`: how many messages are unread. */
const UNREAD = /^\(\d{1,3}\+?\)\s/;

/** `bpb.de`, `Pravo.by`: the host itself. */
const isHostOf = (name: string, url: string): boolean =>
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(name) && url.toLowerCase().includes(name.toLowerCase());

/** `Red Famine - Anne Applebaum, Doubleday, 2017`: who wrote it stands behind a dash. */
export function dashedTitle({ text }: Draft, to: number): TitleApart | null {
  if (text.slice(0, to).includes(" // ")) return null;
  const [at] = dashesBefore(text, to);
  if (at === undefined || areNames(text.slice(0, at))) return null;
  return { title: { start: 0, end: at }, by: "dash", before: null };
}

/** Places of ` – `, ` — ` and ` - `, the last first. */
function dashesBefore(text: string, to: number): number[] {
  const found: number[] = [];
  for (let at = to - 4; at > 0; at--)
    if (text[at] === " " && text[at + 2] === " " && "–—-".includes(text[at + 1]!)) found.push(at);
  return found.filter((at) => !isInside(text, at));
}

const YEAR_IN_BRACKETS = /\((?:19|20)\d\d/;
/** Whether a place is in quotation marks or brackets, or behind a year in brackets: `‘Gaz – kto v vyigryshe?’ (2023) Ekho Kavkaza`. */
function isInside(text: string, at: number): boolean {
  let marks = 0;
  let brackets = 0;
  for (let i = 0; i < at; i++) {
    const sign = text[i]!;
    if ("„«‘".includes(sign)) marks++;
    // One mark opens in English and closes in German.
    else if ('“"'.includes(sign)) marks += marks > 0 ? -1 : 1;
    else if ("”»’".includes(sign) && !/\p{L}/u.test(text[i + 1] ?? "")) marks = Math.max(0, marks - 1);
    else if (sign === "(") brackets++;
    else if (sign === ")") brackets--;
  }
  return marks > 0 || brackets > 0 || YEAR_IN_BRACKETS.test(text.slice(0, at));
}

const SHAPES: readonly NameShape[] = ["surname, initials", "surname initials", "initials surname"];
/** `Kos A.`, `Kos, A. (2020)`: a list of the usual kind begins its entries so. */
export const beginsWithNames = ({ text }: Draft): boolean =>
  readNames(text, 0, SHAPES, "author", (end) => /^[.,:]?\s/.test(text.slice(end, end + 2))) !== null;

/** `Anna KOS – Jan LIS, Title`: Czech lists join authors so. */
const areNames = (text: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,2}$/u.test(text) &&
  (isGivenName(text.split(" ")[0]!) || /^\p{Lu}{3,}$/u.test(text.slice(text.lastIndexOf(" ") + 1)));
