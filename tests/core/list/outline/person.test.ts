import { expect, it } from "vitest";
import { arePeople } from "../../../../src/core/list/outline/person.ts";

it.each([
  ["Anna Kos", true],
  ["Ingrid van der Berg", true],
  ["Kateryna Kos and Jan B. Lis", true],
  ["Ганна Кос / Ян Ліс", true],
  ["Юрий Кос", true],
  ["Chicken Soup", false],
  ["Северная Ирландия", false],
  ["Anna", false],
  ["Anna went home", false],
  ["Anna Kos and Chicken soup", false],
])("%s", (text, are) => expect(arePeople(text)).toBe(are));
