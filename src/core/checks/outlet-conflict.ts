import type { OutletKind } from "../outlets/types.ts";
import type { Check } from "./types.ts";

/** What others publish stands there as well: a channel on YouTube, an interview at a president’s site. */
const OTHERS: ReadonlySet<OutletKind> = new Set(["social", "video", "blog", "official", "law"]);

/** The printed outlet is one, the link points to another: “Kommersant”, https://www.vedomosti.ru/…. Only where both are known. */
export const outletConflict: Check = {
  code: "outlet-conflict",
  run({ record, url }, _list, outlets) {
    const printed = record.fields["container-title"]?.value ?? record.fields.publisher?.value;
    if (!printed || !url) return [];
    const named = outlets.named(printed);
    const linked = outlets.at(url.url);
    if (!named || !linked || named.house === linked.house || OTHERS.has(linked.kind)) return [];
    const other = linked.name;
    return [
      {
        code: "outlet-conflict",
        // Others print an agency's text under its name, so the link may well be right.
        severity: named.kind === "agency" ? "info" : "warning",
        message: `The printed source is ${printed}, the link points to ${other}. Open the link to see which of them published it.`,
        args: { printed, linked: other },
        fields: ["publicationTitle", "url"],
      },
    ];
  },
};
