import { describe, expect, test } from "vitest";
import { hasPages } from "../../../../src/core/list/pages/pages.ts";

const yes = ["p. 12", "pp.3", "С. 12", "сс. 4", "s. 7", "S.7", "12–34.", "12 - 34,", "1912–1934)", "Neman (3)", "№ 3", "№3"]; // prettier-ignore
const no = ["", "2020", "no. 12", "maps. 12", "12–34", "12–34567.", "(2020)", "p 12", "№", "xp. 12"];

describe("numbers of pages and issues", () => {
  test.each(yes)("%s", (text) => expect(hasPages(text)).toBe(true));
  test.each(no)("none: %s", (text) => expect(hasPages(text)).toBe(false));
});
