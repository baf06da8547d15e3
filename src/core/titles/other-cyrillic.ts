/** Letters of Serbian and Macedonian, and those of one of them alone. */
const SOUTHERN = /[јљњџ]/g;
const SERBIAN = /[ђћ]/;
const MACEDONIAN = /[ѓќѕ]/;
/** Letters that no Bulgarian word has. */
const NOT_BULGARIAN = /[ыэёіїєўґѣ]/;
/** In Russian ъ stands before a vowel alone, or once stood at the end of words: `България`, `първи`, `мъж`. */
const BULGARIAN = /ъ[бвгджзйклмнпрстфхцчшщ]/;
/** Small words of Bulgarian alone: `ще`, `са` and `няма` are Ukrainian or Belarusian, too. */
const BULGARIAN_WORDS =
  /(?<!\p{L})(?:във|със|през|това|тази|този|който|която|което|които|защо|беше|върху)(?!\p{L})/u;

/**
 * Which language that is neither Russian, Belarusian nor Ukrainian a Cyrillic title is clearly in, or null.
 * @example otherCyrillic("Политическата криза в България") // "bg"
 */
export function otherCyrillic(text: string): "bg" | "sr" | "mk" | null {
  const lower = text.toLowerCase();
  if (MACEDONIAN.test(lower)) return "mk";
  // One such letter by itself may be a misprint.
  if (SERBIAN.test(lower) || (lower.match(SOUTHERN)?.length ?? 0) > 1) return "sr";
  if (NOT_BULGARIAN.test(lower)) return null;
  return BULGARIAN.test(lower) || BULGARIAN_WORDS.test(lower) ? "bg" : null;
}
