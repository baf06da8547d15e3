import { expect, test } from "vitest";
import { readReadingList } from "../../../../src/core/index.ts";

test.each([
  ["Andrew Willis – Belarus: The Quiet Republic (Yale, 2021) https://yalebooks.example/a", { title: "Belarus: The Quiet Republic", publisher: "Yale", date: "2021" }],
  ["Anna Kos, The Quiet Republic (BelTA, 12 May 2021) https://belta.by/a", { title: "The Quiet Republic", date: "2021-05-12" }],
  ["Tom Kosik, Judges of the East: Courts in Slow Cases (Cambridge: Cambridge University Press, 2003), chap. 1", { itemType: "book", title: "Judges of the East: Courts in Slow Cases", place: "Cambridge", publisher: "Cambridge University Press", date: "2003" }],
  ["Kos A., The Quiet Republic (1990–2021), Minsk 2021", { title: "The Quiet Republic (1990–2021)" }],
])("%s", (printed, item) => {
  expect(readReadingList(printed).entries[0]!.item).toMatchObject(item);
}); // prettier-ignore
