import { describe, expect, test } from "vitest";
import { findEntries } from "../../../../src/core/index.ts";
import { isImprint, lineStart } from "../../../../src/core/list/lines/line-starts.ts";

describe("places and publishers", () => {
  test.each([
    ["Washington, DC: Center for Strategic Studies", "field"],
    ["New Haven: Yale University Press", "field"],
    ["New York, NY: Routledge", "field"],
    ["Warsaw: Centre for Eastern Studies", "field"],
    ["Baden-Baden: Nomos", "field"],
    ["Гродно : ГрГУ, 2019", "field"],
    ["Washington, George. 2001. Letters", "surname-comma-name"],
    ["Boston, A. (2020) Rivers", "surname-comma-initial"],
    ["Warsaw after the war", "capital-lower"],
    ["Interfaks-Zapad, February 20, 2023. https://", "field"],
  ])("%s: %s", (line, start) => {
    expect(lineStart(line)).toBe(start);
  });

  test.each([
    ["Lanham, MD: Lexington Books", true],
    ["Washington, D.C.: Brookings", true],
    ["Cambridge, UK: Polity", true],
    ["Müller, HG: Der Fluss", false],
    ["Kos, Anna: Rivers", false],
  ])("%s is no beginning: %s", (line, right) => {
    expect(isImprint(line)).toBe(right);
  });

  test("what was printed there goes on with its reference", () => {
    const text = `References

Kos, Maria, and Tina Lis. 2024. River Sanctions at Year Two: Trade through the Union.
Washington, DC: Center for Strategic and International Studies.
https://www.example.org/analysis/river-sanctions (accessed April 5,
2024).
Lis, Ona. 2022. “Detention as Deterrence: Asylum Procedures in Lithuania.”
Studies in Rivers 12 (3): 4–19.
Nowak, Jan. 2021. The Long River: Ports and Cargo, 1992–2020. New Haven: Yale.
`;
    expect(findEntries(text).entries.map((entry) => entry.text.slice(0, 6))).toEqual(["Kos, M", "Lis, O", "Nowak,"]);
  }); // prettier-ignore
});
