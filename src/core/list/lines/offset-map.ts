/**
 * Where each character of a repaired text stood before the repair: from `at[k]` on, the text continues the earlier
 * one at `from[k]`, character by character.
 */
export interface OffsetMap {
  at: number[];
  from: number[];
}

/**
 * The offset in the earlier text of an offset in the repaired one.
 *
 * @example originOf({ at: [0, 5], from: [0, 6] }, 7) // 8: one character went before it
 */
export function originOf(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.at[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return (map.from[low] ?? 0) + offset - (map.at[low] ?? 0);
}

/**
 * The map of a text that was repaired twice: what `later` says, in offsets of the text before `earlier`. Both have their pieces
 * in the order of the text.
 *
 * @example throughBoth({ at: [0, 4], from: [0, 5] }, { at: [0, 2], from: [0, 3] }) // { at: [0, 2, 4], from: [0, 3, 6] }
 */
export function throughBoth(later: OffsetMap, earlier: OffsetMap): OffsetMap {
  const map: OffsetMap = { at: [], from: [] };
  let next = 0;
  later.at.forEach((at, k) => {
    const from = later.from[k]!;
    const length = (later.at[k + 1] ?? Infinity) - at;
    map.at.push(at);
    map.from.push(originOf(earlier, from));
    while (next < earlier.at.length && earlier.at[next]! <= from) next++;
    for (; next < earlier.at.length && earlier.at[next]! < from + length; next++) {
      map.at.push(at + earlier.at[next]! - from);
      map.from.push(earlier.from[next]!);
    }
  });
  return map;
}

/** Builds a repaired text piece by piece, and the map beside it. */
export class TextBuilder {
  readonly map: OffsetMap = { at: [], from: [] };
  #pieces: string[] = [];
  length = 0;

  /** Adds a piece that stood at `from` in the earlier text. */
  add(piece: string, from: number): void {
    if (piece === "") return;
    this.map.at.push(this.length);
    this.map.from.push(from);
    this.#pieces.push(piece);
    this.length += piece.length;
  }

  toString(): string {
    return this.#pieces.join("");
  }
}
