/** A double-array automaton as the package `az` has them (pymorphy2's format): keys of bytes, some with a number. */
export interface DoubleArray {
  /** The node that a byte leads to, or -1. */
  step: (node: number, byte: number) => number;
  /** The number of the key that ends at a node, or -1. */
  value: (node: number) => number;
  /** Visits all keys, in their order. */
  walk: (visit: (node: number, key: Uint8Array) => void) => void;
}

export function readDoubleArray(data: Buffer): DoubleArray {
  const size = data.readUInt32LE(0);
  const units = Uint32Array.from({ length: size }, (_, i) => data.readUInt32LE(4 + 4 * i));
  const children = (node: number) => (node ^ ((units[node]! >>> 10) << ((units[node]! & 512) >>> 6))) >>> 0;
  const step = (node: number, byte: number): number => {
    const next = (children(node) ^ byte) >>> 0;
    return next < size && (units[next]! & 0x800000ff) >>> 0 === byte ? next : -1;
  };
  const value = (node: number): number =>
    (units[node]! >>> 8) & 1 ? units[children(node)]! & 0x7fffffff : -1;
  const key = new Uint8Array(256);
  const visitFrom = (node: number, depth: number, visit: (node: number, key: Uint8Array) => void): void => {
    visit(node, key.subarray(0, depth));
    for (let byte = 1; byte < 256; byte++) {
      const next = step(node, byte);
      if (next < 0) continue;
      key[depth] = byte;
      visitFrom(next, depth + 1, visit);
    }
  };
  return { step, value, walk: (visit) => visitFrom(0, 0, visit) };
}
