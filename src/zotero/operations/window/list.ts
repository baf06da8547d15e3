import { byId, make, textsOf } from "../../window/dom.ts";
import { sayWarning } from "../../window/warning-text.ts";
import type { Edit, ItemFindings, Remark } from "../types.ts";
import type { State } from "./state.ts";
import { valuesOf } from "./values.ts";

/** Milliseconds of a frame that are spent on new rows. */
const BUDGET = 5;

interface Waiting {
  findings: readonly ItemFindings[];
  next: number;
}

let waiting: Waiting = { findings: [], next: 0 };
let drawing = false;

const FIELDS = {
  url: "spisok-operations-field-url",
  title: "spisok-operations-field-title",
  language: "spisok-operations-field-language",
  "original-title": "spisok-operations-field-original-title",
  cne: "spisok-operations-field-cne",
  tag: "spisok-operations-field-tag",
} as const;
const SIGNS = { warning: "spisok-operations-warning", info: "spisok-operations-info" } as const;
const SHOW = "spisok-operations-show-item";
const WORDS = "spisok-operations-words";

let texts: Record<string, string> = {};
const textOf = (id: string) => texts[id] ?? "";

/** The texts of the rows, asked for once: thousands of rows show them. */
export async function loadRowTexts(): Promise<void> {
  texts = await textsOf([...Object.values(FIELDS), ...Object.values(SIGNS), SHOW, WORDS]);
}

/** Fills the list anew, some rows a frame, so that scrolling and typing never wait. */
export function drawList(state: State, findings: readonly ItemFindings[], onChange: () => void): void {
  byId("list").replaceChildren();
  waiting = { findings, next: 0 };
  drawMore(state, onChange);
}

/** Adds what came since. `findings` is the list that {@link drawList} got, grown longer. */
export function drawMore(state: State, onChange: () => void): void {
  if (drawing) return;
  drawing = true;
  const frame = () => {
    const until = performance.now() + BUDGET;
    const list = byId("list");
    while (waiting.next < waiting.findings.length && performance.now() < until)
      list.append(itemBlock(state, waiting.findings[waiting.next++]!, onChange));
    if (!list.querySelector('input[tabindex="0"]')) list.querySelector("input")?.setAttribute("tabindex", "0"); // prettier-ignore
    drawing = waiting.next < waiting.findings.length;
    if (drawing) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Sets the boxes as the state has them. */
export function refreshBoxes({ chosen }: State): void {
  for (const input of byId("list").querySelectorAll("input") as unknown as Iterable<HTMLInputElement>) {
    const edit = edits.get(input);
    if (edit) input.checked = chosen.has(edit);
  }
}

const edits = new WeakMap<HTMLInputElement, Edit>();

function itemBlock(
  state: State,
  { id, edits: changes, remarks }: ItemFindings,
  onChange: () => void,
): HTMLElement {
  // prettier-ignore
  const block = make("section", "item");
  const { title, byline } = state.host.nameOf(id);
  const heading = make("h2");
  heading.id = `item-${id}`;
  heading.dir = "auto";
  const link = make("button", "link", title || "—");
  link.type = "button";
  link.title = textOf(SHOW);
  link.addEventListener("click", () => state.host.show(id));
  heading.append(link, make("span", "byline", byline));
  block.setAttribute("aria-labelledby", heading.id);
  block.append(heading, ...remarks.map(remarkRow), ...changes.map((edit) => editRow(state, edit, onChange)));
  return block;
}

function editRow({ chosen }: State, edit: Edit, onChange: () => void): HTMLElement {
  const row = make("label", edit.sure ? "edit" : "edit unsure");
  const box = make("input");
  box.type = "checkbox";
  box.checked = chosen.has(edit);
  box.tabIndex = -1;
  edits.set(box, edit);
  box.addEventListener("change", () => {
    if (box.checked) chosen.add(edit);
    else chosen.delete(edit);
    onChange();
  });
  row.append(box, make("span", "field", textOf(FIELDS[edit.kind])), valuesOf(edit, textOf(WORDS)));
  return row;
}

function remarkRow(remark: Remark): HTMLElement {
  const row = make("p", "remark");
  const sign = make("span", `sign ${remark.severity}`);
  sign.setAttribute("role", "img");
  sign.setAttribute("aria-label", textOf(SIGNS[remark.severity]));
  const text = make("span");
  sayWarning(text, remark);
  row.append(sign, text);
  return row;
}

/** Up and down go from change to change; Tab goes past them. */
export function listKey(event: KeyboardEvent): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const target = event.target as HTMLElement;
  if (!step || target.localName !== "input") return;
  const boxes = [...(byId("list").querySelectorAll("input") as unknown as Iterable<HTMLInputElement>)];
  const next = boxes[boxes.indexOf(target as HTMLInputElement) + step];
  event.preventDefault();
  if (!next) return;
  target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
