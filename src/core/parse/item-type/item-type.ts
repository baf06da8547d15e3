import type { Draft } from "../draft.ts";
import { dataType } from "./data.ts";
import { evidenceOf, say, type SaidType, type TypeRule } from "./evidence.ts";
import { imprintType } from "./imprint.ts";
import { lawType } from "./law.ts";
import { partType } from "./part.ts";
import { periodicalType } from "./periodical.ts";
import { restType } from "./rest.ts";
import { shownType } from "./shown.ts";
import { statedType } from "./stated.ts";
import { talkType } from "./talk.ts";

/**
 * The rules in the order in which they are asked; the first that says a type has it. What a note says comes first, since it was printed to
 * say the type; what has a name or place of its own comes before containers, since a law in a gazette is no article; containers with
 * numbers come before outlets and hosts, since these know only what they mostly bring out; an imprint alone says least.
 */
const RULES: readonly TypeRule[] = [
  statedType,
  lawType,
  talkType,
  shownType,
  dataType,
  partType,
  imprintType,
  periodicalType,
  restType,
];

/** The item type of a record by the evidence that was found in it, with how sure that is. */
export function itemTypeOf(draft: Draft): SaidType {
  const seen = evidenceOf(draft);
  for (const rule of RULES) {
    const said = rule(seen);
    if (said) return said;
  }
  return say("document", 0.4);
}
