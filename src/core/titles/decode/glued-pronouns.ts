import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Words that не and a pronoun make when glued, and the verbs that the pronoun wants after it. */
const GLUED: Readonly<Record<string, { words: readonly [string, string]; verb: RegExp }>> = {
  немы: { words: ["не", "мы"], verb: /(?:л[иі](?:с[ья])?|[еёи]м(?:ся)?)$/ },
  неон: { words: ["не", "он"], verb: /(?:[аяеиоу]л(?:ся)?|[еёи]т(?:ся)?)$/ },
  невы: { words: ["не", "вы"], verb: /(?:ли(?:сь)?|[еи]те(?:сь)?)$/ },
};
/** `они немы`: the word after its subject is the adjective. */
const SUBJECT = /^(?:мы|вы|они|все|эти|были|остались|оказались|стали)$/;

/** `nemy razvyazali voynu` is не мы развязали: a short adjective or the neon stand before no verb of their own. */
export function partPronouns(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) => {
    const glued = reading?.words.length === 1 ? GLUED[reading.words[0]!] : undefined;
    const { text } = tokens[i]!;
    if (reading === null || glued === undefined || text !== text.toLowerCase()) return reading;
    const before = readings[i - 2]?.words.at(-1) ?? "";
    const after = tokens[i + 1]?.text === " " ? (readings[i + 2]?.words[0] ?? "") : "";
    if (SUBJECT.test(before) || !glued.verb.test(after)) return reading;
    return { ...reading, words: [...glued.words], splits: [2], margin: 1.5 };
  });
}
