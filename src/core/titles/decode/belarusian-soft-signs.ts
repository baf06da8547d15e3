import { lexiconOf } from "../lexicon/lexicon.ts";
import { wordCost } from "../lexicon/word-cost.ts";

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

/** A word in Taraškievica; `узмацненьне` has one ь less than the rule gives, as the list knows. */
export function softened(bare: string): string {
  const full = soften(bare);
  if (full === bare || costOf(full) < Infinity) return full;
  for (let at = full.indexOf("ь"); at >= 0; at = full.indexOf("ь", at + 1)) {
    const less = full.slice(0, at) + full.slice(at + 1);
    if (less !== bare && costOf(less) < Infinity) return less;
  }
  return full;
}

/** What a Belarusian word costs, in either orthography. */
export const costOf = (word: string): number => wordCost(lexiconOf("be"), word);
