import type { Label } from "../../../../src/core/parse/labeller/labels.ts";
import type { Labelled } from "../align.ts";
import { spread } from "../align.ts";
import { MONTHS } from "./months.ts";
import type { Day, Person, Work } from "./works.ts";

/** What was printed of a work: an item as it should come out. */
export interface Gold {
  creators: { creatorType: string; lastName?: string; firstName?: string; name?: string }[];
  title?: string;
  translation?: string;
  containerTitle?: string;
  publisher?: string;
  place?: string;
  date?: string;
  accessDate?: string;
  url?: string;
  DOI?: string;
  volume?: string;
  issue?: string;
  pages?: string;
}

/** `F I`: Novik A. · `F, I`: Novik, A. · `I F`: A. Novik · `F, G`: Novik, Anna · `G F`: Anna Novik · `FI`: Novik A */
export type NameForm = "F I" | "F, I" | "I F" | "F, G" | "G F" | "FI";

// A stretch with a label stands between two private characters while a reference is put together.
const FIRST = 0xe100;
const END = "\uE0FF";
const ORDER: readonly Label[] = ["A", "E", "T", "C", "D", "L", "P", "W", "N", "U", "S"];

const two = (n: number) => String(n).padStart(2, "0");
export const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** Prints parts of a work, and keeps in mind which. */
export class Printer {
  readonly gold: Gold = { creators: [] };

  constructor(readonly work: Work) {}

  mark(label: Label, text: string): string {
    return String.fromCharCode(FIRST + ORDER.indexOf(label)) + text + END;
  }

  /** Names in one form, or in two: `F, G` for the first and `G F` for the others. */
  names(who: readonly Person[], type: string, form: NameForm, glue = ", ", last = glue, then = form): string {
    const label = type === "author" ? "A" : "E";
    const one = (person: Person, how: NameForm): string => {
      const given = [person.given, person.middle].filter(Boolean);
      const initials = given.map((word) =>
        word.split("-").map((part) => (/^\p{L}\.?$/u.test(part) || /^(?:\p{Lu}\.)+$/u.test(part) ? part : `${initialOf(part)}.`)).join("-"),
      ).join(" "); // prettier-ignore
      const full = given.join(" ");
      const first = how.includes("I") ? initials : full;
      this.gold.creators.push({ creatorType: type, lastName: person.family, firstName: first });
      if (how === "FI") {
        const run = first.replace(/[.\s-]/g, "");
        this.gold.creators.at(-1)!.firstName = first.replace(/-/g, " ");
        return `${person.family} ${run}`;
      }
      if (how === "F I") return `${person.family} ${first}`;
      if (how === "I F" || how === "G F") return `${first} ${person.family}`;
      return `${person.family}, ${first}`;
    };
    const printed = who.map((person, i) => one(person, i ? then : form));
    const text =
      printed.length < 2 ? printed.join("") : `${printed.slice(0, -1).join(glue)}${last}${printed.at(-1)}`;
    return this.mark(label, text);
  }

  /** The body as author. */
  body(name = this.work.body): string {
    this.gold.creators.push({ creatorType: "author", name });
    return this.mark("A", name);
  }

  title(text = this.work.title): string {
    this.gold.title = text.replace(/\.$/, "");
    return this.mark("T", text);
  }

  /** ` [Translation]`, by chance, of what is not English. */
  translated(always = false): string {
    if (this.work.language === "en" || !(always || this.work.random.chance(0.4))) return "";
    this.gold.translation = this.work.translation;
    return ` ${this.mark("N", `[${this.work.translation}]`)}`;
  }

  container(text = this.work.container): string {
    this.gold.containerTitle = text;
    return this.mark("C", text);
  }

  publisher(text = this.work.publisher): string {
    this.gold.publisher = text;
    return this.mark("P", text);
  }

  place(text = this.work.place): string {
    this.gold.place = text;
    return this.mark("W", text);
  }

  year(suffix = ""): string {
    this.gold.date ??= String(this.work.date.year);
    return this.mark("D", `${this.work.date.year}${suffix}`);
  }

  /** A day in a form such as `d MMMM yyyy`, `MMM. d, yyyy`, `dd.MM.yyyy`; without `yyyy` the year stands elsewhere. */
  date(form: string, language: string = this.work.language): string {
    this.gold.date = iso(this.work.date);
    return this.mark("D", dayIn(form, this.work.date, language));
  }

  accessed(form: string, language: string = this.work.language): string {
    this.gold.accessDate = iso(this.work.accessed);
    return dayIn(form, this.work.accessed, language);
  }

  url(printed = this.work.url): string {
    this.gold.url = this.work.url;
    return printed;
  }

  /** What stands last in the link: the number of a preprint. */
  last = (): string => this.work.url.slice(this.work.url.lastIndexOf("/") + 1);

  doi(lead = "https://doi.org/"): string {
    this.gold.DOI = this.work.doi;
    return lead + this.work.doi;
  }

  locator(value: string | number, name: "volume" | "issue" | "pages"): string {
    this.gold[name] = String(value).replace(/[–—]/g, "-");
    return this.mark("L", String(value));
  }

  volume = (): string => this.locator(this.work.volume, "volume");
  issue = (): string => this.locator(this.work.issue, "issue");
  pages = (dash = "–"): string => this.locator(`${this.work.from}${dash}${this.work.to}`, "pages");
  series = (text: string): string => this.mark("S", text);
  note = (text: string): string => this.mark("N", text);
}

const initialOf = (name: string): string => /^(?:Ye|Yu|Ya|Yo|Zh|Kh|Ts|Ch|Sh|Shch|Ya)/.exec(name)?.[0] ?? name.slice(0, 1); // prettier-ignore

function dayIn(form: string, { year, month, day }: Day, language: string): string {
  const names = MONTHS[language]!;
  return form.replace(/yyyy|MMMM|MMM|MM|M|dd|d/g, (sign) => {
    switch (sign) {
      case "yyyy":
        return String(year);
      case "MMMM":
        return names.long[month - 1]!;
      case "MMM":
        return names.short[month - 1]!;
      case "MM":
        return two(month);
      case "M":
        return String(month);
      case "dd":
        return two(day);
      default:
        return String(day);
    }
  });
}

/** The text of a reference with the label of each character. */
export function unmarked(marked: string, source: string): Labelled {
  let text = "";
  const labels: (Label | null)[] = [];
  let label: Label | null = null;
  for (const c of marked.replace(/\s+/g, " ").trim()) {
    const code = c.charCodeAt(0);
    if (c === END) label = null;
    else if (code >= FIRST && code < FIRST + ORDER.length) label = ORDER[code - FIRST]!;
    else {
      text += c;
      for (let i = 0; i < c.length; i++) labels.push(label);
    }
  }
  spread(text, labels);
  return { text, labels, source };
}
