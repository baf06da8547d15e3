import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const clergy: Row[] = [
  ["Afanasii (Kos), arkhiep. Reki v zhizni strany / arkhiep. Afanasii (Kos). – 3-e izd. – Minsk : Bereg, 2000. – 352 s.", { people: "Afanasii (Kos)", title: "Reki v zhizni strany", edition: "3-e izd." }],
  ["Makarii (Lis), mitr. Istoriya rek. Kn. 6: Period razlivov (1589–1881). M.: Izd-vo Berega, 1996. 799 s.", { people: "Makarii (Lis)", title: "Istoriya rek", volume: "6" }],
  ["Филарет (Кос), митр. Путь реки // Журнал рек. 1991. № 3. С. 12–18.", { people: "Филарет (Кос)", title: "Путь реки", "container-title": "Журнал рек" }],
  ["Серафим (Белонож), архимандрит. Беседы о реках. Жировичи : Изд-во монастыря, 2004. 210 с.", { people: "Серафим (Белонож)", title: "Беседы о реках" }],
  ["Ihnacij (Lukovič), archimandryt. Reki kraju // Berah. 2015. № 2. S. 5–9.", { people: "Ihnacij (Lukovič)", title: "Reki kraju" }],
  ["Паллій (Кос), єпископ. Річки краю. Київ : Берег, 2012. 120 с.", { people: "Паллій (Кос)", title: "Річки краю" }],
  ["Филарет, митрополит Минский и Слуцкий. Путь реки // Берег. 2010. № 1. С. 3–9.", { people: "Филарет, митрополит Минский и Слуцкий", title: "Путь реки" }],
  ["Алексий II, патриарх Московский. Слово о реке. М. : Берег, 1995. 120 с.", { people: "Алексий II, патриарх Московский", title: "Слово о реке" }],
  ["Мост через реку / священник А. Кос. – Минск : Берег, 2008. – 200 с.", { people: "Кос, А.", title: "Мост через реку" }],
  ["Река и мост : энциклопедия / под ред. Патриарха Московского и всея Руси Кирилла. – М. : Берег, 2009. – Т. 21. – С. 44–52.", { people: "editor Патриарха Московского и всея Руси Кирилла", title: "Река и мост : энциклопедия" }],
  ["Pravoslavnaya reka / pod red. Patriarkha Moskovskogo i vseya Rusi Kirilla. – M. : Bereg, 2009. – T. 21 : Iva – Ikra. – S. 44–52.", { title: "Pravoslavnaya reka", volume: "21", page: "44-52", note: "Iva – Ikra" }],
  ["Книга рек / под общ. ред. митрополита Филарета (Коса). – Минск : Берег, 2008. – 200 с.", { people: "editor митрополита Филарета (Коса)", title: "Книга рек" }],
  ["Книга рек / под ред. прот. В. Коса. – Минск : Берег, 2008. – 200 с.", { people: "editor Кос, В.", title: "Книга рек" }],
]; // prettier-ignore

const boards: Row[] = [
  ["Кос А. М. Гульні на рацэ // Бераг : зб. навук. прац / БДУКМ ; рэдкал.: В. Р. Лісовіч (старш.), М. А. Кос. – Мінск, 2018. – С. 140–143.", { people: "Кос, А. М.; editor Лісовіч, В. Р.; editor Кос, М. А.", note: "зб. навук. прац" }],
  ["Кос А. М. Игры на реке // Берега : сб. науч. тр. / редкол.: В. Р. Лис (предс.), М. А. Кос, Т. Н. Жук. – Минск : Берег, 2018. – С. 140–143.", { people: "Кос, А. М.; editor Лис, В. Р.; editor Кос, М. А.; editor Жук, Т. Н." }],
  ["Реки : сб. ст. / редкол.: В. Р. Лис (отв. ред.), М. А. Кос (зам. отв. ред.), Т. Н. Жук. – Минск : Берег, 2018. – 143 с.", { type: "book", people: "editor Лис, В. Р.; editor Кос, М. А.; editor Жук, Т. Н.", title: "Реки" }],
  ["Ріки : зб. ст. / редкол.: В. Р. Лис (голова), М. А. Кос (відп. секретар). – Київ : Берег, 2018. – 143 с.", { type: "book", people: "editor Лис, В. Р.; editor Кос, М. А." }],
  ["Reki : sb. st. / redkol.: V. R. Lis (predsed.), M. A. Kos. – Minsk : Bereg, 2018. – 143 s.", { type: "book", people: "editor Lis, V. R.; editor Kos, M. A.", title: "Reki" }],
]; // prettier-ignore

const channels: Row[] = [
  ["Grodno: na moście znowu kopią, Telegram-kanał „Archeologia GR”, 2021, 9.06, https://t.me/arch/1 (dostęp: 10.06.2021).", { type: "forumPost", title: "Grodno: na moście znowu kopią", "container-title": "Telegram-kanał „Archeologia GR”", issued: "2021-06-09" }],
  ["Kos A., 2014, Kniaziowie nad Słuczą, wykład, kanał YouTube „Historia”, 5.11.2014, https://www.youtube.com/watch?v=kS0q4nTzLkE (dostęp: 14.02.2023).", { type: "videoRecording", title: "Kniaziowie nad Słuczą", genre: "wykład", "container-title": "kanał YouTube „Historia”" }],
  ["Kos A., Lis B. (2020), Rzeki i ludzie, debata, kanał YouTube „Brzegi”, 12.03.2020, https://www.youtube.com/watch?v=kS0q4nTzLka (dostęp: 14.02.2023).", { title: "Rzeki i ludzie", issued: "2020-03-12" }],
  ["Prichod otkryl chram. Telegram-kanal «Reki i berega». 01.03.2022. URL: https://t.me/reki/3411 (data obrashcheniya: 05.03.2022).", { type: "forumPost", title: "Prichod otkryl chram", "container-title": "Telegram-kanal «Reki i berega»", issued: "2022-03-01" }],
  ["Кос А. Что будет с мостом? Telegram-канал «Реки». 2 мая 2023 г. URL: https://t.me/reki/3411 (дата обращения: 05.05.2023).", { title: "Что будет с мостом?", "container-title": "Telegram-канал «Реки»", issued: "2023-05-02" }],
  ["Новы мост адкрылі. YouTube-канал «Берагі». 01.03.2022. URL: https://youtube.com/watch?v=abc (дата звароту: 05.03.2022).", { type: "videoRecording", title: "Новы мост адкрылі" }],
  ["Песни реки. Деревня Бор [Видеозапись] / канал «Бераг» // YouTube. 2018. 14 сент. URL: https://www.youtube.com/watch?v=3xLr0-AsE7w (дата обращения: 30.01.2022).", { people: null, title: "Песни реки. Деревня Бор", "container-title": "YouTube", note: "канал «Бераг»" }],
  ["Pesni reki. Derevnya Bor / kanal «Bereg» // YouTube. – 2019. – 3 maya. – URL: https://www.youtube.com/watch?v=3xLr0-AsE7w (data obrashcheniya: 30.01.2022).", { title: "Pesni reki. Derevnya Bor", note: "kanal «Bereg»" }],
]; // prettier-ignore

const unsigned: Row[] = [
  ["Muzej w Mirze otkryl ekspozicyju, 2021, „Mirskija nawiny”, 14.05.2021, https://mir-news.by/1 (dostęp: 1.06.2021).", { people: null, title: "Muzej w Mirze otkryl ekspozicyju", "container-title": "Mirskija nawiny", issued: "2021-05-14" }],
  ["Kto remontiruje mosty nad Niemanem, 2019, „Gazeta Słonimska”, 3 lutego, https://gs.by/1 (dostęp: 1.03.2019).", { title: "Kto remontiruje mosty nad Niemanem", issued: "2019-02-03" }],
  ["Parom na Prypiaci snowa rabotajet, 2018, BiełTA, 22 maja, https://belta.by/1 (dostęp: 2.06.2018).", { title: "Parom na Prypiaci snowa rabotajet", "container-title": "BiełTA", issued: "2018-05-22" }],
  ["Minkult: most gotowitsia priniat’ gostiej, 2020, Sputnik Biełaruś, 3 lutego, https://sputnik.by/1 (dostęp: 11 maja 2021).", { title: "Minkult: most gotowitsia priniat’ gostiej", "container-title": "Sputnik Biełaruś", issued: "2020-02-03" }],
  ["Ludzie mostów: reportaż z Pińska, 2016, „Polityka”, nr 14, s. 33–36.", { title: "Ludzie mostów: reportaż z Pińska", issue: "14", issued: "2016" }],
  ["Nowe mosty na Bugu. Co dalej?, 2022, „Rzeczpospolita”, 4.01.2022, s. A5.", { title: "Nowe mosty na Bugu. Co dalej?", page: "A5", issued: "2022-01-04" }],
]; // prettier-ignore

const initials: Row[] = [
  ["Koskin, S.A. (2014) 'Opyt rek', in Lis, B. (ed.) Rivers and society. Grodno: GrGU, pp. 88–93.", { people: "Koskin, S. A.; editor Lis, B.", title: "Opyt rek" }],
  ["Koskin S.A. Opyt rek // Vestnik. 2014. № 3. S. 5–9.", { people: "Koskin, S. A.", title: "Opyt rek" }],
  ["PGNiG S.A. (2014), Raport roczny, Warszawa.", { people: "PGNiG S.A" }],
]; // prettier-ignore

describe.each([
  ["the clergy by their ranks", clergy],
  ["editorial boards with posts in brackets", boards],
  ["channels as a part of their own", channels],
  ["a year between commas behind an unsigned title", unsigned],
  ["initials and companies", initials],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right))
      expect([name, found[name] ?? null]).toEqual([name, value]);
  });
});
