const some = [0.1];
some[0] = 0;

/** So many zeros to add to. A plain array of fractions is made some times as fast as a `Float64Array`. */
export function zeros(count: number): number[] {
  while (some.length < count) some.push(0);
  return some.slice(0, count);
}
