import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const languages: Row[] = [
  ["Kos D. V. Reki i ozera: opyt Belarusi. Minsk: Navuka, 2019. 254 p. (In Russ.).", { type: "book", "number-of-pages": "254", "collection-title": null }],
  ["Kos A. Reki posle 2001 goda [Rivers after 2001]. Palitychnaya reka = Political river, 2010, no. 14, pp. 5–22. (in Russ.)", { page: "5-22", issue: "14" }],
  ["Kos A. Reki i ikh klassifikatsiya. Mezhdunarodnye reki. 2019;17(2):14–29. (In Russ.) https://doi.org/10.17994/IT.2019.17.2.57", { volume: "17", "publisher-place": null }],
  ["Kos P. Molodezh' i reki // Vlast'. 2020. T. 28. № 3. S. 11–19. (In Russ., abstract in Eng.).", { page: "11-19", issue: "3" }],
  ["Kos P. Molodezh' i reki [Youth and rivers]. Vlast' [The Authority], 2020, vol. 28, no. 3, pp. 11–19. In Russ.", { "container-title": "Vlast'", page: "11-19" }],
  ["Kos M. Bezpeka richok [Safety of rivers]. Stratehichni priorytety [Strategic Priorities], 2020, no. 2, pp. 5–14 [in Ukrainian].", { "container-title": "Stratehichni priorytety", page: "5-14" }],
  ["Kos T. Gorod i reka (na rus. yaz.). Minsk: BGU, 2015. 100 s.", { title: "Gorod i reka", publisher: "BGU" }],
]; // prettier-ignore

const platforms: Row[] = [
  ["Реки : учебник для вузов / Ж. Т. Кос [и др.] ; под редакцией Ж. Т. Коса. – 3-е изд., стер. – Москва : Юрайт, 2021. – 526 с. – (Высшее образование). – Текст : электронный // Образовательная платформа Юрайт [сайт]. – URL: https://example.ru/1 (дата обращения: 11.10.2021).", { type: "book", title: "Реки", publisher: "Юрайт", "number-of-pages": "526", "container-title": null, source: "Образовательная платформа Юрайт" }],
  ["Кос, К. С. Реки Кавказа / К. С. Кос. — Москва : Наука, 2003. — 464 с. — ISBN 5-7133-1022-0. — Текст : электронный // Лань : электронно-библиотечная система. — URL: https://example.ru/1 (дата обращения: 03.03.2022). — Режим доступа: для авториз. пользователей.", { type: "book", publisher: "Наука", "number-of-pages": "464" }],
  ["Kos V. A. Reki : monografiya. – Moskva : Nauka, 2013. – 649 s. – Tekst : elektronnyi // EBS «Biblioteka onlain». – URL: https://example.ru/1 (data obrashcheniya: 01.02.2022).", { type: "book", publisher: "Nauka", "container-title": null }],
  ["Кос П. П. Новая статья о реках. – Текст : электронный // Ведомости : [сайт]. – 2022. – 12 марта. – URL: https://example.ru/1 (дата обращения: 13.03.2022).", { "container-title": "Ведомости", issued: "2022-03-12" }],
]; // prettier-ignore

const days: Row[] = [
  ["Nowy pakiet, „Rzeczpospolita” z 3.06.2022, s. A7.", { "container-title": "Rzeczpospolita", issued: "2022-06-03", page: "A7", publisher: null }],
  ["Kos M., Rezydenci, „Dziennik Gazeta Prawna” nr 45 z 7.03.2022, s. B3.", { issue: "45", issued: "2022-03-07", page: "B3" }],
  ["Kos K. (2022), Rezydenci, „Dziennik Gazeta Prawna”, nr 45 z 7 marca 2022 r., s. B3–B4.", { issue: "45", issued: "2022-03-07", page: "B3-B4" }],
  ["Kos T., Stare i nowe, „Polityka” z 2–8 lutego 2022, nr 6, s. 12–14.", { issue: "6", issued: "2022-02-02/2022-02-08" }],
  ["Kos A., Nowa ustawa, „Gazeta Wyborcza”, z dnia 1–2.04.2023, s. 4.", { title: "Nowa ustawa", issued: "2023-04-01/2023-04-02" }],
  ["Кос С. Выборы // Известия. № 45 от 12 марта 2021 г. С. 2.", { issue: "45", issued: "2021-03-12" }],
  ["Kos T., Wahlen ohne Wahl, „Frankfurter Allgemeine Zeitung“ vom 9. August 2020, S. 5.", { issued: "2020-08-09", page: "5" }],
  ["Kos M., Wolność, „Gazeta Wyborcza” 2020, 14 VIII, s. 3.", { issued: "2020-08-14", page: "3" }],
  ["Kos T., Most, „Rzeczpospolita”, 12–13 VI 2021, s. P8.", { issued: "2021-06-12/2021-06-13", page: "P8" }],
  ["Kolejne wyroki dla dziennikarzy, Biełsat, 12 V 2022.", { issued: "2022-05-12", "container-title": "Biełsat" }],
  ["Ustawa „Prawo prasowe” z dnia 26 stycznia 1984 r., Dz.U. 1984, nr 5, poz. 24.", { type: "statute", title: "Ustawa „Prawo prasowe” z dnia 26 stycznia 1984 r." }],
]; // prettier-ignore

describe.each([
  ["languages", languages],
  ["platforms", platforms],
  ["days of newspapers", days],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right)) expect(found[name] ?? null, name).toBe(value);
  });
});
