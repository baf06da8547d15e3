import { classOf, LETTER, LOWER, NUMBER, UPPER } from "../../character-class.ts";
import { BODY_WORDS, CONJUNCTIONS, PARTICLES } from "../data/name-words.ts";
import { CITY_NAMES, TOWN_NAMES } from "../data/places.ts";
import { PUBLISHER_WORDS } from "../data/publishers.ts";
import { MONTHS } from "../data/months.ts";

const lists: readonly (readonly [name: string, words: string | readonly string[]])[] = [
  ["month", MONTHS.flat()],
  [
    "place",
    [...CITY_NAMES, ...TOWN_NAMES]
      .flatMap((place) => place.toLowerCase().split(/\P{L}+/u))
      .filter((word) => word.length > 2),
  ],
  ["part", PARTICLES],
  ["conj", CONJUNCTIONS],
  ["in", "in w в у im dans en"],
  ["ed", "ed eds editor editors edited hrsg hg red ред рэд dir éd éds herausgegeben redakcją редакцией cura"],
  ["etal", "et al и др i in inni інш others"],
  ["page", "p pp pages page s с стр str seiten ss bl lk blz lpp"],
  ["vol", "vol volume tom t т том band bd vols jg jahrgang knj sv roč évf"],
  ["iss", "no nr number issue iss num n № вып выпуск heft h zesz z num numéro núm br št č fasc sz"],
  ["edn", "edition edn aufl auflage wyd изд издание rev éd ed2 2nd 3rd 4th 5th 1st"],
  ["thesis", "phd thesis dissertation diss ph doctoral master дис thèse tesis"],
  ["proc", "proceedings conference symposium workshop congress proc conf advances lecture notes"],
  [
    "jour",
    "journal review quarterly revue zeitschrift rivista revista annals bulletin acta archives archiv przegląd вестник журнал studies letters transactions",
  ],
  ["tech", "report working paper technical discussion series preprint rapport arbeitspapier"],
  [
    "web",
    "available retrieved accessed online url http https doi www visited dostęp zugriff abgerufen besucht consulté",
  ],
  [
    "small",
    "the of and for a an on to with from by die der das und für von des les la le et des du de del della i e w z na do o и в на по о к с für mit",
  ],
] as const;
const byWord = new Map<string, string[]>();
for (const [name, words] of lists)
  for (const word of new Set(typeof words === "string" ? words.split(" ") : words))
    byWord.set(word, [...(byWord.get(word) ?? []), name]);

/** The look of a token: kinds of numbers, capitals and punctuation. */
export function shapeOf(text: string): string {
  const first = classOf(text.charCodeAt(0));
  if (first & NUMBER) {
    if (/^(?:1[5-9]|20)\d\d[a-z]?$/.test(text)) return "Y";
    if (/^\d+$/.test(text)) return text.length > 4 ? "9+" : "9".repeat(text.length);
    return "9x";
  }
  if (!(first & LETTER) && !/\p{L}/u.test(text)) return text;
  if (!(first & UPPER)) return text.length === 1 ? "x1" : "x";
  let numbers = false;
  let capitals = true;
  let before = first;
  for (let i = 1; i < text.length; i++) {
    const now = classOf(text.charCodeAt(i));
    if (now & NUMBER) numbers = true;
    else if (!(now & UPPER)) capitals = false;
    if (before & LOWER && now & UPPER) return "xX";
    before = now;
  }
  if (!capitals) return "Xx";
  return numbers || text.length > 3 ? "XXX" : text.length > 1 ? "XX" : "X";
}

/** Lists of words that a token stands in: months, places, words of publishers, marks of editors … */
export function listsOf(lower: string): string[] {
  const found = [...(byWord.get(lower) ?? [])];
  if (lower.length > 3 && PUBLISHER_WORDS.test(lower)) found.push("pub");
  if (lower.length > 3 && BODY_WORDS.test(lower)) found.push("body");
  return found;
}
