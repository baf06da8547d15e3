import { itemField } from "../../core/formats/item-fields.ts";
import type { ZoteroCreator, ZoteroItem } from "../../core/index.ts";
import { byId, localize, make, visible } from "./dom.ts";
import { titleField, type Row } from "./state.ts";

type Span = { start: number; end: number };

const types = ["newspaperArticle", "magazineArticle", "journalArticle", "webpage", "blogPost", "forumPost", "report", "book", "bookSection", "conferencePaper", "thesis", "preprint", "interview", "statute", "videoRecording", "tvBroadcast", "document"] as const; // prettier-ignore

/** Shows a reference: its printed text, its notes, and its fields for editing. */
export function showDetails(row: Row, onChange: (row: Row) => void): void {
  byId("details").hidden = false;
  showPrinted(row, []);
  showNotes(row);
  byId("fields").replaceChildren(...fieldsOf(row, onChange));
}

/** The printed text, with the stretches marked that the focused field came from. */
function showPrinted({ entry }: Row, spans: readonly Span[]): void {
  const { text } = entry;
  const printed = byId("printed");
  printed.replaceChildren();
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    printed.append(visible(text.slice(at, start)), make("mark", "", text.slice(start, end)));
    at = end;
  }
  printed.append(visible(text.slice(at)));
}

function showNotes({ entry }: Row): void {
  const notes: HTMLElement[] = entry.warnings.map(({ severity, message }) => make("li", severity, message));
  const note = (id: string, args: Record<string, string>) => {
    const li = make("li");
    localize(li, id, Object.fromEntries(Object.entries(args).map(([name, value]) => [name, visible(value)])));
    notes.push(li);
  };
  for (const { applied, from, to } of entry.title?.changes ?? [])
    if (applied) note("spisok-mended", { from, to });
  for (const { applied, removed } of entry.url?.changes ?? [])
    if (applied) note("spisok-link-cleaned", { removed });
  for (const { tag, matches } of entry.themes)
    if (matches.length) note("spisok-earned", { tag, words: matches.map(({ words }) => words).join(", ") });
  byId("notes").replaceChildren(...notes);
}

function fieldsOf(row: Row, onChange: (row: Row) => void): HTMLElement[] {
  const { item, entry } = row;
  const { fields, creators } = entry.record;
  const parts: HTMLElement[] = [];
  const add = (
    id: string,
    input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
    value: string,
    spans: readonly Span[],
    set: (value: string) => void,
  ) => {
    const label = make("label");
    input.id = `field-${id}`;
    label.htmlFor = input.id;
    localize(label, `spisok-field-${id}`);
    input.value = value;
    input.addEventListener("focus", () => showPrinted(row, spans));
    input.addEventListener("change", () => {
      set(input.value.trim());
      onChange(row);
    });
    parts.push(label, input);
  };
  const area = (rows: number) => Object.assign(make("textarea"), { rows });
  const setField = (name: string) => (value: string) => {
    if (value) item[name] = value;
    else delete item[name];
  };

  add("type", typeSelect(item.itemType), item.itemType, [], (value) =>
    changeType(item, value as ZoteroItem["itemType"]),
  );
  add(
    "title",
    area(3),
    String(item[titleField(item)] ?? ""),
    fields.title?.spans ?? [],
    (value) => (item[titleField(item)] = value),
  );
  add(
    "creators",
    area(Math.min(6, Math.max(2, item.creators.length))),
    item.creators.map(creatorLine).join("\n"),
    creators.flatMap(({ spans }) => spans),
    (value) => {
      item.creators = value
        .split("\n")
        .filter((line) => line.trim())
        .map(creatorOf);
    },
  );
  const date = itemField(item.itemType, "date");
  if (date) add("date", make("input"), String(item[date] ?? ""), fields.issued?.spans ?? [], setField(date));
  const container = itemField(item.itemType, "publicationTitle") ?? itemField(item.itemType, "publisher");
  if (container)
    add(
      "container",
      make("input"),
      String(item[container] ?? ""),
      (fields["container-title"] ?? fields.publisher)?.spans ?? [],
      setField(container),
    );
  if (itemField(item.itemType, "url"))
    add("url", make("input"), String(item["url"] ?? ""), fields.URL?.spans ?? [], setField("url"));
  add("tags", make("input"), item.tags.map(({ tag }) => tag).join(", "), [], (value) => {
    const automatic = new Set(entry.themes.map(({ tag }) => tag));
    item.tags = value
      .split(",")
      .map((tag) => tag.trim())
      .filter(Boolean)
      .map((tag) => (automatic.has(tag) ? { tag, type: 1 } : { tag }));
  });
  add("extra", area(3), item.extra ?? "", [], setField("extra"));
  return parts;
}

function typeSelect(current: string): HTMLSelectElement {
  const select = make("select");
  for (const type of new Set<string>([...types, current]))
    select.append(Object.assign(make("option", "", words(type)), { value: type }));
  return select;
}

const words = (type: string) => type.replace(/([A-Z])/g, " $1").replace(/^./, (c) => c.toUpperCase());

/** Fields that the new type has under another name move there; those that it lacks go into Extra. */
function changeType(item: ZoteroItem, type: ZoteroItem["itemType"]): void {
  const keep = new Set(["itemType", "creators", "tags", "extra"]);
  const old = item.itemType;
  const bases = ["title", "publicationTitle", "publisher", "place", "date", "volume", "issue", "pages", "number", "type", "medium", "url", "accessDate", "DOI", "ISBN", "ISSN", "language", "series", "seriesNumber", "edition", "numPages", "section", "numberOfVolumes"]; // prettier-ignore
  const values = new Map<string, unknown>();
  for (const base of bases) {
    const name = itemField(old, base);
    if (name && item[name] !== undefined) values.set(base, item[name]);
  }
  for (const name of Object.keys(item)) if (!keep.has(name)) delete item[name];
  item.itemType = type;
  for (const [base, value] of values) {
    const name = itemField(type, base);
    if (name) item[name] = value;
    else item.extra = [item.extra, `${base}: ${String(value)}`].filter(Boolean).join("\n");
  }
}

/** `Surname, First` a line; another role stands before it: `editor: Surname, First`. */
function creatorLine({ creatorType, name, lastName, firstName }: ZoteroCreator): string {
  const person = name ?? [lastName, firstName].filter(Boolean).join(", ");
  return creatorType === "author" ? person : `${creatorType}: ${person}`;
}

function creatorOf(line: string): ZoteroCreator {
  const role = /^([a-z][A-Za-z]*):\s*/.exec(line.trim());
  const creatorType = role?.[1] ?? "author";
  const person = line.trim().slice(role?.[0].length ?? 0);
  const comma = person.indexOf(",");
  if (comma < 0) return { creatorType, name: person };
  return { creatorType, lastName: person.slice(0, comma).trim(), firstName: person.slice(comma + 1).trim() };
}
