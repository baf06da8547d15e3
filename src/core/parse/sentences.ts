import { charactersOf, classOf, isSpace, LOWER, UPPER } from "../character-class.ts";

const abbreviation =
  /(?:^|[\s(.«“„-])(?:\p{Lu}|\p{Lu}\p{Ll}?|vol|no|nr|pp?|ed|eds|red|им|im|poz|[Ww]yd|гг?|г|руб|rub|mlrd|mln|млрд|млн|тыс|tys|др|dr|Dr|Mr|Mrs|Ms|St|Sv|Св|ул|vs|etc|et al|cf|т|д|g|v|т\.е|т\.д|t|d|Inc|Ltd|Co|U\.S|U\.K|r|s|с|Jr|Sr|Prof|prof|проф|doc|ks|gen|płk|Gen|Col|Lt|in|i)$/u;
/** Abbreviated adjectives and the like, which stand before their noun even where it has a capital: `Респ. Беларусь`, `Univ. Warsaw`. */
const beforeNoun =
  /(?:^|[\s(«“„-])(?:респ|рэсп|гос|дзярж|нац|рос|белорус|бел|верх|высш|акад|междунар|науч|стат|аналит|офиц|юрид|экон|полит|обществ|воен|федер|міжнар|наук|навук|держ|wyd|wydawn|resp|gos|nats|nauch|belorus|mezhdunar|univ|dept|inst|fac|int|nat|natl|acad|eur|gov|assoc|amer|annu|conf|polit|proc|stud|stds)$|(?:^|[.(]\s?)(?:east|west)$/iu;

/** `im 19. und 20. Jahrhundert`, `des 2. Weltkriegs`: what such a word stands before is a number of its noun. */
const germanOrdinal =
  /(?:^|\s)(?:[IiAa]m|[Vv]om|[Zz]um|[Bb]eim|[Ss]eit|[Dd]e[mnrs]|[Dd]as|\d{1,2}\.\s(?:und|bis|oder|zum))\s\d{1,2}$/u;

/** Whether the number that ends at a place is one of its noun: `Geschichte im 20.|`. */
export const isGermanOrdinal = (text: string, at: number): boolean =>
  text[at] === "." && germanOrdinal.test(text.slice(Math.max(0, at - 14), at));

/** `How to Counter It. RAND Corporation`: short words that end a title, behind another word. */
const shortWord = /\p{Ll}\s(?:It|Us|Me|We|He|Do|Go|Up)$/u;

const isEnd = charactersOf(/[.?!…]/);
const isClosing = charactersOf(/["”’»)\]]/);

/** Three small letters before a full stop, a capital and a small one behind it. */
function isInside(text: string, at: number): boolean {
  const is = (place: number, kind: number) => (classOf(text.charCodeAt(place)) & kind) !== 0;
  return (
    is(at + 1, UPPER) && is(at + 2, LOWER) && is(at - 1, LOWER) && is(at - 2, LOWER) && is(at - 3, LOWER)
  );
}

/** Whether a word of `text` that ends at a place, before its full stop, is shortened and stands before its noun. */
export const standsBeforeNoun = (text: string, from: number, at: number): boolean =>
  beforeNoun.test(text.slice(Math.max(from, at - 12), at));

/** `Перепись населения. belstat.gov.by. Проверено`: the address of a site stands for its name. */
const isHost = /^(?:[a-z\d-]{2,30}\.){1,3}(?:by|com|de|eu|gov|info|int|net|org|pl|ru|ua|uk)(?=[.,\s]|$)/;

/** The places where a sentence of `text.slice(from, to)` ends: after its mark. Initials and abbreviations end none. */
export function sentenceEnds(text: string, from: number, to: number): number[] {
  const ends: number[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!isEnd(text.charCodeAt(i))) continue;
    const c = text[i];
    let after = i + 1;
    while (after < to && isClosing(text.charCodeAt(after))) after++;
    if (after >= to) continue;
    // "… e Restaurazione.Roma: Minerva": the space was lost.
    if (c === "." && isInside(text, i)) {
      ends.push(i + 1);
      continue;
    }
    if (!isSpace(text.charCodeAt(after))) continue;
    // "Memes at war. arXiv", "iSANS", "openDemocracy": names that begin with a small letter have a capital inside.
    if (
      !/^(?:[\p{Lu}\p{N}"“„«‘([]|\p{Ll}{1,6}\p{Lu}|the\s\p{Lu}|journal\s[of])/u.test(
        text.slice(after + 1, after + 11),
      ) &&
      !isHost.test(text.slice(after + 1, after + 50))
    )
      continue;
    const before = text.slice(Math.max(from, i - 8), i);
    // "Decision No. D-450/2010"
    if (
      c === "." &&
      /(?:^|\s)N[or]$/.test(before) &&
      /^\s\p{Lu}{1,3}[-–/]\d/u.test(text.slice(after, after + 7))
    )
      continue;
    if (c === "." && abbreviation.test(before) && !shortWord.test(before)) continue;
    if (c === "." && standsBeforeNoun(text, from, i)) continue;
    if (c === "." && isGermanOrdinal(text, i)) continue;
    ends.push(after);
  }
  return ends;
}
