import { describe, expect, test } from "vitest";
import { withCurlyQuotes } from "../../../src/core/parse/straight-quotes.ts";
import { brief, entryOf, parseText } from "./entry-of.ts";

/** Harvard as plain-text editors write it, with straight single marks: reference, title, container. */
// prettier-ignore
const titles: [string, string, string][] = [
  ["Kos, A. (2020) 'Rivers' banks and peoples' rights', River Studies, 12(3), pp. 4-19.", "Rivers' banks and peoples' rights", "River Studies"],
  ["Kos, A. (2023) 'Potash exports recover', bne IntelliNews, 18 October.", "Potash exports recover", "bne IntelliNews"],
  ["Kos, A. (2018) 'The bank's debt: who'll pay?' Financial Times, 6 June, p. 4.", "The bank's debt: who'll pay?", "Financial Times"],
  ["Kos, A. (2018) 'Zhizn' u reki: rybaki Polesia', Neman, 3, pp. 15–22.", "Zhizn' u reki: rybaki Polesia", "Neman"],
  ["Kos, A. (2021) 'Posle stat’ye 205: odin god', Mediazona, 2 November.", "Posle stat’ye 205: odin god", "Mediazona"],
  ["'The 'last' ferry' (2019) The Economist, 4 May, p. 12.", "The 'last' ferry", "The Economist"],
  ["'t Hart, P. (2014) 'Ferries and their 'dark side'', Public Administration, 92(1), pp. 1–19.", "Ferries and their 'dark side'", "Public Administration"],
  ["Lis, B. (2020) 'Rivers in the '90s', Past & Present, 12, pp. 1–20.", "Rivers in the '90s", "Past & Present"],
  ["Lis, B. (2017) 'Life on the Pripyat', in Kos, A. (ed.) Handbook of Rivers. London: Routledge, pp. 12–30.", "Life on the Pripyat", "Handbook of Rivers"],
  ["Smith, J. 2011. 'Ferries'. Journal of Transport History 32 (1): 1–20.", "Ferries", "Journal of Transport History"],
  ["Kos, A., 'Rivers of Polesia', Slavic Review, 80 (2021), pp. 45-51.", "Rivers of Polesia", "Slavic Review"],
  ["Kos, A. (2021) 'The river's plebiscite' [Podcast]. The Eastern Front. 8 December.", "The river's plebiscite", "The Eastern Front"],
];

/** What begins with a quotation, and apostrophes that open nothing. */
const untouched = [
  "Parker O: 'Cosmopolitan Europe' and the question: the politics of a 'common destiny'. J Eur Public Policy. 2009;16(7):1085–1101.",
  "Ergin M: 'Is the Turk a White Man?' Towards a Theoretical Framework. Middle East Stud. 2008;44(6):827–850.",
  "O'Neil, J. (2020) Rivers and the people's will. London: Verso.",
  "Kos, A. (2020). Zhizn' i sud'ba reki. Neman.",
];

describe("straight single quotation marks", () => {
  test.each(titles)("%s", (text, title, container) => {
    expect(brief(parseText(text))).toMatchObject({ title, "container-title": container });
  });
  test.each(untouched)("opens nothing: %s", (text) => {
    expect(withCurlyQuotes(entryOf(text))).toBeNull();
  });
});

/** Australian Harvard, and that of EndNote. */
// prettier-ignore
const others: [string, Record<string, string>][] = [
  ["Kos, A, Lis, BT & Zajac, M 2019, 'Ferries', Journal of Transport History, vol. 32, pp. 1–20.", { people: "Kos, A.; Lis, B T; Zajac, M.", title: "Ferries", "container-title": "Journal of Transport History", volume: "32", page: "1-20", issued: "2019" }],
  ["Lis, B 2020, '\"We lost it all\": the flood of '97', The Times, 4 May, p. 3.", { people: "Lis, B.", title: "\"We lost it all\": the flood of '97", "container-title": "The Times", issued: "2020-05-04" }],
  ["Kos, A & Lis, B 2019, Rivers of Polesia: a history, 2nd edn, Routledge, London.", { people: "Kos, A.; Lis, B.", title: "Rivers of Polesia: a history", publisher: "Routledge", "publisher-place": "London", issued: "2019" }],
  ["Lis, B 2017, ‘Life on the Pripyat’, in A Kos & M Zajac (eds), Handbook of rivers, Routledge, London, pp. 12–30.", { people: "Lis, B.; editor Kos, A.; editor Zajac, M.", title: "Life on the Pripyat", "container-title": "Handbook of rivers", publisher: "Routledge", "publisher-place": "London" }],
  ["Lis, B 2016, 'Mapping the marsh', PhD thesis, University of Sydney, Sydney.", { type: "thesis", people: "Lis, B.", title: "Mapping the marsh", publisher: "University of Sydney", "publisher-place": "Sydney" }],
  ["Freedom House 2022, ‘Nations in transit: Belarus’, Freedom House, viewed 6 June 2022, <https://freedomhouse.org/country/belarus>.", { people: "Freedom House", title: "Nations in transit: Belarus", issued: "2022", accessed: "2022-06-06" }],
  ["KOS, A. & LIS, B. 2019. Rivers of Polesia, London, Routledge.", { people: "Kos, A.; Lis, B.", title: "Rivers of Polesia", publisher: "Routledge", "publisher-place": "London", issued: "2019" }],
];

describe("other Harvards", () => {
  test.each(others)("%s", (text, record) => {
    expect(brief(parseText(text))).toMatchObject(record);
  });
});
