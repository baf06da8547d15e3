import { trimmed, withoutStop, type Draft } from "../draft.ts";
import type { Head } from "../head/index.ts";
import { isHostName } from "../link-evidence.ts";
import { isOutlet, outletType } from "../outlets.ts";
import { isPlace } from "../places.ts";
import { isPublisher, takePublication } from "../publication/index.ts";
import { sentenceEnds } from "../sentences.ts";
import { bookMark } from "./title-end.ts";
import { setTitle } from "./title.ts";

/**
 * APA prints titles without quotation marks, so that one that begins with them goes on behind: `(2022, May 3). “Nas ne slyshat.”
 * Pochemu vrachi uvol’niaiutsia`, `(2021). “Die here or go to Poland”: Shared responsibility`. Gives whether it was read so.
 */
export function readQuotedBeginning(draft: Draft, head: Head, start: number, quoteEnd: number, to: number): boolean {
  const { text, fields, creators, outlets } = draft;
  if (head.mark !== "." || !/[)\]]/.test(text[head.end - 1] ?? "")) return false;
  if (fields.volume ?? fields.issue ?? fields.page) return false;
  const gap = /^(?::|[.,]?(?=\s\p{Lu}))\s/u.exec(text.slice(quoteEnd, quoteEnd + 3))?.[0];
  const rest = trimmed(text, { start: quoteEnd, end: to });
  if (!gap || gap.startsWith(",") || rest.end <= rest.start || /[“„«"]/.test(text[rest.start]!)) return false;
  // A container may stand behind the last sentence: the first that is known for one.
  const known = (from: number) => {
    const value = withoutStop(text.slice(from, rest.end)).trim();
    return isOutlet(outlets, value) || outletType(outlets, value) !== undefined || isPublisher(value) || isPlace(value) || isSite(value, fields.URL?.value);
  };
  if (gap !== ": " && (known(rest.start) || /^(?:In|W|В|У)\s/u.test(text.slice(rest.start, rest.end)))) return false;
  // "“Die here”: Clergy and protest. In A. Kos (Ed.), Borders (pp. 3–21). Brill": the book is found by its own mark.
  if ((gap === ": " || /\((?:Hrsg|Hg|Eds?|red)\.\)[,.]?\s/i.test(text.slice(rest.start, to))) && bookMark(draft, rest.start, to)) return false;
  const ends = sentenceEnds(text, rest.start, rest.end);
  const last = ends.at(-1);
  // "«Nas vycherknuli!» Chto budet s rekami. Reki Online": names of outlets have capitals.
  const named = last !== undefined && !isOwnPage(draft) && /^\s?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){1,3}\.?$/u.test(text.slice(last, rest.end));
  const border = ends.find(known) ?? (named ? last : undefined);
  const first = withoutStop(text.slice(rest.start, ends[0] ?? rest.end));
  if (gap !== ": " && border === undefined && !isSentence(first) && !isOwnPage(draft)) return false;
  if (border !== undefined) draft.set("container-title", { start: border, end: rest.end }, 0.9);
  const left = border ?? takePublication(draft, rest.start, rest.end);
  if (creators.length || border !== undefined) draft.form = "marked";
  setTitle(draft, start, left, 0.9);
  return true;
} // prettier-ignore

/** `Citydog.io`: a name like an address, which the link has, too. */
const isSite = (value: string, url: string | undefined): boolean =>
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,5}$/u.test(value) && isHostName(value, url);

/** Words in small letters, which hardly any name of an outlet has two of: `Istoriia odnoi shkoly pod Grodno`. */
const isSentence = (value: string): boolean =>
  /[?:—–]/.test(value) || (value.match(/\s\p{Ll}[\p{L}’'ʹ]{2,}/gu)?.length ?? 0) > 1;

/** The page of a body or outlet that is named as its author already. */
const isOwnPage = ({ creators: [body, ...others], fields, outlets }: Draft): boolean =>
  body?.name !== undefined &&
  !others.length &&
  fields.URL !== undefined &&
  (isHostName(body.name, fields.URL.value) || isOutlet(outlets, body.name));
