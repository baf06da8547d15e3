import type { Span } from "../../evidence.ts";
import type { Draft } from "../draft.ts";
import type { ReferenceRecord } from "../types.ts";
import { allowCreators, allowOnly, ANY, bit, LINK } from "./allowed.ts";
import type { Label } from "./labels.ts";
import { lookOf } from "./look.ts";
import { trainedLattice } from "./model.ts";
import { tokensOf, type LabelToken } from "./tokens.ts";
import { bestPath, type Lattice, type Path } from "./viterbi.ts";

/** A reference as the trained model sees it. */
interface Seen {
  tokens: readonly LabelToken[];
  /** Whether a token is a word or a number that was not recognised before. */
  isText: readonly boolean[];
  lattice: Lattice;
}

/** A reference that is not labelled yet: which labels it may have depends on what else is known of it. */
export interface Unlabelled extends Seen {
  /** What the model alone says. It is worked out when asked for, since most references are labelled around what is known. */
  free: () => Labelling;
}

/** What the trained model takes the tokens of a reference for, and how well that fits. */
export interface Labelling extends Path, Seen {
  /** The labels that each token might have. */
  allowed: readonly number[];
}

/**
 * Looks at a reference in which links and identifiers are found.
 * @param fields stretches that are known to be a title or a container, whole
 */
export function unlabelled(draft: Draft, fields: readonly Span[] = []): Unlabelled {
  const tokens = tokensOf(draft);
  const looks = tokens.map(lookOf);
  const lattice = trainedLattice(tokens, looks);
  const seen = { tokens, isText: looks.map((look) => look.isText), lattice };
  let known: Labelling | undefined;
  return { ...seen, free: () => (known ??= freely(seen, fields)) };
}

function freely({ tokens, isText, lattice }: Seen, fields: readonly Span[]): Labelling {
  const allowed = tokens.map(({ taken }) => (taken ? LINK : ANY));
  const paths = readingsOf(fields).map((names) => {
    const narrowed = [...allowed];
    fields.forEach((span, k) => holdTo(narrowed, tokens, isText, span, names[k]!));
    return { allowed: narrowed, ...bestPath(lattice, narrowed) };
  });
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
  return { tokens, isText, lattice, ...best };
}

/** All ways to take each of the stretches for a title or a container. */
function readingsOf(fields: readonly Span[]): Label[][] {
  return fields.reduce<Label[][]>((all, _) => all.flatMap((names) => [[...names, "T"], [...names, "C"]]), [[]]); // prettier-ignore
}

/** Allows only one label inside a stretch, and not the same for the words on either side of it. */
function holdTo(
  allowed: number[],
  tokens: readonly LabelToken[],
  isText: readonly boolean[],
  { start, end }: Span,
  name: Label,
): void {
  const first = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const to = after < 0 ? tokens.length : after;
  if (first < 0) return;
  for (let i = first; i < to; i++) if (!tokens[i]!.taken) allowed[i] = bit(name);
  let left = first - 1;
  while (left >= 0 && !isText[left]) left--;
  let right = to;
  while (right < tokens.length && !isText[right]) right++;
  for (const i of [left, right]) if (allowed[i] !== undefined) allowed[i]! &= ~bit(name) || ANY;
}

/** What the grammars are as sure of: a title in quotation marks, authors in front of a bracketed year. */
export const SURE = 0.95;
export const SURE_TITLE = 0.97;

/** Labels a reference around what the grammars know by signs of its own; without any, the model is free. */
export function labelAround(
  { tokens, isText, lattice, free }: Unlabelled,
  { creators, fields, moreCreators }: ReferenceRecord,
): Labelling {
  const title = fields.title && fields.title.confidence >= SURE_TITLE ? fields.title.spans : [];
  const sure = creators.filter(({ confidence }) => confidence >= SURE);
  if (!title.length && !sure.length) return free();
  const other =
    ANY &
    ~(title.length ? bit("T") : 0) &
    ~(sure.some(({ creatorType }) => creatorType === "author") ? bit("A") : 0);
  const allowed = tokens.map(({ taken }, i) => (taken ? LINK : isText[i] ? other : ANY));
  for (const span of title) allowOnly(allowed, tokens, span, "T");
  allowCreators(allowed, tokens, sure);
  // Between two names the same label goes on: "Kos, A., & Novak, B."
  for (let i = 1; i < tokens.length - 1; i++)
    if (
      allowed[i] === ANY &&
      allowed[i - 1] === allowed[i + 1] &&
      (allowed[i - 1] === bit("A") || allowed[i - 1] === bit("T"))
    )
      allowed[i] = allowed[i - 1]!;
  if (moreCreators)
    for (let i = 1; i < tokens.length; i++)
      if (allowed[i - 1] === bit("A") && others.test(tokens[i]!.text)) allowed[i] = bit("A");
  return { tokens, isText, lattice, allowed, ...bestPath(lattice, allowed) };
}

const others = /^(?:[,.;&]|and|et|al|others|и|др|i|in|inni|dr|та|ін|і|ды|інш|u|a)$/iu; // prettier-ignore
