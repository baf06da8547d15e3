import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

// Without signs a finite verb and its infinitive print alike: the word before tells them apart.
test.each([
  ["Bolshaya sdelka: kto kupit dolyu v Beltransgaze", "Большая сделка: кто купит долю в Белтрансгазе"],
  ["Kto zaplatit za gaz", "Кто заплатит за газ"],
  ["Nikto ne khochet platit za gaz", "Никто не хочет платить за газ"],
  ["Kto budet platit za gaz", "Кто будет платить за газ"],
  ["Sem voprosov o gaze", "Семь вопросов о газе"],
])("%s → %s", (print, original) => expect(normalizeTitle(print).original).toBe(original));
