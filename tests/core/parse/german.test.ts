import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** As German journals of the social sciences print references; the works are made up. */
describe("German social science", () => {
  test.each([
    ["Roth, Karl; Lange, Eva 2003: Grenzen und Arbeit. In: Journal of Borders 65,3: 584 - 596.", { "container-title": "Journal of Borders", volume: "65", issue: "3", issued: "2003" }],
    ["Roth, Karl (2000): Nachwort. In: Lange, Eva J.; Winter, Paul D.: Demokratien im Umbruch. Berlin: Springer. S. 311-314", { people: "Roth, Karl; editor Lange, Eva J.; editor Winter, Paul D.", "container-title": "Demokratien im Umbruch", page: "311-314" }],
    ["Roth, Karl (1993): Bewusstsein als Thema der Geographie. Überlegungen und Untersuchungen am Beispiel Friaul. Münchener Geographische Hefte, 70. München.", { title: "Bewusstsein als Thema der Geographie. Überlegungen und Untersuchungen am Beispiel Friaul", "collection-title": "Münchener Geographische Hefte", "collection-number": "70", "publisher-place": "München" }],
    ["Roth, Karl (2005): Grenzen der Steuerung, in: Karl Roth: Aufsätze zur Grenze, Wiesbaden: VS, S. 290-316.", { people: "Roth, Karl; bookAuthor Roth, Karl", "container-title": "Aufsätze zur Grenze" }],
    ["Roth, K./Lange, E. (im Erscheinen): Grenzen der Arbeit. Zeitschrift für Soziologie.", { people: "Roth, K.; Lange, E.", title: "Grenzen der Arbeit" }],
    ["Henry G. Winter (2003): Borders and rivers of the East. London: Routledge.", { people: "Winter, Henry G.", title: "Borders and rivers of the East" }],
    ["Winter H. Borders and rivers. London: Routledge; 2003.", { people: "Winter, H.", title: "Borders and rivers" }],
    ["Schmied, W. 2005: Wahlen in Äthiopien, Afrika Spectrum 40 (2): 319-330.", { title: "Wahlen in Äthiopien", "container-title": "Afrika Spectrum", volume: "40", issue: "2", page: "319-330" }],
    ["Amt für Wohnen, 2002: Wohnungen für alle. unter: http://www.wohnen.example/a/bolig.pdf (Stand November 2003).", { title: "Wohnungen für alle", accessed: "2003-11", issued: "2002" }],
    ["Mai, Ulf (2001), »Raum und Volk«. Agrarpolitik und Planung im Staat, Paderborn.", { title: "»Raum und Volk«. Agrarpolitik und Planung im Staat", "publisher-place": "Paderborn" }],
    ["Fuchs, Michel (1978a), Dispositive. Über Grenzen, Wissen und Wahrheit, Berlin.", { title: "Dispositive. Über Grenzen, Wissen und Wahrheit", "publisher-place": "Berlin" }],
    ["Erwin K. Scheuer, »Die wechselnde Basis der Soziologie«, in: Paul J. Müller (Hrsg.), Die Analyse der Daten, Stuttgart 1977, S. 5-41.", { people: "Scheuer, Erwin K.; editor Müller, Paul J.", title: "Die wechselnde Basis der Soziologie" }],
    ["Roth, K. (2003): Grenzen im Osten. Universität Bremen (Ms.).", { title: "Grenzen im Osten", status: "Ms." }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toMatchObject(fields)); // prettier-ignore
});
