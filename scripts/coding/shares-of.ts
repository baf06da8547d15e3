/**
 * The counts of each context as shares of a whole, at least 1 for what was met at all: that whose share is most above its due gives
 * first where there are too many, and takes first where there are too few.
 */
export function sharesOf(counts: Uint32Array, size: number, whole: number): Uint16Array {
  const shares = new Uint16Array(counts.length);
  for (let first = 0; first < counts.length; first += size) {
    const here = counts.subarray(first, first + size);
    const sum = here.reduce((all, one) => all + one, 0);
    if (sum === 0) continue;
    const out = shares.subarray(first, first + size);
    here.forEach((count, i) => (out[i] = count && Math.max(1, Math.round((count / sum) * whole))));
    for (let over = out.reduce((all, one) => all + one, -whole); over !== 0; over -= Math.sign(over))
      out[cheapest(here, out, Math.sign(over))]! -= Math.sign(over);
  }
  return shares;
}

/** Where a share that gives one (or takes one, `by` -1) costs the fewest bits in all. */
function cheapest(counts: Uint32Array, shares: Uint16Array, by: number): number {
  let best = -1;
  let least = Infinity;
  counts.forEach((count, i) => {
    if (count === 0 || shares[i]! - by < 1) return;
    const cost = count * Math.log(shares[i]! / (shares[i]! - by));
    if (cost < least) [least, best] = [cost, i];
  });
  return best;
}
