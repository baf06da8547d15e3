import { foldCode } from "./fold.ts";
import { ANYTHING, clausesOf, inAlternation, inSequence, NOTHING, repeated, telling, type Clause, type Need } from "./need.ts"; // prettier-ignore

/** More would have to be asked without ruling out much more. */
const MOST_CLAUSES = 3;
const MOST_MEMBERS = 16;

/**
 * What stands in every text that an expression matches: of each clause at least one text. Nothing of what it tells is guessed, so
 * that an expression need not be tried where a clause is not met.
 *
 * @example neededTexts(/\s(?:вып|vyp)\.\s?\d/iu) // [[" вып.", " vyp."]]
 */
export function neededTexts({ source }: RegExp): Clause[] {
  return telling(clausesOf(new Reader(source).alternation()), MOST_CLAUSES);
}

/** Reads the source of an expression from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternation(): Need {
    const parts = [this.sequence()];
    while (this.take("|")) parts.push(this.sequence());
    return inAlternation(parts);
  }

  private sequence(): Need {
    const parts: Need[] = [];
    while (this.at < this.source.length && !"|)".includes(this.next)) parts.push(this.quantified(this.one()));
    return inSequence(parts);
  }

  private get next(): string {
    return this.source[this.at] ?? "";
  }

  private take(what: string): boolean {
    if (!this.source.startsWith(what, this.at)) return false;
    this.at += what.length;
    return true;
  }

  private takeMatch(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source);
    if (match) this.at = expression.lastIndex;
    return match;
  }

  private one(): Need {
    if (!"([^$.\\".includes(this.next)) return letter(this.source.charCodeAt(this.at++));
    if (this.take("(")) return this.group();
    if (this.take("[")) return this.characterClass();
    if (this.take("^") || this.take("$")) return NOTHING;
    if (this.take(".")) return ANYTHING;
    this.take("\\");
    return texts(this.escaped());
  }

  private group(): Need {
    const around = this.takeMatch(/\?(?<kind><?[=!])/y)?.groups!["kind"];
    if (!around) this.takeMatch(/\?(?::|<\w+>)/y);
    const inner = this.alternation();
    this.take(")");
    if (!around) return inner;
    // What stands around a match stands in the text, too.
    return around.endsWith("=") ? { ...NOTHING, clauses: clausesOf(inner) } : NOTHING;
  }

  private quantified(part: Need): Need {
    if (!"*+?{".includes(this.next || "|")) return part;
    const found = this.takeMatch(/(?:(?<sign>[*+?])|\{(?<least>\d+)(?<open>,(?<most>\d*))?\})\??/y);
    if (!found) return part;
    const { sign, least, open, most } = found.groups!;
    if (sign) return repeated(part, sign === "+" ? 1 : 0, sign === "?" ? 1 : Infinity);
    return repeated(part, Number(least), most ? Number(most) : open ? Infinity : Number(least));
  }

  /** The characters that a part in square brackets stands for, `null` for many. */
  private characterClass(): Need {
    const negated = this.take("^");
    let codes: number[] | null = [];
    while (this.at < this.source.length && !this.take("]")) {
      const from: readonly number[] | null = this.member();
      const isRange = this.next === "-" && this.source[this.at + 1] !== "]" && from?.length === 1;
      if (isRange) this.at++;
      const to = isRange ? this.member() : from;
      const members: readonly number[] | null = from && to && (isRange ? range(from, to) : from);
      codes = codes && members && [...codes, ...members];
    }
    return texts(negated ? null : codes);
  }

  private member(): readonly number[] | null {
    return this.take("\\") ? this.escaped(true) : [this.source.charCodeAt(this.at++)];
  }

  /** What stands behind a backslash: codes of characters; empty for a place between two, `null` for many. */
  private escaped(inClass = false): readonly number[] | null {
    const digits = this.takeMatch(/u(?<four>[\dA-F]{4})|x(?<two>[\dA-F]{2})/iy)?.groups;
    if (digits) return [Number.parseInt(digits["four"] ?? digits["two"]!, 16)];
    if (this.takeMatch(/p\{[^}]*\}|u\{[^}]*\}|k<\w+>|[1-9]/iy)) return null;
    const letter = this.source[this.at++] ?? "";
    if (letter === "d") return [0x30];
    if (letter === "s") return [0x20];
    if (letter === "b" || letter === "B") return inClass ? null : [];
    if (/[DSWw]/.test(letter)) return null;
    // Tabs and ends of lines are white space.
    if (/[tnvfr]/.test(letter)) return [0x20];
    return letter === "0" || letter === "c" ? null : [letter.charCodeAt(0)];
  }
}

/** From the first to the last, `null` for more than a few dozens. */
function range([from = 0]: readonly number[], [to = 0]: readonly number[]): number[] | null {
  return to - from > 64 ? null : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const letters = new Map<number, Need>();

function letter(code: number): Need {
  let need = letters.get(code);
  if (!need) letters.set(code, (need = texts([code])));
  return need;
}

function texts(codes: readonly number[] | null): Need {
  if (!codes) return ANYTHING;
  if (!codes.length) return NOTHING;
  const folded = [...new Set(codes.map(foldCode))];
  // One half of a pair is not what stands for the whole of it.
  const many = folded.length > MOST_MEMBERS || codes.some((code) => code >= 0xd800 && code < 0xe000);
  return many ? ANYTHING : { exact: folded.map((code) => String.fromCharCode(code)), clauses: [] };
}
