import { readFileSync } from "node:fs";

const SEPARATOR = 1;

/** Word forms of OpenCorpora, lower case, with ё, from the double-array automaton of the npm package `az` (its cp1251 keys end at byte 1). */
export function* openCorporaForms(file: string): Generator<string> {
  const data = readFileSync(file);
  const size = data.readUInt32LE(0);
  const units = new Uint32Array(size);
  for (let i = 0; i < size; i++) units[i] = data.readUInt32LE(4 + 4 * i);
  const decoder = new TextDecoder("windows-1251");
  const key = new Uint8Array(256);
  function* walk(node: number, depth: number): Generator<string> {
    const unit = units[node]!;
    const offset = ((unit >>> 10) << ((unit & 512) >>> 6)) >>> 0;
    for (let byte = SEPARATOR; byte < 256; byte++) {
      const next = (node ^ offset ^ byte) >>> 0;
      if (next >= size || (units[next]! & 0x800000ff) >>> 0 !== byte) continue;
      if (byte === SEPARATOR) yield decoder.decode(key.subarray(0, depth));
      else {
        key[depth] = byte;
        yield* walk(next, depth + 1);
      }
    }
  }
  yield* walk(0, 0);
}
