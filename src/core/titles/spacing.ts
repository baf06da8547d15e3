import type { Change } from "../evidence.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { isSureJoin, joinWords } from "./decode/join-words.ts";
import type { Token } from "./decode/tokens.ts";
import { gluedSigns } from "./glued-signs.ts";
import { lostSpaces } from "./lost-spaces.ts";
import type { SpacingEdit } from "./spacing-edit.ts";

/** Words that a line break cut in two, and words that follow each other without a space where the print shows it. */
export function spacingEdits(tokens: readonly Token[], decoding: Decoding): SpacingEdit[] {
  const edits = [
    ...joins(tokens, decoding),
    ...brokenAtHyphens(tokens, decoding),
    ...lostSpaces(tokens, decoding),
    ...gluedSigns(tokens, decoding),
  ];
  edits.sort((a, b) => a.start - b.start);
  return edits.filter(({ start }, i) => i === 0 || start >= edits[i - 1]!.end);
}

/** The title with the edits made. */
export function withEdits(title: string, edits: readonly SpacingEdit[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    out += title.slice(at, start) + text;
    at = end;
  }
  return out + title.slice(at);
}

/** What a joined word gains, in nats, says how likely it is; a space cuts words rarely. */
const chance = (gain: number) => Math.round(100 / (1 + Math.exp(4.5 - gain / 2))) / 100;

function joins(tokens: readonly Token[], decoding: Decoding): SpacingEdit[] {
  return joinWords(tokens, decoding).map((join) => ({
    start: join.start,
    end: join.end,
    text: join.to,
    change: {
      field: "title",
      from: join.from,
      to: join.to,
      why: join.hyphen ? "a line break cut the word in two" : "a space cut the word in two",
      confidence: join.hyphen ? 0.9 : Math.min(0.97, chance(join.gain)),
      applied: isSureJoin(join),
    },
  }));
}

/** Words before which a hyphen stays open: `import- i eksport`. */
const AND = /^(?:i|ili|a|y|abo|ci|tsi|ta|и|или|а|і|або|ці|та)$/iu;

/** `premyer- ministr`: a line ended after a hyphen that belongs to the word. */
function brokenAtHyphens(tokens: readonly Token[], { readings }: Decoding): SpacingEdit[] {
  return tokens.flatMap(({ text, start }, i) => {
    const [left, right] = [tokens[i - 1], tokens[i + 1]];
    if (!left?.word || !right?.word || !/^-\s+$/.test(text) || AND.test(right.text)) return [];
    if (right.text !== right.text.toLowerCase() || ![i - 1, i + 1].every((at) => readings[at]?.known))
      return [];
    const change: Change = {
      field: "title",
      from: left.text + text + right.text,
      to: `${left.text}-${right.text}`,
      why: "a line ended after the hyphen",
      confidence: 0.85,
      applied: true,
    };
    return [{ start, end: start + text.length, text: "-", change }];
  });
}
