import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

test.each([
  ["Xozjajstvo i byt staroobrjadcev", "Хозяйство и быт старообрядцев"],
  ["Byt i nravy gorcev Kavkaza", "Быт и нравы горцев Кавказа"],
  ["Povsednevnyj byt gorozhan XIX veka", "Повседневный быт горожан XIX века"],
  ["Byt belorusom v Polshe", "Быть белорусом в Польше"],
  ["Byt ili ne byt vyboram", "Быть или не быть выборам"],
  ["On hochet byt prezidentom", "Он хочет быть президентом"],
  ["Kem byt posle shkoly", "Кем быть после школы"],
  ["Kak byt s ipotekoj", "Как быть с ипотекой"],
])("%s", (title, original) => expect(normalizeTitle(title).original).toBe(original));
