import type { Change } from "../evidence.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { isSureJoin, joinWords } from "./decode/join-words.ts";
import type { Reading } from "./decode/reading.ts";
import type { Token } from "./decode/tokens.ts";
import { COMBINING_FORMS } from "./data/combining-forms.ts";
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
      why: join.hyphen || join.inside ? "a line break cut the word in two" : "a space cut the word in two",
      confidence: join.hyphen ? 0.9 : Math.min(0.97, chance(join.gain)),
      applied: isSureJoin(join),
    },
  }));
}

/** Words before which a hyphen stays open: `import- i eksport`. */
const AND = /^(?:i|ili|a|y|abo|ci|tsi|ta|и|или|а|і|або|ці|та)$/iu;

/** `premyer- ministr`: a line ended after a hyphen that belongs to the word; `Pos- politoi`: within a word that no list has. */
function brokenAtHyphens(tokens: readonly Token[], { readings, table }: Decoding): SpacingEdit[] {
  return tokens.flatMap(({ text, start }, i) => {
    const [left, right] = [tokens[i - 1], tokens[i + 1]];
    if (!left?.word || !right?.word || !/^-\s+$/.test(text) || AND.test(right.text)) return [];
    if (right.text !== right.text.toLowerCase()) return [];
    const [first, second] = [readings[i - 1], readings[i + 1]];
    const isRare = (reading: Reading | null | undefined) => !reading?.known || reading.cost > USUAL;
    const halved =
      COMBINING_FORMS[table.language].has(first?.words[0] ?? "") || first?.words[0]!.length === 1;
    const within =
      right.text.length > 2 && !halved && isRare(second) && (isRare(first) || left.text.length < LONG);
    if (!within && !(first?.known && second?.known)) return [];
    const to = within ? "" : "-";
    const change: Change = {
      field: "title",
      from: left.text + text + right.text,
      to: left.text + to + right.text,
      why: within ? "a line break cut the word in two" : "a line ended after the hyphen",
      confidence: 0.85,
      applied: true,
    };
    return [{ start, end: start + text.length, text: to, change }];
  });
}

/** Words that cost more are hardly the second half of a compound with a hyphen, in nats; nor is a short one the first. */
const USUAL = 12;
const LONG = 5;
