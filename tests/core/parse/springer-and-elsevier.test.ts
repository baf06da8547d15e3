import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const springer: Row[] = [
  ["Kos, A., Lis, B.: Rivers in the news. In: Novak, C., Mur, D. (eds.) Text, Speech, and Water 2020. LNCS, vol. 12284, pp. 201–213. Springer, Cham (2020). https://doi.org/10.1007/978-3-030-58323-1_99", { people: "Kos, A.; Lis, B.; editor Novak, C.; editor Mur, D.", "container-title": "Text, Speech, and Water 2020", volume: "12284", "collection-title": "LNCS", page: "201-213", publisher: "Springer", "publisher-place": "Cham", genre: null }],
  ["Kos, A.: Borders of rivers. In: Lis, B. (ed.) Rivers of the North. LNCS (LNAI), vol. 9999, pp. 1–13. Springer, Heidelberg (2019). https://doi.org/10.1007/1234567890", { people: "Kos, A.; editor Lis, B.", title: "Borders of rivers", "container-title": "Rivers of the North", volume: "9999" }],
  ["Shybko, Z.: Narys historyi rek (1795–2002). Entsyklapedyks, Minsk (2003)", { title: "Narys historyi rek (1795–2002)", publisher: "Entsyklapedyks", "publisher-place": "Minsk", issued: "2003" }],
  ["Linder, R.: Flüsse und Herrschaft in Weißrußland im 19. und 20. Jahrhundert. Oldenbach, München (1999)", { type: "book", title: "Flüsse und Herrschaft in Weißrußland im 19. und 20. Jahrhundert", publisher: "Oldenbach" }],
  ["Kos, A.: Die Fischer des 2. Weltkriegs. Böhlau, Köln (2001)", { title: "Die Fischer des 2. Weltkriegs", publisher: "Böhlau" }],
  ["River Homepage, http://www.example.org/rivers, last accessed 2023/10/25", { accessed: "2023-10-25", URL: "http://www.example.org/rivers" }],
]; // prettier-ignore

const elsevier: Row[] = [
  ["V. Kos, Rivers of democracy: The case of Polesia, Journal of Democracy 16 (4) (2005) 83–97. doi:10.1353/jod.2005.0074.", { title: "Rivers of democracy: The case of Polesia", "container-title": "Journal of Democracy", volume: "16", issue: "4", page: "83-97", issued: "2005" }],
  ["M. Kos, On the sums of rivers, J. Number Theory 12 (2005) 83–97.", { title: "On the sums of rivers", "container-title": "J. Number Theory", volume: "12", page: "83-97" }],
  ["M. Kos, J. Lis, Rivers in cities, Cities 112 (2021) 103084.", { title: "Rivers in cities", "container-title": "Cities", volume: "112", page: "103084" }],
  ["Ministerstvo oborony Respubliki Belarus’, Doktrina rek, 2016. https://www.mil.by/ru/doktrina/ (accessed 12 May 2021).", { people: "Ministerstvo oborony Respubliki Belarus’", title: "Doktrina rek" }],
  ["Pochemu Belarus’ zakryvaet reki, Onliner, 1 November 2020. https://people.onliner.by/2020/11/01/pochemu (accessed 3 November 2020).", { title: "Pochemu Belarus’ zakryvaet reki", "container-title": "Onliner", issued: "2020-11-01" }],
  ["Bloknot rybaka, Dva goda posle razliva, Telegram, 9 August 2022. https://t.me/bloknot_rybaka/1431.", { people: "Bloknot rybaka", title: "Dva goda posle razliva", "container-title": "Telegram" }],
  ["Kto stoit za uglubleniem rek?, 2019. Khartiya'97, 16 December. https://charter97.org/ru/news/2019/12/16/359442/ (accessed 1 March 2020).", { title: "Kto stoit za uglubleniem rek?", "container-title": "Khartiya'97", issued: "2019-12-16" }],
  ["Zhirov, E., 2011. Zheleznyi Shurik i ego reka. Kommersant-Vlast', 46, 21 November, p. 58.", { issue: "46", volume: null, page: "58" }],
  ["Smolin, V., 2013. Belarusian Rivers: The Impact of Floods. Analytical Paper. Ostrogorski Centre, Minsk–London.", { type: "report", publisher: "Ostrogorski Centre" }],
]; // prettier-ignore

const bluebook: Row[] = [
  ["Eric A. Posnik, The Law of Rivers, 85 U. Chi. L. Rev. 545 (2018).", { type: "journalArticle", people: "Posnik, Eric A.", title: "The Law of Rivers", "container-title": "U. Chi. L. Rev.", volume: "85", page: "545", issued: "2018" }],
  ["Anna Kos, “Borders of Law,” 44 Stan. L. Rev. 12 (2001).", { title: "Borders of Law", "container-title": "Stan. L. Rev.", volume: "44", page: "12" }],
  ["Olga A. Hathaway et al., The Power to Fish, 38 Yale J. Int’l L. 123 (2013).", { people: "Hathaway, Olga A.", title: "The Power to Fish", "container-title": "Yale J. Int’l L." }],
  ["Treaty on the Limitation of Fishing, U.S.-U.S.S.R., May 26, 1972, 23 U.S.T. 3435.", { type: "statute", title: "Treaty on the Limitation of Fishing", volume: "23", page: "3435" }],
  ["Treaty on Rivers in Europe, Nov. 19, 1990, 30 I.L.M. 1.", { title: "Treaty on Rivers in Europe", "container-title": "I.L.M." }],
  ["Robert J. Lis, “The Soviet Rivers,” Slavic Review 31, no. 2 (1972): 145–167.", { people: "Lis, Robert J.", title: "The Soviet Rivers" }],
  ["Robert J. Banks, “The Soviet Press,” Slavic Review 31, no. 2 (1972): 145–167.", { people: "Banks, Robert J.", title: "The Soviet Press" }],
  ["Robert J. Banks, The Soviet Press (New York: Praeger, 1972).", { people: "Banks, Robert J.", title: "The Soviet Press" }],
]; // prettier-ignore

describe.each([
  ["Springer", springer],
  ["Elsevier", elsevier],
  ["Bluebook and notes of Chicago", bluebook],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right))
      expect((value ?? "null").split("|"), name).toContain(found[name] ?? "null");
  });
});
