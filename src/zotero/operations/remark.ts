import type { CheckedRecord, Warning } from "../../core/index.ts";
import type { Edit, Remark } from "./types.ts";

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

/**
 * A remark as it is said above the changes that are proposed for its item: of words glued together or cut in two it tells what to do
 * only where no change does it.
 */
export function besideEdits(remark: Remark, edits: readonly Edit[]): Remark {
  if (remark.code !== "glued-words") return remark;
  const to = String(remark.args?.["to"]);
  const proposed = edits.some((edit) => edit.kind === "title" && edit.to.includes(to));
  return {
    ...remark,
    code: "glued-words-item",
    message: remark.message.replace(
      / The title was left .*/,
      proposed ? "" : " If the page spells it so, correct the title.",
    ),
    args: { ...remark.args, mend: proposed ? "proposed" : "open" },
  };
}
