import { byId, make, visible } from "./dom.ts";
import { isTooLong, LONGEST_ENTRY, type Row } from "./state.ts";

type Span = { start: number; end: number };

/**
 * Shows a reference as printed. Marked are the stretches that a field came from; struck through is what was taken off its link or
 * mended in its title. A caret can be put into the text, which cannot be changed.
 */
export function showPrinted(row: Row, spans: readonly Span[] = []): void {
  const { text } = row.entry;
  if (isTooLong(row)) return byId("printed").replaceChildren(`${visible(text.slice(0, LONGEST_ENTRY))}…`);
  const changed = changedSpans(row);
  const ends = [...spans, ...changed].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  const parts = cuts.slice(1).map((end, i): Node | string => {
    const start = cuts[i]!;
    const shown = text.slice(start, end);
    const within = (all: readonly Span[]) => all.some((span) => span.start <= start && end <= span.end);
    const part = within(changed) ? make("del", "", shown) : visible(shown);
    if (!within(spans)) return part;
    const mark = make("mark");
    mark.append(part);
    return mark;
  });
  byId("printed").replaceChildren(...parts);
}

/** Where what was changed stands in the printed text; a link that a line break cut in two is not found. */
function changedSpans({ entry: { text, record, title, url } }: Row): Span[] {
  const { title: printedTitle, URL: link } = record.fields;
  return [
    ...found(
      text,
      printedTitle?.spans,
      title?.changes
        .filter((change) => isApplied(change) && change.field === "title")
        .map(({ from }) => from),
    ),
    ...found(
      text,
      link?.spans,
      url?.changes.filter(isApplied).map(({ removed }) => removed),
    ),
  ];
}

const isApplied = ({ applied }: { applied: boolean }) => applied;

function found(text: string, spans: readonly Span[] = [], parts: readonly string[] = []): Span[] {
  return spans.flatMap((span) => {
    let at = span.start;
    return parts.flatMap((part) => {
      const start = part ? placeOf(part, text, at) : -1;
      if (start < 0 || start + part.length > span.end) return [];
      at = start + part.length;
      return [{ start, end: at }];
    });
  });
}

/** Where a part stands: of a link the parameter, not the first letter that is the same (`…/economics/1.html?c` without its `c`). */
function placeOf(part: string, text: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1))
    if (/[?&#]/.test(text.charAt(at - 1)) && !/[\w=%-]/.test(text.charAt(at + part.length))) return at;
  return text.indexOf(part, from);
}

/** The place of the caret in the printed text, in characters; `null` when it is elsewhere. */
export function caret(): number | null {
  const printed = byId("printed");
  const selection = window.getSelection();
  if (!selection?.rangeCount || !selection.focusNode || !printed.contains(selection.focusNode)) return null;
  const before = document.createRange();
  before.setStart(printed, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  return before.toString().length;
}

/**
 * Makes the printed text one that a caret goes through and that nothing changes.
 * @param onKey is told of Enter (split here), and of Backspace and Delete (join with the one before or after)
 */
export function watchPrinted(onKey: (key: "Enter" | "Backspace" | "Delete", at: number) => void): void {
  const printed = byId("printed");
  printed.addEventListener("beforeinput", (event) => event.preventDefault());
  printed.addEventListener("drop", (event) => event.preventDefault());
  printed.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key !== "Enter" && key !== "Backspace" && key !== "Delete") return;
    if (event.ctrlKey || event.metaKey) return;
    const at = caret();
    event.preventDefault();
    if (at !== null) onKey(key, at);
  });
}
