import { wordBeside } from "./beside.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Two words that glued are a word themselves, by what stands beside them. */
interface Glued {
  words: readonly [string, string];
  /** What the word after them must be. */
  after: RegExp;
  /** What it must not be, and what the word before must not be: there it is the one word. */
  notAfter?: RegExp;
  notBefore: RegExp;
}

/** `они немы`: the word after its subject is the adjective. */
const SUBJECT = /^(?:мы|вы|они|все|эти|были|остались|оказались|стали)$/;
const PREPOSITION = /^(?:в|во|на|о|об|при|у|до|от|с|со|к|из|за|по|над|под|перед|около)$/;
const GENITIVE = /(?:[аяыи]|[ое]го|[ое]й|[ыи]х|[ое]в)$/;
const FINITE = /(?:л[аи]?(?:с[ья])?|[аяеиоу]ть(?:ся)?)$/;
const GLUED: Readonly<Record<string, Glued>> = {
  немы: { words: ["не", "мы"], after: /(?:л[иі](?:с[ья])?|[еёи]м(?:ся)?)$/, notBefore: SUBJECT },
  неон: { words: ["не", "он"], after: /(?:[аяеиоу]л(?:ся)?|[еёи]т(?:ся)?)$/, notBefore: SUBJECT },
  невы: { words: ["не", "вы"], after: /(?:ли(?:сь)?|[еи]те(?:сь)?)$/, notBefore: SUBJECT },
  // `vovremya pandemii`, but `vovremya ostanovili`; `vkhode voyny`, but `na vkhode v metro`.
  вовремя: {
    words: ["во", "время"],
    after: GENITIVE,
    notAfter: FINITE,
    notBefore: /^(?:не|очень|всегда|как)$/,
  },
  // `vnachale XX veka`, `vnachale dvadtsatogo veka`, but `vnachale planirovali`; `vpervoy polovine`, but `ne vpervoy`.
  вначале: {
    words: ["в", "начале"],
    after: GENITIVE,
    notAfter: FINITE,
    notBefore: /^(?:не|лишь|только|ещё)$/,
  },
  впервой: { words: ["в", "первой"], after: /(?:[ео]й|[еи])$/, notBefore: /^не$/ },
  входе: { words: ["в", "ходе"], after: GENITIVE, notBefore: PREPOSITION },
};

/** Verbs of telling in the neuter, which that of a man is with its о: `rasskazalo zaderzhanii`. */
const TOLD =
  /^(?:рассказа|сказа|написа|заяви|сообщи|объяви|напомни|вспомни|предупреди|доложи|договори|упомяну|узна|говори|спроси|мечта|дума)ло$/;
/** What is only told of with the preposition, as genitives like победителей are not; behind a man also what could be his hearer: `Vrach rasskazalo polze`. */
const LOCATIVE = /(?:ии|[ая]х|[оеё]м|ой|[нжчшщсьов]ей|[ыи]х)$/;
const LOCATIVE_OR_DATIVE = /(?:[еи]|[ая]х|[оеё]м|ой|[нжчшщсьов]ей|[ыи]х)$/;
const MAN = /\p{L}{2}[бвгджзклмнпрстфхцчшщ]$/u;
const ABOUT = /^(?:об?о?|про|что|как|чем|всем)$/;

/** `nemy razvyazali voynu` is не мы развязали: a short adjective or the neon stand before no verb of their own. */
export function partByNeighbours(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    if (reading === null || reading.words.length > 1) return reading;
    const { text } = tokens[i]!;
    const [word] = reading.words as [string];
    const told = TOLD.test(word);
    const glued = told || (i > 0 && text !== text.toLowerCase()) ? undefined : GLUED[word];
    if (!told && glued === undefined) return reading;
    const before = readings[i - 2]?.words.at(-1) ?? "";
    const after = wordBeside(tokens, readings, i, 1);
    if (glued === undefined)
      return !(MAN.test(before) ? LOCATIVE_OR_DATIVE : LOCATIVE).test(after) ||
        ABOUT.test(after) ||
        /[оея]$/.test(before)
        ? reading
        : changed(reading, { words: [word.slice(0, -1), "о"], splits: [text.length - 1], margin: 1.5 });
    if (glued.notBefore.test(before) || !glued.after.test(after) || glued.notAfter?.test(after))
      return reading;
    return changed(reading, { words: [...glued.words], splits: [glued.words[0].length], margin: 1.5 });
  });
}
