import { expect, test } from "vitest";
import { keepsHyphen } from "../../../../src/core/list/lines/join-hyphen.ts";

test.each([
  ["How pro-", "government channels", true],
  ["towns in pro-", "vincial Russia", false],
  ["the so-", "called republic", true],
  ["media and so-", "ciety", false],
  ["the ex-", "president", true],
  ["a new ex-", "perience", false],
  ["читать по-", "белорусски", true],
  ["чытаць па-", "ранейшаму", true],
  ["внешняя по-", "литика", false],
  ["w życiu po-", "litycznym", false],
  ["chitat’ po-", "russki", true],
  ["the inter-", "national order", false],
  ["of Post-", "Communism", true],
])("%s %s", (before, next, right) => expect(keepsHyphen(before, next, new Map())).toBe(right));
