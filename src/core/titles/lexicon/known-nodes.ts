import { number, SIZES, type Coder, type Model } from "../../coding/coder.ts";

/**
 * Says which node an edge leads to: by its place among those that edges with the same letter led to, since what stands behind a letter
 * is mostly one of a few sets of endings, or, when it is new there, by how far back it stands.
 */
export class KnownNodes {
  private readonly known = Array.from({ length: 128 }, (): number[] => []);
  private readonly places: Model;
  private readonly distances: Model;

  constructor(private readonly coder: Coder) {
    this.places = coder.model(SIZES, 128);
    this.distances = coder.model(SIZES);
  }

  /** @param edge with its bit 64, @param here the number of its own node, @param node the one that it leads to */
  code(edge: number, here: number, node: number): number {
    const nodes = this.known[edge]!;
    const asked = this.coder.writes ? nodes.indexOf(node) + 1 : 0;
    const place = number(this.coder, this.places, edge, asked) - 1;
    if (place < 0) {
      const target = here - number(this.coder, this.distances, 0, here - node);
      nodes.push(target);
      return target;
    }
    const target = nodes[place]!;
    // It goes half the way to the front: what is met often soon stands there, and nobody has to count.
    nodes[place] = nodes[place >> 1]!;
    nodes[place >> 1] = target;
    return target;
  }
}
