import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** What historians and lawyers cite. `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const volumes: Row[] = [
  ["Kos, Y. (1998). Zbor rečaŭ [Collected rivers] (Vol. 3). Mastatskaia litaratura.", { title: "Zbor rečaŭ", volume: "3", publisher: "Mastatskaia litaratura" }],
  ["Kos, G. (1955). Die Flüsse Polens [The rivers of Poland] (Bd. 1). Böhlau.", { title: "Die Flüsse Polens", volume: "1", publisher: "Böhlau" }],
  ["Kos, M. (Ed.). (1981). Dzieje rzek w źródłach (T. 2). Ossolineum.", { title: "Dzieje rzek w źródłach", volume: "2", people: "editor Kos, M." }],
  ["Kos, R. (2015). The history of rivers: Vol. 1. The making of the bridge, 1385–1569. Oxford University Press.", { type: "book", volume: "1", page: null, publisher: "Oxford University Press", title: "The history of rivers: Vol. 1. The making of the bridge, 1385–1569" }],
  ["Kos, Yakub. Zbor rečaŭ. Vol. 4, Mastackaja litaratura, 1974.", { type: "book", title: "Zbor rečaŭ", volume: "4", publisher: "Mastackaja litaratura" }],
  ["Kos, Jan, editor. Rzeki w Polsce. Vol. 1, Znak, 1966.", { type: "book", title: "Rzeki w Polsce", volume: "1", publisher: "Znak" }],
  ["Kos M., 2002, Mosty, [w:] Dzieje rzek, red. A. Lis, t. 3: Czasy saskie, PWN, Warszawa, s. 12–40.", { "container-title": "Dzieje rzek, t. 3: Czasy saskie", volume: "3", publisher: "PWN", page: "12-40" }],
  ["Kos M., 2002, Mosty, [w:] Dzieje rzek, red. A. Lis, t. 1, cz. 2, Palottinum, Poznań, s. 12–40.", { "container-title": "Dzieje rzek", volume: "1, cz. 2", publisher: "Palottinum" }],
  ["Кос В. О. Сочинения. В 9 т. Т. 3. Курс рек. М. : Мысль, 1988. 414 с.", { type: "book", volume: "3", title: "Сочинения. Т. 3. Курс рек" }],
  ["Kos, E.F. (1921) Reki, Vol. 3, Part 2. Petrograd: Nauka.", { title: "Reki", volume: "3, Part 2" }],
  ["Akta Rzek, 1901, t. 7: Mosty wileńskie, Drukarnia Kosa, Wilno.", { type: "book", people: null, title: "Akta Rzek", volume: "7", publisher: "Drukarnia Kosa", "publisher-place": "Wilno" }],
  ["Pisma rzeczne, 1960, t. 3, Ossolineum, Wrocław.", { type: "book", people: null, title: "Pisma rzeczne", volume: "3", publisher: "Ossolineum" }],
]; // prettier-ignore

const parts: Row[] = [
  ["Кос С. В. Мост и река // Река и общество в княжестве. — Гродно : ГрГУ, 2001. — Ч. 2. — С. 15–30.", { type: "bookSection", volume: "2" }],
  ["Kos S. N. Most // Ocherki rek XVII v. – Kiev : Vyshcha shkola, 1989. – Ch. 1. – S. 50–61.", { type: "bookSection", volume: "1" }],
  ["Кос А. Мост // Вопросы истории. – М. : Наука, 1989. – Т. 1. – С. 50–61.", { type: "journalArticle" }],
  ["Kos, Hans-Jürgen: „Die Flüsse“, in: ders. (Hg.), Polen am Fluss, Bd. 2, Stuttgart 2011, S. 55–80.", { type: "bookSection", volume: "2" }],
  ["Кос А. Рец. на: Лис Я. Река. Минск, 2005. 300 с. // Славяноведение. 2007. № 2. С. 100–102.", { type: "journalArticle", "container-title": "Славяноведение", issue: "2", page: "100-102" }],
  ["Kos, A. (2019). Union of rivers. Proceedings of the National Academy of Sciences of Belarus. Humanitarian Series, 64(1), 12–20.", { title: "Union of rivers", "container-title": "Proceedings of the National Academy of Sciences of Belarus. Humanitarian Series" }],
  ["Umowa o rzekach, „Nacyjanalny rejestr prawawych aktaŭ”, 2000, nr 9, 3/8.", { title: "Umowa o rzekach", issue: "9", number: "3/8" }],
  ["Kos J., 2003, Brzeg, [hasło w:] Encyklopedia rzek, t. 4, PWN, Warszawa, s. 12.", { title: "Brzeg", volume: "4", publisher: "PWN" }],
]; // prettier-ignore

const imprints: Row[] = [
  ["Kos L.A., 1842, Wspomnienia znad Wilii, nakł. T. Lisa, Wilno.", { title: "Wspomnienia znad Wilii", publisher: "nakł. T. Lisa", "publisher-place": "Wilno" }],
  ["Kos T., 1840, Dzieje rzek, t. 7, druk. A. Lisa, Wilno.", { title: "Dzieje rzek", volume: "7", publisher: "druk. A. Lisa" }],
  ["Kos P., 1577, O jedności rzek, drukarnia M.K. Lisa, Wilno.", { issued: "1577", title: "O jedności rzek", publisher: "drukarnia M.K. Lisa" }],
  ["Kos A., 1885, Rzeka, [w:] Słownik rzeczny, red. F. Lis, t. 6, nakł. W. Lisa, Warszawa, s. 451–458.", { "container-title": "Słownik rzeczny", volume: "6", publisher: "nakł. W. Lisa" }],
  ["Kos T., 1997, Dzieje rzek, reprint z 1835 r., Graf, Poznań.", { title: "Dzieje rzek", publisher: "Graf", "original-date": "1835" }],
  ["Pasy rzeczne, katalog wystawy, red. A. Kos, Muzeum Rzeki, Warszawa 2013.", { title: "Pasy rzeczne", publisher: "Muzeum Rzeki", "publisher-place": "Warszawa", issued: "2013" }],
  ["Kos A., 2009, Unia rzek, niepubl. praca doktorska, UMCS, Lublin.", { type: "thesis", title: "Unia rzek", publisher: "UMCS" }],
  ["Kodeks rzeczny katedry, oprac. J. Kos, W. Lis, t. 1, PAU, Kraków 1948.", { type: "book", volume: "1", publisher: "PAU" }],
]; // prettier-ignore

const people: Row[] = [
  ["Kosow, Johan van. 2001. Rusland en de rivieren. Leiden: Brill.", { people: "Kosow, Johan van" }],
  ["Kosow, Peter von der, and Anna Lis. 1999. Kirche und Fluss. Wiesbaden: Harrassowitz.", { people: "Kosow, Peter von der; Lis, Anna" }],
  ["Кос Х. Река и мост / авториз. пер. с нем. О. Линь. — Киев : Дух і Літера, 2015. — 200 с.", { title: "Река и мост", people: "Кос, Х.; translator Линь, О." }],
  ["Kos Kh. Reka i most / sokr. per. s nem. O. Lin'. – M. : Nauka, 1998. – 300 s.", { title: "Reka i most", people: "Kos, Kh.; translator Lin', O." }],
  ["Codex fluminum, ed. A. Kos. Cracow: Academia Litterarum, 1882.", { title: "Codex fluminum", people: "editor Kos, A." }],
  ["Chronicles of Rivers, eds. N. Kos and B. Lis, vol. 2. Moscow: Nauka, 1985.", { people: "editor Kos, N.; editor Lis, B.", volume: "2" }],
  ["Monumenta fluminum, t. 4, wyd. J. Kos i B. Lis, PAU, Kraków 1915.", { people: "editor Kos, J.; editor Lis, B.", title: "Monumenta fluminum", volume: "4", publisher: "PAU" }],
  ["Kos A., 2010, Unia rzek, wyd. A. Marszałek, Toruń.", { people: "Kos, A.", "publisher-place": "Toruń" }],
  ["Rzeki Polesia (2021), reż. A. Kos [film].", { type: "film", people: "director Kos, A.", title: "Rzeki Polesia" }],
  ["Konstitutsiinyi Sud Ukrainy (2010) Rishennia vid 30 veresnia 2010 r. № 20-rp/2010. Available at: http://www.ccu.example/doc (Accessed: 4 May 2022).", { people: "Konstitutsiinyi Sud Ukrainy", title: "Rishennia vid 30 veresnia 2010 r. № 20-rp/2010" }],
  ["Belorusskaja Rečnaja Cerkov', 2023, Zajavlenie Sinoda o rekach, Telegram, 12.07.2023, https://t.me/reki/4512, dostęp: 15.07.2023.", { people: "Belorusskaja Rečnaja Cerkov'", title: "Zajavlenie Sinoda o rekach" }],
  ["Наблюдения за рекой [Электронный ресурс] / Речной дом. — 2020. — 22 с. — URL: https://dom.example.org/v.pdf (дата обращения: 02.02.2021).", { title: "Наблюдения за рекой", publisher: "Речной дом" }],
  ["[B.a.], 1933, Wiec nad rzeką, „Kurier Wileński”, 14.02.1933, nr 41, s. 4.", { people: null, title: "Wiec nad rzeką", issue: "41" }],
]; // prettier-ignore

const newspapers: Row[] = [
  ["Our river. (1912, January 19). Nasha Niva, 3, 1–2.", { issue: "3", volume: null, page: "1-2" }],
  ["Kos, A. (1925, May 6). On rivers. Savetskaia Belarus, 101, 2–3.", { issue: "101", volume: null, page: "2-3" }],
  ["Our bridge. (1931, October 12). Kurjer Wileński, 236, 3.", { issue: "236", volume: null, page: "3" }],
  ["Kos, A. (2021, July 21). Our river. Gazeta Wyborcza, 1, 4.", { issue: null, volume: null, page: "1, 4" }],
  ["Kos, R. (1999). Brücken und Herrschaft im 19. und 20. Jahrhundert. Oldenbourg.", { type: "book", title: "Brücken und Herrschaft im 19. und 20. Jahrhundert" }],
  ["Kos, T. (1993). Der 22. Juni 1941: Fluss und Erinnerung. Fischer.", { type: "book", title: "Der 22. Juni 1941: Fluss und Erinnerung" }],
]; // prettier-ignore

describe.each([
  ["volumes of a set", volumes],
  ["parts of books", parts],
  ["old and new imprints", imprints],
  ["people and bodies", people],
  ["newspapers and days", newspapers],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    expect(Object.fromEntries(Object.keys(right).map((name) => [name, found[name] ?? null]))).toEqual(right);
  });
});
