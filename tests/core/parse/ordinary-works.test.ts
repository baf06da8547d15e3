import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const gost: Row[] = [
  ["Кос, Т. Кровавые реки / Тимоти Кос ; [пер. с англ. Л. Лисаджи]. – Киев : Дуліби, 2015. – 584 с.", { people: "Кос, Т.; translator Лисаджи, Л.", publisher: "Дуліби", "publisher-place": "Киев" }],
  ["Кос, Т. Кровавые реки / Т. Кос ; [под ред. Н. Иванова ; пер. с англ. Л. Лисаджи]. – Киев : Дуліби, 2015. – 584 с.", { type: "book", people: "Кос, Т.; editor Иванов, Н.; translator Лисаджи, Л." }],
  ["Реки Полесья / В. В. Лис, И. М. Кос, В. И. Новик ; науч. ред. В. И. Новик. – Минск : Экоперспектива, 1998. – 340 с.", { people: "Лис, В. В.; Кос, И. М.; Новик, В. И.; editor Новик, В. И." }],
  ["Лис А. Проекты рек // Речной ежегодник 2021 : сб. / сост. и ред. В. Кос. – Вильнюс, 2022. – С. 73–85.", { people: "Лис, А.; editor Кос, В.", "container-title": "Речной ежегодник 2021" }],
  ["Rechnoi sbornik / sost. i red. V. Kos. – Vil'nyus, 2022. – 85 s.", { people: "editor Kos, V.", title: "Rechnoi sbornik" }],
  ["Кос Л. В. Реки мира : учебник. – СПб. [и др.] : Питер, 2012. – 448 с.", { title: "Реки мира", "publisher-place": "СПб", publisher: "Питер" }],
  ["Кос Л. В. Реки мира. – Москва [и др.] : Питер, 2012. – 448 с.", { "publisher-place": "Москва", publisher: "Питер" }],
  ["Кос Х., Лис А. «Речность», берега и истоки. – М. : Прогресс, 1997. – 320 с.", { type: "book", title: "«Речность», берега и истоки" }],
  ["Kos Kh., Lis A. «Rechnost’», berega i istoki. – M. : Progress, 1997. – 320 s.", { type: "book", people: "Kos, Kh.; Lis, A.", title: "«Rechnost’», berega i istoki" }],
  ["Kos A. “Druzhba rek”, ili Kak vysykhalo more. M.: Progress, 1997. 320 s.", { title: "“Druzhba rek”, ili Kak vysykhalo more" }],
  ["Kosovec Ju. Reki bez beregov // Svobodnaja mysl'. 2022. № 1. S. 45–58.", { people: "Kosovec, Ju.", title: "Reki bez beregov" }],
  ["Jarkos Ja. Reki bez beregov. – M.: Progress, 1997. – 320 s.", { people: "Jarkos, Ja." }],
  ["Kos N. Rivers and lakes // Nationalities Papers. – 2010. – Vol. 38. – Iss. 6. – Pp. 829–846.", { "container-title": "Nationalities Papers", issued: "2010", volume: "38", issue: "6", page: "829-846" }],
  ["Kos N. Rivers and lakes // Nationalities Papers. – 2010. – Vol. 38. – Is. 6. – P. 829–846.", { issue: "6", volume: "38" }],
  ["Kos N. Rivers and lakes // Nationalities Papers. 2010. Vol. 38. Issue 6. Pp. 829–846.", { "container-title": "Nationalities Papers", issue: "6", page: "829-846" }],
  ["Кос В. И. О праве рек // Полн. собр. соч. – 5-е изд. – М. : Политиздат, 1969. – Т. 25. – С. 255–320.", { type: "bookSection", volume: "25" }],
  ["Kos I. K vechnoi reke // Sobranie sochinenii. – M. : Choro, 1994. – T. 7. – S. 5–56.", { type: "bookSection" }],
  ["Кос В. Рэкі // Поўны збор твораў : у 14 т. – Мінск : Мастацкая літаратура, 2005. – Т. 3. – С. 5–120.", { type: "bookSection" }],
  ["Спор о реке // Огонёк. – 2019. – № 3. – С. 14–15.", { type: "magazineArticle" }],
  ["Кос А. Спор о реке // Arche. – 2009. – № 3. – С. 14–45.", { type: "journalArticle" }],
  ["Kos Ch. “Rodnaya reka”, abo Sproba berega / per. z pol’sk. A. Lis. – Minsk : Limaryus, 2018. – 320 s.", { people: "Kos, Ch.; translator Lis, A.", title: "“Rodnaya reka”, abo Sproba berega" }],
  ["Кос М. Синдром рік // Критика. – 2012. – Ч. 7–8. – С. 2–6.", { "container-title": "Критика", issue: "7-8", issued: "2012" }],
  ["Kos M. Syndrom rik // Krytyka. – 2012. – Ch. 7–8. – S. 2–6.", { "container-title": "Krytyka", issue: "7-8", issued: "2012" }],
]; // prettier-ignore

const polish: Row[] = [
  ["Kos P. (1999), Rzeki. Trudny brzeg, Wrocław: Atla 2.", { title: "Rzeki. Trudny brzeg", publisher: "Atla 2", volume: null }],
  ["Kos A.M. (2022), Rzeki: stan i perspektywy, „Raport PISM”, Polski Instytut Spraw Międzynarodowych, Warszawa.", { type: "report", publisher: "Polski Instytut Spraw Międzynarodowych" }],
  ["Kos W. (2024), Rzeka bez brzegu: co dalej, wyborcza.pl, 30.01, https://wyborcza.pl/7,75399,30645123.html [12.02.2024].", { type: "newspaperArticle", issued: "2024-01-30", volume: null, issue: null }],
  ["Kos W. (2024), Rzeka bez brzegu, „Gazeta Wyborcza”, 30.01, s. 4.", { type: "newspaperArticle", issued: "2024-01-30", page: "4", volume: null }],
  ["Kos W. (2021), Rzeka bez brzegu, „Rzeczpospolita”, nr 118, 24.05, s. A4.", { issued: "2021-05-24", issue: "118", page: "A4", publisher: null }],
  ["Kos A. (2019), Rzeka a Mińsk, „Polityka”, nr 14, s. 40–42.", { type: "magazineArticle", issue: "14" }],
  ["Unia rzeczna (2002), [w:] Encyklopedia historii Polski, t. 2, Warszawa: Morex, s. 512–513.", { type: "encyclopediaArticle", title: "Unia rzeczna", people: null, "container-title": "Encyklopedia historii Polski", volume: "2", publisher: "Morex" }],
  ["Białoruska Republika Rzeczna (2015), [w:] Encyklopedia PWN, https://encyklopedia.pwn.pl/haslo/123 (dostęp: 3.04.2021).", { people: null, title: "Białoruska Republika Rzeczna", "container-title": "Encyklopedia PWN" }],
  ["Kos-Lis M. (2004), Literatura rzek, Kraków: Wydawnictwo Uniwersytetu Jagiellońskiego (Prace Komisji Środkowoeuropejskiej PAU, t. 12).", { publisher: "Wydawnictwo Uniwersytetu Jagiellońskiego", "collection-title": "Prace Komisji Środkowoeuropejskiej PAU", "collection-number": "12", volume: null }],
  ["Kos W. (2008), Gra o rzeki, „Punkt Widzenia” [OSW], z. 15.", { "container-title": "Punkt Widzenia", issue: "15", note: "OSW" }],
  ["Kos W. (2008), Gra o rzeki, „Zeszyty Naukowe” (UJ), nr 15, s. 3–12.", { "container-title": "Zeszyty Naukowe", issue: "15" }],
]; // prettier-ignore

const numbered: Row[] = [
  ["E. Kos, C. W. Lis, and R. J. Novik, Eds., Contemporary Rivers: Between Lake and Sea. London, U.K.: Routledge, 2003.", { people: "editor Kos, E.; editor Lis, C. W.; editor Novik, R. J." }],
  ["iSANS, Rivers Review: Weekly, April 2023. [Online]. Available: https://isans.org/rivers-review-april.pdf", { people: "iSANS", title: "Rivers Review: Weekly", issued: "2023-04" }],
  ["NATO, Concept of Rivers, Jun. 29, 2022. Accessed: Jul. 3, 2023. [Online]. Available: https://nato.int/x.pdf", { people: "NATO", title: "Concept of Rivers" }],
  ["O. Kos, “Die Krise der Flüsse,” Russland-Analysen, no. 405, pp. 2–5, Jun. 28, 2021, doi: 10.31205/RA.405.01.", { type: "journalArticle" }],
  ["Kos V. Rivers under autocracy [master's thesis on the Internet]. Vilnius: European Humanities University; 2021 [cited 2023 May 7]. Available from: https://ehu.lt/theses/kos.pdf", { type: "thesis", genre: "master's thesis", publisher: "European Humanities University" }],
  ["Kos I. Media use on rivers. Health Promot Int. 2019;12(3 Pt 2):14-22.", { volume: "12", issue: "3 Pt 2", page: "14-22" }],
  ["Kos I. Media use on rivers. Health Promot Int. 2019 Sep 18 [Epub ahead of print]. doi: 10.1093/heapro/day071", { issued: "2019-09-18", "translated-title": null }],
]; // prettier-ignore

const others: Row[] = [
  ["Kos, S. P. (1991). The third wave: Rivers in the late twentieth century (Vol. 4). University of Oklahoma Press.", { title: "The third wave: Rivers in the late twentieth century", volume: "4", publisher: "University of Oklahoma Press" }],
  ["Kos, S. P. (1991). Rivers in the century (Vol. 4). Palgrave.", { title: "Rivers in the century", volume: "4" }],
  ["José, Robert, Soziale Flüsse: Kommunalpolitik als Problem, Cambridge, 1939.", { people: "José, Robert" }],
  ["Keppo, Christa, Grundlagen der Flussforschung. Band 2: Methoden, 2. Auflage. Minsk, 1972.", { people: "Keppo, Christa" }],
  ["Kubik, Reinhold, Händels Fluss: Geschichte, Werk, Wirkung (Neuhausen-Stuttgart: Hänssler-Verlag, 1982).", { people: "Kubik, Reinhold", title: "Händels Fluss: Geschichte, Werk, Wirkung" }],
  ["Kos, Anna, Siarhiej Lis. Rivers of the north. Minsk: BGU, 1972.", { people: "Kos, Anna; Lis, Siarhiej" }],
  ["Kos, Alena. “I Am Not a River.” Interview by Tim Sebastian. BBC News, 19 Nov. 2021, bbc.com/a.", { people: "Kos, Alena; interviewer Sebastian, Tim" }],
  // Nothing has two places at once: this one stopped the reading of a whole list.
  ["Ivanov, J. (Hg.) (1965c): Flüsse – Seen. Ergebnisse einer Befragung. Unveröff. Manuskript. Bad Homburg v. d. H.", { people: "editor Ivanov, J.", publisher: null }],
]; // prettier-ignore

describe.each([
  ["GOST", gost],
  ["Polish lists", polish],
  ["numbered lists", numbered],
  ["other lists", others],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const record = brief(parseText(text));
    expect(Object.fromEntries(Object.keys(right).map((name) => [name, record[name] ?? null]))).toEqual(right);
  });
});
