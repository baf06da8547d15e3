import { romanize } from "../../../../src/core/titles/romanize.ts";
import { hash, type Random } from "../../list/random.ts";
import type { Half } from "../sources.ts";
import { BODIES, CHANNELS, HEADLINES, JOURNALS, LAWS, OUTLETS, PEOPLE, PUBLISHERS, SCHOLARLY, type Language } from "./material.ts"; // prettier-ignore

/** What lists of the region cite. */
export const KINDS = [
  "press", "press", "press", "press", "unsigned", "unsigned", "unsigned", "site", "official", "official", "post", "video", "law", "law",
  "report", "report", "thesis", "conference", "book", "book", "book", "collection", "translation", "chapter", "chapter",
  "article", "article", "article", "issue", "number", "preprint", "interview", "entry",
] as const; // prettier-ignore

export type Kind = (typeof KINDS)[number];

export interface Person {
  family: string;
  given: string;
  /** Second given name or patronymic. */
  middle: string;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** One work with all that a form may print of it. */
export interface Work {
  kind: Kind;
  language: Language;
  cyrillic: boolean;
  authors: Person[];
  editors: Person[];
  translators: Person[];
  /** Corporate author, channel, owner of a site. */
  body: string;
  handle: string;
  title: string;
  /** English title of a romanised or Cyrillic one. */
  translation: string;
  container: string;
  publisher: string;
  place: string;
  series: string;
  edition: number;
  date: Day;
  accessed: Day;
  url: string;
  doi: string;
  volume: number;
  issue: number;
  from: number;
  to: number;
  random: Random;
}

const inHalf = (value: string, half: Half) => (hash(value) % 2 === 0) === (half === "development");
const own = (values: readonly string[], half: Half) => {
  const found = values.filter((value) => inHalf(value, half));
  return found.length > 1 ? found : values;
};

const personOf = (text: string): Person => {
  const [family = "", given = "", middle = ""] = text.split(" ");
  const at = text.startsWith("van der") || text.startsWith("de ") ? text.split(" ").length - 1 : 1;
  if (at === 1) return { family, given, middle };
  const words = text.split(" ");
  return { family: words.slice(0, at).join(" "), given: words[at]!, middle: "" };
};

/** A work of a kind, made up of parts that belong to one half. */
export function workOf(kind: Kind, language: Language, romanised: boolean, half: Half, random: Random): Work {
  const cyrillicLanguage = language !== "en" && language !== "pl";
  const latin = romanised && cyrillicLanguage;
  const scheme = random.pick(["bgn-pcgn", "bgn-pcgn", "ala-lc", "ascii"] as const);
  const print = (text: string) =>
    latin ? romanize(text, language, language === "uk" ? "bgn-pcgn" : scheme) : text;
  const people = own(PEOPLE[language], half);
  const persons = (count: number) =>
    random
      .shuffle(people)
      .slice(0, count)
      .map((text) => personOf(print(text)));
  const press = ["press", "unsigned", "site", "official", "post", "video", "interview"].includes(kind);
  const scholarly = own(SCHOLARLY[language], half);
  const title =
    kind === "law"
      ? random.pick(own(LAWS[language === "be" ? "ru" : language], half))
      : random.pick(press ? own(HEADLINES[language], half) : scholarly);
  const channels = CHANNELS[language === "ru" || language === "be" ? language : "en"];
  const [channel = "", handle = ""] = random.pick(channels).split(" @");
  const [body = "", bodyHost = ""] = random.pick(BODIES[language]).split(" @ ");
  const outlet = random.pick(OUTLETS[language]);
  const [place = "", publisher = ""] = random.pick(PUBLISHERS[language]).split(": ");
  const date = { year: random.between(press ? 2012 : 1996, 2024), month: random.between(1, 12), day: random.between(1, 28) };
  const from = random.between(3, 480);
  const slug = romanize(title, cyrillicLanguage ? language : "ru", "ascii").toLowerCase().replace(/[^a-z\d]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
  const host = kind === "official" || kind === "report" || kind === "site" ? bodyHost : outlet.host;
  const url =
    kind === "post" ? random.pick([`https://t.me/${handle}/${random.between(100, 90000)}`, `https://twitter.com/${handle}/status/1${random.between(1e8, 9e8)}${random.between(1e8, 9e8)}`, `https://www.facebook.com/${handle}/posts/${random.between(1e8, 9e8)}`])
    : kind === "video" ? `https://www.youtube.com/watch?v=${random.between(1e9, 9e9).toString(36)}_${random.pick(["A", "x", "Q"])}k`
    : kind === "law" ? random.pick(["https://pravo.by/document/?guid=3871&p0=H10200136", "http://publication.pravo.gov.ru/Document/View/0001202007210012", "https://etalonline.by/document/?regnum=h10200136", "https://zakon.rada.gov.ua/laws/show/389-19", "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20071801280"])
    : kind === "preprint" ? `https://arxiv.org/abs/${random.between(1201, 2312)}.0${random.between(1000, 9999)}`
    : `https://${random.chance(0.3) ? "www." : ""}${host}/${random.pick(["news/", "ru/", "politics/", "2023/05/", ""])}${random.pick([slug, `${random.between(1000, 999999)}`, `${slug}.html`, `${slug}/`, ...(kind === "report" ? [`files/${slug.slice(0, 30)}.pdf`] : [])])}`;
  const book = random.pick(scholarly.filter((other) => other !== title));
  const conference = { en: "Proceedings of the Conference on ", ru: "Материалы междунар. науч.-практ. конф. ", be: "Матэрыялы навук. канф. ", uk: "Матеріали наук. конф. ", pl: "Materiały z konferencji " }[language]; // prettier-ignore
  const container =
    kind === "chapter" ? book
    : kind === "conference" ? `${conference}${language === "en" ? book : `«${book.replace(/[«»“”„]/g, "")}»`}`
    : ["article", "issue", "number"].includes(kind) ? random.pick(own(JOURNALS[language], half))
    : kind === "post" ? (url.includes("t.me") ? "Telegram" : url.includes("twitter") ? "Twitter" : "Facebook")
    : kind === "video" ? "YouTube"
    : kind === "entry" ? random.pick(["Wikipedia", "Encyclopaedia Britannica"])
    : ["press", "unsigned", "interview"].includes(kind) ? outlet.name
    : "";
  const authors = { press: [1, 1, 1, 2], site: [0], article: [1, 1, 2, 3], issue: [1, 1, 2], number: [1, 2, 4], book: [1, 1, 2, 3], chapter: [1, 1, 2], report: [0, 1, 2], conference: [1, 2], interview: [1], preprint: [1, 3], thesis: [1], translation: [1], entry: [0], official: [0], post: [0, 0, 1], video: [0], unsigned: [0], law: [0], collection: [0] }[kind]; // prettier-ignore
  return {
    kind, language, random, handle,
    cyrillic: cyrillicLanguage && !latin,
    authors: persons(random.pick(authors)),
    editors: persons(5).slice(3, 3 + random.pick([1, 1, 2])),
    translators: [personOf(print(random.pick(people)))],
    body: print(kind === "post" || kind === "video" ? channel : body),
    title: print(title),
    translation: random.pick(own(press ? HEADLINES.en : SCHOLARLY.en, half)).replace(/\.$/, ""),
    container: kind === "post" || kind === "video" || kind === "entry" ? container : print(container),
    publisher: print(kind === "report" ? body : publisher),
    place: print(place),
    series: print({ en: "Eurasian Studies Library", ru: "Библиотека политолога", be: "Бібліятэка Бацькаўшчыны", uk: "Політична думка", pl: "Biblioteka Wschodnia" }[language]),
    edition: random.chance(0.2) ? random.between(2, 4) : 0,
    date,
    accessed: { year: random.between(Math.max(2019, date.year), 2025), month: random.between(1, 12), day: random.between(1, 28) },
    url,
    doi: `10.${random.pick(["1080", "1017", "15407", "36874"])}/${random.pick(["0966813", "S14795", "riesw.", "j.polis."])}${date.year}.${random.between(1000, 99999)}`,
    volume: random.between(2, 90),
    issue: random.between(1, 12),
    from,
    to: from + random.between(3, 30),
  };
} // prettier-ignore
