import type { PackedList } from "../../core/titles/lexicon/code-list.ts";

/** The parts of a word list one behind another, before them how long each is: zlib reads them faster than our own decoder does. */
export function planesOf({
  targets,
  targetCounts,
  references,
  edges,
  letters,
  classes,
}: PackedList): Uint8Array {
  const parts = [targets, targetCounts, references, edges, letters, classes];
  const all = [Uint32Array.from(parts, (part) => part.byteLength), ...parts];
  return Buffer.concat(
    all.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}

/** What {@link planesOf} wrote. */
export function listOfPlanes({ buffer, byteOffset, byteLength }: Uint8Array): PackedList {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let at = 4 * PARTS;
  const lengths = new Uint32Array(bytes.slice(0, at).buffer);
  // Copies, since numbers of several bytes have to begin at such a place.
  const [targets, targetCounts, references, edges, letters, classes] = [...lengths].map(
    (length) => bytes.slice(at, (at += length)).buffer,
  ) as [ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer];
  return {
    targets: new Uint32Array(targets),
    targetCounts: new Uint32Array(targetCounts),
    references: new Uint32Array(references),
    edges: new Uint16Array(edges),
    letters: new Uint8Array(letters),
    classes: new Uint8Array(classes),
  };
}

const PARTS = 6;
