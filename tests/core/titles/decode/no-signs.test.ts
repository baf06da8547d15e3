import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

test.each([
  ["MAZ i BelAZ naraschivayut eksport v Rossiyu", "МАЗ и БелАЗ наращивают экспорт в Россию"],
  ['Filʹm "D’Artanʹân i tri mušketera"', "Фильм «Д’Артаньян и три мушкетёра»"],
  ["UPTs postanovil otlozhit’ vybory", "УПЦ постановил отложить выборы"],
])("%s", (print, original) => expect(normalizeTitle(print).original).toBe(original));
