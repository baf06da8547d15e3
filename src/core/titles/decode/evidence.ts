/**
 * Signs that speak for something, each with its name and how strong it is, in the order in which they were found. Two lists: objects with
 * such names as properties are each of a shape of its own, and slow to fill and to look into.
 */
export class Evidence {
  readonly names: string[] = [];
  readonly values: number[] = [];

  /** Adds a sign; what is 0 says nothing, and what was said before is added up. */
  add(name: string, value: number): void {
    if (value === 0 || Number.isNaN(value)) return;
    const at = this.names.indexOf(name);
    if (at >= 0) this.values[at]! += value;
    else {
      this.names.push(name);
      this.values.push(value);
    }
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  /** What all signs come to by their weights, added to a sum one after another. */
  weigh(weights: ReadonlyMap<string, number>, sum: number): number {
    for (let i = 0; i < this.names.length; i++) sum += (weights.get(this.names[i]!) ?? 0) * this.values[i]!;
    return sum;
  }
}
