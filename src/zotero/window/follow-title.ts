import type { ReadingList } from "../../core/index.ts";
import { withExtraValue } from "../operations/extra-lines.ts";
import { titleField, type Row } from "./state.ts";

/** Lines of Extra that are made from a title. */
const OF_TITLE = /^(original-title|cne-[a-z\d-]+): (.+)$/;

/**
 * A title that was mended is known better than before: the reference is read again with the mended words in it, and its language and
 * Cyrillic original are taken over. A title that was changed by hand as well is left as it is.
 * @param read reads references that are split already
 * @returns whether the item is another one now
 */
export async function followTitle(
  row: Row,
  { from, to }: { from: string; to: string },
  read: (texts: string[]) => Promise<ReadingList>,
): Promise<boolean> {
  const { item } = row;
  const text = row.entry.text.replace(from, () => to);
  const title = titleField(item);
  const [fresh] = text === row.entry.text ? [] : (await read([text])).entries;
  if (!fresh || row.item !== item || fresh.item[titleField(fresh.item)] !== item[title]) return false;
  const before = JSON.stringify(item);
  const { language, extra = "" } = fresh.item;
  if (language && "language" in fresh.item) item["language"] = language;
  for (const line of String(extra).split("\n")) {
    const [, label, value] = OF_TITLE.exec(line) ?? [];
    if (label) item.extra = withExtraValue(item.extra ?? "", label, value!);
  }
  return JSON.stringify(item) !== before;
}
