import { testTables, type Row } from "./tables.ts";

const books: Row[] = [
  [
    "Plokhy, Lost Harvest. A History of Two Fields, Penguin 2018",
    {
      people: "Plokhy",
      title: "Lost Harvest. A History of Two Fields",
      publisher: "Penguin",
      issued: "2018",
      type: "book",
    },
  ],
  [
    "Kosowska, Czerwony las. Wojna o drzewa, Agora 2017.",
    {
      people: "Kosowska",
      title: "Czerwony las. Wojna o drzewa",
      publisher: "Agora",
      issued: "2017",
      type: "book",
    },
  ],
  [
    "Lisiecki / Nocuń, Sąsiad. Nowy car Rosji, Znak 2014",
    {
      people: "Lisiecki; Nocuń",
      title: "Sąsiad. Nowy car Rosji",
      publisher: "Znak",
      issued: "2014",
      type: "book",
    },
  ],
  [
    "Снайдарыч, Рэканструкцыя нацый. Польшча і суседзі, Мінск 2010",
    {
      people: "Снайдарыч",
      title: "Рэканструкцыя нацый. Польшча і суседзі",
      "publisher-place": "Мінск",
      issued: "2010",
      type: "book",
    },
  ],
  [
    "Kos, Anna Maria. Rivers of Polesia, Penguin 2018",
    { people: "Kos, Anna Maria", title: "Rivers of Polesia" },
  ],
  ["Соргіна, Чарназём пад снегам", { people: "Соргіна", title: "Чарназём пад снегам", type: "book" }],
  ["Васіль Кос «Доўгая дарога дамоў»", { people: "Кос, Васіль", title: "Доўгая дарога дамоў", type: "book" }],
  ["Kos, A. Voices of the rivers, paper submitted to RIVERS’93.", { people: "Kos, A.", type: "document" }],
];

const reports: Row[] = [
  [
    "Grupa Badawcza, Obrona cywilna na pograniczu, raport, maj 2022. https://example.pl/r.pdf",
    { title: "Obrona cywilna na pograniczu", genre: "raport", issued: "2022-05", type: "report" },
  ],
  [
    "Viasna, Human Rights Situation in Belarus, report, December 2021. https://spring96.org/en/news/1",
    { title: "Human Rights Situation in Belarus", genre: "report", issued: "2021-12", type: "report" },
  ],
  [
    "“No Way Back”, Amnesty report 2022 https://www.amnesty.org/en/documents/1",
    {
      title: "No Way Back",
      publisher: "Amnesty",
      genre: "report",
      issued: "2022",
      number: null,
      type: "report",
    },
  ],
];

const acts: Row[] = [
  [
    "Закон РБ «О свободе совести», 17.12.1992 № 2054-XII https://pravo.by/document/?guid=1",
    {
      people: null,
      title: "Закон РБ «О свободе совести»",
      issued: "1992-12-17",
      number: "2054-XII",
      type: "statute",
    },
  ],
  [
    "Пастанова СНК БССР «Аб рэформе правапісу» ад 26 жніўня 1933 г.",
    {
      people: null,
      title: "Пастанова СНК БССР «Аб рэформе правапісу»",
      issued: "1933-08-26",
      type: "statute",
    },
  ],
  [
    "Постановление ЦК ВКП(б) «О перестройке организаций» от 23 апреля 1932 г.",
    {
      people: null,
      title: "Постановление ЦК ВКП(б) «О перестройке организаций»",
      issued: "1932-04-23",
      type: "statute",
    },
  ],
];

const degrees: Row[] = [
  ["dr Anna Kos, Rzeki Polesia, Warszawa 2010", { people: "Kos, Anna", title: "Rzeki Polesia", note: "dr" }],
  [
    "ks. Jan Kowalski, Parafie pogranicza, Lublin 2005, s. 33",
    { people: "Kowalski, Jan", title: "Parafie pogranicza", note: "ks." },
  ],
  [
    "ks. Kowalski J., Parafie pogranicza, Lublin 2005.",
    { people: "Kowalski, J.", title: "Parafie pogranicza" },
  ],
  ["prof. A. Kos, Rzeki Polesia, Warszawa 2010", { people: "Kos, A.", title: "Rzeki Polesia" }],
  [
    "Проф. И. И. Кос. Реки Полесья. – Минск : БГУ, 2010. – 200 с.",
    { people: "Кос, И. И.", title: "Реки Полесья" },
  ],
  ["Mgr. Jan Novák: Hranice paměti. Praha: Academia 2012", { people: "Novák, Jan", title: "Hranice paměti" }],
];

const shortTitles: Row[] = [
  [
    "Jan Kowalski, Rzeki Polesia, Wydawnictwo UMCS, Lublin 2010.",
    {
      people: "Kowalski, Jan",
      title: "Rzeki Polesia",
      publisher: "Wydawnictwo UMCS",
      "publisher-place": "Lublin",
    },
  ],
  [
    "Anna Kos, Dzieje Lasu, Kraków 2015",
    { people: "Kos, Anna", title: "Dzieje Lasu", "publisher-place": "Kraków" },
  ],
  [
    "Jan Kowalski, Anna Nowak, Rzeki Polesia, Lublin 2010",
    { people: "Kowalski, Jan; Nowak, Anna", title: "Rzeki Polesia" },
  ],
];

const series: Row[] = [
  [
    "OSW, Rzeki na granicy. Warszawa: Ośrodek Rzek Wschodnich, 2021 (Komentarze ORW; 410).",
    { "collection-title": "Komentarze ORW", "collection-number": "410", issued: "2021" },
  ],
  [
    "Kos, Anna: Flüsse im Osten. Berlin: De Gruyter 2019 (Osteuropaforschung; 12).",
    { "collection-title": "Osteuropaforschung", "collection-number": "12", issued: "2019" },
  ],
];

const podcasts: Row[] = [
  [
    "„Między młotem” – podcast Raport o stanie rzek, odc. z 15.08.2020",
    {
      title: "Między młotem",
      "container-title": "Raport o stanie rzek",
      issued: "2020-08-15",
      type: "podcast",
    },
  ],
  [
    "Podcast „Geschichten vom Fluss“ (NDR Info): „Minsk im Winter“, 12.3.2021",
    {
      title: "Minsk im Winter",
      "container-title": "Geschichten vom Fluss",
      publisher: "NDR Info",
      issued: "2021-03-12",
      type: "podcast",
    },
  ],
  [
    "«Мова і мы», падкаст «Гутаркі», вып. 12, https://budzma.org/x",
    { title: "Мова і мы", "container-title": "Гутаркі", number: "12", type: "podcast" },
  ],
  [
    "Dariusz Kos, „Rzeki po wyborach”, podcast Raport o stanie rzek, 15 sierpnia 2020",
    {
      people: "Kos, Dariusz",
      title: "Rzeki po wyborach",
      "container-title": "Raport o stanie rzek",
      type: "podcast",
    },
  ],
];

testTables({
  "podcasts noted down": podcasts,
  "series behind the year": series,
  "titles of two words in capitals": shortTitles,
  "academic titles before names": degrees,
  "books noted down": books,
  "reports with their kind before the year": reports,
  "acts with their day behind the name": acts,
});
