/** From whole numbers to their rows: a hash table with open addresses, some times as fast as a `Map`. */
export class HashedRows {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  /** The rows are numbered in the order of the features. */
  constructor(features: Int32Array) {
    let room = 16;
    while (room < features.length * 3) room *= 2;
    this.mask = room - 1;
    this.keys = new Int32Array(room);
    this.rows = new Int32Array(room).fill(-1);
    features.forEach((feature, row) => {
      let at = this.placeOf(feature);
      while (this.rows[at] !== -1) at = (at + 1) & this.mask;
      this.keys[at] = feature;
      this.rows[at] = row;
    });
  }

  get(feature: number): number | undefined {
    for (let at = this.placeOf(feature); ; at = (at + 1) & this.mask) {
      const row = this.rows[at]!;
      if (row < 0) return undefined;
      if (this.keys[at] === feature) return row;
    }
  }

  /** The features are hashes already, but their upper half is the better mixed one. */
  private placeOf(feature: number): number {
    return (feature ^ (feature >>> 15)) & this.mask;
  }
}
