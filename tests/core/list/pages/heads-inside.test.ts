import { describe, expect, test } from "vitest";
import { headsInside } from "../../../../src/core/list/pages/heads-inside.ts";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";

const entry = ["Novik, Taras. 2010. “The Queue and the Coupon: Number of a Long Series.” Europe-Asia", "Studies 50 (2): 31–45."]; // prettier-ignore
const page = [...entry, ...entry, ...entry];
const heads = (...lines: string[]): string[] => headsInside(cutLines([...page, ...lines, ...page].join("\n"))).map((at) => [...page, ...lines][at]!); // prettier-ignore

describe("heads inside an entry", () => {
  test.each([
    [["Rudak, Sviatlana. 2012. Residence permits by reason, length of validity and citi-", "River Space and Regional Power", "zenship. Vilnius: Kniha."], ["River Space and Regional Power"]],
    [["Рудак С. А. Виды на жительство по причинам, срокам действия и странам граждан-", "Реки и региональная власть", "ства. – Вильнюс : Книга, 2012. – 212 с."], ["Реки и региональная власть"]],
    [["Rudak S. (2012), Zezwolenia na pobyt według przyczyn, okresu ważności oraz", "Rzeki i władza regionalna", "obywatelstwa, Wilno: Kniha."], ["Rzeki i władza regionalna"]],
    // Inside a word the heading of the list with the number of the page, too.
    [["Rudak, Sviatlana. 2012. Residence permits by reason, length of validity and citi-", "References 233", "zenship. Vilnius: Kniha."], ["References 233"]],
    [["Rudak, Sviatlana. 2012. Residence permits by reason, length of validity and citi-", "234 Rivers and Power", "zenship. Vilnius: Kniha."], ["234 Rivers and Power"]],
    // A line at the margin, one that goes on with a capital, one with a number, and one of a ragged text are of the entry.
    [["Rudak, Sviatlana. 2012. Residence permits by reason, length of validity and citi-", "River Space and Regional Power of the Borderland Towns in the Years of the War and", "zenship. Vilnius: Kniha."], []],
    [["Rudak, Sviatlana. 2012. Residence permits by reason, length of validity, Polish-", "Lithuanian Borderland Towns", "Vilnius: Kniha."], []],
    [["Rudak, Sviatlana. 2012. Residence permits by reason, length of validity and citi-", "River Space 2012 and Power", "zenship. Vilnius: Kniha."], []],
    [["Rudak, S. 2012. Rivers of the", "Borderland Towns", "and their people. Vilnius: Kniha."], []],
  ])("%j", (lines, right) => expect(heads(...lines)).toEqual(right));
}); // prettier-ignore
