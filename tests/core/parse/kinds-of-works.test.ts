import { expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
const rows: [text: string, right: Record<string, string | null>][] = [
  ["Kos, Anna. “Affects of Rivers.” BASEES Annual Conference, 1 Apr. 2023, University of Glasgow. Address.", { type: "conferencePaper", "event-title": "BASEES Annual Conference", issued: "2023-04-01", publisher: null }],
  ["Kos, Anna, and Olga Lis. “Rivers of the Protest.” ASN World Convention, 6 May 2021, Columbia University, New York. Panel presentation.", { "event-title": "ASN World Convention", "event-place": "Columbia University", "publisher-place": "New York", issued: "2021-05-06" }],
  ["Kos, N. and Lis, N. (2003) Rivers and the IMF, Briefing Paper, Royal Institute of International Affairs, London.", { type: "report", title: "Rivers and the IMF", publisher: "Royal Institute of International Affairs", "publisher-place": "London" }],
  ["Kos, A. (2019) Shifts of rivers in Belarus, iSANS Report No. 2/2019, International Strategic Action Network for Security.", { type: "report", title: "Shifts of rivers in Belarus", number: "2/2019" }],
  ["UNHCR. “UNHCR Position on Rivers.” HCR/PC/BLR/2022/01. Geneva: UNHCR, 2022.", { type: "report", title: "UNHCR Position on Rivers", number: "HCR/PC/BLR/2022/01", "container-title": null }],
  ["Eurostat (2023) Extra-EU trade by river (ext_lt_maineu). Available at: https://ec.europa.eu/eurostat/databrowser/product/view/ext_lt_maineu (Accessed: 3 November 2023).", { type: "dataset" }],
  ["SIPRI (2023) SIPRI River Transfers Database. Stockholm: Stockholm International Peace Research Institute. Available at: https://example.org/databases/1 (Accessed: 1 December 2023).", { type: "dataset", "publisher-place": "Stockholm" }],
  ["P. Kos, 2020, “Minsk air quality measurements,” distributed by Zenodo, doi: 10.5281/zenodo.4012345.", { type: "dataset", publisher: "Zenodo" }],
  ["Kos, Anna. Letter to Jan Lis, June 5, 1951. Box 411, folder 2. Hoover Institution Archives, Stanford University.", { archive: "Hoover Institution Archives", archive_location: "Box 411, folder 2" }],
]; // prettier-ignore

test.each(rows)("%s", (text, right) => {
  const found = brief(parseText(text));
  for (const [name, value] of Object.entries(right)) expect(found[name] ?? null, name).toBe(value);
});
