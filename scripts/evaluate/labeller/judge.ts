import type { ReferenceRecord } from "../../../src/core/index.ts";
import type { Labelled } from "./align.ts";
import type { RegionReference } from "./region/index.ts";

const fold = (text: string | undefined) =>
  (text ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
/** The word before a container belongs to the label, not to the field. */
const withoutIn = (folded: string) => folded.replace(/^(?:in|w|dans|im|вкн|в)(?=.)/, "");

/** The stretches of a reference with one label, folded. */
function stretches({ text, labels }: Labelled, label: string): string[] {
  const found: string[] = [];
  let current = "";
  for (let i = 0; i <= text.length; i++) {
    const goes = i < text.length && (labels[i] === label || (current !== "" && /\s/.test(text[i]!)));
    if (goes) current += text[i];
    else if (current) {
      found.push(fold(current));
      current = "";
    }
  }
  return found.filter(Boolean);
}

/** A title without its translation, which is a field of its own: `Cooperación transfronteriza [Cross-border cooperation]`. */
const withoutBracket = ({ text, labels }: Labelled): string =>
  fold(
    /^(.*?)\s?\[[^\][]*\][.,”“"»]*$/su.exec(
      [...text].map((c, i) => (labels[i] === "T" ? c : "")).join(""),
    )?.[1],
  );

/** What is right of a record: parts, and the whole. */
export interface Verdict {
  title: boolean;
  container: boolean;
  people: boolean;
  publication: boolean;
  whole: boolean;
}

/** Compares a record with the labels of its reference, and with the whole item where that is known. */
export function judge(reference: Labelled, record: ReferenceRecord): Verdict {
  const open = reference.labels.some((label) => label === null);
  const right = (label: string, value: string | undefined) => {
    const wanted = stretches(reference, label);
    const have = fold(value);
    if (!wanted.length) return !have || open;
    const whole = label === "T" ? [withoutBracket(reference)] : [];
    return [...wanted, ...wanted.map(withoutIn), wanted.join(""), ...whole].includes(have);
  };
  const field = (name: keyof ReferenceRecord["fields"]) => record.fields[name]?.value;
  const authors = stretches(reference, "A").join("");
  const people = record.creators.filter(({ creatorType }) => creatorType === "author");
  const names = authors ? people.length > 0 && people.every((c) => (c.lastName ?? c.name ?? "").split(" ").every((word) => authors.includes(fold(word)))) : !people.length; // prettier-ignore
  const dates = [...reference.text].map((c, i) => (reference.labels[i] === "D" ? c : " ")).join("");
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(dates)?.[0];
  const dated = !year || (field("issued") ?? "").includes(year.slice(0, 4));
  const title = right("T", field("title"));
  const container = right("C", field("container-title"));
  const publication = right("P", field("publisher")) && right("W", field("publisher-place"));
  const whole = title && container && publication && names && dated && (!isRegion(reference) || detailsRight(reference, record));
  return { title, container, people: names, publication, whole };
} // prettier-ignore

const isRegion = (reference: Labelled): reference is RegionReference => "gold" in reference;

/** What labels do not say: editors and translators as such, numbers, links, the item type. */
function detailsRight({ gold, types, kind }: RegionReference, { fields, creators, itemType, dates }: ReferenceRecord): boolean {
  const same = (a: string | undefined, b: string | undefined) => fold(a) === fold(b);
  const people = creators.map((c) => `${c.creatorType} ${fold(c.lastName ?? c.name)} ${fold(c.firstName)}`);
  const wanted = gold.creators.map((c) => `${c.creatorType} ${fold(c.lastName ?? c.name)} ${fold(c.firstName)}`);
  return (
    types.includes(itemType) &&
    people.join() === wanted.join() &&
    same(fields.volume?.value, gold.volume) && same(fields.issue?.value, gold.issue) && same(fields.page?.value, gold.pages) &&
    same(fields.DOI?.value, gold.DOI) && (kind === "preprint" || same(fields.URL?.value, gold.url)) &&
    (fields.accessed?.value ?? "") === (gold.accessDate ?? "") &&
    (kind === "law" || !gold.date || fields.issued?.value === gold.date || dates.some(({ value }) => value === gold.date))
  );
} // prettier-ignore
