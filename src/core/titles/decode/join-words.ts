import { lexiconOf } from "../lexicon/lexicon.ts";
import { channelOf } from "./channel.ts";
import type { Decoding } from "./decode-title.ts";
import { decodeKnown } from "./decode-word.ts";
import { foldLatin } from "./fold.ts";
import type { Token } from "./tokens.ts";

/** A word that a line break cut in two: `sank- tsii`, `ogranich eniya`. */
export interface Join {
  /** Where the two pieces begin and end in the title. */
  start: number;
  end: number;
  from: string;
  to: string;
}

/** What a joined word must gain over its two pieces, in nats: a hyphen before a space tells more than a space. */
const GAIN = { hyphen: 2, space: 12 };
/** Joined words are ones that lists have and print uses. */
const RAREST = 16;

/** Pieces that are no words but one word together. */
export function joinWords(tokens: readonly Token[], { table, habit, readings }: Decoding): Join[] {
  const lexicon = lexiconOf(table.language);
  const channel = channelOf(table, habit);
  const joins: Join[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [left, gap, right] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!];
    const hyphen = /^[-\u00AD]\s+$/.test(gap.text);
    if (!left.word || !right.word || !(hyphen || gap.text === " ")) continue;
    if (right.text !== right.text.toLowerCase() || left.text.length < 2 || right.text.length < 2) continue;
    const [a, b] = [readings[i], readings[i + 2]];
    if (!hyphen && (a?.known || b?.known)) continue;
    const joined = decodeKnown(foldLatin(left.text + right.text), channel, lexicon);
    if (joined === null || joined.cost > RAREST) continue;
    const apart = (a?.cost ?? 30) + (b?.cost ?? 30);
    if (joined.cost + (hyphen ? GAIN.hyphen : GAIN.space) > apart) continue;
    const end = right.start + right.text.length;
    joins.push({
      start: left.start,
      end,
      from: left.text + gap.text + right.text,
      to: left.text + right.text,
    });
    i += 2;
  }
  return joins;
}
