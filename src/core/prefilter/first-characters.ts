/** What the first character of a match can be: the inside of a class, `null` where it can be nearly anything. */
interface First {
  set: Set<string> | null;
  /** Whether what stands behind may come first. */
  empty: boolean;
}

/** An alternative at the top of an expression, and the characters that it begins with. */
export interface Alternative {
  source: string;
  /** The inside of a class; `null` for nearly any character, and where a match can be empty. */
  first: string | null;
}

const NOTHING: First = { set: new Set(), empty: true };
const ANYTHING: First = { set: null, empty: false };
/** A class of more would be no quick test any more. */
const MOST = 80;

/**
 * The alternatives of an expression, each with what it begins with; what it only looks back at does not count.
 *
 * @example alternativesOf(/(?<=\d)\s?(?:pp|S)\./.source) // [{ source: "(?<=\\d)\\s?(?:pp|S)\\.", first: "\\spS" }]
 */
export function alternativesOf(source: string): Alternative[] {
  const reader = new Reader(source);
  const found: Alternative[] = [];
  do {
    const start = reader.at;
    const { set, empty } = reader.sequence();
    found.push({ source: source.slice(start, reader.at), first: set && !empty && set.size <= MOST ? [...set].join("") : null });
  } while (reader.take("|"));
  return found;
} // prettier-ignore

class Reader {
  at = 0;

  constructor(private readonly source: string) {}

  take(what: string): boolean {
    if (!this.source.startsWith(what, this.at)) return false;
    this.at += what.length;
    return true;
  }

  sequence(): First {
    const set = new Set<string>();
    let known = true;
    let empty = true;
    while (this.at < this.source.length && !"|)".includes(this.source[this.at]!)) {
      const part = this.quantified(this.one());
      if (!empty) continue;
      if (part.set) for (const piece of part.set) set.add(piece);
      else known = false;
      empty = part.empty;
    }
    return { set: known ? set : null, empty };
  }

  private alternation(): First {
    const set = new Set<string>();
    let known = true;
    let empty = false;
    do {
      const part = this.sequence();
      if (part.set) for (const piece of part.set) set.add(piece);
      else known = false;
      empty ||= part.empty;
    } while (this.take("|"));
    return { set: known ? set : null, empty };
  }

  private one(): First {
    const { source } = this;
    const character = source[this.at++]!;
    if (character === "(") return this.group();
    if (character === "[") return this.characterClass();
    if (character === "^" || character === "$") return NOTHING;
    if (character === ".") return ANYTHING;
    if (character !== "\\") return only("-]^".includes(character) ? `\\${character}` : character);
    const escaped = this.match(/u[\da-f]{4}|x[\da-f]{2}|k<\w+>|p\{[^}]*\}|u\{[^}]*\}|c[a-z]|[\s\S]/iy);
    if (/^[bB]$/.test(escaped)) return NOTHING;
    return /^(?:[DSWP1-9]|k<)/.test(escaped) ? ANYTHING : only(`\\${escaped}`);
  }

  private group(): First {
    const opening = this.match(/\?(?:<?[=!]|:|<\w+>)/y);
    const inner = this.alternation();
    this.take(")");
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  private characterClass(): First {
    const inside = this.match(/(?:\\[\s\S]|[^\]\\])*/y);
    this.take("]");
    if (inside.startsWith("^")) return ANYTHING;
    // A dash at the edge would make a range together with what comes beside it.
    return only(inside.replace(/^-|(?<!\\)-$/g, "\\-"));
  }

  private quantified(part: First): First {
    if (!"*+?{".includes(this.source[this.at] ?? "|")) return part;
    const quantifier = this.match(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    return quantifier && /^(?:[*?]|\{0)/.test(quantifier) ? { ...part, empty: true } : part;
  }

  private match(expression: RegExp): string {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}

const only = (piece: string): First => ({ set: new Set([piece]), empty: false });
