import type { Label } from "../../../../src/core/parse/labeller/labels.ts";
import type { Random } from "../../list/random.ts";
import type { Piece } from "../social-science.ts";
import type { Person, Style } from "./style.ts";

const WHOLE: Readonly<Record<string, Label>> = {
  W: "W",
  H: "P",
  S: "S",
  n: "L",
  y: "D",
  v: "L",
  i: "L",
  p: "L",
  V: "L",
  I: "L",
  P: "L",
};

/** One work in one style. */
export class Sheet {
  readonly pieces: Piece[] = [];
  readonly written: string;
  constructor(readonly style: Style, readonly r: Random, readonly people: readonly Person[], readonly titles: readonly string[]) {
    this.written = `${r.between(1930, 2024)}${r.chance(0.08) ? r.pick(["a", "b"]) : ""}`;
  } // prettier-ignore

  add(label: Label | "", text: string): this {
    if (text) this.pieces.push([label, text]);
    return this;
  }

  /** A pattern whose values are given by letter; words before a number go with it. */
  fill(pattern: string, values: Readonly<Record<string, string>>): this {
    const year = this.style.year === "end" ? this.written : "";
    // Where the year stands behind the names, what would have parted it goes.
    const bare = pattern.startsWith("{y}") ? pattern.replace(/^\{y\}[,;.\s]+/, "") : pattern;
    const shown = year ? pattern : bare.replace(/\s?\(\{y\}\)|[,.;/]?\s?(?:– )?\{y\}/g, ""); // prettier-ignore
    for (const piece of shown.split(/(\{\w\})/)) {
      const [, letter] = /^\{(\w)\}$/.exec(piece) ?? [];
      if (letter) this.add(WHOLE[letter]!, letter === "y" ? year : (values[letter] ?? ""));
      else this.add("", piece);
    }
    return this;
  }

  names(label: "A" | "E", count: number, first = false): this {
    const { r, style } = this;
    const who = Array.from({ length: Math.min(count, style.most) }, (_, i) => style.name(r.pick(this.people), i === 0 && first)); // prettier-ignore
    const text = who.length > 1 ? who.slice(0, -1).join(style.joint) + style.last + who.at(-1)! : who[0]!;
    return this.add(label, text + (count > style.most ? style.tongue.others : ""));
  }

  head(count: number, mark = ""): this {
    const { r, style } = this;
    const label = mark ? "E" : "A";
    if (!count) this.add(label, r.pick(style.tongue.bodies));
    else this.names(label, count, true);
    if (mark) this.add("", " ").add("E", mark);
    if (style.year === "names") return this.add("", style.beforeYear).add("D", this.written).add("", style.afterYear); // prettier-ignore
    return this.add("", style.afterNames);
  }

  words(): string {
    const { r, style: { tongue } } = this;
    if (r.chance(0.35) && tongue.months[0] === "January") return r.pick(this.titles);
    const text = r.pick(tongue.frames)(r.pick(tongue.subjects), r.pick(tongue.subjects));
    return text[0]!.toUpperCase() + text.slice(1);
  } // prettier-ignore

  title(quoted: boolean, last = false): this {
    const { style } = this;
    const [open, close] = quoted ? style.quotes : ["", ""];
    const words = this.words();
    const stop = last ? "" : /[?!]$/.test(words) && style.stop.startsWith(".") ? " " : style.stop;
    if (close && style.stopInQuotes && /^[.,]/.test(stop)) return this.add("T", `${open}${words}${stop[0]!}${close}`).add("", " "); // prettier-ignore
    return this.add("T", open + words + close).add("", stop);
  }

  pagesOf(): string {
    const { r } = this;
    const from = r.between(1, 600);
    return r.pick([`${from}–${from + r.between(2, 40)}`, `${from}-${from + r.between(2, 40)}`, `${from} - ${from + r.between(2, 40)}`, `${from}–${from + r.between(2, 40)}`, `${from}`]); // prettier-ignore
  }

  published(): this {
    const { r, style } = this;
    // A town comes twice in some: "Berlin/New York".
    const places = [r.pick(style.tongue.places), r.pick(style.tongue.places)];
    const pattern = style.published.replace("{W}–{W}", `{W}–{X}`).replace("{W}/{W}", "{W}/{X}").replace("{W}, {W}", "{W}, {X}"); // prettier-ignore
    for (const part of pattern.split(/(\{X\})/)) {
      if (part === "{X}") this.add("W", places[1]!);
      else this.fill(part, { W: places[0]!, H: r.pick(style.tongue.publishers) });
    }
    return this;
  }

  series(): this {
    const { r, style } = this;
    return this.fill(style.series, { S: r.pick(style.tongue.series).replace(/^coll\. « (.*) »$/, "$1"), n: String(r.between(1, 220)) }); // prettier-ignore
  }

  edition(): this {
    const { r, style } = this;
    return r.chance(0.1) ? this.add("", r.pick([", ", ". ", " ("])).add("N", r.pick(style.tongue.edition)) : this; // prettier-ignore
  }

  link(): this {
    const { r, style } = this;
    const seen = r.pick(style.tongue.seen).replace("%d", style.day(r.between(2015, 2025), r));
    this.add("N", `${r.pick(["", "", "URL: ", "Available at: ", "online: "])}https://www.example-${r.between(1, 99)}.org/${r.pick(["a", "news", "docs/x"])}/${r.between(1, 9999)}`); // prettier-ignore
    return r.chance(0.6) ? this.add("N", style.access.replace("%s", seen)) : this;
  }
}
