import type { Draft } from "../../draft.ts";

/** `International Labour Organization. (2004). Rights in Belarus. ILO. https://…`: the body publishes under its first letters; gives where they stand. */
export function ownLetters(
  { text, creators: [body, ...others] }: Draft,
  from: number,
  to: number,
): number | null {
  const match = /[.?!”]\s(?<letters>\p{Lu}{2,8})$/u.exec(text.slice(from, to));
  if (!match || !body?.name || others.length) return null;
  const first = (body.name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
  return first === match.groups!["letters"] ? from + match.index + 2 : null;
}
