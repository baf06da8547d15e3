import { bodyScore } from "../body-author.ts";
import type { Draft } from "../draft.ts";
import { bodiesIn } from "./bodies.ts";
import { bodyBeforeColon } from "./body-before-colon.ts";
import { CHANNEL } from "./body-before-date.ts";
import { bodyFirst } from "./body-first.ts";
import type { BracketedDate } from "./bracketed-date.ts";

/** Takes the bodies that an entry begins with as its authors; returns where they end, `null` where there is none. */
export function takeBody(draft: Draft, from: number, bracket: BracketedDate | null): number | null {
  return (bracket ? null : takeBeforeColon(draft, from)) ?? takeFirst(draft, from, bracket);
}

/** `Институт рек: «Title»` */
function takeBeforeColon(draft: Draft, from: number): number | null {
  const { text } = draft;
  const body = bodyBeforeColon(text, from);
  if (!body) return null;
  if (/[”“»]$/.test(text.slice(from, body))) draft.form = "marked";
  draft.creators.push({
    creatorType: "author",
    name: text.slice(from, body),
    spans: [{ start: from, end: body }],
    confidence: 0.75,
  });
  draft.claim({ start: from, end: body });
  return body;
}

/** `River Institute. (2020).` and the other forms of a body in the place of authors. */
function takeFirst(draft: Draft, from: number, bracket: BracketedDate | null): number | null {
  const { text } = draft;
  const body = bodyFirst(draft, from, bracket);
  if (!body) return null;
  const confidence =
    bodyScore(draft.outlets, text.slice(from, body), draft.fields.URL?.value) >= 2.5 ||
    /^[.,]\s[“"]/.test(text.slice(body, body + 3))
      ? 0.95
      : 0.8;
  // "OECD et al. (2020)"
  const others = / et al\.?$/.exec(text.slice(from, body))?.[0].length ?? 0;
  if (others) draft.moreCreators = true;
  for (const span of bodiesIn(text, from, body - others))
    draft.creators.push({
      creatorType: "author",
      name: nameOf(text.slice(span.start, span.end)),
      spans: [span],
      confidence,
    });
  draft.claim({ start: from, end: body });
  return body;
}

/** `Kanał „Ukraińskie Historie”` has the name that stands in quotation marks. */
const nameOf = (printed: string): string =>
  CHANNEL.test(printed) ? printed.replace(/^[^„“«"]+[„“«"]|[”“»"]$/gu, "") : printed.replace(/^\[|\]$/g, "");
