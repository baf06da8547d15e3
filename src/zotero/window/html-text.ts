const blocks = new Set(
  "address article aside blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
);
const left = new Set(["script", "style", "template", "noscript", "title", "head"]);

/** `Node.TEXT_NODE`; there is no `Node` where add-ons run. */
const TEXT = 3;

/** The text of a web page or of what Word puts on the clipboard: a paragraph a line. Nothing of it is run or loaded. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === TEXT) return void parts.push((node.nodeValue ?? "").replace(/\s+/g, " "));
    const name = (node as Element).localName;
    if (name && left.has(name)) return;
    const block = name !== undefined && blocks.has(name);
    if (block) parts.push("\n");
    for (const child of Array.from(node.childNodes)) if (child) walk(child);
    const link = name === "a" ? (node as Element).getAttribute("href") : null;
    if (link && /^https?:/i.test(link) && !says(node.textContent ?? "", link)) parts.push(` ${link}`);
    if (block) parts.push("\n");
  };
  walk(new DOMParser().parseFromString(html, "text/html").body);
  return parts
    .join("")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

/** Whether the text of a link is its address already, with or without what stands before it: `example.org/a`. */
function says(text: string, link: string): boolean {
  return (
    text.includes("://") || text.includes(link.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, ""))
  );
}
