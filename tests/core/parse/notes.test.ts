import { describe, expect, test } from "vitest";
import { withoutNotes } from "../../../src/core/parse/notes/index.ts";
import { brief, entryOf, parseText } from "./entry-of.ts";

/** Reference, what is left of it, what the notes say. */
const cuts: [string, string, string][] = [
  [
    "Kos A. (2020). Quiet rivers (2nd ed., Vol. 1). Brill.",
    "Kos A. (2020). Quiet rivers. Brill.",
    "edition=2nd ed.; volume=1",
  ],
  [
    "Kos A. Quiet rivers, 2nd ed. Leiden: Brill, 2020.",
    "Kos A. Quiet rivers. Leiden: Brill, 2020.",
    "edition=2nd ed.",
  ],
  [
    "Кос А. Тихие реки. 2-е изд., перераб. и доп. М.: Наука, 2001.",
    "Кос А. Тихие реки. М.: Наука, 2001.",
    "edition=2-е изд., перераб. и доп.",
  ],
  [
    "Kos, Anna. Quiet Rivers. Translated by Jan Novak, Brill, 2020.",
    "Kos, Anna. Quiet Rivers. Brill, 2020.",
    "translator Novak",
  ],
  [
    "Kos, A. (2020). Quiet rivers (J. Novak, Trans.). Brill.",
    "Kos, A. (2020). Quiet rivers. Brill.",
    "translator Novak",
  ],
  [
    "Кос А. Тихие реки / пер. с англ. И. И. Гриба. М.: Наука, 2001.",
    "Кос А. Тихие реки. М.: Наука, 2001.",
    "translator Гриба",
  ],
  [
    "Kos A. Tikhiye reki / per. s angl. I. Griba. M.: Nauka, 2001.",
    "Kos A. Tikhiye reki. M.: Nauka, 2001.",
    "translator Griba",
  ],
  [
    "Kos, Anna. “Rivers.” Interview by Jan Novak. Delfi, 3 May 2020.",
    "Kos, Anna. “Rivers.” Delfi, 3 May 2020.",
    "interviewer Novak",
  ],
  [
    "“Rivers.” YouTube, uploaded by Telekanal ONT, 3 May 2020.",
    "“Rivers.” YouTube, 3 May 2020.",
    "author Telekanal ONT",
  ],
  ["Kos A. (2020). Rivers [Video]. YouTube.", "Kos A. (2020). Rivers. YouTube.", ""],
  [
    "Kos, A. [@kos]. (2020). Rivers rise [Tweet]. Twitter.",
    "Kos, A. (2020). Rivers rise. Twitter.",
    "note=@kos",
  ],
  [
    "Nasha Niva (2020) Reki [Telegram] 12 July.",
    "Nasha Niva (2020) Reki, 12 July.",
    "container-title=Telegram",
  ],
  [
    "Кос А. Реки [Электронный ресурс] // Зеркало : [сайт]. – 2020. – 3 мая.",
    "Кос А. Реки // Зеркало. 2020. 3 мая.",
    "",
  ],
  [
    "Kos, A. (2020). Reki [Rivers and their people]. Delfi.",
    "Kos, A. (2020). Reki. Delfi.",
    "translated-title=Rivers and their people",
  ],
  [
    "Kos, A. (2020). Rivers [Doctoral dissertation, Tartu University]. DSpace.",
    "Kos, A. (2020). Rivers.",
    "genre=Doctoral dissertation; publisher=Tartu University; source=DSpace",
  ],
  [
    "Кос А. Реки: дис. … канд. ист. наук: 07.00.02. Минск, 2001.",
    "Кос А. Реки. Минск, 2001.",
    "genre=дис. … канд. ист. наук: 07.00.02",
  ],
  [
    "Kos A. (2020), Rzeki, praca doktorska, Uniwersytet Warszawski.",
    "Kos A. (2020), Rzeki, Uniwersytet Warszawski.",
    "genre=praca doktorska",
  ],
  [
    "Кос А. Реки / А. Кос, Б. Гриб // Неман. – 2001. – № 3.",
    "Кос А. Реки // Неман. 2001. № 3.",
    "author Кос; author Гриб",
  ],
  [
    "Реки: сб. ст. / под общ. ред. Б. Гриба. Минск: БГУ, 2001.",
    "Реки: сб. ст. Минск: БГУ, 2001.",
    "editor Гриба",
  ],
  [
    "Kos, A. (2020) Rivers. Analytical paper no. 7. Minsk: BISS.",
    "Kos, A. (2020) Rivers. Minsk: BISS.",
    "genre=Analytical paper; number=7",
  ],
];

/** The works are made up. */
describe("notes", () => {
  test.each(cuts)("%s", (text, left, said) => {
    const { entry, notes } = withoutNotes([entryOf(text)])[0]!;
    expect(entry.text).toBe(left);
    const fields = notes.flatMap((note) => note.fields ?? []).map(({ name, value }) => `${name}=${value}`);
    const people = notes.flatMap((note) => note.creators ?? []).map(({ creatorType, lastName, name }) => `${creatorType} ${lastName ?? name}`);
    expect([...fields, ...people].join("; ")).toBe(said);
  });

  test.each([
    "Kos, A. (2020). The revised edition of the world. Brill.",
    "Kos, A. Interview with the past. Brill, 2020.",
    "Kos, A. (2020). [A title in brackets]. Delfi.",
    "Kos A. Rivers and/or lakes. Brill, 2020.",
    "Kos, A. “Rivers.” Europe-Asia Studies 55, no. 8 (2003): 1–2.",
    "Kos A. (2020), Rivers, [in:] Lakes, Brill.",
  ])("none in %s", (text) => expect(withoutNotes([entryOf(text)])[0]!.entry.text).toBe(text));
}); // prettier-ignore

/** Reference and what must be in its record. */
const records: [string, Record<string, string>][] = [
  [
    "Belstat. (n.d.). Trade of the republic [Data set]. Retrieved July 16, 2024, from https://www.belstat.gov.by/trade/",
    { type: "dataset", people: "Belstat", title: "Trade of the republic" },
  ],
  [
    "Telekanal ONT. (2022, March 11). Rechka pod mostom [Video]. YouTube. https://www.youtube.com/watch?v=a1",
    {
      type: "videoRecording",
      people: "Telekanal ONT",
      title: "Rechka pod mostom",
      "container-title": "YouTube",
    },
  ],
  [
    "Ministry of Foreign Affairs of Latvia. (2021, May 4). Statement on the river [Press release]. https://mfa.gov.lv/en/1",
    {
      people: "Ministry of Foreign Affairs of Latvia",
      title: "Statement on the river",
      issued: "2021-05-04",
    },
  ],
  [
    "О реках: Закон Республики Беларусь от 1 августа 2002 г. № 13-З. URL: https://pravo.by/document/?guid=1 (дата обращения: 05.02.2024).",
    { title: "О реках: Закон Республики Беларусь от 1 августа 2002 г. № 13-З", issued: "2002-08-01" },
  ],
  [
    "Hartwell, M. (2018) Rivers of the south. PhD thesis. King’s College London.",
    { type: "thesis", title: "Rivers of the south", publisher: "King’s College London" },
  ],
  [
    "Пул Первого. Дорога к мосту // Telegram. 12.08.2023. URL: https://t.me/pul_1/1 (дата обращения: 16.07.2024).",
    { type: "forumPost", people: "Пул Первого", title: "Дорога к мосту", "container-title": "Telegram" },
  ],
  [
    "Kos A. (2021), Ferry and river, “Europe-Asia Studies”, Vol. 73(9), pp. 1646–1670.",
    { page: "1646-1670", issued: "2021" },
  ],
  [
    "Lukashuk, Alena. “Language and Power.” Nationalism in Eastern Europe, edited by Jan Kos and Ewa Nowak, Palgrave Macmillan, 2020, pp. 140–62.",
    {
      type: "bookSection",
      people: "Lukashuk, Alena; editor Kos, Jan; editor Nowak, Ewa",
      "container-title": "Nationalism in Eastern Europe",
      publisher: "Palgrave Macmillan",
    },
  ],
];

describe("records of works with notes", () => {
  test.each(records)("%s", (text, right) => expect(brief(parseText(text))).toMatchObject(right));
}); // prettier-ignore
