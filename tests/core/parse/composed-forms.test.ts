import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const bodies: Row[] = [
  ["Белорусский речной комитет ; Правозащитный центр «Озеро». Аналитический доклад о реках. – Мінск : БРК, 2019. – 48 с.", { people: "Белорусский речной комитет; Правозащитный центр «Озеро»", title: "Аналитический доклад о реках" }],
  ["Белорусская ассоциация рыбаков (БАР). Реки и рыбаки. Минск, 2023. 30 с.", { people: "Белорусская ассоциация рыбаков (БАР)", title: "Реки и рыбаки" }],
  ["Пул Первого. Президент о реках [Электронный ресурс]. Telegram. 2022. 6 окт. URL: https://t.me/pul_1/6543 (дата обращения: 10.10.2022).", { people: "Пул Первого", title: "Президент о реках", "container-title": "Telegram" }],
  ["Баста! Кто ответит за реки [Электронный ресурс]. Telegram. 2021. 8 нояб. URL: https://t.me/basta/24567 (дата обращения: 10.12.2021).", { people: null, title: "Баста! Кто ответит за реки" }],
  ["Pul Pervogo, Telegram post, Feb. 20, 2023. [Online]. Available: https://t.me/pul_1/8123", { people: "Pul Pervogo", title: "Telegram post" }],
  ["Belteleradio, Energiia reki: odin den’ v Ostrovtse. (Feb. 1, 2023). Accessed: Nov. 12, 2023. [Online Video]. Available: https://www.youtube.com/watch?v=Lm3_0vQyR7c", { people: "creator Belteleradio|Belteleradio", title: "Energiia reki: odin den’ v Ostrovtse" }],
  ["A. Kos, Ed. and Transl., Letters from the River. Oxford, U.K.: Oxford Univ. Press, 2014.", { people: "editor Kos, A.", title: "Letters from the River" }],
]; // prettier-ignore

const kinds: Row[] = [
  ["Закон України «Про річки» від 14 серпня 2014 р. № 1644-VII. Відомості Верховної Ради України. 2014. № 40. Ст. 2018.", { type: "statute", issued: "2014-08-14", "container-title": "Відомості Верховної Ради України", people: null }],
  ["Kos L. M. Migratsiya ryb. Cand. polit. sci. diss. Minsk, 2018. 156 p.", { type: "thesis", title: "Migratsiya ryb", genre: "Cand. polit. sci. diss." }],
  ["Kos, L. (2023). Rivers abroad [Master’s thesis, European Humanities University, Vilnius].", { type: "thesis", publisher: "European Humanities University", "publisher-place": "Vilnius" }],
  ["D. Kos, “River State 2.0? What does it mean,” Int. Centre for Rivers, Tallinn, Estonia, Policy Brief, Jan. 2020.", { type: "report", genre: "Policy Brief", "publisher-place": "Tallinn, Estonia" }],
  ["Amnesty International. Rivers: crackdown [Internet]. London: Amnesty International; 2021 Jan 27 [cited 2021 Feb 3]. 18 p. Report No.: EUR 49/3567/2021. Available from: https://example.org/1", { type: "report", title: "Rivers: crackdown", number: "EUR 49/3567/2021", issued: "2021-01-27" }],
  ["Human Rights Watch (2023), World Report 2023. Rivers, https://example.org/1 (dostęp: 5.06.2023).", { title: "World Report 2023. Rivers" }],
  ["Fischer, S. (Ed.). (2022). Allies by rivers (SWP Research Paper 2022/RP 11). Stiftung Wissenschaft. https://example.org/1", { title: "Allies by rivers", number: "2022/RP 11" }],
]; // prettier-ignore

const parts: Row[] = [
  ["Kos, K. (2020). Minorities as rivers. In A. Lis (Ed.), Transformation of rivers (Springer Briefs in Political Science, pp. 63–79). Springer.", { "container-title": "Transformation of rivers", "collection-title": "Springer Briefs in Political Science", page: "63-79" }],
  ["Kos, Viachaslau. 2014. “Political Economy of Modern Rivers.” Europe-Asia Studies66(10): 1703–34.", { "container-title": "Europe-Asia Studies", volume: "66", issue: "10" }],
  ["Kos B., Granica jako rzeka, [w:] taż (red.), Pogranicza rzek, Słubice 2015, s. 9–20.", { title: "Granica jako rzeka", people: "Kos, B." }],
  ["Kos J. (2004), Białoruś nad rzeką, przekł. z ang. K. Olak, Toruń: Wydawnictwo Adam Marszałek.", { title: "Białoruś nad rzeką", people: "Kos, J.; translator Olak, K." }],
  ["Kos P. (w druku), Media nad rzeką, „Studia Medioznawcze”.", { title: "Media nad rzeką", people: "Kos, P.", "container-title": "Studia Medioznawcze" }],
  ["Kos P., Media nad rzeką, „Studia Medioznawcze” (w druku).", { title: "Media nad rzeką", people: "Kos, P.", status: "w druku" }],
  ["Ёсць што сказаць: гутарка з рыбаком / гутарыў С. Кос // ARCHE. 2019. № 3. С. 8–19.", { people: "interviewer Кос, С." }],
  ["Situatsiya s rekami: analiticheskii obzor / sost.: A. Kos; Pravozashchitnyi tsentr “Reka”. – Minsk; Vil’nyus, 2023. – 96 s.", { "publisher-place": "Minsk; Vil’nyus" }],
  ["Кос А. Реки обсудили // РБК : электрон. версия. – 2023. – 6 апр. – URL: https://example.ru/1 (дата обращения: 06.10.2023).", { "container-title": "РБК", issued: "2023-04-06" }],
  ["Reki v Minske: chto eto bylo : [video] // YouTube : [sait]. – Kanal “Reki”. – 2022. – 19 dek. – URL: https://www.youtube.com/watch?v=bT9xwC4hZ1k (data obrashcheniya: 15.02.2024).", { "container-title": "YouTube", issued: "2022-12-19" }],
]; // prettier-ignore

describe.each([
  ["bodies", bodies],
  ["kinds", kinds],
  ["parts", parts],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right))
      expect((value ?? "null").split("|"), name).toContain(found[name] ?? "null");
  });
});
