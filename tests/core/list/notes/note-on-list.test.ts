import { expect, test } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";
import { isNoteOnList } from "../../../../src/core/list/notes/note-on-list.ts";

const NOTES = [
  "This bibliography lists only the works cited in the article. Titles in Cyrillic follow the Library of Congress system.",
  "Sources are listed in alphabetical order by the author’s surname.",
  "All web sources were last accessed on 12 May 2024.",
  "All URLs last accessed 3 June 2023.",
  "All links were checked in May 2024.",
  "Web sources were last checked in spring 2024; titles in Cyrillic script are romanised.",
  "The list includes works cited more than once; archival files are given in the notes.",
  "Russian titles are transliterated according to BGN/PCGN.",
  "References are given in the order in which they are cited.",
  "Zestawienie obejmuje wyłącznie pozycje przywołane w tekście.",
  "Wszystkie strony internetowe odwiedzono 12 maja 2024 r.",
  "Tytuły rosyjskie podano w transliteracji, zachowano pisownię źródeł.",
  "Ссылки на электронные ресурсы проверены 15 мая 2024 г.",
  "Для удобства читателя источники и литература даны в едином алфавитном перечне.",
  "Источники приводятся в порядке упоминания в тексте.",
  "В список включены только работы, цитируемые в статье.",
  "Дата обращения ко всем электронным ресурсам: 10.05.2024.",
  "Усе спасылкі правераны 3 мая 2024 г.",
  "Крыніцы размешчаны ў алфавітным парадку.",
  "Усі посилання перевірено 1 травня 2024 р.",
  "Джерела подано в алфавітному порядку.",
  "Das Verzeichnis enthält nur die zitierten Titel.",
  "Alle Internetquellen wurden zuletzt am 3. Mai 2024 abgerufen.",
  "La liste ne comprend que les ouvrages cités.",
  "Seznam obsahuje pouze citované práce.",
  "Vse ssylki na elektronnye resursy provereny 1 maya 2024 g.",
];

test.each(NOTES)("%s: says how the list is kept", (text) => {
  expect(isNoteOnList(text)).toBe(true);
});

test.each([
  "Sources of conflict in Eastern Europe are listed. Minsk: Kraina, 2019.",
  "The EU sanctions list includes two hundred names (2022, June 3). Reuters.",
  "Перечень экстремистских материалов включает 900 ссылок // Звязда. 2023. 5 мая.",
  "Kos, A. (2021). Works and days.",
  "Kos A. Источники даны в переводе. Минск, 2019.",
  "“All sources were checked: How fact-checkers work.” Reuters, 3 May 2022.",
  "Archiwum Państwowe w Białymstoku, zesp. 23, sygn. 14.",
  "Конституция Республики Беларусь: указаны источники права. Минск: Амалфея, 2006.",
])("%s: is a reference", (text) => {
  expect(isNoteOnList(text)).toBe(false);
});

const SURNAMES = ["Adamovich", "Bohdan", "Charapnin", "Dzmitryeva", "Hrynko", "Kos", "Lis", "Novik", "Rudkouski", "Sakalou", "Tarasiuk", "Vasilenko"]; // prettier-ignore
const works = SURNAMES.map(
  (name, i) => `${name}, A. (20${10 + i}). Rivers of the east, part ${i + 1}. Kraina.`,
);
const numbered = works.map((work, i) => `${i + 1}. ${work}`);

test.each(NOTES)("%s: is no entry, above and below a list", (note) => {
  const wrapped = note.replace(/^(.{30}[^ ]{0,30}) /, "$1\n");
  for (const list of [works, numbered])
    for (const text of [
      ["References", "", wrapped, "", ...list].join("\n"),
      ["References", "", note, "", ...list].join("\n"),
      ["References", note, ...list].join("\n"),
      ["References", "", ...list, "", note].join("\n"),
    ])
      expect(findEntries(text).entries.map((entry) => entry.text)).toEqual(works);
});
