import { classCost } from "../lexicon/class-costs.ts";
import { classOf, lexiconOf } from "../lexicon/lexicon.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** The official orthography is the commoner one, in nats a title. */
const OFFICIAL_FIRST = 0.9;
/** What an outlet that keeps to Taraškievica says. */
const OUTLET = 12;
/**
 * A word that the lists have in both spellings says little for the official one, and as much more for Taraškievica as its spelling is the
 * commoner one there; a word that they have in one spelling alone says more.
 */
const IN_BOTH = 0.2;
const COMMONER = 0.6;
const MOST = 4;
const OFFICIAL_ALONE = 0.55;
const SOFT_ALONE = 2.1;

const SOFTENED = /(дз|[сзцнл])(?=(дз|[бвмнлпфсзц])[еёіюяь])/g;
const SOFT = /(дз|[сзцнл])ь(?=(дз|[бвмнлпфсзц])[еёіюяь])/g;
const doubledOnly = (letter: string, next: string) => (letter === "н" || letter === "л") && letter !== next;

/** In Taraškievica: `снежня` → `сьнежня`. */
const soften = (word: string) =>
  word.replace(SOFTENED, (letter, _, next: string) => (doubledOnly(letter, next) ? letter : `${letter}ь`));
/** In the official orthography: `сьнежня` → `снежня`. */
export const harden = (word: string) =>
  word.replace(SOFT, (all: string, letter: string, next: string, at: number) =>
    doubledOnly(letter, next) || isKept(word, at + letter.length) ? all : letter,
  );

/**
 * ь that both orthographies have, as a hard vowel follows in other forms or followed once: `пісьмо`, `вазьму`, `барацьба`, endings as in
 * `людзьмі`, `ледзьве`, and what makes pronouns indefinite, `штосьці`.
 */
const KEPT =
  /пісь(?=м)|(?:вазь|возь|кузь|в[оа]сь)(?=м)|ь(?=б)|(?:дз|ц)ь(?=мі$)|^ледзь|(?:хто|што|[чк]аго|[чк]аму|[чк]ым|кім|як\p{L}{0,3}|чы[йяю]|чыё|дзе|калі|куды|адкуль)сь(?=ці$)/gu;
const isKept = (word: string, at: number): boolean => {
  for (const { index, 0: text } of word.matchAll(KEPT)) if (index + text.length - 1 === at) return true;
  return false;
};

/**
 * Spellings that only one of the two has, besides ь: loans with э after the consonants that are hard in Taraškievica
 * (`газэта`), hard с and з in them (`сыстэма`, `пазыцыя`), soft л (`кляса`), names of places, ня and бяз.
 */
const TARASHKEVITSA =
  /^(?:ня|бяз|менск.*|расе[яіюй].*|эўр.*|амэрык.*|ангельс.*|гішпан.*|вугор.*|баўгар.*|[уў]ладзімер.*|аляксандар|(?:прэм'ер-)?міністар|магістар|тэатар|цэнтар|аркестар)$|сы(?:ст|ту|мв|гн|мбал|мпат|мпоз|нтэз|нод|ндром|ндык|рый|р[яі]$)|зы(?:ц|д[эу]|т|чн|йн|[яіюь]$|яй$)|[аеэіуорн]сы(?:[яію]$|я[йўм]|йн)|кляс|плян|бля?к|лёг|эўс|клюб|рэклям|парлям|дэкляр|балянс|лягер|філязоф|лёндан|дыплём|плятформ|калёні|салён|[рт]лянд|галянд|зэлянд/;
const OFFICIAL =
  /^(?:мінск.*|расі[яйіює].*|еўр.*|амерык.*|венг[ре].*|балгар.*|вялікабрыт.*|уладзімір.*|аляксандр|(?:прэм'ер-)?міністр|магістр|тэатр|цэнтр|аркестр|года|месяца|горада|план(?:а|у|ы|аў|амі|ах)?)$|сі(?:ст|ту|мв|гн|мпат|мпоз|нтэз|нод|ндром|ндык|рый|р[яі]$)|зі(?:ц|д[эу]|т|чн|йн|[яію]$|яй$)|[аеэуорн]сі(?:[яію]$|я[йўм]|йн)|дыплом|платформ|калоні|салон|[рт]ланд|галанд|зеланд|класа|планав|газет|сезон|логі|клуб|рэклам|парлам|дэклар|баланс|лагер|філасоф|лондан|эксперт|універс|канферэнц|перспект|меды(?:ц|я|й)|семінар|фестыв|энерг[еі]|метад|генерал|перыяд|персан|серы[яйі]|сервіс|сенат|спец|музе[йяюіе]/;
/** Both orthographies part з and с from a iotated vowel, one by ь: `зьезд`, the other by the apostrophe: `з’езд`. */
const PARTED = /(?<=[зс])'(?=[еёіюя])/;

/** In a title in Taraškievica with its signs `z’yezd` is зьезд, though the lists have з’езд more often; with two marks, `z”yezd`, it is з’езд. */
export function settleApostrophes(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  const words = readings.flatMap((reading) => reading?.words ?? []);
  const soft = words.some((word) => harden(word) !== word || /^(?:ня|бяз|сьв.*|сьн.*)$/.test(word));
  if (!soft || !words.some((word) => PARTED.test(word))) return [...readings];
  return readings.map(
    (reading, i) =>
      reading &&
      (TWO_MARKS.test(tokens[i]!.text)
        ? reading
        : changed(reading, { words: reading.words.map((word) => word.replace(PARTED, "ь")) })),
  );
}

const TWO_MARKS = /[ʺ”″"]/;

/** Words and genitives of those who write Taraškievica: `у траўні 1995 году`. */
const WORDS =
  /^(?:й|году|месяцу|гораду|траўн[яі]|летув.*|шпітал.*|лекар.*|ягон.*|ейн.*|гэтк.*|наагул|міліцыянт.*|жаўнер.*|габрэ.*|палітвяз.*|кабет.*)$/;
/** And genitives of feminine nouns: `краінаў`, `рэпрэсіяў`. */
const GENITIVE = /[^аеёіоуыэюя]аў$|яў$/;
const isOldGenitive = (word: string) =>
  word.length > 5 && GENITIVE.test(word) && costOf(`${word.slice(0, -1)}й`) < Infinity;

/** Words that are stressed on their first syllable, before which Taraškievica has ня and бяз: `не толькі` is in the official orthography. */
const STRESSED =
  /^(?:толькі|трэба|мож(?:а|на|аце|ам)|буд(?:зе|уць|у|зем)|ма(?:е|ем|юць)|вельмі|хоч(?:а|уць)|варта|ведае?|ведаю(?:ць)?|было|быў|быць|мог|менш|проста|першы|стала|стаў|мелі|[уў]се|пра|без|дзеля)$/;

/** What such a spelling says, such a word, and such a genitive, in nats. */
const SPELLING = 1.7;
const OLD_WORD = 1.5;
const OLD_GENITIVE = 0.3;
function spelling(word: string): number {
  if (TARASHKEVITSA.test(word)) return -SPELLING;
  if (WORDS.test(word)) return -OLD_WORD;
  return OFFICIAL.test(word) ? SPELLING : isOldGenitive(word) ? -OLD_GENITIVE : 0;
}

/** What a loan says by its э or е, where print tells the two apart and the lists have both: `газэта`, `газета`. */
function loanSpelling(word: string): number {
  if (word.length < SHORTEST) return 0;
  for (const { index, 0: letter } of word.matchAll(LOAN)) {
    const to = letter === "е" ? "э" : "е";
    const difference = costOf(word.slice(0, index) + to + word.slice(index + 1)) - costOf(word);
    if (letter === "е" ? difference < Infinity : difference <= 1)
      return letter === "е" ? SPELLING : -SPELLING;
  }
  return 0;
}

/** Outlets in Taraškievica, by name or link. */
const OUTLETS = /svabod|свабод/i;

/** Beginnings before which the preposition з is soft, too: `зь імі`, `зь Беларусі`. */
const SOFT_BEGINNING = /^(?:[іеёюя]|(?:дз|[бвмнлпфсзц])[іеёюя])/;

const costOf = (word: string): number => classCost(classOf(lexiconOf("be"), word));

/**
 * Belarusian that leaves ь out does not say whether it is in the official orthography (`снежня`) or in Taraškievica
 * (`сьнежня`): all words of a title are read in the one that its words are likelier in.
 * @param outlet name and link of where the title was printed
 * @param alike the print does not tell э from е either
 */
export function settleSoftness(
  readings: readonly (Reading | null)[],
  outlet: string,
  alike: boolean,
): (Reading | null)[] {
  let sum = OUTLETS.test(outlet) ? -OUTLET : OFFICIAL_FIRST;
  const pairs = readings.map((reading, i) =>
    reading?.words.map((word, at) => {
      if ((word === "не" || word === "без") && STRESSED.test(nextOf(readings, i, at))) sum += SPELLING;
      sum += spelling(word) + (alike || !reading.known ? 0 : loanSpelling(word));
      if (word === "з") return { hard: "з", soft: SOFT_BEGINNING.test(nextOf(readings, i, at)) ? "зь" : "з" };
      const bare = harden(word);
      const [hard, soft] = [costOf(bare) < Infinity ? bare : word, softened(bare)];
      if (hard === soft || !reading.known) return { hard: word, soft: word };
      const [own, other] = [costOf(hard), costOf(soft)];
      if (own === Infinity && other === Infinity) return { hard: word, soft: word };
      if (other === Infinity) sum += OFFICIAL_ALONE;
      else if (own === Infinity) sum -= SOFT_ALONE;
      else sum += IN_BOTH - COMMONER * Math.max(0, Math.min(MOST, own - other));
      return { hard, soft };
    }),
  );
  const settled = readings.map((reading, i) =>
    reading
      ? changed(reading, { words: pairs[i]!.map(({ hard, soft }) => (sum < 0 ? soft : hard)) })
      : reading,
  );
  if (!alike) return settled;
  const rarer = sum < -CLEAR ? RARER : sum < 0 ? -sum : Math.min(RARER_OFFICIAL, 1 + sum);
  return settled.map((reading) =>
    reading?.known
      ? changed(reading, { words: reading.words.map((word) => withLoans(word, sum < 0, rarer)) })
      : reading,
  );
}

const nextOf = (readings: readonly (Reading | null)[], i: number, at: number): string =>
  readings[i]!.words[at + 1] ?? readings.slice(i + 1, i + 3).find((one) => one !== null)?.words[0] ?? "";

/** A word in Taraškievica; `узмацненьне` has one ь less than the rule gives, as the list knows. */
function softened(bare: string): string {
  const full = soften(bare);
  if (full === bare || costOf(full) < Infinity) return full;
  for (let at = full.indexOf("ь"); at >= 0; at = full.indexOf("ь", at + 1)) {
    const less = full.slice(0, at) + full.slice(at + 1);
    if (less !== bare && costOf(less) < Infinity) return less;
  }
  return full;
}

/** From this on the orthography is clear, in nats. */
const CLEAR = 2;
/** Consonants after which Taraškievica has э in loans and the official orthography е; short words are too often other ones. */
const LOAN = /(?<=[бвмпзсфнлкг])[еэ]/g;
const SHORTEST = 6;
/**
 * What the spelling of a clear orthography may be rarer than the other one, in nats; of an unclear one as much as speaks for it. The official
 * one has э in some: `інтэрнэце`.
 */
const RARER = 4;
const RARER_OFFICIAL = 2.5;

/** A loan as the orthography spells it, where the lists have it so: `камэры` or `камеры`; no с is soft before пэ, `праспэкт`. */
function withLoans(word: string, soft: boolean, rarer: number): string {
  if (word.length < SHORTEST) return word;
  let [best, bare] = [word, harden(word)];
  const to = soft ? "э" : "е";
  const take = (changed: string) => {
    const other = soft ? softened(changed) : changed;
    if (costOf(other) < costOf(best) + rarer) [best, bare] = [other, changed];
  };
  for (const { index, 0: letter } of bare.matchAll(LOAN))
    if (letter !== to) take(bare.slice(0, index) + to + bare.slice(index + 1));
  // `пэрспэктывы`: neither of its letters is changed alone.
  if (best === word) take(bare.replace(LOAN, to));
  return best;
}
