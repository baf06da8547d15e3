import { contextOf, type Coder } from "../../coding/coder.ts";

/**
 * The ways that edges go first, which are what stands above their letters: two ways are one symbol, and the lower of them is what the next
 * symbol depends on. Then their letters, which depend on the way and on the letter of the edge before in the same node.
 */
export function codeEdges(coder: Coder, edges: Uint16Array): void {
  const ways = new Uint8Array((edges.length + 1) >> 1);
  const letters = new Uint8Array(edges.length);
  if (coder.writes)
    edges.forEach((edge, i) => {
      ways[i >> 1]! |= (edge >> 6) << (i & 1 ? 0 : 4);
      letters[i] = edge & 63;
    });
  coder.symbols(ways, Uint16Array.of(contextOf(0, 15)));
  // The edges without their letters are the contexts of these: a list is large, and its memory takes time.
  for (let i = 0, before = 0; i < edges.length; i++) {
    const way = (ways[i >> 1]! >> (4 * (~i & 1))) & 15;
    edges[i] = contextOf(64 * way, before);
    before = inNode(way);
  }
  coder.symbols(letters, edges);
  for (let i = 0; i < edges.length; i++) edges[i] = letters[i]! | (edges[i]! & 1023);
}

/** All bits of a letter, or none if the edge is the last of its node. */
const inNode = (way: number): number => 63 & (((way >> 1) & 1) - 1);
