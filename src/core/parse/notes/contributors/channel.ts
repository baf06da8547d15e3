import type { Note } from "../types.ts";

/** A channel is no person: it goes as far as the next comma. */
export function channelAt(text: string, start: number, at: number): Note | null {
  // "Posted by “Vlast,” August 17": a name in quotation marks ends with them.
  const quoted = /^[“"„«](?<name>[^“”"„«»]{1,60}?)[,.]?[”"»]/u.exec(text.slice(at, at + 64));
  const name = quoted ? quoted.groups!["name"] : /^[^,.]{2,60}(?=[,.])/u.exec(text.slice(at, at + 62))?.[0];
  if (!name) return null;
  const end = at + (quoted?.[0] ?? name).length;
  return { start, end, kind: "video", creators: [{ creatorType: "author", name, spans: [{ start: at, end }], confidence: 0.9 }] };
} // prettier-ignore
