import { describe, expect, test } from "vitest";
import { parseText } from "./entry-of.ts";

const read = (text: string) => {
  const { creators, fields } = parseText(text);
  const value = (name: "title" | "publisher-place" | "publisher" | "issued") => fields[name]?.value;
  const people = creators.map(({ creatorType, name, lastName, firstName }) =>
    [creatorType === "author" ? "" : `${creatorType} `, name ?? `${lastName}, ${firstName}`].join(""),
  );
  return [people.join("; "), value("title"), value("publisher-place"), value("publisher"), value("issued")];
};

/** Name, title and a bracket with the imprint and its year, all parted by commas; the works are made up. */
describe("MHRA and notes of Chicago", () => {
  test.each([
    // A title that begins with one word and a colon, as a name would.
    ["Kos, Andrew, Kosava: The Last Border (New Haven: Yale University Press, 2021)", "Kos, Andrew", "Kosava: The Last Border", "New Haven", "Yale University Press", "2021"],
    ["Kos, Anna, Red Rivers: A War on Water, rev. edn (London: Penguin, 2018)", "Kos, Anna", "Red Rivers: A War on Water", "London", "Penguin", "2018"],
    ["Kos, A., Kosava: The Last Border (New Haven: Yale University Press, 2011).", "Kos, A.", "Kosava: The Last Border", "New Haven", "Yale University Press", "2011"],
    ["Andrew Kos, Kosava: The Last Border (New Haven, 2021).", "Kos, Andrew", "Kosava: The Last Border", "New Haven", undefined, "2021"],
    ["Orlin Kos, Peasant Kosava, Civil War: The Hills (Oxford: Clarendon Press, 1989)", "Kos, Orlin", "Peasant Kosava, Civil War: The Hills", "Oxford", "Clarendon Press", "1989"],
    ["Nicholas P. Kos, Kosava: The Making of a River (Cambridge, MA: Harvard University Press, 1956), 45–46.", "Kos, Nicholas P.", "Kosava: The Making of a River", "Cambridge, MA", "Harvard University Press", "1956"],
    // Who prints it, and no place.
    ["Hanna Kos and Lucan Lis, Competitive Rivers: Old Regimes (Kosava UP, 2010), p. 5.", "Kos, Hanna; Lis, Lucan", "Competitive Rivers: Old Regimes", undefined, "Kosava UP", "2010"],
    ["Andrew Kos, The Long River (Routledge, forthcoming 2025)", "Kos, Andrew", "The Long River", undefined, "Routledge", "2025"],
    // Years of the title.
    ["Kos, Per Anders, The Rise and Fall of Rivers, 1906–1931 (Pittsburgh: University of Pittsburgh Press, 2014)", "Kos, Per Anders", "The Rise and Fall of Rivers, 1906–1931", "Pittsburgh", "University of Pittsburgh Press", "2014"],
    // Several people, and what they did.
    ["Kos, Sheila, ed., Rivers: New Directions (London: Routledge, 2000)", "editor Kos, Sheila", "Rivers: New Directions", "London", "Routledge", "2000"],
    ["Kos, Elena, Colin Lis, and Rosalind Roth, eds, Kosava: Between Two Rivers (London: Routledge, 2003)", "editor Kos, Elena; editor Lis, Colin; editor Roth, Rosalind", "Kosava: Between Two Rivers", "London", "Routledge", "2003"],
    ["Kos, Attila, and Dietmar Lis (eds.), Damm: Texte, Kommentare (Hamburg: Rowohlt, 1986).", "editor Kos, Attila; editor Lis, Dietmar", "Damm: Texte, Kommentare", "Hamburg", "Rowohlt", "1986"],
    ["Kos, Andreas, The Kosavan Empire: A History, trans. by Alfred Lis (Harlow: Longman, 2001)", "Kos, Andreas; translator Lis, Alfred", "The Kosavan Empire: A History", "Harlow", "Longman", "2001"],
    // Nature: names with initials, and a stop before the bracket.
    ["Kos, A. & Lis, B. Kosava: The Last Border. (Yale University Press, New Haven, 2011).", "Kos, A.; Lis, B.", "Kosava: The Last Border", "New Haven", "Yale University Press", "2011"],
    ["Kos, A., Lis, B. & Roth, C. Empire. (Routledge, 1996).", "Kos, A.; Lis, B.; Roth, C.", "Empire", undefined, "Routledge", "1996"],
    // Chapters and articles go their own way.
    ["Kos, Ales, 'A River in Transition', in The Handbook of Rivers, ed. by Adam Lis (London: Routledge, 2018), pp. 101–15", "Kos, Ales; editor Lis, Adam", "A River in Transition", "London", "Routledge", "2018"],
  ])("%s", (text, ...wanted) => expect(read(text)).toEqual(wanted)); // prettier-ignore

  test("the pages that are meant are kept", () => {
    expect(
      parseText("Kos, Ales, Kosava: A History (Minsk: Belarus, 2011), pp. 12–13.").fields.page?.value,
    ).toMatch(/^12.13$/);
  });
});
