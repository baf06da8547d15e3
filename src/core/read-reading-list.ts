import { checkRecords } from "./checks/index.ts";
import type { CheckedRecord } from "./checks/index.ts";
import { shownTitle, toZoteroItem } from "./formats/index.ts";
import { findEntries, splitEntries } from "./list/index.ts";
import type { Entry, EntryList, MarkedText } from "./list/index.ts";
import { mendRecord, type MendedRecord } from "./mend-record.ts";
import { originalsOf } from "./originals.ts";
import { outletTable } from "./outlets/outlet-table.ts";
import type { OutletTable } from "./outlets/index.ts";
import { parseInBatches } from "./parse/index.ts";
import type { ReadEntry, ReadingList, ReadOptions } from "./reading.ts";
import { tagThemes } from "./themes/tag-themes.ts";
import { normalizeTitle } from "./titles/index.ts";
import { countHabits, type HabitCounts, isWhole, listHabits, mayDiffer } from "./titles/list-habits.ts";
import type { TitleContext } from "./titles/types.ts";
import { cleanUrl } from "./urls/clean-url.ts";

/** How far the reading of a list is, in references. */
export interface ReadingStep {
  done: number;
  total: number;
}

/** A step of a reading, with what was read in it. */
export interface EntryStep extends ReadingStep {
  /** Without its warnings: these need the whole list and come with its end. */
  entry: ReadEntry;
}

/**
 * Reads a reading list: finds it in the text, splits it into references, and parses, cleans, checks and tags each of them.
 * Never throws: what could not be read is said in the warnings, those of the list and those of each reference.
 * @param text the list, alone or inside an article; plain text
 * @param options `marks` say what was in italics or a link; the rest is how items are to be written, and what to look up in
 * @example
 * const { entries } = readReadingList("Moshes A. (2022), A Title, “Outlet”, 5.11.2022, https://example.org/a?fbclid=x (16.07.2024).");
 * entries[0].item.url // "https://example.org/a"
 */
export function readReadingList(text: string, options: ReadOptions = {}): ReadingList {
  const steps = readEntriesInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same as {@link readReadingList}, one reference a step, for windows and workers that must stay alive meanwhile: take
 * steps for some milliseconds, let the window breathe, go on. The list is the generator's return value. Never throws.
 * @example
 * const steps = readEntriesInSteps(text);
 * let step = steps.next();
 * while (!step.done) { await breathe(); step = steps.next(); }
 * step.value.entries
 */
export function* readEntriesInSteps(
  text: string,
  options: ReadOptions = {},
): Generator<EntryStep, ReadingList, void> {
  return yield* readFoundInSteps(findEntries(text, options.marks ? { marks: options.marks } : {}), options);
}

/**
 * The same for references that are split already, one a string: nothing is searched, joined or left out. For what a user has
 * split or joined by hand. Never throws.
 * @example
 * const steps = readSplitInSteps(["Kos B., War, 2021.", "Nowak A., Order, 2020."]);
 * const first = steps.next();
 * if (!first.done) first.value.entry.item.title // "War"
 */
export function* readSplitInSteps(
  references: readonly (string | MarkedText)[],
  options: ReadOptions = {},
): Generator<EntryStep, ReadingList, void> {
  return yield* readFoundInSteps(splitEntries(references), options);
}

function* readFoundInSteps(found: EntryList, options: ReadOptions): Generator<EntryStep, ReadingList, void> {
  const total = found.entries.length;
  const checked: CheckedRecord[] = [];
  const entries: ReadEntry[] = [];
  const outlets = outletTable(options.outlets);
  // Of the steps before, with their titles as they were read in the end.
  let counts: HabitCounts | undefined;
  for (const records of parseInBatches(found.entries, outlets)) {
    for (const record of records)
      checked.push(readParts(found.entries[checked.length]!, mendRecord(record), options, outlets));
    const read = checked.slice(entries.length);
    const titles = () => read.map(({ title }) => title);
    const habits = listHabits(countHabits(titles(), counts));
    for (const parts of read) {
      const { title } = parts;
      if (title !== null && mayDiffer(title, habits))
        parts.title = normalizeTitle(title.input, {
          ...contextOf(parts, outlets),
          list: { ...habits, whole: isWhole(habits, title) },
        });
      entries.push(assemble(parts, options, outlets));
      options.onProgress?.(entries.length, total);
      yield { done: entries.length, total, entry: entries.at(-1)! };
    }
    counts = countHabits(titles(), counts);
  }
  const warnings = checkRecords(checked, outlets);
  return {
    entries: entries.map((entry, index) => ({ ...entry, warnings: warnings[index] ?? [] })),
    warnings: found.warnings,
    ...(found.name !== undefined && { name: found.name }),
    ...(found.heading !== undefined && { heading: found.heading }),
    ...sourceOf(found.entries),
  };
}

function sourceOf(entries: readonly Entry[]): Pick<ReadingList, "source"> {
  const first = entries[0];
  const last = entries.at(-1);
  return first && last ? { source: { start: first.source.start, end: last.source.end } } : {};
}

function readParts(
  entry: Entry,
  { record, changes }: MendedRecord,
  options: ReadOptions,
  outlets: OutletTable,
): CheckedRecord {
  const { title, URL: link } = record.fields;
  const url = link ? cleanUrl(link.value, options.urlRules ? { rules: options.urlRules } : {}) : null;
  const parts = { entry, record, changes, title: null, url };
  return { ...parts, title: title ? normalizeTitle(title.value, contextOf(parts, outlets)) : null };
}

/** What stands beside the title of a record. */
function contextOf(
  { record, url }: Pick<CheckedRecord, "record" | "url">,
  outlets: OutletTable,
): TitleContext {
  const { "container-title": container, publisher } = record.fields;
  const outlet = container ?? publisher;
  return { outlets, ...(url && { url: url.url }), ...(outlet && { container: outlet.value }) };
}

/** All of an entry but its warnings, which need the whole list. */
function assemble(parts: CheckedRecord, options: ReadOptions, outlets: OutletTable): ReadEntry {
  const { entry, record, changes, title, url } = parts;
  const themes = themesOf(parts, options);
  const shown = title ? shownTitle(title, options) : undefined;
  const originals = originalsOf(record, title, outlets);
  const cne = options.cne ? { scheme: options.scheme } : undefined;
  const item = toZoteroItem({
    text: entry.text,
    remark: entry.remark,
    record,
    title,
    shownTitle: shown,
    url,
    themes,
    originals,
    cne,
  });
  return {
    n: entry.n,
    text: entry.text,
    entry,
    record,
    title,
    originals,
    changes: [...(changes ?? [])],
    url,
    themes,
    warnings: [],
    item,
    confidence: record.confidence,
  };
}

/** No title is longer; a lost line end can make a text of megabytes one, and megabytes of words earn every tag. */
const LONGEST_TITLE = 5000;

/** A reference without a title is tagged by its text. */
function themesOf({ entry, record, title }: CheckedRecord, { codebooks }: ReadOptions): ReadEntry["themes"] {
  const translation = record.fields["translated-title"]?.value;
  const container = record.fields["container-title"]?.value;
  const text = {
    title: (title?.repaired ?? entry.text).slice(0, LONGEST_TITLE),
    ...(title && { language: title.language }),
    ...(title?.original && { original: title.original.slice(0, LONGEST_TITLE) }),
    ...(translation && { translation }),
    ...(container && { container }),
  };
  return codebooks ? (codebooks.length ? tagThemes(text, codebooks) : []) : tagThemes(text);
}
