import { readFileSync } from "node:fs";
import { halfOfText, shared } from "../labeller/sources.ts";
import { fold } from "./normalise.ts";
import type { GoldReference } from "./types.ts";

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (value: string) =>
  value.replace(/&(\w+);/g, (_, entity: string) => ENTITIES[entity] ?? " ").replace(/\s+/g, " ").trim(); // prettier-ignore

/** The sequences of a file of AnyStyle's, each a list of marked stretches. */
function sequences(xml: string): (readonly [tag: string, value: string])[][] {
  return [...xml.matchAll(/<sequence>(.*?)<\/sequence>/gs)].map(([, sequence]) =>
    [...sequence!.matchAll(/<([a-z-]+)>(.*?)<\/\1>/gs)]
      .map(([, tag, value]) => [tag!, plain(value!)] as const)
      .filter(([, value]) => value),
  );
}

const textOf = (sequence: readonly (readonly [string, string])[]) =>
  sequence.map(([, value]) => value).join(" ");

/** Volume and issue are one stretch there: `61(3),` is volume 61, issue 3. */
function volumeAndIssue(stretches: readonly string[]): { volume: string[]; issue: string[] } | null {
  if (!stretches.length) return { volume: [], issue: [] };
  const bare = stretches.join(" ").replace(/[\s,.;:]{1,9}$/, "");
  const [, volume, issue] =
    /^(?:vol(?:ume)?\.?\s*)?(\w+)(?:[\s,:]*(?:\(\s*(?:no\.?\s*|iss(?:ue)?\.?\s*)?([\w–-]+)\s*\)|(?:no|nr|iss(?:ue)?|n°)\.?\s*([\w–-]+)))?$/i.exec(bare)?.filter((group, i) => i === 0 || group !== undefined) ?? []; // prettier-ignore
  return volume ? { volume: [volume], issue: issue ? [issue] : [] } : null;
}

function goldOf(sequence: readonly (readonly [tag: string, value: string])[]): GoldReference {
  const found = (...tags: string[]) =>
    sequence.filter(([tag]) => tags.includes(tag)).map(([, value]) => value);
  const [authors, editors] = [found("author"), found("editor")];
  const numbers = volumeAndIssue(found("volume"));
  return {
    text: textOf(sequence),
    gold: {
      authors: authors.length ? authors : editors,
      ...(authors.length && { editors }),
      title: found("title"),
      container: found("journal", "container-title"),
      publisher: found("publisher"),
      place: found("location"),
      ...numbers,
      pages: found("pages"),
      year: found("date"),
      URL: found("url"),
      DOI: found("doi"),
    },
    ...(!numbers && { open: ["volume", "issue"] as const }),
  };
}

/** The half of `core.xml` that Spisok is not trained on; AnyStyle's own model is trained on all of it. */
export const anyStyleCore = (): GoldReference[] =>
  sequences(shared("parsing/anystyle-core.xml"))
    .filter((sequence) => textOf(sequence) && halfOfText(textOf(sequence)) === "kept back")
    .map(goldOf);

/** The references of `gold.xml` that are not in `core.xml`. */
export function anyStyleGold(file: string): GoldReference[] {
  const core = new Set(
    sequences(shared("parsing/anystyle-core.xml")).map((sequence) => fold(textOf(sequence))),
  );
  return sequences(readFileSync(file, "utf8"))
    .filter((sequence) => textOf(sequence) && !core.has(fold(textOf(sequence))))
    .map(goldOf);
}
