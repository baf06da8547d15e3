import type { Check } from "./types.ts";
import { outletAt, outletNamed } from "./outlet-names.ts";

/** The printed outlet is one, the link points to another: “Kommersant”, https://www.vedomosti.ru/…. Only where both are known. */
export const outletConflict: Check = {
  code: "outlet-conflict",
  run({ record, url }) {
    const printed = record.fields["container-title"]?.value ?? record.fields.publisher?.value;
    if (!printed || !url) return [];
    const named = outletNamed(printed);
    const linked = outletAt(url.url);
    if (!named || !linked || named === linked) return [];
    const other = linked.names.split("|")[0]!;
    return [
      {
        code: "outlet-conflict",
        // Others print an agency's text under its name, so the link may well be right.
        severity: named.agency ? "info" : "warning",
        message: `The printed source is ${printed}, the link points to ${other}. Open the link to see which of them published it.`,
        args: { printed, linked: other },
        fields: ["publicationTitle", "url"],
      },
    ];
  },
};
