import type { MarkedText, ReadingList, Warning } from "../../core/index.ts";
import { byId, localize } from "./dom.ts";
import type { Host } from "./host.ts";
import { lockImport } from "./import-button.ts";
import { markedEntry } from "./marked-lines.ts";
import { progress } from "./messages.ts";
import { chosenOptions } from "./options.ts";
import { holdSource, releaseSource } from "./steady-source.ts";
import { newRow, type Row, type State } from "./state.ts";

/** More references are no reading list, and each of them would make the window a little slower. */
const MOST = 20_000;

let current: { stop(): void } | null = null;

/** Ends a reading that goes on; `false` where none does. */
export function stopReading(): boolean {
  const reading = current;
  show(null);
  reading?.stop();
  return reading !== null;
}

/**
 * Reads a text into the rows of the window, as they come.
 * @param onRows is told of new rows
 * @returns whether it was read to its end
 */
export async function readInto(
  state: State,
  { text, marks }: MarkedText,
  onRows: (rows: Row[]) => void,
): Promise<boolean> {
  stopReading();
  Object.assign(state, { rows: [], selected: null, list: null });
  let full = false;
  let enough: (list: ReadingList) => void;
  const isEnough = new Promise<ReadingList>((resolve) => (enough = resolve));
  const reading = state.host.read(
    text,
    { ...chosenOptions(), marks },
    {
      onStep,
      onLoading,
      onEntries(entries) {
        if (full) return;
        const rows = Array.from(entries)
          .slice(0, MOST - state.rows.length)
          .map(newRow);
        for (const row of rows) state.rows.push(row);
        onRows(rows);
        full = rows.length < entries.length;
        if (full) enough({ entries: [], warnings: [listCut(state.rows)] });
      },
    },
  );
  const list = await finished({ ...reading, list: Promise.race([reading.list, isEnough]) });
  if (full) reading.stop();
  if (!list) return false;
  const { warnings, name, heading } = list;
  state.list = { warnings, ...(name !== undefined && { name }), ...(heading !== undefined && { heading }) };
  return true;
}

/**
 * Reads the rows again with other options; what the user changed stays.
 * @returns whether they were read to their end
 */
export async function readAgain(state: State): Promise<boolean> {
  stopReading();
  const rows = [...state.rows];
  const texts = rows.map(({ entry }) => markedEntry(entry));
  const list = await finished(state.host.read(texts, chosenOptions(), { onStep, onLoading }));
  if (!list) return false;
  // Rows that were split or joined meanwhile are others, and were read with the new options.
  rows.forEach((row, i) => {
    const entry = list.entries[i];
    if (!entry) return;
    entry.n = entry.entry.n = row.entry.n;
    row.entry = entry;
    if (!row.edited) row.item = entry.item;
    row.known = undefined;
  });
  return true;
}

function onStep({ done, total }: { done: number; total: number }): void {
  if (done && loading) sayLoading(false);
  progress("reading")(done, total);
}

const onLoading = () => sayLoading(true);

let loading = false;

/** Says that there is nothing to see yet, and why; how long it takes nobody knows. */
function sayLoading(on: boolean): void {
  loading = on;
  localize(byId("reading-text"), on ? "spisok-loading" : "spisok-reading");
  if (on) byId("reading").removeAttribute("value");
}

/** What is said of a list that is too long for the window. */
function listCut(rows: readonly Row[]): Warning {
  const last = rows.at(-1)!.entry.text.slice(0, 200);
  const message = `Only the first ${rows.length} references were read. The last one: ${last}`;
  return {
    code: "list-cut",
    severity: "warning",
    message,
    args: { count: rows.length, last },
    fields: [],
  };
}

/** The list when it was read to its end, `null` when the reading was stopped. */
async function finished(reading: ReturnType<Host["read"]>): Promise<ReadingList | null> {
  show(reading);
  try {
    const list = await reading.list;
    return current === reading ? list : null;
  } catch (error) {
    if (current !== reading) return null;
    throw error;
  } finally {
    if (current === reading) show(null);
  }
}

/** Shows that a reading goes on; nothing can be imported before its end. */
function show(reading: { stop(): void } | null): void {
  current = reading;
  if (reading) holdSource();
  byId("reading-row").hidden = !reading;
  // Read out at the end, not for each handful of references.
  byId("summary").setAttribute("aria-live", reading ? "off" : "polite");
  lockImport("reading", Boolean(reading));
  byId<HTMLButtonElement>("read").disabled = Boolean(reading);
  if (reading) {
    sayLoading(false);
    progress("reading")(0, 1);
  }
  if (!reading && !byId("paste-view").hidden) releaseSource();
}
