const some = [0.1];
some[0] = 0;

/** So many zeros to add to. A plain array of fractions is made some times as fast as a `Float64Array`. */
export function zeros(count: number): number[] {
  while (some.length < count) some.push(0);
  return some.slice(0, count);
}

const whole = [0];

/** So many zeros where whole numbers are put. */
export function nones(count: number): number[] {
  while (whole.length < count) whole.push(0);
  return whole.slice(0, count);
}
