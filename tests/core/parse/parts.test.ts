import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** Reference, record; a table for each part of a reference, in the ways that lists print it. The works are made up. */
// prettier-ignore
const tables: Record<string, [string, Record<string, string>][]> = {
  "names and bodies": [
    ["King, M. L., Jr. (2021). The fence. Routledge.", { type: "book", people: "King, M. L.", publisher: "Routledge", title: "The fence", issued: "2021" }],
    ["van der Meer, J. (2021). The fence. Routledge.", { type: "book", people: "van der Meer, J.", publisher: "Routledge", title: "The fence", issued: "2021" }],
    ["de Waal T. (2021), The fence, “Zerkalo”, 2.07.2021.", { type: "newspaperArticle", people: "de Waal, T.", title: "The fence", "container-title": "Zerkalo", issued: "2021-07-02" }],
    ["Ludwig van Bergen, “The fence,” Europe-Asia Studies 73, no. 4 (2021): 1–5.", { type: "journalArticle", people: "van Bergen, Ludwig", page: "1-5", issue: "4", volume: "73", title: "The fence", "container-title": "Europe-Asia Studies", issued: "2021" }],
    ["Kavalenka PI, Nowak AB. The fence. Nature. 2021;73(4):1–5.", { type: "journalArticle", people: "Kavalenka, P I; Nowak, A B", volume: "73", issue: "4", page: "1-5", title: "The fence", "container-title": "Nature", issued: "2021" }],
    ["П. И. Коваленко, А. А. Новак. Забор // Вопросы истории. 2021. № 4. С. 1–5.", { type: "journalArticle", people: "Коваленко, П. И.; Новак, А. А.", page: "1-5", issue: "4", title: "Забор", "container-title": "Вопросы истории", issued: "2021" }],
    ["P. I. Kovalenko, A. A. Novak. Zabor // Voprosy istorii. 2021. № 4. S. 1–5.", { type: "journalArticle", people: "Kovalenko, P. I.; Novak, A. A.", page: "1-5", issue: "4", title: "Zabor", "container-title": "Voprosy istorii", issued: "2021" }],
    ["Коваленко, П. И. Забор / П. И. Коваленко, А. А. Новак // Вопросы истории. – 2021. – № 4. – С. 1–5.", { type: "journalArticle", people: "Коваленко, П. И.; Новак, А. А.", page: "1-5", issue: "4", title: "Забор", "container-title": "Вопросы истории", issued: "2021" }],
    ["Коваленко П.И., Новак А.А. Забор // Вопросы истории. 2021. № 4. С. 1–5.", { type: "journalArticle", people: "Коваленко, П. И.; Новак, А. А.", page: "1-5", issue: "4", title: "Забор", "container-title": "Вопросы истории", issued: "2021" }],
    ["Kowalska-Nowak A. (2021), Płot, Scholar, Warszawa.", { type: "book", people: "Kowalska-Nowak, A.", "publisher-place": "Warszawa", publisher: "Scholar", title: "Płot", issued: "2021" }],
    ["Sartre, J.-P. (2021). The fence. Routledge.", { type: "book", people: "Sartre, J.-P.", publisher: "Routledge", title: "The fence", issued: "2021" }],
    ["Kavalenka, P., et al. (2021). The fence. Routledge.", { type: "book", people: "Kavalenka, P.", publisher: "Routledge", title: "The fence", issued: "2021" }],
    ["Коваленко П. И. [и др.]. Забор // Вопросы истории. 2021. № 4. С. 1–5.", { type: "journalArticle", people: "Коваленко, П. И.", page: "1-5", issue: "4", title: "Забор", "container-title": "Вопросы истории", issued: "2021" }],
    ["Коваленко П. И. и др. Забор. Минск : БГУ, 2021. 318 с.", { type: "book", people: "Коваленко, П. И.", "number-of-pages": "318", "publisher-place": "Минск", publisher: "БГУ", title: "Забор", issued: "2021" }],
    ["Kavalenka P. i in. (2021), Płot, Scholar, Warszawa.", { type: "book", people: "Kavalenka, P.", "publisher-place": "Warszawa", publisher: "Scholar", title: "Płot", issued: "2021" }],
    ["Коваленко П. та ін. Паркан. Київ : Либідь, 2021. 318 с.", { type: "book", people: "Коваленко, П.", "number-of-pages": "318", "publisher-place": "Київ", publisher: "Либідь", title: "Паркан", issued: "2021" }],
    ["Каваленка П. І. і інш. Плот. Мінск : БДУ, 2021. 318 с.", { type: "book", people: "Каваленка, П. І.", "number-of-pages": "318", "publisher-place": "Мінск", publisher: "БДУ", title: "Плот", issued: "2021" }],
    ["Забор : сборник / сост. П. И. Коваленко. – Минск : БГУ, 2021. – 318 с.", { type: "book", people: "editor Коваленко, П. И.", "number-of-pages": "318", "publisher-place": "Минск", publisher: "БГУ", title: "Забор", genre: "сборник", issued: "2021" }],
    ["World Health Organization. (2021). The fence. https://who.example/fence", { type: "webpage", people: "World Health Organization", URL: "https://who.example/fence", title: "The fence", issued: "2021" }],
    ["Национальный статистический комитет Республики Беларусь. Население Беларуси. Минск, 2021. 120 с.", { type: "book", people: "Национальный статистический комитет Республики Беларусь", "number-of-pages": "120", "publisher-place": "Минск", title: "Население Беларуси", issued: "2021" }],
    ["Główny Urząd Statystyczny (2021), Ludność, GUS, Warszawa.", { type: "report", people: "Główny Urząd Statystyczny", "publisher-place": "Warszawa", publisher: "GUS", title: "Ludność", issued: "2021" }],
  ],
  "no date": [
    ["Kavalenka, P. (n.d.). The fence. https://border.example/1", { type: "webpage", people: "Kavalenka, P.", URL: "https://border.example/1", title: "The fence" }],
    ["Kavalenka, P. (no date) The fence. Available at: https://border.example/1 (Accessed: 3 May 2022).", { type: "webpage", people: "Kavalenka, P.", URL: "https://border.example/1", accessed: "2022-05-03", title: "The fence" }],
    ["Kavalenka P. (b.d.), Płot, https://border.example/1 (3.05.2022).", { type: "webpage", people: "Kavalenka, P.", URL: "https://border.example/1", accessed: "2022-05-03", title: "Płot" }],
    ["Kavalenka P. [b.r.], Płot, Scholar, Warszawa.", { type: "book", people: "Kavalenka, P.", "publisher-place": "Warszawa", publisher: "Scholar", title: "Płot" }],
    ["Коваленко П. Забор. Минск : БГУ, б. г. 318 с.", { type: "book", people: "Коваленко, П.", "number-of-pages": "318", "publisher-place": "Минск", publisher: "БГУ", title: "Забор" }],
    ["Kavalenka P. (s.a.), The fence, Routledge, London.", { type: "book", people: "Kavalenka, P.", "publisher-place": "London", publisher: "Routledge", title: "The fence" }],
    ["Kavalenka, Pavel (o. J.): Der Zaun. Berlin: Suhrkamp.", { type: "book", people: "Kavalenka, Pavel", "publisher-place": "Berlin", publisher: "Suhrkamp", title: "Der Zaun" }],
  ],
  "dates": [
    ["Kos B. (2021), The fence, “Zerkalo”, 5.11.2021.", { type: "newspaperArticle", people: "Kos, B.", title: "The fence", "container-title": "Zerkalo", issued: "2021-11-05" }],
    ["Kos B. (2021), The fence, “Zerkalo”, 05.11.2021 r.", { type: "newspaperArticle", people: "Kos, B.", title: "The fence", "container-title": "Zerkalo", issued: "2021-11-05" }],
    ["Kos B. (2021), Płot, „Polityka”, 5 listopada 2021.", { type: "magazineArticle", people: "Kos, B.", title: "Płot", "container-title": "Polityka", issued: "2021-11-05" }],
    ["Kos B. (2021), Der Zaun, „Die Zeit“, 5. November 2021.", { type: "newspaperArticle", people: "Kos, B.", title: "Der Zaun", "container-title": "Die Zeit", issued: "2021-11-05" }],
    ["Kos B. (2021), La clôture, « Le Monde », 5 novembre 2021.", { type: "newspaperArticle", people: "Kos, B.", title: "La clôture", "container-title": "Le Monde", issued: "2021-11-05" }],
    ["Кос Б. Забор // Известия. 5 ноября 2021.", { type: "newspaperArticle", people: "Кос, Б.", title: "Забор", "container-title": "Известия", issued: "2021-11-05" }],
    ["Кос Б. Плот // Звязда. 5 лістапада 2021.", { type: "newspaperArticle", people: "Кос, Б.", title: "Плот", "container-title": "Звязда", issued: "2021-11-05" }],
    ["Кос Б. Паркан // День. 5 листопада 2021.", { type: "newspaperArticle", people: "Кос, Б.", title: "Паркан", "container-title": "День", issued: "2021-11-05" }],
    ["Kos, B. (2021, November 5). The fence. The Guardian.", { type: "newspaperArticle", people: "Kos, B.", title: "The fence", "container-title": "The Guardian", issued: "2021-11-05" }],
    ["Kos B. (2021), The fence, “Zerkalo”, 2021-11-05.", { type: "newspaperArticle", people: "Kos, B.", title: "The fence", "container-title": "Zerkalo", issued: "2021-11-05" }],
    ["Kos, B. (2021, Spring). The fence. Foreign Affairs, 100(2), 1–5.", { type: "journalArticle", people: "Kos, B.", title: "The fence", "container-title": "Foreign Affairs", volume: "100", issue: "2", page: "1-5", issued: "2021" }],
    ["Kos, Barbara. “The Fence.” Foreign Affairs 100, no. 2 (Spring 2021): 1–5.", { type: "journalArticle", people: "Kos, Barbara", title: "The Fence", "container-title": "Foreign Affairs", issue: "2", volume: "100", page: "1-5", issued: "2021" }],
    ["Kos, B. (2021, July–August). The fence. Foreign Affairs, 100(4), 1–5.", { type: "journalArticle", people: "Kos, B.", volume: "100", issue: "4", page: "1-5", title: "The fence", "container-title": "Foreign Affairs", issued: "2021-07/2021-08" }],
    ["Kos B. (2021), Płot, „Polityka”, 5–11.11.2021.", { type: "magazineArticle", people: "Kos, B.", title: "Płot", "container-title": "Polityka", issued: "2021-11-05/2021-11-11" }],
    ["Kos B. (2021), Płot, „Polityka”, 5 XI 2021.", { type: "magazineArticle", people: "Kos, B.", title: "Płot", "container-title": "Polityka", issued: "2021-11-05" }],
  ],
  "dates of access": [
    ["Kos B. (2021), The fence, “Zerkalo”, 5.11.2021, https://a.example/1 (16.07.2024).", { type: "newspaperArticle", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "The fence", "container-title": "Zerkalo", issued: "2021-11-05" }],
    ["Kos, B. (2021) The fence. Available at: https://a.example/1 (Accessed: 16 July 2024).", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "The fence", issued: "2021" }],
    ["Kos, Barbara. “The Fence.” Zerkalo, November 5, 2021. Accessed July 16, 2024. https://a.example/1.", { type: "newspaperArticle", people: "Kos, Barbara", URL: "https://a.example/1", accessed: "2024-07-16", title: "The Fence", "container-title": "Zerkalo", issued: "2021-11-05" }],
    ["Kos, B. (2021). The fence. Retrieved July 16, 2024, from https://a.example/1", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "The fence", issued: "2021" }],
    ["Kos B. The fence [Internet]. 2021 [cited 2024 Jul 16]. Available from: https://a.example/1", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "The fence", issued: "2021" }],
    ["Кос Б. Забор [Электронный ресурс]. URL: https://a.example/1 (дата обращения: 16.07.2024).", { type: "webpage", people: "Кос, Б.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Забор" }],
    ["Kos B. Zabor [Elektronnyy resurs]. URL: https://a.example/1 (data obrashcheniya: 16.07.2024).", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Zabor" }],
    ["Кос Б. Плот [Электронны рэсурс]. – Рэжым доступу: https://a.example/1. – Дата доступу: 16.07.2024.", { type: "webpage", people: "Кос, Б.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Плот" }],
    ["Кос Б. Плот. URL: https://a.example/1 (дата звароту: 16.07.2024).", { type: "webpage", people: "Кос, Б.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Плот" }],
    ["Кос Б. Паркан. URL: https://a.example/1 (дата звернення: 16.07.2024).", { type: "webpage", people: "Кос, Б.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Паркан" }],
    ["Kos B. (2021), Płot, https://a.example/1 [dostęp: 16.07.2024].", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Płot", issued: "2021" }],
    ["Kos B. (2021), Płot, https://a.example/1 (dostęp 16 lipca 2024 r.).", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Płot", issued: "2021" }],
    ["Kos B. (2021), Płot, https://a.example/1 [data dostępu: 16.07.2024].", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Płot", issued: "2021" }],
    ["Kos, B. (2021): Der Zaun. https://a.example/1 (Zugriff am 16.07.2024).", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Der Zaun", issued: "2021" }],
    ["Kos, B. (2021): Der Zaun. https://a.example/1 (abgerufen am 16. Juli 2024).", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "Der Zaun", issued: "2021" }],
    ["Kos, B. (2021). La clôture. https://a.example/1 (consulté le 16 juillet 2024).", { type: "webpage", people: "Kos, B.", URL: "https://a.example/1", accessed: "2024-07-16", title: "La clôture", issued: "2021" }],
  ],
  "identifiers": [
    ["Kos, B. (2021). The fence. Nature, 73(4), 1–5. https://doi.org/10.1000/xyz123", { type: "journalArticle", people: "Kos, B.", DOI: "10.1000/xyz123", volume: "73", issue: "4", page: "1-5", title: "The fence", "container-title": "Nature", issued: "2021" }],
    ["Kos, B. (2021). The fence. Nature, 73(4), 1–5. doi:10.1000/xyz123", { type: "journalArticle", people: "Kos, B.", DOI: "10.1000/xyz123", volume: "73", issue: "4", page: "1-5", title: "The fence", "container-title": "Nature", issued: "2021" }],
    ["Kos, B. (2021). The fence. Nature, 73(4), 1–5. DOI: 10.1000/xyz123.", { type: "journalArticle", people: "Kos, B.", DOI: "10.1000/xyz123", volume: "73", issue: "4", page: "1-5", title: "The fence", "container-title": "Nature", issued: "2021" }],
    ["Kos, B. (2021). The fence. Nature, 73(4), 1–5. http://dx.doi.org/10.1000/xyz123", { type: "journalArticle", people: "Kos, B.", DOI: "10.1000/xyz123", volume: "73", issue: "4", page: "1-5", title: "The fence", "container-title": "Nature", issued: "2021" }],
    ["Kos, B. (2021). The fence. Nature, 73(4), 1–5. [DOI 10.1000/xyz123]", { type: "journalArticle", people: "Kos, B.", DOI: "10.1000/xyz123", volume: "73", issue: "4", page: "1-5", title: "The fence", "container-title": "Nature", issued: "2021" }],
    ["Кос Б. Забор // Полис. 2021. № 4. С. 1–5. https://doi.org/10.1000/xyz(123)4", { type: "journalArticle", people: "Кос, Б.", DOI: "10.1000/xyz(123)4", page: "1-5", issue: "4", title: "Забор", "container-title": "Полис", issued: "2021" }],
    ["Kos, B. (2021). The fence. Nature, 73(4), 1–5. doi.org/10.1000/xyz123", { type: "journalArticle", people: "Kos, B.", DOI: "10.1000/xyz123", volume: "73", issue: "4", page: "1-5", title: "The fence", "container-title": "Nature", issued: "2021" }],
    ["Kos, Barbara. The Fence. London: Routledge, 2021. ISBN 978-0-306-40615-7.", { type: "book", people: "Kos, Barbara", ISBN: "978-0-306-40615-7", "publisher-place": "London", publisher: "Routledge", title: "The Fence", issued: "2021" }],
    ["Kos B. The fence. London: Routledge; 2021. ISBN: 0-306-40615-2", { type: "book", people: "Kos, B.", ISBN: "0-306-40615-2", "publisher-place": "London", publisher: "Routledge", title: "The fence", issued: "2021" }],
    ["Kos, B. (2021). The fence [Doctoral dissertation, University of Warsaw]. https://hdl.handle.net/10150/123456", { type: "thesis", people: "Kos, B.", URL: "https://hdl.handle.net/10150/123456", title: "The fence", issued: "2021", genre: "Doctoral dissertation", publisher: "University of Warsaw" }],
    ["Kos B. The fence. arXiv:2101.01234v2 [cs.CY]. 2021.", { type: "preprint", people: "Kos, B.", arXiv: "2101.01234v2", title: "The fence", issued: "2021" }],
    ["Kos, B. (2006). The fence. arXiv: math/0601001.", { type: "preprint", people: "Kos, B.", arXiv: "math/0601001", title: "The fence", issued: "2006" }],
  ],
  "translations in brackets": [
    ["Kos, B. (2021). Zabor [The fence]. Voprosy istorii, 73(4), 1–5.", { type: "journalArticle", people: "Kos, B.", volume: "73", issue: "4", page: "1-5", title: "Zabor", "container-title": "Voprosy istorii", issued: "2021", "translated-title": "The fence" }],
    ["Кос, Б. (2021). Забор [The fence]. Вопросы истории, 73(4), 1–5.", { type: "journalArticle", people: "Кос, Б.", volume: "73", issue: "4", page: "1-5", title: "Забор", "container-title": "Вопросы истории", issued: "2021", "translated-title": "The fence" }],
    ["Kos, Barbara. Zabor [The Fence]. Minsk: BGU, 2021.", { type: "book", people: "Kos, Barbara", "publisher-place": "Minsk", publisher: "BGU", title: "Zabor", issued: "2021", "translated-title": "The Fence" }],
    ["Kos B. (2021), Zabor [Fence and its people], “Zerkalo”, 5.11.2021.", { type: "newspaperArticle", people: "Kos, B.", title: "Zabor", "container-title": "Zerkalo", issued: "2021-11-05", "translated-title": "Fence and its people" }],
    ["Kos, B. (2021). [The fence of the north]. Minsk: BGU.", { type: "book", people: "Kos, B.", "publisher-place": "Minsk", publisher: "BGU", title: "The fence of the north", issued: "2021" }],
  ],
};

describe.each(Object.entries(tables))("%s", (_kind, rows) => {
  test.each(rows)("%s", (text, record) => {
    const found = parseText(text);
    expect(brief(found)).toEqual(record);
    expect(found.unparsed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
