import { readNames } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import type { Creator, CreatorType } from "../../types.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { SHAPES } from "./names.ts";

/** APA: `(W. D. Halls, Trans.; L. A. Coser & J. Kos, Eds.)`, `(J. Kos, Ed. & Trans.)` */
const rounds = rule(
  /\((?=\p{Lu}\.)[^()]{4,140}, (?:(?:Trans|Transl|Übers|Eds?|Illus|Narr|Intro|Pref)\.(?:,? & (?:Ed|Eds|Trans)\.)?|Interviewers?)\)/gu,
);
const roundRole =
  /, (?:(?<role>Trans|Transl|Übers|Eds?|Illus|Narr|Intro|Pref)\.(?:,? & (?:Ed|Eds|Trans)\.)?|Interviewers?)$/u;

function typeOf(role: string | undefined): CreatorType {
  if (!role) return "interviewer";
  if (/^(?:Tr|Üb)/.test(role)) return "translator";
  return role.startsWith("E") ? "editor" : "contributor";
}

/** Names with what each did, in one bracket. */
export const roundNotes = finder([rounds], (text) =>
  rounds.all(text).flatMap((match): Note[] => {
    const creators = inRound(text, match.index + 1, match[0].slice(1, -1));
    if (!creators) return [];
    const isTalk = creators.some(({ creatorType }) => creatorType === "interviewer");
    return [{ start: match.index, end: match.index + match[0].length, creators, ...(isTalk && { kind: "interview" }) }];
  })); // prettier-ignore

/** The people of each part between semicolons, or `null` where one has none; a title stands before, so editors of a book it is in have none. */
export function inRound(text: string, from: number, inner: string): Creator[] | null {
  const creators: Creator[] = [];
  let at = from;
  for (const part of inner.split("; ")) {
    const role = roundRole.exec(part);
    const type = role && typeOf(role.groups!["role"]);
    const names = type && readNames(text, at, SHAPES, type, (place) => place === at + role!.index);
    if (!names) return null;
    creators.push(...names.creators);
    at += part.length + 2;
  }
  return creators;
}
