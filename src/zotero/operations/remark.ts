import type { CheckedRecord, Warning } from "../../core/index.ts";
import type { Remark } from "./types.ts";

/**
 * A warning about an item of the library. Where one about a list says `reference 33`, this one names the item by its title: items have
 * no numbers in Zotero.
 */
export function remarkOf(
  { code, severity, message, args }: Warning,
  items: readonly CheckedRecord[],
): Remark {
  const other = typeof args?.["n"] === "number" && items[args["n"] - 1];
  if (!other) return { code, severity, message, ...(args && { args }) };
  const title = other.entry.text;
  return {
    code: `${code}-item`,
    severity,
    message: message.replace(`reference ${args["n"]}`, () => `“${title}”`).replace("Import one", "Keep one"),
    args: { ...args, title },
  };
}
