import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** Author and year stand first, and only commas or brackets part what follows; the works are made up. */
describe("Harvards of journals and publishers", () => {
  test.each([
    // A comma inside the quotation marks.
    ["Roth, D. (1985) ‘Rivers and the modern state,’ Theory and Water, 14 (1), 53–81.", { title: "Rivers and the modern state", "container-title": "Theory and Water", volume: "14", issue: "1", page: "53-81" }],
    ["Roth, D. (1996b) ‘Vlast’ i tsena,’ Rethinking Rivers, 8 (4), 1–17.", { title: "Vlast’ i tsena", "container-title": "Rethinking Rivers" }],
    ["Roth, D. and Lis, E. (1996) ‘Introduction,’ in Kos, A. (ed.) Rivers of the East. Berlin: de Gruyter, pp. 1–13.", { title: "Introduction", "container-title": "Rivers of the East" }],
    // A journal without quotation marks.
    ["Roth, A.W. and Lis, Z.F. (1987), Seven Rivers for Good Practice, AAHE Bulletin, 39 (7), pp. 3-7.", { title: "Seven Rivers for Good Practice", "container-title": "AAHE Bulletin" }],
    ["Roth A. 2013. Measures of trust in the Republic of Kosava, KQPM Vol.2 No.3, pp. 27-39.", { title: "Measures of trust in the Republic of Kosava", "container-title": "KQPM", volume: "2", issue: "3" }],
    ["Roth, A. (2005) Tete a tete: reading rivers and learning, Active Learning in Schools, 6(1), pp. 32-35", { title: "Tete a tete: reading rivers and learning", "container-title": "Active Learning in Schools" }],
    ["Roth, A. (2020). Farms, rivers and towns. Kos and Lis Review, 12(3), 4–5.", { title: "Farms, rivers and towns", "container-title": "Kos and Lis Review" }],
    ["Roth, Colin L. 2004: A Strategy of Rivers, in: Foreign Rivers, 83: 1, 22-34.", { "container-title": "Foreign Rivers", volume: "83", issue: "1", page: "22-34" }],
    // Place and publisher.
    ["Roth, R. (1974): The Problem of River Government (London: Macmillan).", { title: "The Problem of River Government", "publisher-place": "London", publisher: "Macmillan" }],
    ["Roth, M. (1992): Breaking Through the Ice (Reading, MA: Addison-Wesley).", { title: "Breaking Through the Ice", "publisher-place": "Reading, MA", publisher: "Addison-Wesley" }],
    ["Roth, M. (1998): Rivers in Poland (Kobenhavn: Jurist og Økonomi)", { "publisher-place": "Kobenhavn" }],
    ["Roth, P. (2021): Borders of Trade (Minsk: A City and its People).", { title: "Borders of Trade (Minsk: A City and its People)" }],
    ["Roth, A. and P. Lis (2008), Opposing the River, Oxford, Oxford University Press.", { title: "Opposing the River", "publisher-place": "Oxford", publisher: "Oxford University Press" }],
    ["Roth, V. (1934): Economics of Rivers. Madison, University of Wisconsin Press.", { title: "Economics of Rivers", "publisher-place": "Madison", publisher: "University of Wisconsin Press" }],
    ["Roth, Abouamé (1991), Les fleuves du Noun, Yaoundé: Editions AP.", { title: "Les fleuves du Noun", "publisher-place": "Yaoundé", publisher: "Editions AP" }],
    ["Roth, M. (1977): Fluss und Strafe. Die Geburt des Damms, Frankfurt a. M.", { title: "Fluss und Strafe. Die Geburt des Damms", "publisher-place": "Frankfurt a. M." }],
    ["River Bank (2008): World River Indicators, Washington D.C.", { title: "World River Indicators" }],
    ["Roth, K.-H., 1998a: Flüsse und Angst in den Städten. Unveröff. Manuskript, Düsseldorf.", { title: "Flüsse und Angst in den Städten", "publisher-place": "Düsseldorf" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toMatchObject(fields)); // prettier-ignore
});
