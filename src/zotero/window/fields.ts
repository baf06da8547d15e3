import { itemField, itemFields } from "../../core/formats/item-fields.ts";
import type { ZoteroItem } from "../../core/index.ts";
import { changeType } from "./change-type.ts";
import { creatorLine, creatorOf, roleName } from "./creators.ts";
import { keepTexts, keptText, label, make } from "./dom.ts";
import { spansOf } from "./field-spans.ts";
import { moreSelect, typeSelect, words } from "./field-selects.ts";
import { fitText, growingArea } from "./growing-area.ts";
import { fieldNames } from "./names.ts";
import { showPrinted } from "./printed.ts";
import { containerField, titleField, type Row } from "./state.ts";

export interface FieldHooks {
  /** Before the item of the row is changed. */
  onBefore: (row: Row) => void;
  /** After it; with the id of an element when other fields are to be shown now, and that one is to have the focus. */
  onChange: (row: Row, focus: string | null) => void;
  onLink: (url: string) => void;
  /** The item of the library that is the same work is to be shown. */
  onKnown: (key: string) => void;
  /** Something was ticked or not to be taken over into that item. */
  onTake: (row: Row) => void;
  /** Words of the title were mended as proposed. */
  onMended: (row: Row, words: { from: string; to: string }) => void;
}

/** Gets the texts around the fields: they are shown for each reference that is looked at. */
export const keepFieldTexts = () =>
  keepTexts(
    [
      ...["type", "title", "creators", "date", "container", "url", "tags", "extra", "more", "choose"].map(
        (id) => `spisok-field-${id}`,
      ),
      "spisok-open-link",
      ...Object.values(HOW),
      ...["there", "here", "none"].map((id) => `spisok-known-${id}`),
    ],
    { role: roleName("editor") },
  );

/** How a field is written, where nobody could guess it. */
const HOW: Readonly<Record<string, string>> = { creators: "spisok-creators-how", tags: "spisok-tags-how" };

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of an item for editing: those that most items have, the others that this one has, and a way to add more. */
export function fieldElements(row: Row, hooks: FieldHooks): HTMLElement[] {
  const { item } = row;
  const parts: HTMLElement[] = [];
  /** `id` names the element and, where Spisok has one of its own, its label. */
  const add = (
    id: string,
    name: HTMLLabelElement,
    input: Input,
    value: string,
    field: string,
    set: (value: string) => string | void,
  ) => {
    input.id = `field-${id}`;
    name.htmlFor = input.id;
    input.value = value;
    if (input.localName === "textarea") fitText(input as HTMLTextAreaElement);
    input.dir = "auto";
    input.title = field in HOW ? keptText(HOW[field]!) : "";
    input.addEventListener("focus", () => showPrinted(row, spansOf(row, field)));
    input.addEventListener("change", () => {
      hooks.onBefore(row);
      row.edited = true;
      hooks.onChange(row, set(input.value.trim()) ?? null);
    });
    parts.push(name, input.parentElement ?? input);
  };
  const own = (id: string) => {
    const element = make("label");
    label(element, `spisok-field-${id}`);
    return element;
  };
  const setField = (name: string) => (value: string) => {
    if (value) item[name] = value;
    else delete item[name];
  };
  const setLine = (name: string) => (value: string) => setField(name)(value.replace(/\s+/g, " "));
  const text = (name: string) => String(item[name] ?? "");

  add("type", own("type"), typeSelect(item.itemType), item.itemType, "", (value) => {
    changeType(item, value as ZoteroItem["itemType"]);
    return "field-type";
  });
  const title = titleField(item);
  add("title", own("title"), area(2), text(title), title, (value) => {
    item[title] = value;
  });
  const lines = item.creators.map((creator) => creatorLine(creator, item.itemType));
  add("creators", own("creators"), area(2), lines.join("\n"), "creators", (value) => {
    item.creators = value
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => creatorOf(line, item.itemType));
  });
  const date = itemField(item.itemType, "date");
  if (date) add("date", own("date"), make("input"), text(date), date, setField(date));
  const container = containerField(item);
  if (container)
    add("container", own("container"), line(text(container)), text(container), container, setLine(container));
  if (itemField(item.itemType, "url")) {
    const input = area(1);
    add("url", own("url"), input, text("url"), "url", (value) => setField("url")(value.replace(/\s+/g, "")));
    parts.push(linkButton(row, input, hooks));
  }
  const shown = new Set([title, date, container, "url", "extra"]);
  for (const name of itemFields(item.itemType))
    if (!shown.has(name) && item[name] !== undefined)
      add(
        name,
        make("label", "", fieldNames()[name] ?? words(name)),
        line(text(name)),
        text(name),
        name,
        setLine(name),
      );
  const tags = item.tags.map(({ tag }) => tag).join(", ");
  add("tags", own("tags"), line(tags), tags, "tags", (value) => {
    const automatic = new Set(item.tags.filter(({ type }) => type === 1).map(({ tag }) => tag));
    item.tags = value
      .split(/[,\n]/)
      .map((tag) => tag.trim())
      .filter(Boolean)
      .map((tag) => (automatic.has(tag) ? { tag, type: 1 } : { tag }));
  });
  add("extra", own("extra"), area(2), item.extra ?? "", "", setField("extra"));
  add("more", own("more"), moreSelect(item, shown), "", "", (name) => {
    if (!name) return undefined;
    item[name] = "";
    return `field-${name}`;
  });
  return parts;
}

/** So many letters fit into a line of the narrowest window. */
const SHORT = 30;

/** A field of one line, which grows where its text is longer than one. */
const line = (value: string) => (value.length > SHORT ? area(1) : make("input"));

const area = (rows: number) => growingArea(rows).area;

function linkButton(row: Row, input: Input, { onLink }: FieldHooks): HTMLElement {
  const button = make("button", "link");
  button.type = "button";
  button.id = "open-link";
  label(button, "spisok-open-link");
  const url = () => String(row.item["url"] ?? "");
  const isWeb = () => /^https?:\/\//i.test(url());
  button.hidden = !isWeb();
  input.addEventListener("change", () => (button.hidden = !isWeb()));
  button.addEventListener("click", () => isWeb() && onLink(url()));
  return button;
}
