import type { Scheme } from "../types.ts";
import type { RomanizationTable } from "./romanization-table.ts";

const ALPHABETS = {
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  be: "абвгґдеёжзійклмнопрстуўфхцчшыьэюя'",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
};

/** Each alphabet as a table that writes every letter as itself, so that Cyrillic print is read against the word lists like romanised print. */
export const CYRILLIC_TABLES = Object.fromEntries(
  Object.entries(ALPHABETS).map(([language, letters]) => [
    language,
    {
      scheme: "cyrillic" as Scheme,
      language: language as "ru" | "be" | "uk",
      source: "the alphabet",
      letters: Object.fromEntries(Array.from(letters, (letter) => [letter, letter])),
    },
  ]),
) as Record<"ru" | "be" | "uk", RomanizationTable>;
