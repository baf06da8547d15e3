import type { PackedList } from "../../core/titles/lexicon/code-list.ts";

/** The parts of a word list one behind another, before them how long each is: zlib reads them faster than our own decoder does. */
export function planesOf({ references, letters, edges, kinds, classes }: PackedList): Uint8Array {
  const parts = [references, letters, edges, kinds, classes];
  const all = [Uint32Array.from(parts, (part) => part.byteLength), ...parts];
  return Buffer.concat(
    all.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}

/** What {@link planesOf} wrote. */
export function listOfPlanes({ buffer, byteOffset, byteLength }: Uint8Array): PackedList {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  // Copies, since numbers of four bytes have to begin at such a place.
  const numbers = (from: number, to: number) => new Uint32Array(bytes.slice(from, to).buffer);
  let at = 4 * PARTS;
  const [references, ...parts] = [...numbers(0, at)].map((length) => [at, (at += length)] as const);
  const [letters, edges, kinds, classes] = parts.map(([from, to]) => bytes.subarray(from, to)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]; // prettier-ignore
  return { references: numbers(...references!), letters, edges, kinds, classes };
}

const PARTS = 5;
