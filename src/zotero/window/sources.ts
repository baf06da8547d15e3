import { byId } from "./dom.ts";
import type { Host, Source } from "./host.ts";
import { hasMarks, htmlToMarked } from "./html-text.ts";
import type { MarkedLines } from "./marked-lines.ts";

/** The ways in which a list comes into the window; each puts its text into the field, and its marks beside it. */
export function watchSources(
  host: Host,
  action: (run: () => unknown) => () => void,
  onSource: (source: Source) => void,
  marks: MarkedLines,
): void {
  const on = (id: string, run: () => unknown) => byId(id).addEventListener("click", action(run));
  on("use-sample", async () => onSource({ text: await host.sample(), name: "Słowikowski 2024" }));
  on("open-file", async () => {
    const source = await host.openFile();
    if (source) onSource(source);
  });
  on("from-clipboard", async () => onSource({ ...(await host.clipboard()), name: "" }));
  const field = byId<HTMLTextAreaElement>("source");
  field.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html");
    // Only where links or italics would be lost: else the text is as good, and as it is seen on the page.
    if (!html || !hasMarks(html)) return;
    event.preventDefault();
    const marked = htmlToMarked(html);
    marks.add(marked);
    insert(field, marked.text);
  });
  field.addEventListener("dragover", (event) => {
    field.classList.add("drop");
    event.preventDefault();
  });
  field.addEventListener("dragleave", () => field.classList.remove("drop"));
  field.addEventListener("drop", (event) => {
    field.classList.remove("drop");
    const file = event.dataTransfer?.files[0];
    const html = event.dataTransfer?.getData("text/html");
    if (!file && !html) return;
    event.preventDefault();
    action(async () => {
      if (file) onSource(await host.readFile(file.name, new Uint8Array(await file.arrayBuffer())));
      else if (html) onSource({ ...htmlToMarked(html), name: "" });
    })();
  });
}

/** Puts a text where the caret is, so that it can be undone. */
function insert(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (!document.execCommand("insertText", false, text))
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
}
