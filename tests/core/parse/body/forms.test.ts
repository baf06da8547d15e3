import { afterEach, describe, expect, test, vi } from "vitest";
import { BODY_FORMS } from "../../../../src/core/parse/body/forms/order.ts";
import { parseText } from "../entry-of.ts";

const readers = BODY_FORMS.map((form) => [form.name, vi.spyOn(form, "read")] as const);
afterEach(() => vi.clearAllMocks());

/** Which form read the body of a reference. */
function formOf(text: string): string | undefined {
  parseText(text);
  return readers.find(([, read]) => read.mock.results.some(({ value }) => value === true))?.[0];
}

const rows: readonly (readonly [form: string, text: string])[] = [
  ["behind slashes", "Кос А. Выборы в регионах // Полис. – 2021. – № 3. – С. 5–19."],
  ["behind slashes", "Кос А. Выборы в регионах //Полис. – 2021. – № 3. – С. 5–19."],
  ["before an archive", "Протокол допроса Я. Леся, 18 января 1931 г. // Нац. архив Респ. Беларусь. – Ф. 4п. – Оп. 1. – Д. 5."],
  ["in quotation marks", "Kos, Anna. “A Title of Rivers.” Journal of Rivers, vol. 3, no. 2, 2020, pp. 5–19."],
  ["act with its year", "Law of Georgia on Transparency of Foreign Influence 2024. Available at: https://example.org/law"],
  ["act with its day", "Law of the Republic of Belarus No. 427-Z of July 17, 2008, On Mass Media."],
  ["British act", "Human Rights Act 1998. Available at: https://example.org/act"],
  ["parties of a case", "European Court of Human Rights. Kosov v. Azerbaijan. 22 May 2014. HUDOC."],
  ["who says it", "Lukashenko: “Ya ne svyatoy.” 2021. TASS. https://example.org/news"],
  ["year in brackets", "Sud vynes prigovor (2021) Kommersant, 15 December."],
  ["year by comma", "Sud prigovoril mera k semi godam, 2021. Kommersant, 15 Dec."],
  ["date as a sentence", "Constitution of the Republic of Kazakhstan. 30 Aug. 1995. Adilet."],
  ["part by its kind", "Kos, Anna. Introduction. Voices of the Marsh, edited by Jan Lis, Yale UP, 2019, pp. 1–9."],
  ["in a book", "Kos A. Rivers of the north. In: Lis B, editor. Rivers of Europe. Riga: Zinatne; 2015. p. 49–58."],
  ["act by its number", "Про стратегію людського розвитку : Указ Президента України від 02.06.2021 № 225/2021. URL: https://example.org/act"],
  ["letter", "K. Kos, private letter to J. Lis, Riga, Latvia, Nov. 3, 1961."],
  ["imprint in brackets", "Kos, Anna (1995), Between Rivers and Roads, tr. W. Nowak (Cambridge, Mass.: MIT Press)."],
  ["statement of responsibility", "Кос И. В. Рекі поўначы : зб. арт. / пад рэд. Т. І. Ліс. – Мінск : БДУ, 2019. – 302 с."],
  ["archival document", "Отчёт о состоянии кладбищ г. Гродно, 1988 г. // Государственный архив Гродненской области. – Ф. 1281. – Оп. 1. – Д. 5."],
  ["standard by number", "ГОСТ 34.777–90. Лесная технология. Лесные системы. Стадии создания."],
  ["whole standard", "STB 34.101-2020, Technologies and Security. Algorithms, Gosstandart, Minsk, Belarus, 2020."],
  ["ended by a bracket", "Kos A. (2020), Sud prigovoril mera [The court sentenced the mayor], Kommersant, no. 76."],
  ["quoted outlet", "Kos A., Nie wrócimy do domu, „Tygodnik Powszechny” 2021, nr 5, s. 4."],
  ["by comma", "Kos A. (2020), Rzeki północy, Scholar, Warszawa."],
  ["sentences", "Kos, A. (2020). Rivers of the north. Journal of Rivers, 3(2), 5–19."],
]; // prettier-ignore

describe("forms of title and container", () => {
  test.each(rows)("%s: %s", (form, text) => expect(formOf(text)).toBe(form));
  test("have names of their own", () => {
    const names = BODY_FORMS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  test("the last one reads whatever is left", () => expect(formOf("Rivers")).toBe("sentences"));
});
