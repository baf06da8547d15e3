import type { Column } from "./columns.ts";
import { creatorText } from "./creators.ts";
import { typeNames } from "./names.ts";
import { containerField, dateOf, titleField, type Row } from "./state.ts";

/** What the table says of a reference in the columns that hold text. */
export function cellText({ entry, item }: Row, column: Exclude<Column, "check" | "state">): string {
  switch (column) {
    case "number":
      return String(entry.n);
    case "type":
      return typeNames()[item.itemType] ?? item.itemType;
    case "authors":
      return item.creators
        .slice(0, 20)
        .map((creator) => creatorText(creator, item.itemType))
        .join(", ")
        .slice(0, 300);
    case "title":
      return String(item[titleField(item)] ?? "") || entry.text;
    case "container":
      return String(item[containerField(item) ?? ""] ?? "").slice(0, 300);
    case "date":
      return dateOf(item);
    case "tags":
      return item.tags.map(({ tag }) => tag).join(", ");
  }
}
