import { ALPHABET } from "../lexicon/alphabet.ts";
import { TABLES, type RomanizationTable } from "../data/table.ts";
import { foldLatin, stripMarks } from "./fold.ts";

/** One way to read a stretch of print: `shch` as щ. Costs are in nats. */
export interface Arc {
  latin: string;
  /** Letter codes of the word list. */
  codes: number[];
  cost: number;
  /** Letters that must stand before, as in the table (`^`: start of the word), or must not. */
  after?: string;
  notAfter?: string;
}

/** How a table is read in one title: which marks the print leaves out, and how much the print may depart from the table. */
export interface Habit {
  /** The print has no diacritics at all. */
  plain: boolean;
  /** Whether the print has signs for ь and ъ, leaves all out, or has none and may just have no such word. */
  signs: "printed" | "none" | "unknown";
  /** Readings from the other tables of the language are allowed, too. */
  loose: boolean;
}

export type Channel = ReadonlyMap<string, readonly Arc[]>;
const channels = new Map<string, Channel>();

/** Cost of a departure from the table. */
const OTHER_TABLE = 3.5;
/** Cost of a lost ь or ъ by what the title does with signs. */
const SIGN_LOST = { printed: 6, unknown: 0.3, none: 0 };

/** All readings of print under a table, by first character; `""` holds the readings of nothing (lost signs). */
export function channelOf(table: RomanizationTable, habit: Habit): Channel {
  const key = [table.scheme, table.language, habit.plain, habit.signs, habit.loose].join();
  let channel = channels.get(key);
  if (channel === undefined) channels.set(key, (channel = build(table, habit)));
  return channel;
}

function build(table: RomanizationTable, habit: Habit): Channel {
  const arcs: Arc[] = tableArcs(table, habit, 0);
  if (habit.loose) {
    for (const other of TABLES) {
      if (other.language === table.language && other !== table)
        arcs.push(...tableArcs(other, habit, OTHER_TABLE));
    }
    // `nalogovy` for `nalogovyy`, `russki` for `russkiy`
    if (table.language === "ru")
      arcs.push({ latin: "y", codes: codesOf("ый"), cost: 4 }, { latin: "y", codes: codesOf("ий"), cost: 4 });
  }
  for (const letter of ALPHABET) arcs.push({ latin: letter, codes: codesOf(letter), cost: 1 });
  const lost = SIGN_LOST[habit.signs];
  const signs = table.language === "ru" ? "ьъ" : table.language === "be" ? "ь'" : "ь'";
  for (const sign of signs)
    arcs.push({
      latin: "",
      codes: codesOf(sign),
      cost: sign === "ь" ? lost : Math.max(lost, 0) + 0.7,
      notAfter: "^аеёиоуыэюяіїєйьъ'",
    });
  const channel = new Map<string, Arc[]>();
  const best = new Map<string, Arc>();
  for (const arc of arcs) {
    const key = [arc.latin, arc.codes.join("."), arc.after ?? "", arc.notAfter ?? ""].join("|");
    const known = best.get(key);
    if (known === undefined || arc.cost < known.cost) best.set(key, arc);
  }
  for (const arc of best.values()) {
    const first = arc.latin.slice(0, 1);
    const list = channel.get(first);
    if (list === undefined) channel.set(first, [arc]);
    else list.push(arc);
  }
  return channel;
}

function tableArcs(table: RomanizationTable, habit: Habit, cost: number): Arc[] {
  const arcs: Arc[] = [];
  const add = (to: string, cyrillic: string, context: Pick<Arc, "after" | "notAfter">) => {
    const latin = foldLatin(to);
    const codes = codesOf(cyrillic);
    if (latin === "") return;
    arcs.push({ latin, codes, cost, ...context });
    const bare = stripMarks(latin);
    if (bare !== latin && bare !== "")
      arcs.push({ latin: bare, codes, cost: cost + (habit.plain ? 0 : 7), ...context });
  };
  for (const [letter, to] of Object.entries(table.letters)) {
    const rule = table.after?.[letter];
    if (rule === undefined) add(to, letter, {});
    else {
      add(to, letter, { notAfter: rule.after });
      add(rule.to, letter, { after: rule.after });
    }
    // Print mostly leaves the dots of ё out, in Cyrillic and so in what is romanised from it.
    if (letter === "е" && table.language === "ru") {
      if (rule !== undefined) add(rule.to, "ё", { after: rule.after });
      add(to, "ё", rule === undefined ? {} : { notAfter: rule.after });
    }
  }
  return arcs;
}

export const codesOf = (word: string): number[] => Array.from(word, (letter) => ALPHABET.indexOf(letter) + 1);
