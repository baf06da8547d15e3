import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** What the citation templates of wikis print. `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const english: Row[] = [
  ['Higgs, Andrei (May 24, 2021). "A Moment of Rivers". The New York Times. ISSN 0362-4331. Retrieved 2021-05-25.', { people: "Higgs, Andrei", issued: "2021-05-24" }],
  ['Dilan Davor Mayan (Nov 24, 2021). "Rivers by Machine". Towards Water Science. Archived from the original on 25 November 2021.', { people: "Mayan, Dilan Davor", "container-title": "Towards Water Science" }],
  ['World Health Organization (November 2014). "Preterm rivers". who.int. Retrieved 6 March 2015.', { people: "World Health Organization", issued: "2014-11" }],
  ['Ahmad, N.; Natar, T. (1974). "Discrete Rivers" (PDF). Transactions on Water. 100 (1): 90–93. Bibcode:1974ITCmp.100...90A. S2CID 149806273. Archived from the original (PDF) on 2011-11-25.', { "container-title": "Transactions on Water", volume: "100", page: "90-93", publisher: null }],
  ["Slonim, Daniel (2011). Playing in the Water. Wiley. ISBN 978-0-470-00000-9. OCLC 707935000.", { publisher: "Wiley", note: "OCLC 707935000" }],
  ['Kos, Anna (2005). "Rivers". Water Review. 25 (1): 75–88. PMC 2667127. PMID 19346325.', { PMCID: "PMC2667127", PMID: "19346325" }],
  ['"Rivers: Company History". Rivers.com. Rivers of America. 12 May 1996. Archived from the original on 5 February 1998.', { "container-title": "Rivers.com", publisher: "Rivers of America", issued: "1996-05-12" }],
]; // prettier-ignore

const cyrillic: Row[] = [
  ["Шевчук, Іван (4 травня 2020). Ріки України. Українська правда (укр.). Архів оригіналу за 6 травня 2020. Процитовано 5 травня 2020.", { people: "Шевчук, Іван", title: "Ріки України", "container-title": "Українська правда", issued: "2020-05-04", accessed: "2020-05-05" }],
  ["«Рада ухвалила закон». Радіо Свобода. 2021-03-04. Процитовано 2021-03-05.", { title: "Рада ухвалила закон", issued: "2021-03-04", accessed: "2021-03-05" }],
  ["Белоруссия: реки прошли (неопр.). Дата обращения: 20 августа 2020. Архивировано 21 августа 2020 года.", { title: "Белоруссия: реки прошли", accessed: "2020-08-20" }],
  ["Хто ёсць хто (руск.). tut.by (14 ліпеня 2020). Архівавана з першакрыніцы 15 ліпеня 2020. Праверана 16 ліпеня 2020.", { title: "Хто ёсць хто", "container-title": "tut.by", issued: "2020-07-14", accessed: "2020-07-16" }],
]; // prettier-ignore

const polish: Row[] = [
  ["Anna Maria Dynar, Rzeczno-morskie ćwiczenia 2021, pism.pl, 24 września 2021 [dostęp 2021-10-02] [zarchiwizowane z adresu 2021-10-05]", { people: "Dynar, Anna Maria", title: "Rzeczno-morskie ćwiczenia 2021", "container-title": "pism.pl", issued: "2021-09-24", accessed: "2021-10-02" }],
  ["Rzeki na Białorusi. W Mińsku spokój, TVN24, 9 sierpnia 2020 [dostęp 2020-08-10] [zarchiwizowane z adresu 2020-08-12] (pol.).", { title: "Rzeki na Białorusi. W Mińsku spokój", "container-title": "TVN24", issued: "2020-08-09" }],
  ["Andrzej Potoczny: Sejm idzie nad rzekę. Gazeta.pl, 2008-09-10. [dostęp 2008-09-12]. (pol.).", { people: "Potoczny, Andrzej", "container-title": "Gazeta.pl", accessed: "2008-09-12" }],
  ["About Rivers (ang.). Python Software Foundation. [dostęp 24 kwietnia 2012].", { people: null, title: "About Rivers", publisher: "Python Software Foundation" }],
]; // prettier-ignore

const german: Row[] = [
  ["Dietrich Bayer, Reiner Linde (Hrsg.): Handbuch der Flüsse. Vandenhoeck & Ruprecht, Göttingen 2001, ISBN 3-525-36000-2.", { people: "editor Bayer, Dietrich; editor Linde, Reiner", title: "Handbuch der Flüsse", publisher: "Vandenhoeck & Ruprecht", "publisher-place": "Göttingen" }],
  ["Anna Kos, Peter Berg und Eva Lund (Hg.): Flüsse des Ostens. Böhlau, Köln 2003.", { people: "editor Kos, Anna; editor Berg, Peter; editor Lund, Eva", title: "Flüsse des Ostens" }],
  ["Küster, Ralf ; Wille, Thomas: Moderne Wasserkunde : Eine Einführung. 1. Aufl. Wiesbaden : Vieweg + Teubner, 2011", { people: "Küster, Ralf; Wille, Thomas", title: "Moderne Wasserkunde : Eine Einführung" }],
  ["Rivalen am Fluss. Abgerufen am 5. März 2021 (englisch).", { title: "Rivalen am Fluss", accessed: "2021-03-05" }],
]; // prettier-ignore

describe.each([
  ["English", english],
  ["Cyrillic", cyrillic],
  ["Polish", polish],
  ["German", german],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const record = parseText(text);
    const found = brief(record);
    for (const [name, value] of Object.entries(right)) expect(found[name] ?? "null", name).toBe(value ?? "null");
    expect(record.unparsed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  }); // prettier-ignore
});
