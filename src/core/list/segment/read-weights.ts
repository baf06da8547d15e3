import type { Weights } from "./scorers.ts";

/**
 * Reads the weights of both passes from a text in hundredths: a line begins with what the names on it have in common, each name has that
 * of the first pass behind it and that of the second. As objects with a name for each weight they took 1.5 kB more of the add-on.
 *
 * @example readWeights("end: colon -254 -180") // [{ "end:colon": -2.54 }, { "end:colon": -1.8 }]
 */
export function readWeights(text: string): [first: Weights, second: Weights] {
  const first: Record<string, number> = {};
  const second: Record<string, number> = {};
  for (const line of text.split("\n")) {
    const [common, ...cells] = line.split(" ");
    for (let k = 0; k + 2 < cells.length; k += 3) {
      const name = `${common}${cells[k]}`;
      first[name] = Number(cells[k + 1]) / 100;
      second[name] = Number(cells[k + 2]) / 100;
    }
  }
  return [first, second];
}

/** The text that {@link readWeights} reads; weights that are 0 in both passes are left out. */
export function weightsText(first: Weights, second: Weights): string {
  const lines = new Map<string, string>();
  const hundredths = (weights: Weights, name: string): number => Math.round((weights[name] ?? 0) * 100);
  for (const name of [...new Set([...Object.keys(first), ...Object.keys(second)])].sort()) {
    const [one, other] = [hundredths(first, name), hundredths(second, name)];
    if (!one && !other) continue;
    const common = name.slice(0, name.lastIndexOf(":") + 1);
    lines.set(common, `${lines.get(common) ?? common} ${name.slice(common.length)} ${one} ${other}`);
  }
  return [...lines.values()].join("\n");
}
