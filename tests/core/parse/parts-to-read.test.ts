import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const toRead: Row[] = [
  ["Kos K., Transformacja rzek w latach 1991–2010, Wydawnictwo Naukowe UAM, Poznań 2012, rozdz. 4.", { volume: null, issued: "2012", note: "rozdz. 4" }],
  ["Kos, Andreas: Ungleiche Flüsse. München: C. H. Beck 2017, Kap. 2.", { volume: null, publisher: "C. H. Beck", issued: "2017", note: "Kap. 2" }],
  ["Kos, Christian: Kalkulierte Flüsse. Hamburg: Hamburger Edition 1999 (Einleitung).", { publisher: "Hamburger Edition", issued: "1999", note: "(Einleitung)" }],
  ["Kos, Ales, Rivers: The Last European Borders (New Haven: Yale University Press, 2021), ch. 3 and Conclusion (60 pages)", { "container-title": null, note: "ch. 3 and Conclusion (60 pages)" }],
  ["Kos, Lucan. 2015. Rivers by Default. Baltimore: Johns Hopkins University Press, chapter 1 (pp. 1–27).", { publisher: "Johns Hopkins University Press", note: "chapter 1 (pp. 1–27)" }],
  ["Кос В. В. Сравнительные реки: учеб. пособие. Вильнюс: ЕГУ, 2009. Гл. 2.", { publisher: "ЕГУ", note: "Гл. 2" }],
  ["“Toppling Dams,” The Eurasian River, hosted by Sean Kos, 14 March 2022, https://www.river.org/dams/ (55 min.)", { issued: "2022-03-14", "container-title": "The Eurasian River", note: "55 min." }],
  ["Kos, A. Chapters in the History of Rivers. Minsk: Belarus, 2020.", { title: "Chapters in the History of Rivers", note: null }],
]; // prettier-ignore

const wiki: Row[] = [
  ["\"Index 2023: Rivers\" (https://rivers.org/en/index). Reporters Without Rivers. 3 May 2023. Retrieved 5 May 2023.", { "container-title": "Reporters Without Rivers", URL: "https://rivers.org/en/index", issued: "2023-05-03" }],
  ["Kos, Yuras (18 May 2021). \"Rivers block towns\" (https://apnews.com/article/rivers). Associated Press. Archived (https://web.archive.org/web/20210518170313/https://apnews.com/article/rivers) from the original on 18 May 2021. Retrieved 20 May 2021.", { URL: "https://apnews.com/article/rivers", "archive-URL": "https://web.archive.org/web/20210518170313/https://apnews.com/article/rivers", accessed: "2021-05-20" }],
  ["Kos, Volha (8 July 2021). \"Rivers came to the town\" (https://web.archive.org/web/20210709080112/https://niva.by/a). Naša Niva. Archived from the original (https://niva.by/a) on 9 July 2021. Retrieved 12 July 2021.", { URL: "https://niva.by/a", "archive-URL": "https://web.archive.org/web/20210709080112/https://niva.by/a", "container-title": "Naša Niva" }],
  ["Kos, Elena (2022). \"What makes rivers resilient in times of change?\". Cambridge Review of Rivers. 35 (2): 137–157. doi:10.1080/09557571.2021.1. S2CID 245862000.", { "container-title": "Cambridge Review of Rivers", volume: "35", issue: "2", page: "137-157", note: "S2CID 245862000" }],
]; // prettier-ignore

describe.each([
  ["what is to be read of a work is a note", toRead],
  ["links in brackets, copies and numbers of wikis", wiki],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const fields = brief(parseText(text));
    for (const [name, value] of Object.entries(right)) expect(fields[name] ?? null, name).toBe(value);
  });
});
