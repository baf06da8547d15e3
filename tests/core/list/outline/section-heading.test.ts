import { describe, expect, it } from "vitest";
import { isEditable, isLabelLine, isSession } from "../../../../src/core/list/outline/section-heading.ts";

describe("isSession", () => {
  it.each([
    "Week 1 (20 Feb.): Introduction", "## Session 12: Sanctions", "Zajęcia 3. Bezpieczeństwo energetyczne", "Тема 2. Власть и общество в 1990-е годы", "Тема № 4", "Лекцыя 5. Мова і нацыя",
    "Заняття 6–7. Пам’ять", "3. Sitzung (12.10.): Stalinismus", "2-е занятие. Источники", "Séance 4 – La guerre", "Přednáška 2: Střed", "Тема IV. Итоги",
  ])("%s", (text) => expect(isSession(text)).toBe(true)); // prettier-ignore

  it.each([
    ["Weekly reports, 3", "another word"],
    ["Week of protest", "no number"],
    ["Лекция 3. Минск: БГУ, 2010.", "a place, a publisher and a year"],
    ["Session 5 of the UN Committee, pp. 12–14", "pages"],
    ["Topic 3, https://belta.by/a", "a link"],
  ])("%s is none: %s", (text) => expect(isSession(text)).toBe(false));
});

describe("isLabelLine", () => {
  it.each([
    ["Optional:", true],
    ["**Required readings**", true],
    ["Literatura uzupełniająca", true],
    ["Kos, A. Required readings", false],
  ])("%s", (text, is) => expect(isLabelLine(text)).toBe(is));
});

describe("isEditable", () => {
  it.each([
    ["References[edit]", true],
    ["Примечания [править | править код]", true],
    ["Przypisy [edytuj | edytuj kod]", true],
    ["Kos, A. Title [in Russian]", false],
  ])("%s", (text, is) => expect(isEditable(text)).toBe(is));
});
