/**
 * From whole numbers to their rows: a hash table with open addresses, some times as fast as a `Map`. It is larger than the processor's
 * cache, so that a feature stands beside its row: asking for one of them brings the other.
 */
export class HashedRows {
  /** Two for each place: a feature, and one more than its row; 0 where none is. */
  private readonly places: Int32Array;
  private readonly mask: number;

  /** The rows are numbered in the order of the features. */
  constructor(features: Int32Array) {
    let room = 16;
    while (room < features.length * 3) room *= 2;
    this.mask = room - 1;
    this.places = new Int32Array(2 * room);
    features.forEach((feature, row) => {
      let at = this.placeOf(feature);
      while (this.places[2 * at + 1] !== 0) at = (at + 1) & this.mask;
      this.places[2 * at] = feature;
      this.places[2 * at + 1] = row + 1;
    });
  }

  get(feature: number): number | undefined {
    const { places, mask } = this;
    for (let at = this.placeOf(feature); ; at = (at + 1) & mask) {
      const row = places[2 * at + 1]!;
      if (row === 0) return undefined;
      if (places[2 * at] === feature) return row - 1;
    }
  }

  /** The features are hashes already, but their upper half is the better mixed one. */
  private placeOf(feature: number): number {
    return (feature ^ (feature >>> 15)) & this.mask;
  }
}
