import { describe, expect, it } from "vitest";
import { region } from "../../../scripts/evaluate/labeller/region/index.ts";
import { type Random, randomFrom } from "../../../scripts/evaluate/list/random.ts";
import type { FieldName } from "../../../src/core/parse/types.ts";
import { parseText } from "./entry-of.ts";
import { outside } from "./outside.ts";

/** Some 1,800 made-up references of every kind in nine forms, with the label of each character. */
const references = region("development", 6, 5).map((one) => ({ ...one, record: parseText(one.text) }));

/** Marks lost, the end cut off, parts changed round, a space lost, a part printed twice: what copying does to references. */
function damaged(text: string, random: Random): string {
  const parts = text.split(/(?<=[.,])\s/);
  const at = random.between(0, parts.length - 2);
  switch (random.between(0, 4)) {
    case 0:
      return text.replace(new RegExp(`^(.{${random.between(10, 60)}}[^.,;:]*)[.,;:]`, "su"), "$1");
    case 1:
      return text.slice(0, Math.floor(text.length * (0.5 + random.next() / 2))).trim();
    case 2:
      return [...parts.slice(0, at), parts[at + 1], parts[at], ...parts.slice(at + 2)].join(" ").trim();
    case 3:
      return text.replace(new RegExp(`^(.{${random.between(10, 60)}}\\S*)\\s`, "su"), "$1");
    default:
      return [...parts.slice(0, at + 1), ...parts.slice(at)].join(" ").trim();
  }
}

/** Each place that a record names, by its field. */
function places(text: string, record = parseText(text)): { record: ReturnType<typeof parseText>; spans: [name: string, start: number, end: number][] } {
  const fields = Object.entries(record.fields).flatMap(([name, { spans }]) => spans.map((span) => ({ name, ...span })));
  const people = record.creators.flatMap(({ spans }) => spans.map((span) => ({ name: "creator", ...span })));
  const dates = record.dates.map(({ span }) => ({ name: "date", ...span }));
  const left = record.unparsed.map((span) => ({ name: "unparsed", ...span }));
  return { record, spans: [...fields, ...people, ...dates, ...left].map(({ name, start, end }) => [name, start, end]) };
} // prettier-ignore

const isWrong = (text: string, [, start, end]: readonly [string, number, number]) =>
  !(Number.isInteger(start) && start >= 0 && start < end && end <= text.length);

/** The date of an act, its number and kind are part of its title, too. */
const MAY_STAND_IN_TITLE: ReadonlySet<string> = new Set<FieldName | "date">(["issued", "number", "genre", "date", "volume"]); // prettier-ignore

/** Fields that were read from the same characters. */
function overlaps(spans: readonly [name: string, start: number, end: number][]): string[] {
  const sorted = spans.filter(([name]) => name !== "date").sort((a, b) => a[1] - b[1] || a[2] - b[2]);
  const found: string[] = [];
  for (let i = 1; i < sorted.length; i++) {
    const [[before, , end], [name, start]] = [sorted[i - 1]!, sorted[i]!];
    if (start >= end || name === before) continue;
    const other = before === "title" ? name : name === "title" ? before : "";
    // "BelTA (2020) ‘Title’, 14 November": the outlet of an unsigned item is its author, too.
    if (
      [before, name].sort().join() === "container-title,creator" &&
      sorted[i - 1]![1] === start &&
      end === sorted[i]![2]
    )
      continue;
    if (!MAY_STAND_IN_TITLE.has(other)) found.push(`${before} × ${name}`);
  }
  return found;
}

/** What `outside` knows only with the words around it. */
const LABELS =
  /^(?:accessed|doi|editor|available|retrieved|cited|at|from|url|https|pp|vol|no|nr|ed|eds|режим|рэжым|rezh[iy]m|доступ[ау]|dostup[au]|изд|edited|translated|by|in|and|of|и|др|dr)$/u;

describe("composed references", () => {
  it("are read without a loss: what no field has is a word that says what the text beside it is", () => {
    const lost = references.flatMap(({ text, record }) =>
      outside(text, record).map((piece) => `‹${piece}› ${text}`),
    );
    expect(lost).toEqual([]);
  });

  it("name creators that are none of the title's words", () => {
    const invented = references.flatMap(({ text, labels, record }) =>
      record.creators
        .filter(({ spans }) =>
          spans.some(
            ({ start, end }) => labels.slice(start, end).filter((label) => label === "T").length > 1,
          ),
        )
        .map(({ lastName, name }) => `‹${lastName ?? name}› ${text}`),
    );
    expect(invented).toEqual([]);
  });

  it("have fields whose places lie in the text and do not overlap", () => {
    const wrong = references.flatMap(({ text, record }) => {
      const { spans } = places(text, record);
      return [...spans.filter((span) => isWrong(text, span)).map(([name]) => name), ...overlaps(spans)].map((what) => `‹${what}› ${text}`); // prettier-ignore
    });
    expect(wrong).toEqual([]);
  });

  it("lose no word when they are damaged, but those that say what stands beside them or are printed twice", () => {
    const random = randomFrom(78);
    const lost = references.flatMap(({ text: whole }) => {
      const text = damaged(whole, random);
      const record = parseText(text);
      const values = [...Object.values(record.fields).map(({ value }) => value), ...record.creators.map(({ name, lastName, firstName }) => `${name ?? lastName} ${firstName}`)].join(" ").toLowerCase(); // prettier-ignore
      const words = outside(text, record).flatMap((piece) => piece.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
      return words
        .filter((word) => !values.includes(word) && !LABELS.test(word))
        .map((word) => `‹${word}› ${text}`);
    });
    expect(lost).toEqual([]);
  });

  it("lose no number when they are damaged, and their places lie in the text", () => {
    const random = randomFrom(77);
    const wrong = references.flatMap(({ text: whole }) => {
      const text = damaged(whole, random);
      const { record, spans } = places(text);
      const kept = new Uint8Array(text.length);
      for (const [, start, end] of spans) kept.fill(1, start, end);
      const values = [...Object.values(record.fields), ...record.dates].flatMap(({ value }) => (value.match(/\d+/g) ?? []).map(Number)); // prettier-ignore
      const numbers = [...text.matchAll(/\d+/g)].filter(({ index, 0: number }) => !kept[index] && !values.includes(Number(number))); // prettier-ignore
      return [...numbers.map(([number]) => number), ...spans.filter((span) => isWrong(text, span)).map(([name]) => name), ...overlaps(spans)].map((what) => `‹${what}› ${text}`); // prettier-ignore
    });
    expect(wrong).toEqual([]);
  });
});
