/** A new line begins as far in as the one before it: in YAML that says what belongs where. */
export function indent(event: KeyboardEvent, { value, selectionStart, readOnly }: HTMLTextAreaElement): void {
  if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const line = value.slice(value.lastIndexOf("\n", selectionStart - 1) + 1, selectionStart);
  const [spaces] = /^ *(?:- (?=.*:))?/.exec(line)!;
  if (!spaces || readOnly) return;
  event.preventDefault();
  // This way of writing can be undone.
  document.execCommand("insertText", false, `\n${" ".repeat(spaces.length)}`);
}
