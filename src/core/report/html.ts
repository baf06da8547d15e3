/** Text as it may stand in HTML. Characters that could turn the direction of the page around are shown as what they are. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\u202A-\u202E\u2066-\u2069]|\p{Cc}/gu, (c) => {
    if (c === "\n" || c === "\t") return " ";
    const named: Record<string, string> = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;",
    };
    return (
      named[c] ??
      `<span class="odd" title="a control character">U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}</span>`
    );
  });
}
