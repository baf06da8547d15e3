import { describe, expect, test } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

const SAID = [
  "Hi! Do you have anything on rivers?",
  "Kos, A. (2020). Rivers. Minsk: Belarus.",
  "short, but good",
  "https://example.org/rivers/2",
  "thanks",
  "Анна Ліс, Рэкі і людзі, Мінск: Беларусь, 2005",
];
const WORKS = [SAID[1], SAID[3], SAID[5]];

describe("messages of a chat: those that name a work", () => {
  test.each([
    ["Telegram's copies", (said: string, i: number) => `[12.03.2024 14:0${i}] Anna Kos: ${said}`],
    ["WhatsApp's copies", (said: string, i: number) => `[12/03/24, 2:0${i}:15 PM] Anna: ${said}`],
    ["WhatsApp's files", (said: string, i: number) => `12/03/2024, 14:0${i} - Anna: ${said}`],
    ["names above", (said: string, i: number) => `Anna Kos, [12.03.2024 14:0${i}]\n${said}`],
  ])("%s", (_, message) => {
    expect(findEntries(SAID.map(message).join("\n")).entries.map(({ text }) => text)).toEqual(WORKS);
  }); // prettier-ignore

  test("two times of day make no chat", () => {
    const text = "Kos, A. (2020). Rivers. Minsk: Belarus.\n[14:05] Lis, B. (2021). Lakes. Minsk: Belarus.";
    expect(findEntries(text).entries[0]!.text).toBe("Kos, A. (2020). Rivers. Minsk: Belarus.");
  });
});
