import type { Entry } from "../list/types.ts";
import { chooseDate } from "./choose-date.ts";
import type { Draft } from "./draft.ts";
import { itemTypeOf } from "./item-type/index.ts";
import {
  otherTitle,
  settleContainer,
  settleDates,
  settlePublisher,
  splitNames,
  splitSites,
  titleInCollection,
} from "./settle/index.ts";
import type { ItemType, ReferenceRecord } from "./types.ts";

/** The record that a draft came to, by whichever way of reading. */
export function recordOf(draft: Draft, entry: Entry, previous: readonly ReferenceRecord[]): ReferenceRecord {
  settleDates(draft);
  chooseDate(draft);
  settleContainer(draft);
  splitNames(draft);
  splitSites(draft);
  settlePublisher(draft);
  repeatCreators(draft, entry, previous);
  titleInCollection(draft);
  const { itemType, confidence } = itemTypeOf(draft);
  otherTitle(draft);
  issueOfCollection(draft, itemType);
  const { creators, fields, dates } = draft;
  const unparsed = draft.unparsed();
  // Each in one piece: what stands behind `...` in a literal is added by a call each.
  return draft.moreCreators
    ? { itemType, typeConfidence: confidence, creators, moreCreators: true, fields, dates, unparsed, confidence: 0 }
    : { itemType, typeConfidence: confidence, creators, fields, dates, unparsed, confidence: 0 };
} // prettier-ignore

/** `// Памяць : зб. арт. – Мінск, 2020. – Вып. 2. – С. 41`: the issue of a book is its number in the series that it is; `in Heritage, vyp. 1, ed. A. Kos`: its volume. */
function issueOfCollection({ text, fields }: Draft, type: ItemType): void {
  if (!fields.issue || fields.volume || (type !== "bookSection" && type !== "conferencePaper")) return;
  if (!text.includes(" // ")) fields.volume = fields.issue;
  else if (fields["collection-number"]) return;
  else fields["collection-number"] = fields.issue;
  delete fields.issue;
}

/** `———. (2021), …` repeats the authors of the entry before. */
function repeatCreators(draft: Draft, entry: Entry, previous: readonly ReferenceRecord[]): void {
  const repeated = entry.repeats && previous[entry.repeats.n - 1];
  if (!repeated || draft.creators.length) return;
  draft.creators.push(
    ...repeated.creators
      .filter(
        ({ creatorType }, _, all) =>
          creatorType === "author" || all.every((one) => one.creatorType === "editor"),
      )
      .map((c) => ({ ...c, creatorType: draft.repeatedAs ?? c.creatorType, spans: [], confidence: 0.9 })),
  );
}
