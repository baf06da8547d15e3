import { hash, type Random, randomFrom } from "./random.ts";
import type { SourceList } from "./sources.ts";

// prettier-ignore
const SURNAMES = "Иванов Петрова Смирнов Кузнецова Лукашевич Ковалёв Шрайбман Мельник Бондаренко Ткачук Новик Жук Гриб Савицкий Карпенко Орлова Захаров Щербаков Яковлева Эйсмонт Ушаков Юркевич Хадыка Цвирко Чернов Фролова Тимошенко Рябов Пашкевич Нестерович Левченко Коржов Ильин Егоров Дьяков Виноградова Белявский Абрамович".split(" ");
// prettier-ignore
const LATIN = "Kowalski Nowak Wiśniewska Dąbrowski Müller Schmidt Dupont Novák Svoboda Kazlauskas Smith Johnson Brown O’Brien Van Dijk Hansen Rossi Silva Ioffe Zubok Yekelchyk Balmaceda Frear Way Wilson Marples Ambrosio Bedford Hall Nice Kropatcheva Deyermond".split(" ");
// prettier-ignore
const OUTLETS = ["Коммерсантъ", "Ведомости", "РБК", "Зеркало", "Наша Нива", "Новая газета", "ТАСС", "БелТА", "Медуза", "Известия", "Российская газета", "Радыё Свабода"];
// prettier-ignore
const LATIN_OUTLETS = ["New York Times", "Foreign Affairs", "Nashe Mneniye", "Kommersant", "Zerkalo", "Vedomosti", "Europe-Asia Studies", "Problems of Post-Communism", "BELTA", "Post-Soviet Affairs", "Gazeta Wyborcza", "Nowa Europa Wschodnia"];
// prettier-ignore
const HOSTS = ["kommersant.ru/doc", "vedomosti.ru/politics/articles", "news.zerkalo.io/economics", "nn.by/index.php", "tass.ru/politika", "belta.by/president/view", "meduza.io/feature", "iz.ru", "svaboda.org/a"];
// prettier-ignore
const PUBLISHERS = ["М.: Наука", "М.: РОССПЭН", "СПб.: Изд-во СПбГУ", "Минск: БГУ", "Мінск: Тэхналогія", "Київ: Либідь", "М.: Весь Мир"];
// prettier-ignore
const LATIN_PUBLISHERS = ["Routledge, London", "Wydawnictwo UJ, Kraków", "Cambridge: Cambridge University Press", "Warszawa: PISM", "Nomos, Baden-Baden", "New Haven: Yale University Press"];
// prettier-ignore
const JOURNALS = ["Полис. Политические исследования", "Мировая экономика и международные отношения", "Вестник МГИМО-Университета", "Журнал Белорусского государственного университета", "Свободная мысль", "Беларуская думка", "Політичне життя"];

// BGN/PCGN 1947 in its main lines; enough for texts that are only cut into lines.
// prettier-ignore
const ROMAN: Record<string, string> = { а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "ë", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "”", ы: "y", ь: "’", э: "e", ю: "yu", я: "ya", і: "i", ў: "w" };

export function romanise(text: string): string {
  return text.replace(/[а-яёіў]/gi, (letter) => {
    const roman = ROMAN[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? roman : roman.charAt(0).toUpperCase() + roman.slice(1);
  });
}

function slug(title: string): string {
  return romanise(title)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}

export interface Material {
  random: Random;
  title: string;
  /** `Иванов И. И.` */
  names: [surname: string, initials: string][];
  year: number;
  date: string;
  access: string;
  url: string;
  outlet: string;
  journal: string;
  publisher: string;
  pages: string;
  volume: number;
  issue: number;
  kind: "press" | "journal" | "book" | "web";
}

// prettier-ignore
function material(random: Random, titles: readonly string[], latin: boolean): Material {
  const title = random.pick(titles).replace(/[.«»"]/g, "");
  const year = random.between(1998, 2024);
  const date = `${random.between(1, 28)}.${String(random.between(1, 12)).padStart(2, "0")}.${year}`;
  const access = `${String(random.between(1, 28)).padStart(2, "0")}.0${random.between(1, 9)}.${Math.min(2025, year + random.between(0, 3))}`;
  const tail = random.chance(0.5) ? `${slug(title)}${random.pick(["/", ".html", "", `?fbclid=IwAR${random.between(1e8, 9e8).toString(36)}-Ly_kO`])}` : String(random.between(10000, 9999999));
  const from = random.between(3, 280);
  const count = random.pick([0, 1, 1, 1, 1, 2, 3]);
  const surname = (): string => (latin && random.chance(0.5) ? random.pick(LATIN) : random.pick(SURNAMES));
  const initial = (): string => random.pick([..."АВДИКЛМНОПСЮ"]) + ".";
  const kind = count === 0 ? random.pick(["press", "press", "web"] as const) : random.pick(["press", "journal", "book", "web"] as const);
  return {
    random, title, year, date, access, kind,
    names: Array.from({ length: kind === "journal" || kind === "book" ? Math.max(1, count) : count }, () => [surname(), random.chance(0.5) ? `${initial()} ${initial()}` : initial()]),
    url: `https://${random.chance(0.5) ? "www." : ""}${random.pick(HOSTS)}/${tail}`,
    outlet: latin ? random.pick(LATIN_OUTLETS) : random.pick(OUTLETS),
    journal: latin ? random.pick(LATIN_OUTLETS) : random.pick(JOURNALS),
    publisher: latin ? random.pick(LATIN_PUBLISHERS) : random.pick(PUBLISHERS),
    pages: `${from}–${from + random.between(4, 30)}`,
    volume: random.between(1, 80),
    issue: random.between(1, 12),
  };
}

type Template = (m: Material) => string;

const authors = (m: Material, form: (surname: string, initials: string) => string, glue = ", "): string =>
  m.names.map(([s, i]) => form(s, i)).join(glue);

/** GOST R 7.0.5-2008 as journals print it. */
const gost: Template = (m) => {
  const who = authors(m, (s, i) => `${s} ${i}`);
  const head = who ? `${who} ${m.title}` : m.title;
  if (m.kind === "book") return `${head}. ${m.publisher}, ${m.year}. ${m.random.between(90, 600)} с.`;
  if (m.kind === "journal")
    return `${head} // ${m.journal}. ${m.year}. ${m.random.chance(0.5) ? `Т. ${m.volume}. ` : ""}№ ${m.issue}. С. ${m.pages}.${m.random.chance(0.3) ? ` DOI: 10.17976/jpps/${m.year}.0${m.issue}.0${m.issue + 1}` : ""}`;
  if (m.kind === "web") return `${head} [Электронный ресурс]. URL: ${m.url} (дата обращения: ${m.access}).`;
  return `${head} // ${m.outlet}. ${m.date}. URL: ${m.url} (дата обращения: ${m.access}).`;
};

/** GOST 7.1-2003: area signs with dashes. */
const gostDashes: Template = (m) => {
  const [first] = m.names;
  const head = first ? `${first[0]}, ${first[1]} ${m.title} / ${authors(m, (s, i) => `${i} ${s}`)}` : m.title;
  if (m.kind === "book") return `${head}. – ${m.publisher}, ${m.year}. – ${m.random.between(90, 600)} с.`;
  if (m.kind === "journal") return `${head} // ${m.journal}. – ${m.year}. – № ${m.issue}. – С. ${m.pages}.`;
  return `${head} [Электронный ресурс] // ${m.outlet}. – Режим доступа: ${m.url}. – Дата доступа: ${m.access}.`;
};

/** The author–year style of Polish political science. */
const polish: Template = (m) => {
  const who = authors(m, (s, i) => `${s} ${i}`);
  const head = who ? `${who} (${m.year}), ${m.title}` : `${m.title} (${m.year})`;
  if (m.kind === "book") return `${head}, ${m.publisher}.`;
  if (m.kind === "journal") return `${head}, “${m.journal}”, Vol. ${m.volume}(${m.issue}), pp. ${m.pages}.`;
  return m.random.chance(0.75)
    ? `${head}, “${m.outlet}”, ${m.date}, ${m.url} (${m.access}).`
    : `${head}, „${m.outlet}”, ${m.date}.`;
};

/** APA 7 with press items. */
const apa: Template = (m) => {
  const who = authors(m, (s, i) => `${s}, ${i}`, ", & ");
  const head = who ? `${who} (${m.year}). ${m.title}.` : `${m.title}. (${m.year}).`;
  if (m.kind === "book") return `${head} ${m.publisher}.`;
  if (m.kind === "journal")
    return `${head} ${m.journal}, ${m.volume}(${m.issue}), ${m.pages}. https://doi.org/10.1080/${m.volume}${m.issue}.${m.year}.${m.volume}77`;
  return `${head} ${m.outlet}. ${m.random.chance(0.5) ? "Retrieved May 4, 2024, from " : ""}${m.url}`;
};

/** Chicago notes and bibliography with press items. */
const chicago: Template = (m) => {
  const who = authors(m, (s, i) => `${s}, ${i.replace(".", "")}`, ", and ");
  const head = who ? `${who}. “${m.title}.”` : `“${m.title}.”`;
  if (m.kind === "book") return `${who}. ${m.title}. ${m.publisher}, ${m.year}.`;
  if (m.kind === "journal")
    return `${head} ${m.journal} ${m.volume}, no. ${m.issue} (${m.year}): ${m.pages}.`;
  return `${head} ${m.outlet}, May ${m.random.between(1, 28)}, ${m.year}. ${m.random.chance(0.5) ? "Accessed July 16, 2024. " : ""}${m.url}.`;
};

const STYLES: [name: string, template: Template, script: "Cyrl" | "Latn"][] = [
  ["gost cyrillic", gost, "Cyrl"],
  ["gost dashes cyrillic", gostDashes, "Cyrl"],
  ["gost romanised", gost, "Latn"],
  ["polish author-year", polish, "Latn"],
  ["polish author-year cyrillic", polish, "Cyrl"],
  ["apa press", apa, "Latn"],
  ["chicago press", chicago, "Latn"],
];

/** One reference in each style, with what it was made of. */
export function pressReferences(
  random: Random,
  titles: readonly string[],
): { style: string; text: string; material: Material; latin: boolean }[] {
  return STYLES.map(([style, template, script]) => {
    const latin = script === "Latn";
    const made = material(random, titles, latin);
    const text = template(made);
    return {
      style,
      text: (latin ? romanise(text) : text).replace(/\s+/g, " ").trim(),
      material: made,
      latin,
    };
  });
}

/** Lists of press items, articles and books from real headlines and made-up names, in the styles that are printed here. */
export function composePressLists(
  half: SourceList["half"],
  russian: readonly string[],
  belarusian: readonly string[],
): SourceList[] {
  const lists: SourceList[] = [];
  for (const [name, template, script] of STYLES)
    for (let k = 0; k < 6; k++) {
      const random = randomFrom(hash(`${half} ${name} ${k}`));
      const titles = k % 3 === 2 ? belarusian.filter((line) => line.length < 140) : russian;
      const entries = Array.from({ length: random.between(18, 60) }, () => {
        const latin = script === "Latn";
        const text = template(material(random, titles, latin));
        return (latin ? romanise(text) : text).replace(/\s+/g, " ").trim();
      });
      if (random.chance(0.85)) entries.sort((a, b) => a.localeCompare(b, "ru"));
      lists.push({ name: `${half} ${name} ${k}`, kind: "press", half, entries: [...new Set(entries)] });
    }
  return lists;
}
