import type { Random } from "../../list/random.ts";
import { TONGUES, type Tongue } from "./words.ts";

/** What one list prints always in the same way, drawn by chance: forms that no style guide has to know. */
export interface Style {
  tongue: Tongue;
  name: (person: Person, first: boolean) => string;
  joint: string;
  last: string;
  most: number;
  /** Where the year stands: behind the names, or at the end of what says where and when. */
  year: "names" | "end";
  /** Between names and year, and behind the year; or between names and title. */
  beforeYear: string;
  afterYear: string;
  afterNames: string;
  quotes: readonly [open: string, close: string];
  stopInQuotes: boolean;
  stop: string;
  inJournal: string;
  inBook: string;
  journal: string;
  editors: "before" | "behind" | "by" | "marked";
  editorMark: string;
  published: string;
  pages: string;
  series: string;
  access: string;
  day: (year: number, r: Random) => string;
  end: string;
}

export interface Person {
  family: string;
  given: string;
}

const dotted = (given: string) => given.split(/[\s-]/).map((word) => `${word[0]}.`).join(" "); // prettier-ignore
const NAMES: readonly ((p: Person, first: boolean) => string)[] = [
  ({ family, given }) => `${family}, ${dotted(given)}`,
  ({ family, given }) => `${family}, ${given}`,
  ({ family, given }) => `${family} ${dotted(given)}`,
  ({ family, given }) => `${given} ${family}`,
  ({ family, given }) => `${dotted(given)} ${family}`,
  ({ family, given }, first) => (first ? `${family}, ${given}` : `${given} ${family}`),
  ({ family, given }, first) => (first ? `${family}, ${dotted(given)}` : `${dotted(given)} ${family}`),
  ({ family, given }) => `${family.toUpperCase()}, ${given}`,
  ({ family, given }) => `${family.toUpperCase()} ${given}`,
  ({ family, given }) => `${family.toUpperCase()} ${given.toUpperCase()}`,
  ({ family, given }) => `${family.toUpperCase()} ${dotted(given)}`,
  ({ family, given }) => `${given} ${family.toUpperCase()}`,
  ({ family, given }) => `${family} ${dotted(given).replace(/[. ]/g, "")}`,
  ({ family, given }) => `${family} ${given}`,
];

/** `{v}` volume, `{i}` issue, `{y}` year where it stands at the end, `{p}` pages; `V`, `I` and `P` are the words before them. */
const JOURNALS = [
  "{v}({i}), {P}{p}",
  "{v} ({i}): {p}",
  "{v} ({y}) {i}, {P}{p}",
  "{V}{v}, {I}{i}, {y}, {P}{p}",
  "{V}{v}, {I}{i} ({y}), {P}{p}",
  "{v}/{i} ({y}), {P}{p}",
  "{v}, {i}, {P}{p}",
  "{y}, {I}{i}, {P}{p}",
  "{y}, {V}{v}, {I}{i}, {P}{p}",
  "{I}{i}, {y}, {P}{p}",
  "{I}{i} ({y}), {P}{p}",
  "{v} ({y}), {P}{p}",
  "{v}, {P}{p}",
  "{v}:{i}, {P}{p}",
  "{v}: {p}",
  "{v},{i}: {p}",
  "{I}{i}/{y}, {P}{p}",
  "{i}/{y}, {P}{p}",
  "{V}{v} ({i}), {y}: {p}",
  "{v}.{i} ({y}): {p}",
  "{V}{v}, {I}{i}",
  "{v}; {y}; {p}",
  "{V}{v}. {y}. {I}{i}. {P}{p}",
  "({v}) {i}, {P}{p}",
  "{I}{i} – {y}, {P}{p}",
  "{y};{v}({i}):{p}",
];
/** `{W}` place, `{H}` publisher, `{y}` year at the end. */
const PUBLISHED = [
  "{W}: {H}, {y}",
  "{W}, {H}, {y}",
  "{H}, {W}, {y}",
  "{H}, {y}",
  "{W} {y}",
  "{W}, {y}",
  "{W}: {H}",
  "({W}: {H}, {y})",
  "({W}, {y})",
  "{H}, {W}",
  "{W}, {H}",
  "{H} ({W}, {y})",
  "{H}: {W}, {y}",
  "{W} : {H}, {y}",
  "{H} ({W})",
  "{W} ({H}) {y}",
  "{H}. {W}, {y}",
  "{W}–{W}: {H}, {y}",
  "{W}/{W}, {y}",
  "{W}, {W}: {H}, {y}",
];
/** `{S}` series, `{n}` its number. */
const SERIES = [
  ", {S} {n}",
  " ({S} {n})",
  " ({S}, {n})",
  ". {S}, {n}",
  " (= {S}, Bd. {n})",
  " (= {S} {n})",
  ", {S}, {n}",
  ". ({S})",
  ", « {S} »",
  ", coll. « {S} »",
  ", {S}, no. {n}",
  ". {S} {n}",
  " [{S} {n}]",
  ", {S}",
  " ({S}; {n})",
  ", {S}, vol. {n}",
];

/** A style by chance. */
export function styleOf(r: Random): Style {
  const tongue = r.pick(TONGUES);
  const year = r.chance(0.55) ? "names" : "end";
  const [beforeYear, afterYear] = r.pick([[" (", "). "], [" (", "): "], [" (", "), "], [" (", ") "], [", ", ". "], [", ", ": "], [", ", ", "], [" ", ": "], [" ", ". "], [". ", ". "], [" [", "] "], [" [", "], "], [" (", ") – "], [", (", "), "], [". (", "). "], [" ", ", "]] as const); // prettier-ignore
  const joint = r.pick([", ", ", ", "; ", " / ", "/", " – ", ", "]);
  return {
    tongue, year, beforeYear, afterYear, joint,
    name: r.pick(NAMES),
    last: r.chance(0.6) ? r.pick(tongue.and) : joint,
    most: r.pick([3, 3, 6]),
    afterNames: r.pick([". ", ". ", ", ", ", ", ": ", " – ", "; ", " "]),
    quotes: r.pick([["", ""], ["", ""], ["“", "”"], ["„", "“"], ["„", "”"], ["«", "»"], ["« ", " »"], ["‘", "’"], ['"', '"'], ["»", "«"], ["'", "'"]] as const),
    stopInQuotes: r.chance(0.25),
    stop: r.pick([". ", ". ", ", ", ", ", "; ", " – ", ". – "]),
    inJournal: r.chance(0.65) ? "" : r.pick(tongue.inJournal).replace(/„/, ""),
    inBook: r.pick(tongue.in),
    journal: r.pick(JOURNALS),
    editors: r.pick(["before", "before", "behind", "by", "marked"]),
    editorMark: r.pick(tongue.editors),
    published: r.pick(PUBLISHED),
    pages: r.pick(tongue.pages),
    series: r.pick(SERIES),
    access: r.pick([" (%s)", ", %s", ". %s", " [%s]", "; %s"]),
    day: r.pick([
      (y, q) => `${q.between(1, 28)} ${q.pick(tongue.months)} ${y}`,
      (y, q) => `${q.between(1, 28)}.${q.between(1, 12)}.${y}`,
      (y, q) => `${q.pick(tongue.months)} ${q.between(1, 28)}, ${y}`,
      (y, q) => `${q.between(10, 28)}/${q.between(10, 12)}/${y}`,
      (y, q) => `${y}-0${q.between(1, 9)}-${q.between(10, 28)}`,
      (y, q) => `${q.between(1, 28)} ${q.pick(tongue.months).slice(0, 3)} ${y}`,
    ]),
    end: r.pick([".", ".", ".", "", ";"]),
  }; // prettier-ignore
}
