import Table from "cli-table3";
import pc from "picocolors";
import { itemTitle } from "../core/formats/zotero-item.ts";
import type { ReadEntry, ReadingList } from "../core/reading.ts";
import type { Io } from "./io.ts";
import { safeText } from "./safe-text.ts";
import { typeNames } from "./type-names.ts";

/** The list as a table for people: one row a reference, what was cleaned and what needs a look below its title. */
export function listTable(list: ReadingList, io: Io): string {
  const color = pc.createColors(io.colors);
  const width = Math.max(60, Math.min(io.columns, 180));
  const narrow = width < 116;
  const fixed = {
    n: digits(list.entries.length) + 2,
    type: narrow ? 0 : 14,
    authors: narrow ? 16 : 22,
    date: 12,
    tags: narrow ? 0 : 19,
  };
  const columns = Object.values(fixed).filter(Boolean).length + 1;
  const title = Math.max(20, width - Object.values(fixed).reduce((a, b) => a + b, 0) - columns - 1);
  const pick = <T>(cells: { n: T; type: T; authors: T; title: T; date: T; tags: T }) =>
    narrow
      ? [cells.n, cells.authors, cells.title, cells.date]
      : [cells.n, cells.type, cells.authors, cells.title, cells.date, cells.tags];
  const table = new Table({
    head: pick({ n: "#", type: "type", authors: "authors", title: "title", date: "date", tags: "tags" }).map(
      (h) => color.bold(h),
    ),
    colWidths: pick({ ...fixed, title }),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: io.colors ? ["gray"] : [], compact: false },
  });
  for (const entry of list.entries) {
    table.push(
      pick({
        n: String(entry.n),
        type: typeName(entry),
        authors: fitted(safeText(authorsOf(entry)), fixed.authors - 2),
        title: titleCell(entry, color, narrow, title - 2),
        date: dateOf(entry),
        tags: entry.themes.map(({ tag }) => color.green(safeText(tag))).join("\n"),
      }),
    );
  }
  return `${table.toString()}\n`;
}

const typeName = ({ item }: ReadEntry) => typeNames[item.itemType];

/** The beginning and the end of a period stand below each other. */
const dateOf = ({ record }: ReadEntry) => safeText(record.fields.issued?.value ?? "").replace("/", "–\n");

const digits = (n: number) => String(n).length;

/** Surnames; more than three are cut as in a citation. */
function authorsOf({ item }: ReadEntry): string {
  const names = item.creators.map(({ name, lastName, firstName, creatorType }) => {
    const person = name ?? [lastName, firstName].filter(Boolean).join(" ");
    return creatorType === "editor" ? `${person} (ed.)` : person;
  });
  return names.length > 3 ? `${names.slice(0, 2).join(", ")} +${names.length - 2}` : names.join(", ");
}

/** Words that are wider than their column are cut into lines; the table would drop what is too much of them. */
function fitted(text: string, width: number): string {
  const pieces = (word: string) =>
    [...word].map((sign, at) => (at && at % width === 0 ? `\n${sign}` : sign)).join("");
  return text.replace(/\S+/gu, (word) => (word.length > width ? pieces(word) : word));
}

type Colors = ReturnType<typeof pc.createColors>;

/** Title, original and outlet; below them what was changed and what needs a look. */
function titleCell(entry: ReadEntry, color: Colors, narrow: boolean, width: number): string {
  const { item, title, url, record, themes, warnings } = entry;
  const lines: string[] = [];
  const add = (text: string, paint: (text: string) => string) =>
    lines.push(paint(fitted(safeText(text), width)));
  const shown = itemTitle(item);
  if (record.fields.title) add(shown, color.bold);
  else add(entry.text.slice(0, 200), color.dim);
  if (title?.original && title.original !== shown) add(title.original, color.cyan);
  const outlet = record.fields["container-title"] ?? record.fields.publisher;
  const about = [narrow ? typeName(entry) : "", outlet ? `in ${outlet.value}` : ""].filter(Boolean);
  if (about.length) add(about.join(", "), color.dim);
  if (narrow && themes.length) add(themes.map(({ tag }) => `#${tag}`).join("  "), color.green);
  for (const { from, to, why, applied } of title?.changes ?? [])
    if (applied) add(`~ ${from} → ${to}: ${why}`, color.blue);
  const cleaned = url?.changes.filter(({ applied }) => applied) ?? [];
  if (cleaned.length)
    add(`~ link: ${cleaned.map(({ kind, rule }) => `${kind} ${rule}`).join(", ")}`, color.blue);
  for (const { severity, message } of warnings) if (severity === "warning") add(`! ${message}`, color.yellow);
  return lines.join("\n");
}
