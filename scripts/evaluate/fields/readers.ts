import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEntry, type Creator } from "../../../src/core/index.ts";
import type { Values } from "./types.ts";

/** Who a reference begins with: its authors, or the editors of a work that has no authors; other editors are of the container. */
function people(authors: readonly string[], editors: readonly string[]): Values {
  return authors.length ? { authors, editors } : { authors: editors };
}

/** What Spisok reads of a reference by itself. */
export function readBySpisok(text: string): Values {
  const { fields, creators } = parseEntry({ n: 1, text, source: { start: 0, end: text.length }, marks: [] });
  const names = (...types: Creator["creatorType"][]) =>
    creators
      .filter(({ creatorType }) => types.includes(creatorType))
      .map(({ firstName, lastName, name }) => name ?? [lastName, firstName].filter(Boolean).join(", "));
  const one = (...fieldNames: (keyof typeof fields)[]) => {
    const name = fieldNames.find((candidate) => fields[candidate]);
    return name ? [fields[name]!.value] : [];
  };
  return {
    ...people(names("author"), names("editor")),
    title: one("title"),
    container: one("container-title", "collection-title"),
    publisher: one("publisher"),
    place: one("publisher-place"),
    volume: one("volume", "collection-number"),
    issue: one("issue"),
    pages: one("page"),
    year: one("issued"),
    URL: one("URL"),
    DOI: one("DOI"),
  };
}

type Name = Partial<Record<"family" | "given" | "particle" | "suffix" | "literal", string>>;
type AnyStyleItem = Partial<Record<string, readonly (string | Name)[]>>;

const nameOf = (name: string | Name): string =>
  typeof name === "string"
    ? name
    : (name.literal ?? [name.particle, name.family, name.given].filter(Boolean).join(" "));

/** An item of AnyStyle's JSON in the same fields. */
export function fromAnyStyle(item: AnyStyleItem): Values {
  const texts = (name: string) => (item[name] ?? []).map(nameOf).filter(Boolean);
  const first = (...names: string[]) => names.map(texts).find((values) => values.length) ?? [];
  return {
    ...people(texts("author"), texts("editor")),
    title: first("title"),
    container: first("container-title", "collection-title"),
    publisher: first("publisher"),
    place: first("location"),
    volume: first("volume"),
    issue: first("issue"),
    pages: first("pages"),
    year: first("date"),
    URL: first("url"),
    DOI: first("doi"),
  };
}

/** What another program reads: it is given a file with a reference a line and prints AnyStyle's JSON, an object a reference. */
export function readByProgram(command: string, texts: readonly string[]): Values[] {
  const folder = mkdtempSync(join(tmpdir(), "spisok-fields-"));
  try {
    const file = join(folder, "references.txt");
    writeFileSync(file, texts.join("\n") + "\n");
    const [program = "", ...args] = command.split(" ");
    const items = JSON.parse(
      execFileSync(program, [...args, file], { encoding: "utf8", maxBuffer: 1 << 28 }),
    ) as AnyStyleItem[];
    if (items.length !== texts.length)
      throw new Error(`${command} read ${items.length} of ${texts.length} references`);
    return items.map(fromAnyStyle);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
