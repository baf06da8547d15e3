import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const leaves: Row[] = [
  ["Yaf K. The Transit Dimension of Rivers. Oxford: Oxford University Press for the Oxford Institute for Energy Studies, 2011. xxvi, 385 p.", { publisher: "Oxford University Press for the Oxford Institute for Energy Studies", issued: "2011", "number-of-pages": "xxvi, 385" }],
  ["Kos A. The River. London: Routledge, 2011. xvi, 240 p.", { publisher: "Routledge", issued: "2011" }],
  ["Кос А. Река. М.: Наука, 2011. XII, 385 с.", { publisher: "Наука", "number-of-pages": "XII, 385" }],
  ["Кос А. Река. – Минск : БГУ, 2011. – 385, [2] с.", { publisher: "БГУ", "number-of-pages": "385, [2]" }],
  ["Кос А. Река. – Минск : БГУ, 2011. – [4], 385 с.", { publisher: "БГУ", issued: "2011", "number-of-pages": "[4], 385" }],
]; // prettier-ignore

const issues: Row[] = [
  ["Łastoŭski A. L. Pamiać pra raku // Bielaruski Histaryčny Ahlad. – 2021. – T. 28, sš. 1–2. – S. 3–38.", { volume: "28", issue: "1-2", page: "3-38" }],
  ["Ластоўскі А. Памяць пра раку // Беларускі гістарычны агляд. 2021. Т. 28. Сш. 1–2. С. 3–38.", { "container-title": "Беларускі гістарычны агляд", volume: "28", issue: "1-2" }],
  ["Ластоўскі А. Памяць пра раку // Беларускі гістарычны агляд. – 2021. – Т. 28, сш. 2 (55). – С. 3–38.", { volume: "28", issue: "2 (55)", page: "3-38" }],
  ["Kos A. (2021), Pamiać, „Biełaruski Histaryczny Ahlad”, t. 28, ssz. 1–2, s. 3–38.", { volume: "28", issue: "1-2" }],
]; // prettier-ignore

const kinds: Row[] = [
  ["Zan M. (2023), Rosja–Białoruś: wymiary integracji, podkast „Rzeki na słuchawki”, odc. 58, 9.11.2023, https://open.spotify.com/episode/4h (dostęp: 4.03.2024).", { type: "podcast", title: "Rosja–Białoruś: wymiary integracji", "container-title": "Rzeki na słuchawki" }],
  ["Реки краю: вяртанне : кат. выст. / аўт.-уклад. І. Крэпак. – Мінск : Нац. музей, 2018. – 112 с.", { title: "Реки краю: вяртанне", genre: "кат. выст" }],
  ["Desyat' rek : katalog vystavki / sost. N. Kos ; Nats. tsentr iskusstv. – Minsk, 2015. – 64 s. : il.", { title: "Desyat' rek", genre: "katalog vystavki" }],
  ["Kos N. Reka i most [Elektronnyi resurs] : interv’yu / besedoval S. Lis // Ezhednevnik. – 2021. – 18 yanv. – URL: https://ej.by/1 (data obrashcheniya: 12.03.2023).", { title: "Reka i most", genre: "interv’yu" }],
  ["Директор моста: «Рек стало меньше» [Электронный ресурс] : интервью / беседовал А. Кос // Экономика. – 2023. – № 1. – URL: https://b.by/1 (дата обращения: 14.09.2023).", { title: "Директор моста: «Рек стало меньше»" }],
  ["Клініка рэк. Мост у эміграцыі : аўдыёпадкаст // Белсат. – 2023. – 9 студз. – URL: https://belsat.eu/1 (дата звароту: 15.02.2024).", { title: "Клініка рэк. Мост у эміграцыі", genre: "аўдыёпадкаст" }],
]; // prettier-ignore

const remarks: Row[] = [
  ["Luz, N. Monetary policy in a river economy / N. Luz, I. Pel. – Preprint. – Ithaca, 2018. – Text : electronic // arXiv.org : [site]. – URL: https://arxiv.org/abs/1810.02345 (date of access: 15.01.2022).", { title: "Monetary policy in a river economy", "publisher-place": "Ithaca", issued: "2018" }],
  ["Kos, A. The river and the bridge / A. Kos. – Text : electronic // River Studies. – 2019. – Vol. 3, № 2. – P. 5–19. – URL: https://rs.org/1 (date of access: 15.01.2022).", { title: "The river and the bridge", "container-title": "River Studies" }],
  ["Kos, A. The river / A. Kos. – London : Routledge, 2019. – 210 p. – Text : direct.", { publisher: "Routledge", issued: "2019" }],
  ["Reki i media : sb. nauch. st. / pod red. O. V. Kosovoi, T. N. Lisaevoi ; Gomel. gos. un-t im. F. Skoriny. – Gomel' : GGU im. F. Skoriny, 2020. – 187 s.", { type: "book", title: "Reki i media", publisher: "GGU im. F. Skoriny", "container-title": null }],
  ["Реки и медиа : сб. науч. ст. / под ред. О. В. Косовой ; Гомел. гос. ун-т им. Ф. Скорины. – Гомель : ГГУ, 2020. – 187 с.", { type: "book", title: "Реки и медиа", publisher: "ГГУ", "container-title": null }],
  ["Стенограмма рек [Электронный ресурс] // Президент : офиц. сайт. Б. д. URL: http://www.kremlin.ru/1 (дата обращения: 03.02.2024).", { "container-title": "Президент" }],
  ["Telegram-kanal «Neftianoi mir». Tranzit cherez Belarus' sokratilsia vdvoe. 05.04.2022. URL: https://t.me/neft/1807", { people: "Neftianoi mir", title: "Tranzit cherez Belarus' sokratilsia vdvoe" }],
  ["Телеграм-канал «Речной мир». Транзит сократился вдвое. 05.04.2022. URL: https://t.me/neft/1807 (дата обращения: 03.05.2022).", { people: "Речной мир", title: "Транзит сократился вдвое", "container-title": null }],
  ["YouTube-канал «Речной мир». Транзит сократился. 05.04.2022. URL: https://youtu.be/abc (дата обращения: 03.05.2022).", { people: "Речной мир", title: "Транзит сократился" }],
]; // prettier-ignore

const approved: Row[] = [
  ["Концепция речной политики : утв. Указом Президента Рос. Федерации от 05.09.2022 № 611 // Официальный портал. URL: http://portal.ru/1 (дата обращения: 12.01.2023).", { type: "statute", title: "Концепция речной политики", issued: "2022-09-05" }],
  ["Стратегия рек до 2030 года : утв. постановлением Совета Министров Респ. Беларусь от 5 мая 2020 г. № 12. URL: https://peh.by/1 (дата обращения: 12.01.2023).", { type: "statute", issued: "2020-05-05" }],
  ["Rechnaya doktrina : utv. Postanovleniem Vysshego Soveta ot 04.11.2021 № 5 [Elektronnyi resurs]. – URL: https://reki.by/1 (data obrashcheniya: 12.03.2023).", { type: "statute", title: "Rechnaya doktrina" }],
  ["План выставки рек : утв. директором музея. URL: https://reki.by/1 (дата обращения: 12.03.2023).", { type: "webpage" }],
]; // prettier-ignore

describe.each([
  ["documents that an act has approved", approved],
  ["leaves counted apart from the pages", leaves],
  ["issues that Belarusian journals call сшытак", issues],
  ["kinds of works", kinds],
  ["remarks, bodies behind editors, channels that stand first", remarks],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right))
      expect([name, found[name] ?? null]).toEqual([name, value]);
  });
});
