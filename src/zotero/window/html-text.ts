import { MarkedTextBuilder, type MarkedText } from "../../core/list/marked-text.ts";

/** `Node.TEXT_NODE` and `Node.ELEMENT_NODE`; there is no `Node` where add-ons run. */
const TEXT = 3;
const ELEMENT = 1;

/**
 * The text of a web page or of what Word puts on the clipboard, a paragraph a line, with its italics and links. Nothing of it is run or
 * loaded.
 */
export function htmlToMarked(html: string): MarkedText {
  const builder = new MarkedTextBuilder();
  const root: Node = new DOMParser().parseFromString(html, "text/html").body;
  // A page can be nested deeper than functions can call each other.
  for (let node = root.firstChild; node;) {
    if (node.nodeType === TEXT) builder.text(node.nodeValue ?? "");
    if (node.nodeType === ELEMENT) open(builder, node as Element);
    if (node.nodeType === ELEMENT && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    let done: Node | null = node;
    for (; done && done !== root; done = done.parentNode) {
      if (done.nodeType === ELEMENT) builder.close();
      if (done.nextSibling) break;
    }
    node = done && done !== root ? done.nextSibling : null;
  }
  return builder.finish();
}

function open(builder: MarkedTextBuilder, element: Element): void {
  const [href, style] = ["href", "style"].map((name) => element.getAttribute(name) ?? undefined);
  builder.open(element.localName, { href, style });
}

/** Whether a page has what its plain text lacks: italics, links, headings or items of a list. */
export const hasMarks = (html: string) =>
  /<a\s[^>]{0,2000}href|<(?:i|em|cite|li|h[1-6])[\s>]|font-style\s*:\s*italic/i.test(html);
