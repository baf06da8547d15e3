import { cneLines } from "../../core/formats/cne.ts";
import type { OutletTable } from "../../core/index.ts";
import { checkedItem } from "./check-items.ts";
import { extraValue } from "./extra-lines.ts";
import { isSureTitle } from "./normalise-title.ts";
import { titleFacts } from "./title-facts.ts";
import type { Edit, ItemSnapshot, OperationOptions } from "./types.ts";

/**
 * The lines of Extra that the add-on Cite Non-English cites from, as an import writes them; those that are there already stay.
 * @example citeNonEnglish(item)[0] // { kind: "cne", from: "", to: "cne-original-language: ru-RU\ncne-title-original: …", … }
 */
export function citeNonEnglish(
  item: ItemSnapshot,
  options: OperationOptions = {},
  outlets?: OutletTable,
): Edit[] {
  const facts = titleFacts(item, outlets);
  if (!facts) return [];
  const { record } = checkedItem(item, 1, outlets);
  const lines = cneLines({ record, title: facts.result, scheme: options.scheme }).filter(
    ([label]) => extraValue(item.extra, label) === undefined,
  );
  if (!lines.length) return [];
  const to = lines.map(([label, value]) => `${label}: ${value}`).join("\n");
  return [{ kind: "cne", from: "", to, sure: isSureTitle(facts) }];
}
