import { readFileSync } from "node:fs";
import { cleanUrl } from "../../src/core/index.ts";
import type { Section } from "./section.ts";

const rows = (name: string) =>
  readFileSync(`tests/fixtures/urls/${name}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

const RUNS = 1_000_000;

/** Pieces of links that break cleaners, put together at random; the same ones in every run. */
const pieces =
  "https:// http:// www. example.org l.facebook.com/l.php?u= google.com/url?q= /amp /amp/ .amp ? & # ; = fbclid=x utm_source=%D1 &amp; %2F % http%3A%2F%2F youtu.be/abcdefghijk m.youtube.com dx.doi.org/10.1/ ) . \u200B а urldefense.com/v3/__https://a.org/*__;YQ!! jsessionid=1 :~:text= @ :80 [::1] \uD800".split(
    " ",
  );

/** Random links without a throw, for which cleaning twice is cleaning once. */
function stable(): { thrown: number; changed: number } {
  let seed = 20_240_716;
  const next = (n: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
  let thrown = 0;
  let changed = 0;
  for (let i = 0; i < RUNS; i++) {
    let link = "";
    for (let k = next(9) + 1; k > 0; k--) link += pieces[(next(7919) + k) % pieces.length]!;
    try {
      const { url } = cleanUrl(link);
      if (cleanUrl(url).url !== url) changed++;
    } catch {
      thrown++;
    }
  }
  return { thrown, changed };
}

/** Links cleaned as they should be, by kind. */
export async function evaluate(): Promise<Section> {
  const kinds = new Map<string, [right: number, all: number]>();
  const count = (kind: string, link: string, ideal: string) => {
    const [right, all] = kinds.get(kind) ?? [0, 0];
    kinds.set(kind, [right + Number(cleanUrl(link).url === ideal), all + 1]);
  };
  for (const [link, ideal] of rows("slowikowski-2024.tsv").slice(1)) count("the reading list", link!, ideal!);
  for (const [kind, link, ideal] of rows("cases.tsv").slice(1)) count(kind!, link!, ideal!);
  for (const [link, ideal] of rows("more.tsv")) count("written before the rules were", link!, ideal!);
  const { thrown, changed } = stable();
  return {
    title: "Links",
    columns: ["kind", "right", "of"],
    rows: [...kinds].map(([kind, [right, all]]) => [kind, right, all]),
    notes: [
      `${RUNS.toLocaleString("en")} random links: ${thrown} threw, ${changed} were changed by cleaning again.`,
      "The first two groups were seen while the rules were written; opt may be cleaned or left alone.",
    ],
  };
}
