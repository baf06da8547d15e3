import { describe, expect, it } from "vitest";
import type { ReferenceRecord } from "../../../src/core/index.ts";
import { parseText as read } from "./entry-of.ts";

type Fields = Partial<Record<keyof ReferenceRecord["fields"] | "type", string | undefined>>;

/** Fields of a record, with its type among them. */
function fieldsOf(record: ReferenceRecord, names: readonly string[]): Fields {
  const { fields, itemType } = record;
  return Object.fromEntries(
    names.map((name) => [name, name === "type" ? itemType : fields[name as keyof typeof fields]?.value]),
  );
}

const people = ({ creators }: ReferenceRecord): string[] =>
  creators.map(
    ({ creatorType, name, lastName, firstName }) => `${creatorType} ${name ?? `${lastName}, ${firstName}`}`,
  );

/** Forms of lists in Cyrillic that no standard has; the works are made up. */
describe("GOST and ДСТУ as theses, journals and reading lists print them", () => {
  it.each([
    // editions
    ["Лес Полесья / В. Н. Крот [и др.] ; под ред. В. Н. Крота. – 2-е изд., дораб. – Москва : Бор, 1991. – 511 с.", { type: "book", edition: "2-е изд., дораб.", "number-of-pages": "511" }],
    ["Кротов С.В. Речные поймы: Учебное пособие / В.Н. Лис; Под ред. В.П. Рогова.- 3-е изд., дополн.- Новосибирск: Бор, 2003. - 251 с.", { type: "book", edition: "3-е изд., дополн.", "container-title": undefined }],
    ["Лозова Л. І. Лісознавство : навч. посіб. 2-ге вид., переробл. та допов. Київ : ЦУЛ, 2017. 193 с.", { genre: "навч. посіб", edition: "2-ге вид., переробл. та допов." }],
    ["Ситник В. Ф., Лозова Т. А. Проєктування лісів: навч.-метод. посіб. — К.: КНЛУ, 2020. — 280 с.", { title: "Проєктування лісів", genre: "навч.-метод. посіб" }],
    // pages, publishers, collections
    ["Косова Г. Е. Реки Полесья и их люди // Вестник Полесья. – 2014. – № 3. – Сс. 209–240.", { page: "209-240", "container-title": "Вестник Полесья" }],
    ["Лис П. П. Вода и люди. М.: Наука, 2015. 656 сс.", { type: "book", "number-of-pages": "656" }],
    ["Лис П. П. Реки Урала. – Екатеринбург : Изд-во Урал. ун-та : Универ. изд-во, 2016. – 120 с.", { title: "Реки Урала", publisher: "Изд-во Урал. ун-та : Универ. изд-во" }],
    ["Реки Полесья в документах / Г.Е. Кос; АН СССР, Ин-т истории; Отв. ред. П.П. Лис. – М.: Наука, 1988. – 240 с.", { type: "book", title: "Реки Полесья в документах", publisher: "Наука" }],
    ["Кос В. В. Річки Полісся / В. В. Кос. Людина і вода : зб. наук. пр. / упоряд. П. П. Лис. К., 2009. С. 477–493.", { type: "bookSection", title: "Річки Полісся", "container-title": "Людина і вода", "publisher-place": "К" }],
    ["Кос В. В. Річки Полісся. Людина і вода : монографія. Чернівці, 2012. С. 151–169.", { type: "bookSection", title: "Річки Полісся", "container-title": "Людина і вода", "publisher-place": "Чернівці" }],
    ["Лис П. П. Вода і люди : монографія. Переяслав-Хмельницький, 2015. 166 с.", { type: "book", title: "Вода і люди", "publisher-place": "Переяслав-Хмельницький" }],
    ["Письма с Полесья / науч. ред. и вступ. ст. Д. О. Косова. – М. : Наука, 2009. – 320 с.", { type: "book", title: "Письма с Полесья", publisher: "Наука" }],
    ["Лис Г. Я. Фінанси річок : навч. посіб. Львів : Магнолія 2006, 2017. 412 с.", { publisher: "Магнолія 2006", volume: undefined, issued: "2017" }],
    ["Основи річок : підручник / О. І. Лис та ін. 2-ге вид. Київ : ЦУЛ, 2016. 264 с.", { title: "Основи річок", edition: "2-ге вид.", "publisher-place": "Київ", publisher: "ЦУЛ" }],
    ["Основы рек / О. И. Лис и др. 2-е изд. М.: Бор, 2016. 264 с.", { title: "Основы рек", "publisher-place": "М", publisher: "Бор" }],
    ["Кос Л. Д. Физика рек / Л. Д. Кос, Е. М. Лис. – 4-е. – М. : Бор, 2003. – 656 с.", { type: "book", edition: "4-е", "container-title": undefined }],
    ["Кос Л. И. Реки и люди. Тридцать лет с реками : избранные труды. Харьков, 2013. С. 205–212.", { type: "bookSection", title: "Реки и люди" }],
    ["Кос Л. И. Реки и люди // Собрание научных трудов. – М. : Бор, 1975. – Т. 1. – С. 21–30.", { type: "bookSection", volume: "1" }],
    // volumes
    ["Лясная энцыклапедыя: У 18 т. Т. 16: Дуб — Елка / Рэдкал.: Г. П. Кос і інш. — Мн.: БелЛес, 2003. — 576 с.: іл. ISBN 985-11-0263-6", { type: "book", title: "Лясная энцыклапедыя", volume: "16", "number-of-volumes": "18", "volume-title": "Дуб — Елка", "number-of-pages": "576" }],
    ["Лясны, М. Поўны збор твораў : у 3 т. / М. Лясны. – 2-е выд. – Мінск : Лясная навука, 2001. – 3 т.", { publisher: "Лясная навука", issued: "2001", "number-of-volumes": "3" }],
    ["Красная книга лесов Полесской области. Том 2. Травы и грибы. — СПб., 2000. — 672 с.", { title: "Красная книга лесов Полесской области. Том 2. Травы и грибы", volume: "2", "publisher-place": "СПб" }],
    ["Боров Н. М. «История лесов». Т. VIII–IX. — М.: Наука, 1989.", { title: "История лесов", volume: "VIII–IX", publisher: "Наука" }],
    ["История леса / Под ред. А. П. Рогова. Т. 1. — М.: Наука, 1970.", { volume: "1", publisher: "Наука", note: undefined }],
    ["Соединение лесов с реками. Документы и материалы в трех томах. — М.: Бор, 1953. — Т. III. — С. 560–567.", { title: "Соединение лесов с реками. Документы и материалы в трех томах", volume: "III" }],
    // places
    ["Kos I. Clustering of leaves / I. Kos // Proceedings of the Seventh Forest Conference. - New York, NY, USA: ACM, 2001. - P. 269-274.", { "publisher-place": "New York, NY, USA", publisher: "ACM" }],
    ["Kos D., Lis J. Forest Material // Proceedings of the 26th Forest Symposium. – St. Andrews, UK: ACM, 2013. – P. 441–450.", { "publisher-place": "St. Andrews, UK", publisher: "ACM" }],
    ["Кос С.Г., Лис И.М. Рост трав // Вестник Лесного отделения Академии наук. Зарафшан, 2019. №3. С. 68-72", { "container-title": "Вестник Лесного отделения Академии наук", "publisher-place": "Зарафшан", issue: "3", issued: "2019" }],
    ["Кос Л. А. Лесные праздники // Русские / Отв. ред. Лисов В. А., Полов Н. С. М.: Наука, 1999. С. 616-647.", { "container-title": "Русские", "publisher-place": "М", publisher: "Наука" }],
    ["Кос А. Б. Реки и города. М.: Наука, 2020 - 308 с.", { publisher: "Наука", issued: "2020", "number-of-pages": "308" }],
    // what is the title of a book
    ["Кос А.Н. Лес. Поле. Река. М., 1975", { title: "Лес. Поле. Река", "publisher-place": "М", type: "book" }],
    ["Лісові відносини у ХХ ст. Збірник документів. – К., 1994. — С. 242, 535", { title: "Лісові відносини у ХХ ст. Збірник документів", "publisher-place": "К", publisher: undefined }],
    ["Кос А. Физиология леса, в кн.: Леса и реки. – Л., 1974.", { title: "Физиология леса", "container-title": "Леса и реки" }],
    ["Кос Д. «О лесах». Пер. с англ. — СПб., 1906.", { title: "О лесах", note: "Пер. с англ.", "publisher-place": "СПб", issued: "1906" }],
    ["Анна Кос : Указатель трудов о лесах. 1883-1983 / Отв. ред. А.А.Лис, 1999. - 447 с.", { issued: "1999" }],
    // theses
    ["Лесова, Е. В. Тексты о лесе : автореф. дис. ... канд. филол. наук : 10.02.01 : защищена 16.12.05 / Е. В. Лесова ; Лесной университет. – Бор, 2005. – 22 с.", { type: "thesis", title: "Тексты о лесе", genre: "автореф. дис. ... канд. филол. наук : 10.02.01 : защищена 16.12.05" }],
    ["Лісова Ірина Вікторівна. Мова лісу.- Дисертація канд. іст. наук: 07.00.05. - К., 2013.- 160 с.", { type: "thesis", title: "Мова лісу", genre: "Дисертація канд. іст. наук: 07.00.05" }],
    ["Кос А. Модели леса в таблицах. Препринт. 2010.", { type: "preprint", title: "Модели леса в таблицах", publisher: undefined }],
    // patents
    ["Кос А.В. Насос для рек. Патент РФ № 2123456, 2010.", { type: "patent", title: "Насос для рек", number: "Патент РФ № 2123456" }],
    ["Пат. 2123456 РФ. Способ очистки рек / Кос А. А. – 2010.", { type: "patent", title: "Способ очистки рек", number: "Пат. 2123456 РФ" }],
    // journals
    ["Лес: и дышит, и растёт. / Ж. «Лесовод», 1987. - №1. - С. 10-11.", { title: "Лес: и дышит, и растёт", "container-title": "Лесовод", issue: "1", page: "10-11" }],
    ["Kos J.A., Lis G. Forests of the North // Forest Review. 1993. Vol. 98. №4 (October). P. 1033-1034.", { "container-title": "Forest Review", volume: "98", issue: "4", issued: "1993-10" }],
    ["Кос А. Б., Лис В. Г. Модель леса // Труды ЛФТИ, Том 13, №4, 2021, сс 14-29.", { volume: "13", issue: "4", page: "14-29" }],
    ["М.Лясны. Лясная гаспадарка. Менск, 1958, б. 5–7.", { "publisher-place": "Менск", page: "5-7" }],
    ["Lis M., Kos L. Forest Addresses : RFC / RFC Editor. — 01.2010. — С. 1—11. — DOI: 10.17487/rfc7777.", { issued: "2010-01", volume: undefined }],
    ["Лисов, Д. О. (2018) «Засади лісу», Вісник Лісового університету. Серія \"Питання лісу\", 330, с. 74-80. доступний у: https://periodicals.example.ua/article/view/1 (дата звернення: 29.11.2021).", { volume: "330", page: "74-80" }],
    // the same reference once more
    ["Кос А. Б. Реки и города // Вестник ЛГУ. 2019. № 3. С. 5–9. [Kos A. B. Rivers and towns // Vestnik LGU. 2019. No. 3. P. 5–9 (In Russ.)].", { "container-title": "Вестник ЛГУ", page: "5-9", note: "Kos A. B. Rivers and towns // Vestnik LGU. 2019. No. 3. P. 5–9 (In Russ.)" }],
    ["Кос А. Б. Реки и города // Вестник ЛГУ. 2019. № 3. С. 5–9. = Kos A. B. Rivers and towns // Vestnik LGU. 2019. No. 3. P. 5–9.", { "container-title": "Вестник ЛГУ", issue: "3", page: "5-9" }],
    ["Кос А. Б. Реки и города [Kos A. B. Reki i goroda] // Вестник ЛГУ. 2019. № 3. С. 5–9.", { title: "Реки и города", "translated-title": undefined }],
    // what stands before [Электронный ресурс]
    ["Forest Documentation. Privileges [Электронный ресурс]. – Режим доступа: https://www.example.org/docs/ddl.html.", { title: "Forest Documentation. Privileges", "container-title": undefined }],
    ["Forest API client. Python package [Электронный ресурс]. URL: https://example.org/client/ (дата обращения: 05.05.2026).", { title: "Forest API client. Python package" }],
  ] as [string, Fields][])("%s", (text, expected) => {
    expect(fieldsOf(read(text), Object.keys(expected))).toEqual(expected);
  });

  it.each([
    ["Лес Полесья: учебное пособие / В.И. Рогов [и др.]; под ред.: В.И. Рогова, Ю.М. Крота. – Минск: Бор, 2008. – 464 с.", ["author Рогов, В. И.", "editor Рогов, В. И.", "editor Крот, Ю. М."]],
    ["Гісторыя лесу: У 6 т. Т. 1 / Ю. Бор [і інш.]; рэдкал.: М. Кос (гал. рэд.) [і інш.]. – Мінск: Бор, 2005.", ["author Бор, Ю.", "editor Кос, М."]],
    ["Власть леса : тезисы докладов / Редколлегия: Г. Г. Лис (отв. редактор) [и др.]. – М. : Бор, 2004. – 111 с.", ["editor Лис, Г. Г."]],
    ["Біологія лісу : монографія / ред. В. І. Лис. Суми : Бір, 2009. 304 с.", ["editor Лис, В. І."]],
    ["Лесные процессы. Документы: В 2 ч. / Упоряд.: И. О. Лисина (керівник), О. В. Крот. – К.: Бір, 1997. – Ч. 2. – 704 с.", ["editor Лисина, И. О.", "editor Крот, О. В."]],
    ["Новік, Я.К. Гісторыя лесу / Я.К. Новік, І.Л. Крот, Н.Я. Новік. – Мінск: Бор, 2009. – 512 с.", ["author Новік, Я. К.", "author Крот, І. Л.", "author Новік, Н. Я."]],
    ["Лес : [альбом] / А. Н. Кос [и др.] ; ил. М. Е. Лисова ; науч. ред. И. А. Крот, 1983. - 615 с.", ["author Кос, А. Н.", "editor Крот, И. А."]],
    ["История леса / Под ред. А. П. Рогова. Т. 1. — М.: Наука, 1970.", ["editor Рогов, А. П."]],
    ["Кос Л. А. Лесные праздники // Русские / Отв. ред. Лисов В. А., Полов Н. С. М.: Наука, 1999. С. 616-647.", ["author Кос, Л. А.", "editor Лисов, В. А.", "editor Полов, Н. С."]],
    // titles in small letters, titles that no stop parts from the names
    ["Кос В.Л., Лис М.В. параметры леса в задачах // Известия. 2005. №4. С. 54-61.", ["author Кос, В. Л.", "author Лис, М. В."]],
    ["Н. Н. Кос, А. Р. Лис, А. П. Крот Forestfinder: анализ лесов // Труды ЛФТИ. 2021. №4. С. 14-29.", ["author Кос, Н. Н.", "author Лис, А. Р.", "author Крот, А. П."]],
    ["Лис Д. Т, Кос А. С., Олень О. М. Менеджмент річок : навч. посіб. Запоріжжя : ЗНУ, 2017. 360 с.", ["author Лис, Д. Т", "author Кос, А. С.", "author Олень, О. М."]],
    ["Ван дер Лис Б. Л. Наука о лесе. — М.: Бор, 1959.", ["author Ван дер Лис, Б. Л."]],
    ["Kos D.S., Lis A.D. [About limiting cycles on plane]. Trudy, 2004; (9):20-24. (In Russ.)", ["author Kos, D. S.", "author Lis, A. D."]],
    // turned round, and not
    ["Kos T., J.Lis (2001). The Emergence of Forests. Journal of Forests, vol.45, N1, P.69-83.", ["author Kos, T.", "author Lis, J."]],
    ["Лісова Ірина Вікторівна. Мова лісу. – К., 2013. – 160 с.", ["author Лісова, Ірина Вікторівна"]],
    // who has a site
    ["Leafia Robotics. LeafiaSim User Manual [Электронный ресурс]. URL: https://manual.leafiarobotics.com/ (дата обращения: 05.05.2026).", ["author Leafia Robotics"]],
    ["Leafkit developers. Leafkit User Guide [Электронный ресурс]. URL: https://leafkit.org/guide.html (дата обращения: 05.05.2026).", ["author Leafkit developers"]],
    ["Ultraleaf WOLO. Официальная документация [Электронный ресурс] // Ultraleaf. URL: https://docs.ultraleaf.com/ (дата обращения: 11.03.2025)", ["author Ultraleaf WOLO"]],
    ["Forest Documentation. Privileges [Электронный ресурс]. – Режим доступа: https://www.forest.org/docs/ddl.html.", []],
    // the model knows whom no initials show
    ["Плутарх. Сравнительные жизнеописания. — М.: Наука, 1994.", ["author Плутарх"]],
  ] as [string, string[]][])("people of %s", (text, expected) => {
    expect(people(read(text))).toEqual(expected);
  });
}); // prettier-ignore
