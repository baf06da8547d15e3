import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

const fold = (text: string | null) => (text ?? "").replaceAll("ё", "е");

test.each([
  // Programs print э after a consonant with a dot: what has none is е
  ["Trener «Leykers» obʺyavil sostav na voskresenʹye", "Тренер «Лейкерс» объявил состав на воскресенье"],
  ["Inspektor Blemmings otkazalsya otvechatʹ", "Инспектор Блеммингс отказался отвечать"],
  ["R·epper Kheyl vypustil novyy alʹbom", "Рэппер Хейл выпустил новый альбом"],
  // й before a vowel at the beginning of a word, and between a vowel and a consonant
  ["Muzykant smenil imya na Yye i pozhaleyet ob etom", "Музыкант сменил имя на Йе и пожалеет об этом"],
  ["Tsentr Eyvon u Minsku pratsuye z ranitsy", "Цэнтр Эйвон у Мінску працуе з раніцы"],
])("%s", (print, original) => expect(fold(normalizeTitle(print).original)).toBe(fold(original)));
