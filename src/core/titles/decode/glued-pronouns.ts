import type { Reading } from "./reading.ts";
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
  входе: { words: ["в", "ходе"], after: GENITIVE, notBefore: PREPOSITION },
};

/** `nemy razvyazali voynu` is не мы развязали: a short adjective or the neon stand before no verb of their own. */
export function partByNeighbours(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const glued = reading?.words.length === 1 ? GLUED[reading.words[0]!] : undefined;
    const { text } = tokens[i]!;
    if (reading === null || glued === undefined || (i > 0 && text !== text.toLowerCase())) return reading;
    const before = readings[i - 2]?.words.at(-1) ?? "";
    const after = tokens[i + 1]?.text === " " ? (readings[i + 2]?.words[0] ?? "") : "";
    if (glued.notBefore.test(before) || !glued.after.test(after) || glued.notAfter?.test(after))
      return reading;
    return { ...reading, words: [...glued.words], splits: [glued.words[0].length], margin: 1.5 };
  });
}
