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
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toMatchObject(fields)); // prettier-ignore
});
