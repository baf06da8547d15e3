import type { Label } from "../../../src/core/parse/labeller/labels.ts";

/** A printed reference with the label of each character; `null` where nothing says which. */
export interface Labelled {
  text: string;
  labels: (Label | null)[];
  /** Where it comes from; figures are given by it. */
  source: string;
}

export interface KnownFields {
  /** Surnames, given names and initials, bodies. */
  names: readonly string[];
  editors?: readonly string[];
  values: readonly (readonly [Label, string | undefined])[];
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“”„«»"]/g, '"')
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[–—‐‑]/g, "-")
    .replace(/\u00a0/g, " ");

/** Finds the known values in a printed reference; `null` when one of the long ones is not there as it should be. */
export function align(text: string, fields: KnownFields, source: string): Labelled | null {
  const labels: (Label | null)[] = Array.from({ length: text.length }, () => null);
  const folded = fold(text);
  if (folded.length !== text.length) return null;
  const isFree = (from: number, to: number) => labels.slice(from, to).every((label) => label === null);
  for (const [label, value] of fields.values) {
    const wanted = fold(value ?? "")
      .replace(/\s+/g, " ")
      .replace(/\.?\s?$/, "");
    if (!wanted) continue;
    let at = -1;
    for (let from = 0; (at = folded.indexOf(wanted, from)) >= 0; from = at + 1) {
      const edge =
        !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? " ") &&
        !/[\p{L}\p{N}]/u.test(folded[at + wanted.length] ?? " ");
      if (edge && isFree(at, at + wanted.length)) break;
    }
    if (at < 0) {
      if (label === "T" || label === "C") return null;
      continue;
    }
    labels.fill(label, at, at + wanted.length);
  }
  markNames(text, folded, labels, fields.names, "A");
  if (fields.editors) markNames(text, folded, labels, fields.editors, "E");
  spread(text, labels);
  return { text, labels, source };
}

const joint =
  /^(?:[\s,.;&\-/()[\]]|and|und|et al|et|y|e|a|и|й|і|ir|i|van|von|der|den|de|del|du|la|di|da|jr|et al\.|и др\.?|i in\.?)*$/iu;

/** Marks the stretch from the first of the names to the last, when nothing but punctuation and small words stands between them. */
function markNames(
  text: string,
  folded: string,
  labels: (Label | null)[],
  names: readonly string[],
  label: "A" | "E",
): void {
  const parts = new Set(names.flatMap((name) => fold(name).split(/[\s.]+/)).filter(Boolean));
  const initials = new Set(
    names
      .flatMap((name) => name.split(/[\s.-]+/))
      .flatMap((word) => [...(/^\p{Lu}{1,4}$/u.test(word) ? word : word.slice(0, 1))]),
  );
  let start = -1;
  let end = -1;
  for (const match of folded.matchAll(/[\p{L}\p{M}'-]+/gu)) {
    const from = match.index;
    const to = from + match[0].length;
    const printed = text.slice(from, to);
    const known =
      parts.has(match[0]) ||
      // "K.-H.", "K-H" of Karl-Heinz, and the hyphen by itself behind a full stop
      (/^-?\p{Lu}{1,4}(?:-\p{Lu})?$/u.test(printed) &&
        [...printed.replace(/-/g, "")].every((c) => initials.has(c)));
    if (!known || labels[from] !== null) {
      if (start >= 0 && labels[from] !== null) break;
      continue;
    }
    if (start >= 0 && !joint.test(text.slice(end, from))) break;
    if (start < 0) start = from;
    end = to;
  }
  if (start < 0) return;
  const others = /^[,;]?\s?(?:et al\.?|и др\.?|i in\.?)/iu.exec(text.slice(end));
  if (others) end += others[0].length;
  labels.fill(label, start, end);
}

const opening = /[([“„«‘]/;
const lead =
  /^(?:in|w|в|dans|vol|vols|volume|no|nr|n|issue|pp?|pages?|с|s|т|№|t|z|bd|tom|ed|eds|hrsg|red|edited|by)$/iu;
const web =
  /^(?:available|at|from|retrieved|accessed|online|internet|url|doi|dostęp|abgerufen|am|zugriff|consulté|le|visited|on|cited|электронный|ресурс|дата|обращения|disponible|verfügbar|unter|dostępne|na)$/iu;

/** Gives punctuation and small words between the fields to the field that they belong to. */
export function spread(text: string, labels: (Label | null)[]): void {
  const pieces = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)];
  const labelOf = (i: number) => (pieces[i] ? labels[pieces[i]!.index]! : null);
  const fill = (i: number, label: Label | null) => {
    if (label) labels.fill(label, pieces[i]!.index, pieces[i]!.index + pieces[i]![0].length);
  };
  for (let i = pieces.length - 1; i >= 0; i--) {
    if (labelOf(i)) continue;
    const word = pieces[i]![0];
    const next = labelOf(i + 1);
    if (opening.test(word) || (word === '"' && !/\s/.test(text[pieces[i]!.index + 1] ?? " "))) fill(i, next);
    else if (lead.test(word) && next && "LCES".includes(next)) fill(i, next);
    else if (web.test(word)) fill(i, "N");
    else if (
      /^(?:\.|:)$/.test(word) &&
      next &&
      "LCES".includes(next) &&
      i > 0 &&
      lead.test(pieces[i - 1]![0])
    )
      fill(i, next);
    else if (/^\d+$/.test(word) && next === "L") fill(i, "L");
  }
  for (let i = 0; i < pieces.length; i++) {
    if (labelOf(i)) continue;
    const word = pieces[i]![0];
    if (/[\p{L}\p{N}]/u.test(word)) continue;
    fill(i, i > 0 ? labelOf(i - 1) : (labelOf(i + 1) ?? "N"));
  }
}
