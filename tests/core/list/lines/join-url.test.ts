import { expect, test } from "vitest";
import { linkGoesOn } from "../../../../src/core/list/lines/join-url.ts";

// prettier-ignore
test.each([
  ["available at: https://kniha.example/en/ publikacje/raport/towns-", "without-centre, accessed 3 May 2021.", true],
  ["available at: https://kniha.example/ towns and their inter-", "national trade, accessed 3 May 2021.", false],
  ["(see www.kniha.example/) trade and/or inter-", "national politics", false],
])("%s | %s", (before, next, goesOn) => {
  expect(linkGoesOn(before, next, true)).toBe(goesOn);
});

// Broken at any character, on a line that does not reach the margin.
// prettier-ignore
test.each([
  ["Accessed March 1, 2024. https://pra", "vo.by/document/?guid=3871&p0=P32300040.", true],
  ["https://rec.gov.by/ru/refere", "ndum-2022/itogi.", true],
  ["https://kniha.example/a/?fbclid=IwAR2vGm3ZcPz0sQ", "yTk81L.", true],
  ["https://kniha.example/a?utm_source=facebook&utm_campaign=rep", "ost.", true],
  ["https://doi.org/10.1177/08883", "25420907131", true],
  ["https://kniha.example/eng?i=001-237", "425 (accessed 30 October 2024).", true],
  ["https://kniha.example/a/207", "714/2023-02-03-dezinformatsiia/ (accessed 8 January 2024).", true],
  ["39 (1): 1–12. h", "ttps://doi.org/10.1080/12345678.2018.1234567.", true],
  ["https://kniha.example/towns", "accessed 3 May 2021.", false],
  ["https://kniha.example/towns", "2021.", false],
  ["https://kniha.example/towns", "12-18.", false],
  ["https://kniha.example/towns", "doi:10.1080/12345678.2020.1.", false],
  ["https://kniha.example/towns", "towns of the border, 12.", false],
])("not full: %s | %s", (before, next, goesOn) => {
  expect(linkGoesOn(before, next, false)).toBe(goesOn);
});
