/**
 * How many of some numbers, which are in order, are below another one.
 * @example countBefore([2, 5, 5, 9], 5) // 1
 */
export function countBefore(sorted: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
