import type { Clause } from "./need.ts";
import { Scanner } from "./scanner.ts";

/** What many expressions need, each thing once, and which texts have it. */
export class Clauses {
  private readonly numbers = new Map<string, number>();
  private readonly clauses: Clause[] = [];
  private scanner: Scanner | null = null;

  numberOf(clause: Clause): number {
    const key = JSON.stringify(clause);
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.clauses.length));
      this.clauses.push(clause);
      this.scanner = null;
    }
    return number;
  }

  /** Which of all clauses a text meets, a bit each: see {@link meets}. */
  metBy(text: string): Uint32Array {
    return (this.scanner ??= new Scanner(this.clauses)).metBy(text);
  }
}

export const meets = (met: Uint32Array, clause: number): boolean =>
  ((met[clause >>> 5]! >>> (clause & 31)) & 1) === 1;
