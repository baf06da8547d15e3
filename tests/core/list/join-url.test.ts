import { expect, test } from "vitest";
import { linkGoesOn } from "../../../src/core/list/join-url.ts";

// prettier-ignore
test.each([
  ["available at: https://kniha.example/en/ publikacje/raport/towns-", "without-centre, accessed 3 May 2021.", true],
  ["available at: https://kniha.example/ towns and their inter-", "national trade, accessed 3 May 2021.", false],
  ["(see www.kniha.example/) trade and/or inter-", "national politics", false],
])("%s | %s", (before, next, goesOn) => {
  expect(linkGoesOn(before, next, true)).toBe(goesOn);
});
