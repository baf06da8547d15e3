import { describe, expect, test } from "vitest";
import { headsApart } from "../../../../src/core/list/pages/heads-apart.ts";
import { headsBesideNumbers } from "../../../../src/core/list/pages/heads-beside-numbers.ts";
import { headsInSequence } from "../../../../src/core/list/pages/heads-in-sequence.ts";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";

const entry = ["Novik, Taras. 2010. “The Queue and the Coupon: Number of a Long Series.” Europe-Asia", "Studies 50 (2): 31–45."]; // prettier-ignore
const page = [...entry, ...entry, ...entry];

describe("heads on one line with their number", () => {
  const heads = (...lines: string[]): string[] => headsApart(cutLines(lines.join("\n"))).map((at) => lines[at]!); // prettier-ignore
  test.each([
    ["214                                  Marta Lindner"],
    ["Memory and Faith in the Borderlands                      213"],
    ["East European Media Review 9 (2024)        18"],
  ])("%s", (line) => expect(heads(...page, line, ...page)).toEqual([line]));

  test("the word of the heading, where the heading itself stands above", () => {
    const again = "215                                   References";
    expect(heads("References", ...page, again, ...page)).toEqual([again]);
    expect(heads(again, ...page)).toEqual([]);
  });

  test("not the numbers of a list", () => {
    expect(
      heads(
        "1     Novik T. The Queue. Minsk: Kniha; 2010.",
        "2     Rudak S. Towns of the Border",
        "3     Lis A. Winter Roads. Vilnius: Aidai, 2011.",
        "4     Kos B. Rivers. Brest: Kniha; 2012.",
      ),
    ).toEqual([]);
  });
});

describe("heads on a line of their own beside the number", () => {
  const heads = (...lines: string[]): string[] => {
    const cut = cutLines(lines.join("\n"));
    const numbers = new Set(lines.flatMap((line, at) => (/^\d+$/.test(line) ? [at] : [])));
    return headsBesideNumbers(cut, numbers).map((at) => lines[at]!);
  };
  test.each([
    ["between two entries", [...page, "213", "Patrons, Power Plants and Polls: Belarus and Its Neighbours", ...page], "Patrons, Power Plants and Polls: Belarus and Its Neighbours"],
    ["inside a sentence", [...page, "Rudak, Siarhei. 2011. “Kak Gruziya i Armeniya stali vorotami", "214", "D. Rahozina", "dlya sanktsionnykh tovarov.” July 25, 2023.", ...page], "D. Rahozina"],
    ["before the number", [...page, "Marta Lindner", "214", ...page], "Marta Lindner"],
    ["the journal with its volume, inside a sentence", [...page, "Rudak, Rasa. 2022. “The River Brigade after February", "215", "East European River Studies, vol. 9 (2023)", "2022.” Vilnius: Kniha.", ...page], "East European River Studies, vol. 9 (2023)"],
    ["the journal with its year, inside a word", [...page, "Rudak R. (2022), Rzeki w polityce wschodniej po lu-", "215", "Rocznik Rzeczny 2023, t. 7", "tym, Wilno: Kniha.", ...page], "Rocznik Rzeczny 2023, t. 7"],
  ])("%s", (_, lines, head) => expect(heads(...lines)).toEqual([head])); // prettier-ignore

  test.each([
    ["the end of an entry", [...page, "Rudak, Siarhei. 2011. “Kak Gruziya i Armeniya stali vorotami dlya tovarov.”", "214", "Kommersant, July 25, 2023.", ...page]],
    ["the first line of a quotation", [...page, "“Protokol doprosa na granitse prinyali bolee tysyachi", "214", "svideteley.” 2022. Kommersant, July 25, 2023.", ...page]],
    ["the end of an entry without a stop", [...page, "Lewis, Jane 1994: Gender and the Evolution of Policy.", "Arbeitspapier 4, Zentrum für Sozialpolitik, Bremen", "31", "Lewis, Jane, 2003: Erwerbstätigkeit. München: Kraina, 29-52.", ...page]],
    ["what goes on below", [...page, "Management in Europe and Japan. Oxford/New York.", "20", "Bücher", "des Forschungsschwerpunkts", ...page]],
    ["the journal of an entry whose title ends above", [...page, "Rudak, Siarhei. 2022. “The River Brigade after February.”", "215", "East European River Studies, vol. 9 (2023)", "with a foreword. Vilnius: Kniha.", ...page]],
    ["an entry of one line", [...page, "214", "Rudak, Siarhei. Towns of the Border", ...page]],
  ])("not %s", (_, lines) => expect(heads(...lines)).toEqual([])); // prettier-ignore
});

describe("heads whose number stands behind one space", () => {
  const long = [...page, ...entry];
  const heads = (known: number[], ...lines: string[]): string[] =>
    headsInSequence(cutLines(lines.join("\n")), new Set(known)).map((at) => lines[at]!);

  test("the next page behind a number that is known", () => {
    const lines = ["314", ...long, "Neighbours in Waiting 315", ...long, "316 A. Kazakevich", ...long];
    expect(heads([0], ...lines)).toEqual(["Neighbours in Waiting 315", "316 A. Kazakevich"]);
  });
  test("not a line that ends in a volume, nor one that is as long as the others", () => {
    expect(heads([], ...long, "Slavic Review 12", ...long)).toEqual([]);
    expect(heads([0], "11", ...long, "Kos, Anna. 2010. “The Coupon and Other Stories of a Long Series.” Slavic Review 12", ...long)).toEqual([]);
  }); // prettier-ignore
});
