import { describe, expect, it } from "vitest";
import { repairCyrillic } from "../../../src/core/titles/repair-cyrillic.ts";

/** Glued words, and new ones that are left as they are. */
const ROWS = [
  ["be", "Дарога даславы", "Дарога да славы"],
  ["be", "Цана нагаз вырасла", "Цана на газ вырасла"],
  ["be", "Рынак працыі міграцыя", "Рынак працы і міграцыя"],
  ["ru", "Помощьбеженцам на границе", "Помощь беженцам на границе"],
  ["ru", "История городав документах", "История города в документах"],
  ["ru", "Быстрословарь школьника", "Быстрословарь школьника"],
  ["uk", "Мала етноконфесійна громада", "Мала етноконфесійна громада"],
  ["uk", "Історія Єлисаветградського повіту", "Історія Єлисаветградського повіту"],
] as const;

describe("repairCyrillic", () => {
  it.each(ROWS)("%s: %s", (language, printed, mended) => {
    expect(repairCyrillic(printed, language).text).toBe(mended);
  });
});
