import { expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { withoutOtherColumns } from "../../../../src/core/list/outline/table.ts";

const read = (rows: string[]) => withoutOtherColumns(cutLines(rows.join("\n"))).lines.map(({ text }) => text);
const [kos, lis, grib] = ["Kos, A. (2020): Rivers. Minsk: Belarus, S. 3–9.", "Lis, B. (2021): Lakes. Kyiv: Dukh, S. 4.", "Grib, C. (2022): Fens. Wilna: EHU, S. 11–30."]; // prettier-ignore

it("of the plan of a course only the column with the references is read", () => {
  const rows = ["Session\tTopic\tReadings", "1 (19.04.)\tIntroduction\t–", `2 (26.04.)\tThe rivers\t${kos}`, `\t\t${lis}`, "03.05.\tno class", `3 (10.05.)\tLakes and fens\t${grib}`, `Week 4\tSummary\t${kos}`];
  expect(read(rows)).toEqual(["Readings", kos, lis, grib, kos]);
}); // prettier-ignore

it.each<[what: string, rows: string[]]>([
  ["a list with its authors in a column of their own", [`Kos\t2020\t${kos}`, `Lis\t2021\t${lis}`, `Grib\t2022\t${grib}`]],
  ["numbers before references", [`1\t${kos}`, `2\t${lis}`, `3\t${grib}`]],
  ["two rows", [`1\tRivers\t${kos}`, `2\tLakes\t${lis}`]],
])("%s stays as it is", (_, rows) => expect(read(rows)).toEqual(rows)); // prettier-ignore
