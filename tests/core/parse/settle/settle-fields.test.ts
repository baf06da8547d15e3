import { describe, expect, test } from "vitest";
import { brief, parseText } from "../entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const dates: Row[] = [
  ["“Reki i lyudi.” 2022. Nasha Niva, October 10. https://example.org/a/1/.", { title: "Reki i lyudi", "container-title": "Nasha Niva", issued: "2022-10-10" }],
  ["Kos, Anna. 2021. “The Ferry.” Lake Desk Policy Memo 70, October. https://example.org/ferry/.", { issued: "2021-10", publisher: null, "container-title": null }],
  ["Kos A. Der Fluss. Die Zeit. 2021 Nov 18:8.", { type: "newspaperArticle", issued: "2021-11-18", page: "8", volume: null }],
  ["Kos A. Der Fluss. River J. 2021 Nov;18:80-9.", { type: "journalArticle", issued: "2021-11", volume: "18", page: "80-9" }],
  ["Kos A. Reki // Zerkalo. 2023. 7 ianvaria. URL: https://example.org/a.html (data obrashcheniia: 15.01.2025).", { issued: "2023-01-07", accessed: "2025-01-15" }],
  ["Kos A. Reki // Zerkalo. 2023. 7 janvarja. URL: https://example.org/a.html (data obraščenija: 15.01.2025).", { issued: "2023-01-07", accessed: "2025-01-15" }],
  ["Kos A. Richky // Suspilne. 2021. 26 kvitnia. URL: https://example.org/a/1/ (data zvernennia: 18.01.2025).", { issued: "2021-04-26", accessed: "2025-01-18", "container-title": "Suspilne" }],
  ["Kos A. Reki // Salidarnasts. 2023. 3 lutaha. URL: https://example.org/post/1/ (data zvarotu: 15.01.2025).", { issued: "2023-02-03", accessed: "2025-01-15" }],
]; // prettier-ignore

const containers: Row[] = [
  ["Kos, A. (2021, October 8). Wahlen ohne Wechsel? Neue Zürcher Zeitung, 6.", { type: "newspaperArticle", "container-title": "Neue Zürcher Zeitung", page: "6", volume: null }],
  ["Kos, Anna. 2023. “Der Fluss.” Frankfurter Allgemeine Zeitung, June 25, 3.", { type: "newspaperArticle", issued: "2023-06-25", page: "3", volume: null }],
  ["Kos, A. (2022). Between two rivers. Religion, State & Society, 50(4), 398–415.", { type: "journalArticle", "container-title": "Religion, State & Society", publisher: null, volume: "50" }],
  ["Кос А. В. Великі річки: засади та практики. Український історичний журнал. 2019. № 1. С. 124–145.", { type: "journalArticle", title: "Великі річки: засади та практики", "container-title": "Український історичний журнал" }],
  ["Kos, A. (2023, May 2). Der Zug. Spiegel Online. https://www.spiegel.de/a/1", { "container-title": "Spiegel Online" }],
]; // prettier-ignore

const links: Row[] = [
  ["Kos, Anna. 2022. “Reki.” Euroradio, May 17. https://euroradio.fm/ ru/kto-platit-za-reki.", { URL: "https://euroradio.fm/ru/kto-platit-za-reki", issued: "2022-05-17" }],
  ["Kos, Anna. 2022. “Reki.” Fergana, August 3. https://fergana. media/articles/126944/.", { URL: "https://fergana.media/articles/126944/", "container-title": "Fergana" }],
  ["Kos, Anna. 2022. “Reki.” Fergana, August 3. https://fergana.media/ accessed 4 May 2023.", { URL: "https://fergana.media/", accessed: "2023-05-04" }],
]; // prettier-ignore

describe.each([
  ["dates in the place of other fields", dates],
  ["containers and numbers", containers],
  ["links with a space in them", links],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right))
      expect([name, found[name] ?? null]).toEqual([name, value]);
  });
});
