import { BODY_WORDS } from "../data/name-words.ts";

/** `World Health Organization: COVID-19 and …`: only names that have a word of a body in them; a title may have a colon, too. */
export function bodyBeforeColon(text: string, from: number): number {
  // "Lignum (Hrsg.): Holzbautabellen", "Umweltbundesamt (Hrsg.): Klimarisiken": no title has that mark before its colon.
  const publishes = /^(?<name>\p{Lu}[^():;.,„“”"]{2,90})\s\((?:Hrsg|Hgg?|Hrg)\.?\):\s/u.exec(
    text.slice(from, from + 110),
  );
  if (publishes) return from + publishes.groups!["name"]!.length;
  const colon = text.indexOf(": ", from);
  // GOST names bodies before a full stop: "Восточное партнёрство: итоги // Неман" is a title.
  if (colon < 0 || colon - from > 70 || text.includes(" // ", colon)) return 0;
  const printed = text.slice(from, colon);
  // "iSANS, Belarus Review: Weekly": the short name of a body, and the title behind it.
  if (/^(?:\p{Lu}{2,7}|\p{Ll}{1,3}\p{Lu}{2,6}),\s/u.test(printed)) return 0;
  const words = printed.split(/\s+/);
  // "Human Rights Center “Viasna”: Situation of …": a name in quotation marks can end it.
  const named = printed.replace(
    /(?<=\p{L} )(?:“\p{Lu}[^“”„"«»]{1,30}”|„\p{Lu}[^“”„"«»]{1,30}[“”]|«\p{Lu}[^“”„"«»]{1,30}»)$/u,
    "N",
  );
  const bodyLike = BODY_WORDS.test(printed) && !/[?!,/«»“”„"]|\p{L}{2}\.\s/u.test(named);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return bodyLike &&
    words.length <= 7 &&
    capitals * 2 > words.length &&
    /^\s?[\p{Lu}\d]/u.test(text.slice(colon + 1))
    ? colon
    : 0;
}
