import { NAMES_IN_SOFT_SIGN } from "../data/names-in-soft-sign.ts";
import { changed, type Reading } from "./reading.ts";
import { isRussian, rarityOf } from "./russian-list.ts";
import type { Token } from "./tokens.ts";

/**
 * Where print leaves signs out, a capital tells a name from the word without ь: `Byelarus` is Беларусь rather than the Belarusian,
 * `Solovev` Соловьев.
 */
export function settleNames(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  language: "ru" | "be" | "uk",
): (Reading | null)[] {
  return readings.map((reading, i) => {
    if (reading === null || !/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)) return reading;
    const word = reading.words.join(" ");
    // `Ust-Luga`
    if (word === "уст" && tokens[i + 1]?.text === "-") return changed(reading, { words: ["усть"] });
    const name =
      NAMES_IN_SOFT_SIGN[language][word] ??
      (language === "ru"
        ? (shortName(word) ??
          region(word) ??
          softSurname(word) ??
          withSoftL(word) ??
          (reading.known ? undefined : (iotated(word) ?? softName(word))))
        : undefined);
    return name === undefined ? reading : changed(reading, { words: [name] });
  });
}

/** `Dmitry`, `Vasily`: names as newspapers write them. */
const IN_Y = /^(?:дмитр|григор|васил|анатол|аркад|геннад|евген|витал|георг)ы$/;
const shortName = (word: string): string | undefined =>
  IN_Y.test(word) ? word.replace(/ы$/, "ий") : undefined;

function region(word: string): string | undefined {
  const soft = word.replace(KNOWN_REGION, "$1ь$2");
  return soft === word ? undefined : soft;
}

const SURNAME = /(?<=[бвдзлнпрстф])(?=[её]в(?:а|у|ым|е|ой|ы|ых|ыми)?$)/;

/** A surname in -ьев that the lists have, and no rarer than the one without its ь: Григорьев, not Королев. */
function softSurname(word: string): string | undefined {
  const soft = word.replace(SURNAME, "ь");
  if (soft === word) return undefined;
  const rarity = (one: string) => Math.min(rarityOf(one), rarityOf(one.replace(/е(?=в)/, "ё")));
  const [own, other] = [rarity(word), rarity(soft)];
  return other < Infinity && other <= own ? soft : undefined;
}

const HARD_L = /(?<=[аеёиоуыэюя])л(?=[бвгджзкмнпрстфхцчшщ]|$)/;
/** Names are among the rarest words of the list. */
const RARE_NAME = 21;

/** A name that the lists have with ль as often as with л: Дональд, Эльвира. */
function withSoftL(word: string): string | undefined {
  const soft = word.replace(HARD_L, "ль");
  if (soft === word) return undefined;
  const [own, other] = [rarityOf(word), rarityOf(soft)];
  return own >= RARE_NAME && own < Infinity && other <= own ? soft : undefined;
}

/** Parts of German names with ль, and of names of regions: `Eykhenvald`, `Poozerya`. */
const GERMAN = /(?<=в)алд|(?<=ф)елд|(?<=х)елм|(?<=[гхш])олц|(?<=[гш])улц/;
const REGION = /^(по|при|за|под|меж)([а-яё]{2,}[ржлн])(я|ю|ем)$/;
/** Regions that the lists have without ь as well, as a noun or a surname: `Istoriya Polesya`. */
const KNOWN_REGION = /^(полес|подол|подляс|поднепров|приднепров|поозер|понеман|посож|надднепров)(я|ю|е|ем)$/;

/** A name that no list has, with the ь that it is likely to have lost. */
function softName(word: string): string | undefined {
  const soft = word.replace(GERMAN, (part) => part.replace("л", "ль")).replace(REGION, "$1$2ь$3");
  return soft === word ? undefined : soft;
}

/** `Iugo-Zapadny` beside words that tell nothing of the table: Юго. */
function iotated(word: string): string | undefined {
  const name = word.replace(/^иу/, "ю").replace(/^иа/, "я");
  return name !== word && isRussian(name) ? name : undefined;
}
