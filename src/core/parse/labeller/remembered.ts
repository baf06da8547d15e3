import { hashes, type FeatureKind, type Numbers } from "./features.ts";
import type { Look } from "./look.ts";
import type { RowIndex } from "./viterbi.ts";

/** Atoms beyond are of rare signs; what goes by them is worked out each time. */
export const MOST_ATOMS = 1 << 9;

/** How many places the memory of rows has. A new one takes the place of an old one, so it never grows. */
const ROWS = 1 << 15;

/** Where things with a key stand in a memory of so many places. */
export const placeOf = (places: number, key: number): number =>
  (Math.imul(key, 0x9e3779b1) >>> 15) & (places - 1);

/** Rows of features in a table of weights, -1 for those without, remembered by the atoms that decide them. */
export class RememberedRows implements Numbers {
  private readonly keys = new Int32Array(ROWS);
  private readonly rows = new Int32Array(ROWS);

  constructor(private readonly index: RowIndex) {}

  pair(of: FeatureKind, first: number, second: number): number {
    if ((first | second) >= MOST_ATOMS) return this.index.get(hashes.pair(of, first, second)) ?? -1;
    const key = (((of.number << 9) | first) << 18) | (second << 9);
    const place = placeOf(ROWS, key);
    if (this.keys[place] === key) return this.rows[place]!;
    this.keys[place] = key;
    return (this.rows[place] = this.index.get(hashes.pair(of, first, second)) ?? -1);
  }

  triple(of: FeatureKind, first: number, second: number, third: number): number {
    if ((first | second | third) >= MOST_ATOMS)
      return this.index.get(hashes.triple(of, first, second, third)) ?? -1;
    const key = (((of.number << 9) | first) << 18) | (second << 9) | third;
    const place = placeOf(ROWS, key);
    if (this.keys[place] === key) return this.rows[place]!;
    this.keys[place] = key;
    return (this.rows[place] = this.index.get(hashes.triple(of, first, second, third)) ?? -1);
  }

  words(of: FeatureKind, first: Look, second: Look): number {
    return this.index.get(hashes.words(of, first, second)) ?? -1;
  }
}

/** Sums of weights, remembered by three numbers that decide them; bounded like {@link RememberedRows}. */
export class RememberedSums<T = number[]> {
  private readonly keys: Int32Array;
  private readonly sums: (T | undefined)[];

  constructor(private readonly places: number) {
    this.keys = new Int32Array(3 * places);
    this.sums = new Array<undefined>(places).fill(undefined);
  }

  /** The sum for these numbers, if it is known. */
  find(a: number, b: number, c: number): T | undefined {
    const place = this.at(a, b, c);
    const { keys } = this;
    const known = keys[3 * place] === a && keys[3 * place + 1] === b && keys[3 * place + 2] === c;
    return known ? this.sums[place] : undefined;
  }

  keep(a: number, b: number, c: number, sum: T): T {
    const place = this.at(a, b, c);
    this.keys[3 * place] = a;
    this.keys[3 * place + 1] = b;
    this.keys[3 * place + 2] = c;
    return (this.sums[place] = sum);
  }

  private at(a: number, b: number, c: number): number {
    return placeOf(this.places, Math.imul(a, 31) ^ Math.imul(b, 17) ^ c);
  }
}
