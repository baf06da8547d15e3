import { randomFrom } from "../../list/random.ts";
import type { Labelled } from "../align.ts";
import { joined } from "../social-science.ts";
import { Sheet } from "./sheet.ts";
import { styleOf, type Person } from "./style.ts";
import { KINDS } from "./works.ts";

/**
 * References in so many made-up styles, each style printed some times: what a list looks like that keeps to no style guide.
 * @param seed other seeds give other styles
 */
export function varied(styles: number, seed: number, people: readonly Person[], titles: readonly string[]): Labelled[] {
  const found: Labelled[] = [];
  for (let n = 0; n < styles; n++) {
    const r = randomFrom(seed * 100_000 + n);
    const style = styleOf(r);
    for (let k = 0; k < 8; k++) {
      const sheet = new Sheet(style, r, people, titles);
      r.pick(KINDS)(sheet);
      sheet.add("", style.end);
      const one = joined(sheet.pieces);
      found.push({ ...one, source: `varied ${n}` });
    }
  }
  return found;
} // prettier-ignore
