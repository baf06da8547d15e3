import { describe, expect, test } from "vitest";
import { withSpaces } from "../../../src/core/parse/lost-spaces.ts";
import { brief, entryOf, parseText } from "./entry-of.ts";

/** The works are made up. */
const lost: [printed: string, right: string][] = [
  ["Kos, A., “Reki.” Lake Desk, 8 Oct. 2005,Washington.", "Kos, A., “Reki.” Lake Desk, 8 Oct. 2005, Washington."],
  ["N. Kos,“Rivers of towns,” Lake J., 2020.", "N. Kos, “Rivers of towns,” Lake J., 2020."],
  ["Kos, G.,& Douglas, N. (2023). Reki.", "Kos, G., & Douglas, N. (2023). Reki."],
  ["Kos, G., &Douglas, N. (2023). Reki.", "Kos, G., & Douglas, N. (2023). Reki."],
  ["Kos, Y.and Lis, A. (2015) Reki.", "Kos, Y. and Lis, A. (2015) Reki."],
  ["M. Kos andK. Lis, Reki, 2015.", "M. Kos and K. Lis, Reki, 2015."],
  ["“Reki.” Zerkalo, January 20,2025.", "“Reki.” Zerkalo, January 20, 2025."],
  ["“Reki.” Zerkalo, January20, 2025.", "“Reki.” Zerkalo, January 20, 2025."],
  ["“Reki.” Zerkalo, Jul.10, 2019.", "“Reki.” Zerkalo, Jul. 10, 2019."],
  ["Reki (2022, April21–23). Lake.", "Reki (2022, April 21–23). Lake."],
  ["Reki. Last modifiedJanuary 9, 2023.", "Reki. Last modified January 9, 2023."],
  ["Reki. Accessed15 June 2024.", "Reki. Accessed 15 June 2024."],
  ["Кос Е. Реки // Republic. 2020. 17декабря.", "Кос Е. Реки // Republic. 2020. 17 декабря."],
  ["Kos A. Reki. Duży Format. 2021Dec 6:14-7.", "Kos A. Reki. Duży Format. 2021 Dec 6:14-7."],
  ["Reki. Vienna:The Lake Institute, 2020.", "Reki. Vienna: The Lake Institute, 2020."],
  ["Кос А. Реки. – Минск :БГУ, 2020.", "Кос А. Реки. – Минск : БГУ, 2020."],
  ["Moldova Suverana.2023. “Reki.” 15 May.", "Moldova Suverana. 2023. “Reki.” 15 May."],
  ["Moldova Suverana. 2023.“Reki.” 15 May.", "Moldova Suverana. 2023. “Reki.” 15 May."],
  ["Belsat. “Reki.”YouTube video, 24:10.", "Belsat. “Reki.” YouTube video, 24:10."],
  ["Кос А. Реки // Вада. – 2020. –Т. 38, № 2. –С. 10–12.", "Кос А. Реки // Вада. – 2020. – Т. 38, № 2. – С. 10–12."],
  ["Снайдер, Т. Рекі /Т. Снайдер. – Мінск, 2020.", "Снайдер, Т. Рекі / Т. Снайдер. – Мінск, 2020."],
  ["Звіт/ Громадянська мережа. – Київ, 2019.", "Звіт / Громадянська мережа. – Київ, 2019."],
  ["Закон № 2704-VIII// Відомості. 2019.", "Закон № 2704-VIII // Відомості. 2019."],
  ["Kos, A. Reki, vol.2. Minsk, 2020.", "Kos, A. Reki, vol. 2. Minsk, 2020."],
  ["AllisonR. Reki. – Oxford, 2013.", "Allison R. Reki. – Oxford, 2013."],
  ["IvanchenkoRP, Stasiuk BB. Reki. J River. 2024;40(1):1-2.", "Ivanchenko RP, Stasiuk BB. Reki. J River. 2024;40(1):1-2."],
  ["Szef wyszedł na wolność(2021), „Rzeczpospolita”, 2.04.2021.", "Szef wyszedł na wolność (2021), „Rzeczpospolita”, 2.04.2021."],
  ["Kos (2021)The rivers.", "Kos (2021) The rivers."],
  ["Lake House. (n.d.). Rivers. Retrieved March 3, 2024, fromhttps://example.org/a/b", "Lake House. (n.d.). Rivers. Retrieved March 3, 2024, from https://example.org/a/b"],
  ["Lis, M. Rivers. In Lakes, editedby Anna Kos,118–127. Riga: LakeUniversity Press, 2020.", "Lis, M. Rivers. In Lakes, edited by Anna Kos, 118–127. Riga: Lake University Press, 2020."],
  ["Kos A. (2022), Reki, https://example.org/88194(24.09.2024).", "Kos A. (2022), Reki, https://example.org/88194 (24.09.2024)."],
]; // prettier-ignore

/** What looks alike and is right as it is printed. */
const right: string[] = [
  "Kos, A. (2020). YouTube and BelTA at PayPal, EuroMaidan. Sibir.Realii, 12.04.2020.",
  "Kos A. Москва–Минск: 2022/23. OKO.press 2020;51(4):1-2, 134.",
  "“Reki,” https://example.org/A/B.C,D/May30?x=1,2 kos@Example.Org (accessed 2021).",
  "Kos A. BiełTA, ChestnOK. Vrachi. 2nd ed. COVID-19, B2B, vol. 2, s.12, 2021a.",
  "McDonald, A.B., and O’Brien, C.D. (eds). Res. 2022/1854.",
]; // prettier-ignore

describe("withSpaces", () => {
  test.each(lost)("%s", (printed, expected) => {
    expect(withSpaces(entryOf(printed))?.entry.text).toBe(expected);
  });
  test.each(right)("leaves alone: %s", (text) => {
    expect(withSpaces(entryOf(text))).toBe(null);
  });
});

test("a record's spans lie in the text as it is printed", () => {
  const text = "Kos, Anna. Rivers of Towns.2021. “The Ferry.”Lake Weekly, May30. https://example.org/a.";
  const { fields, creators } = parseText(text);
  expect(brief(parseText(text))).toMatchObject({ "container-title": "Lake Weekly", issued: "2021-05-30" });
  const printed = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join("|");
  expect(printed(fields["container-title"]!.spans)).toBe("Lake Weekly");
  expect(printed(fields.issued!.spans)).toContain("May30");
  expect(printed(fields.URL!.spans)).toBe("https://example.org/a");
  expect(printed(creators[0]!.spans)).toBe("Kos, Anna");
});

test("marks move with their text", () => {
  const entry = { ...entryOf("N. Kos,“Rivers,” Lake J., 2020."), marks: [{ kind: "italic" as const, start: 17, end: 24 }] };
  const { entry: spaced } = withSpaces(entry)!;
  const [mark] = spaced.marks;
  expect(spaced.text.slice(mark!.start, mark!.end)).toBe(entry.text.slice(17, 24));
}); // prettier-ignore
