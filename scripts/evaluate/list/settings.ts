import type { Random } from "./random.ts";
import type { Marker, Setting } from "./render.ts";

const HEADINGS = [
  "References",
  "REFERENCES",
  "Bibliography",
  "Works Cited",
  "Literatura",
  "Bibliografia",
  "Список литературы",
  "ЛИТЕРАТУРА",
  "Библиографический список",
  "Спіс літаратуры",
  "Список використаних джерел",
  "Literaturverzeichnis",
  "Références",
  "7. References",
  "Literature",
];

// prettier-ignore
const PARTS: readonly (readonly string[])[] = [
  ["Primary sources", "Secondary sources"], ["Books", "Articles", "Internet sources"], ["Źródła", "Opracowania"], ["Akty prawne", "Monografie", "Netografia"],
  ["Источники", "Литература"], ["Книги", "Статьи", "Интернет-ресурсы"], ["Крыніцы", "Літаратура"], ["Quellen", "Literatur"], ["Press articles", "Reports"],
];

/** A setting by chance, with the given mark before its entries. */
export function settingWith(marker: Marker, random: Random): Setting {
  return {
    marker,
    columns: random.between(60, 110),
    proportional: random.chance(0.5),
    hyphenate: random.chance(0.4),
    links: random.pick(["whole", "at signs", "anywhere"]),
    page: random.chance(0.5) ? random.between(34, 52) : 0,
    formFeed: random.chance(0.4),
    heading: random.chance(0.6) ? random.pick(HEADINGS) : undefined,
    prose: random.chance(0.4),
    damage: random.chance(0.3),
    paragraphs: random.pick(["wrapped", "whole"]),
    parts: random.chance(0.15) ? random.pick(PARTS) : [],
  };
}

export const MARKERS: readonly Marker[] = [
  "one-per-line",
  "blank",
  "hanging",
  "[n]",
  "n.",
  "n)",
  "(n)",
  "n",
  "bullet",
  "none",
];
