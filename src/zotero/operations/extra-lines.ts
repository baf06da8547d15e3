/**
 * The value of a labelled line of Extra. `Original Title: x` and `original-title: x` are the same label, as they are for Zotero.
 * @example extraValue("Citation Key: a\noriginal-title: Пять мифов", "original-title") // "Пять мифов"
 */
export function extraValue(extra: string, label: string): string | undefined {
  const line = extra.split("\n").find((one) => labelOf(one) === label);
  return line?.slice(line.indexOf(":") + 1).trim();
}

/**
 * Extra with a labelled line in it: in the place of the line that has the label, else at the end. All other lines stay as they are.
 * @example withExtraValue("my own words", "printed-url", "https://a.by/?fbclid=1") // "my own words\nprinted-url: https://a.by/?fbclid=1"
 */
export function withExtraValue(extra: string, label: string, value: string): string {
  const line = `${label}: ${value.replace(/[\r\n\u2028\u2029]+/g, " ")}`;
  const lines = extra.split("\n");
  const at = lines.findIndex((one) => labelOf(one) === label);
  if (at >= 0) lines[at] = line;
  else if (extra.trim()) lines.push(line);
  else return line;
  return lines.join("\n");
}

function labelOf(line: string): string | undefined {
  const colon = line.indexOf(":");
  return colon < 0 ? undefined : line.slice(0, colon).trim().toLowerCase().replace(/[\s_]+/g, "-"); // prettier-ignore
}
