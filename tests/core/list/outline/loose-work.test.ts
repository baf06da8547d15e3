import { expect, it } from "vitest";
import { loosenessOf } from "../../../../src/core/list/outline/loose-work.ts";

it.each([
  ["Ingrid Kos – Poland: The Last River (Oxford, 2020)", "strong"],
  ["Rivers by Anna Kos", "strong"],
  ["Poland: A River by Anna Kos (Gdańsk)", "strong"],
  ["Rivers (Anna Kos)", "strong"],
  ["Anna Kos: The Long War of Rivers", "strong"],
  ["Ганна Кос. Рака", "strong"],
  ["Anna Kos „Długa rzeka”", "strong"],
  ["Vesna Kos “The Long River”", "strong"],
  ["Podcast «Голас ракі», выпуск 7: «Чужыя берагі»", "strong"],
  ["River, dir. Vesna Kos, 2019 (film)", "strong"],
  ["The Long River, Anna Kos", "among"],
  ["Kos - Rivers", "weak"],
  ["Chicken Soup: Ingredients", "weak"],
  ["Foreign Policy: An Introduction", "weak"],
  ["Photo by Anna Kos", "none"],
  ["Translated by Anna Kos", "none"],
  ["Kind regards - Anna Kos", "none"],
  ["Anna Kos: Hi!", "none"],
  ["Anna Kos: The bread is on the table", "none"],
  ["10:00 Opening – Anna Kos", "none"],
  ["Tomato soup – 5 €", "none"],
  ["print(“Rivers”) - Anna Kos;", "none"],
])("%s", (text, looseness) => expect(loosenessOf(text)).toBe(looseness));
