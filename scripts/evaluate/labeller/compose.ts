import CSL from "citeproc";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { CITY_NAMES } from "../../../src/core/parse/data/places.ts";
import { builtInOutlets, type OutletKind } from "../../../src/core/outlets/index.ts";
import { romanize } from "../../../src/core/titles/romanize.ts";
import type { Scheme } from "../../../src/core/titles/types.ts";
import { pressReferences, romanise } from "../list/compose.ts";
import { hash, type Random, randomFrom } from "../list/random.ts";
import { FORMS, type Parts } from "./forms.ts";
import { align, type Labelled } from "./align.ts";
import { socialScience } from "./social-science.ts";
import { varied } from "./varied/index.ts";
import { type Half, openResearch, shared } from "./sources.ts";

/** Styles that are only measured with. */
// prettier-ignore
const KEPT_BACK_STYLES = new Set(["modern-language-association", "ieee", "iso690-author-date-fr", "nature", "world-politics", "deutsche-gesellschaft-fur-psychologie", "gost-r-7-0-5-2008"]);
const LOCALES = ["en-US", "en-GB", "de-DE", "pl-PL", "ru-RU", "uk-UA", "fr-FR", "cs-CZ"];
// prettier-ignore
const PUBLISHERS = ["Routledge", "Oxford University Press", "Cambridge University Press", "Palgrave Macmillan", "Springer", "Yale University Press", "Brill", "Wiley", "Sage", "MIT Press", "University of Chicago Press", "Princeton University Press", "Suhrkamp", "Nomos", "VS Verlag für Sozialwissenschaften", "Campus", "Leske + Budrich", "De Gruyter", "Westdeutscher Verlag", "Mohr Siebeck", "Wydawnictwo Naukowe PWN", "Wydawnictwo Uniwersytetu Jagiellońskiego", "Scholar", "Наука", "Весь мир", "РОССПЭН", "БГУ", "Логвінаў", "Либідь", "Gallimard", "PUF", "Éditions du Seuil", "Einaudi", "Il Mulino", "Academia", "Karolinum", "Edward Elgar", "World Bank", "European Commission", "ibidem", "Penguin", "Harper & Row", "Basic Books", "McGraw-Hill", "North-Holland", "Elsevier"];
const JOURNALS = namesOf("journal");
const PRESS = namesOf("newspaper", "agency", "broadcaster");
// prettier-ignore
const GERMAN_TITLES = ["Arbeitslosigkeit und Lebensverlauf", "Soziale Ungleichheit in der Bundesrepublik Deutschland", "Zur Theorie der Institution", "Die Transformation der Familie. Eine empirische Studie", "Bildung und Beruf im Wandel: Ergebnisse einer Befragung", "Methoden der empirischen Sozialforschung", "Wertewandel und politische Partizipation in Osteuropa", "Frauen in der Wissenschaft – ein Überblick", "Migration und Integration: Stand der Forschung", "Handbuch der Politikwissenschaft", "Das Ende der Arbeitsgesellschaft?", "Organisation und Macht. Zwänge kollektiven Handelns"];
const GERMAN_JOURNALS = ["Kölner Zeitschrift für Soziologie und Sozialpsychologie", "Zeitschrift für Soziologie", "Soziale Welt", "Politische Vierteljahresschrift", "Berliner Journal für Soziologie", "Osteuropa", "Aus Politik und Zeitgeschichte", "Leviathan"]; // prettier-ignore
const SCHEMES: readonly Scheme[] = ["bgn-pcgn", "bgn-pcgn", "ala-lc", "ascii", "iso9"];

/** Names of outlets of some kinds, as printed and romanised. */
function namesOf(...kinds: OutletKind[]): string[] {
  return builtInOutlets()
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ name, languages = [] }) => {
      const language = languages.find((one) => one === "ru" || one === "be" || one === "uk");
      const cyrillic = /\p{Script=Cyrillic}/u.test(name) && language !== undefined;
      return cyrillic ? [name, romanize(name, language, "bgn-pcgn")] : [name];
    });
}

interface Item {
  csl: Record<string, unknown>;
  names: string[];
  editors: string[];
  values: [label: "T" | "C" | "P" | "W" | "L" | "D" | "A", value: string | undefined][];
}

/** Records of every kind with made-up combinations of real titles, names and outlets, set in citation styles. */
export function composed(half: Half): Labelled[] {
  const random = randomFrom(half === "development" ? 11 : 12);
  const material = materialOf(half, random);
  const folder = resolve(import.meta.dirname, "../../../../shared/parsing/styles");
  const styles = readdirSync(folder).filter((name) => name.endsWith(".csl")).map((name) => name.slice(0, -4))
    .filter((name) => KEPT_BACK_STYLES.has(name) === (half === "kept back")); // prettier-ignore
  const found: Labelled[] = [];
  for (const style of styles)
    for (let k = 0; k < 3; k++) {
      const items = Array.from({ length: half === "development" ? 60 : 80 }, () => itemOf(material, random));
      for (const { text, item } of setInStyle(style, random.pick(LOCALES), items)) {
        const labelled = align(text, item, `csl ${style}`);
        if (labelled) found.push(labelled);
      }
    }
  return found;
}

/** References in the forms of the region's lists, which no citation style prints. */
export function press(half: Half): Labelled[] {
  const random = randomFrom(half === "development" ? 21 : 22);
  const titles = shared("titles/ru-headlines.txt").split("\n").filter((line) => line && (hash(line) % 2 === 0) === (half === "development")); // prettier-ignore
  return Array.from({ length: half === "development" ? 120 : 60 }, () => pressReferences(random, titles))
    .flat()
    .flatMap(({ style, text, material: m, latin }) => {
      const print = (value: string) => (latin ? romanise(value) : value).replace(/\s+/g, " ");
      const [first = "", second = ""] = m.publisher.split(/: |, /);
      const placeFirst = m.publisher.includes(": ");
      const container = m.kind === "journal" ? m.journal : m.kind === "press" || (m.kind === "web" && !/gost/.test(style)) || /dashes/.test(style) ? m.outlet : undefined; // prettier-ignore
      const labelled = align(
        text,
        {
          names: m.names.flatMap(([surname, initials]) => [print(surname), print(initials)]),
          values: [
            ["T", print(m.title)],
            ...(container && m.kind !== "book" ? [["C", print(container)] as const] : []),
            ...(m.kind === "book" ? ([["W", print(placeFirst ? first : second)], ["P", print(placeFirst ? second : first)]] as const) : []),
            ["L", m.pages],
            ["D", m.date],
            ["D", String(m.year)],
            ["L", String(m.volume)],
            ["L", String(m.issue)],
          ],
        },
        `press ${style}`,
      ); // prettier-ignore
      return labelled ? [labelled] : [];
    });
}

/** The forms of forms.ts, filled by chance. */
export function formed(half: Half): Labelled[] {
  const random = randomFrom(half === "development" ? 31 : 32);
  const material = materialOf(half, random);
  const person = () => ({ family: random.pick(material.people).family, given: random.pick(GIVEN) });
  return Array.from({ length: half === "development" ? 60 : 20 }, () => FORMS)
    .flat()
    .flatMap((form) => {
      const from = random.between(1, 900);
      const parts: Parts = {
        title: headline(random.pick(random.chance(0.5) ? material.press : material.titles), random),
        authors: Array.from({ length: random.pick([1, 1, 2, 3]) }, person),
        editors: Array.from({ length: random.pick([1, 2, 2]) }, person),
        outlet: random.pick(PRESS),
        journal: random.pick(material.journals),
        book: random.pick(material.titles),
        publisher: random.pick(random.chance(0.5) ? PUBLISHERS : BODIES),
        place: random.pick(CITY_NAMES.filter((place) => /^[^,.]+$/.test(place))),
        year: random.between(1960, 2024),
        pages: `${from}–${from + random.between(2, 40)}`,
        volume: random.between(1, 90),
        issue: random.between(1, 12),
        url: `https://www.example-${random.between(1, 999)}.by/${random.pick(["news", "ru/politics", "a"])}/${random.between(100, 99999)}`,
      };
      const text = form(parts, random).replace(/\s+/g, " ");
      const holds = (value: string | number) => text.includes(String(value));
      const labelled = align(
        text,
        {
          names: holds(parts.authors[0]!.family) || holds(parts.authors[0]!.family.toUpperCase()) ? parts.authors.flatMap(({ family, given }) => [family, given]) : [],
          editors: holds(parts.editors[0]!.family) ? parts.editors.flatMap(({ family, given }) => [family, given]) : [],
          values: [
            ["T", parts.title],
            ...(["outlet", "journal", "book"] as const).filter((name) => holds(parts[name])).slice(0, 1).map((name) => ["C", parts[name]] as const),
            ["P", parts.publisher], ["W", parts.place], ["L", parts.pages],
            ...[...text.matchAll(/\d{1,2}\.\d{2}\.\d{4}(?!\))|\d{1,2} [A-Z][a-z]+ \d{4}(?= ?[.,])|[A-Z][a-z]+ \d{1,2}, \d{4}(?=\.)/g)].map(([date]) => ["D", date] as const),
            ["D", String(parts.year)], ["L", String(parts.volume)], ["L", String(parts.issue)],
          ],
        },
        "forms",
      );
      return labelled ? [labelled] : [];
    });
} // prettier-ignore

/** German and English social science, made of the development half; how it is read is measured on what others have marked. */
export function socialSciences(): Labelled[] {
  const { titles, journals, people } = materialOf("development", randomFrom(40));
  return socialScience({ titles, journals, people }, 90);
}

/**
 * Made-up styles, of the same material; only to train on, and others to fit the confidence to.
 * @param seed other seeds give other styles
 */
export function variedForms(styles: number, seed: number): Labelled[] {
  const { titles, people } = materialOf("development", randomFrom(40));
  const named = people.filter(({ family }) => family).map(({ family }, i) => ({ family, given: GIVEN[i % GIVEN.length]! })); // prettier-ignore
  return varied(styles, seed, named, titles);
}

const BODIES = ["Chatham House", "PISM", "Centre for Eastern Studies", "Press-sluzhba Prezidenta", "The Belarus Initiative", "Institute of International Affairs", "Ministerstvo ekonomiki", "Human Rights Watch", "BEROC", "Friedrich Ebert Stiftung"]; // prettier-ignore
const SPEAKERS = ["Путин", "Lukashenko", "Makei", "Peskov", "Лавров", "Belarus", "Russia", "Минэкономики", "Poland", "Merkel", "Golovchenko", "Zelenskiy", "The EU", "Plan B", "Opinion", "Interview"]; // prettier-ignore

/** As headlines are: with a speaker before a colon, of two sentences, with a question, a year or a sum. */
function headline(title: string, random: Random): string {
  const kind = random.next();
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  if (kind < 0.1) return `${random.pick(SPEAKERS)}: ${random.chance(0.5) ? small : title}`;
  if (kind < 0.14) return `${random.pick(SPEAKERS)} – ${small}`;
  if (kind < 0.19)
    return `${title}. ${random.pick(["Chto dal’she", "What we know", "Main points", "Главное", "Wnioski", "Analysis", "Vot chto izvestno"])}`;
  if (kind < 0.22) return `${title}?`;
  if (kind < 0.25) return `${title} in ${random.between(1990, 2024)}`;
  if (kind < 0.28)
    return `${title} – ${random.between(2, 90)} ${random.pick(["mlrd", "billion", "млн", "per cent"])}`;
  return title;
}

interface Material {
  titles: string[];
  press: string[];
  journals: string[];
  people: { family: string; given: string }[];
}

function materialOf(half: Half, random: Random): Material {
  const records = openResearch(half);
  const lines = (file: string) =>
    shared(file).split("\n").filter((line) => line.length > 20 && line.length < 160 && (hash(line) % 2 === 0) === (half === "development")); // prettier-ignore
  const russian = lines("titles/ru-headlines.txt").map((line) => line.replace(/\.$/, ""));
  const belarusian = lines("titles/be-lines.txt").map((line) => line.replace(/\.$/, ""));
  return {
    titles: [...records.flatMap(({ title }) => (title ? [title.replace(/\.$/, "")] : [])), ...Array.from({ length: 40 }, () => GERMAN_TITLES).flat(), ...russian.slice(0, 150)],
    press: [...russian, ...russian.map((line) => romanize(line, "ru", random.pick(SCHEMES))), ...belarusian.map((line) => romanize(line, "be", "bgn-pcgn"))],
    journals: [...records.flatMap(({ type, source }) => (type === "journal" && source ? [source.replace(/\.$/, "")] : [])), ...Array.from({ length: 12 }, () => [...JOURNALS, ...GERMAN_JOURNALS]).flat()],
    people: records.flatMap(({ authors }) => authors.map(({ family, given }) => ({ family, given: given ?? "" }))),
  }; // prettier-ignore
}

const GIVEN = ["Anna", "Jan", "Piotr", "Maria", "Thomas", "Ulrich", "Karl-Heinz", "Andrew", "Elena", "Sergey", "Katarzyna", "David", "Michael", "Olga", "Wolfgang", "Susan", "Pierre", "James R.", "Mary K."]; // prettier-ignore

function itemOf(material: Material, random: Random): Item {
  const type = random.pick(["article-journal", "article-journal", "article-journal", "book", "book", "chapter", "chapter", "article-newspaper", "article-newspaper", "webpage", "report", "thesis", "paper-conference"]); // prettier-ignore
  const person = () => {
    const { family, given } = random.pick(material.people);
    return {
      family,
      given: random.chance(0.6)
        ? random.pick(GIVEN)
        : [...given.replace(/\P{Lu}/gu, "")].map((c) => `${c}.`).join(" ") || "A.",
    };
  };
  const press = type === "article-newspaper" || type === "webpage";
  const count = press ? random.pick([0, 0, 1, 1, 2]) : random.pick([1, 1, 1, 2, 2, 3, 4, 7]);
  const authors = Array.from({ length: count }, person);
  const editors =
    type === "chapter" || (type === "paper-conference" && random.chance(0.5))
      ? Array.from({ length: random.pick([1, 2, 2]) }, person)
      : [];
  const title = random.pick(press ? material.press : material.titles);
  const container = press
    ? random.pick(PRESS)
    : type === "article-journal"
      ? random.pick(material.journals)
      : type === "chapter" || type === "paper-conference"
        ? (type === "chapter" ? "" : "Proceedings of the ") + random.pick(material.titles)
        : undefined;
  const published = ["book", "chapter", "report", "thesis", "paper-conference"].includes(type);
  const publisher = published ? random.pick(PUBLISHERS) : undefined;
  const place =
    published && random.chance(0.8) ? random.pick(CITY_NAMES.filter((p) => /^[^,.]+$/.test(p))) : undefined;
  const year = random.between(1950, 2024);
  const from = random.between(1, 900);
  const pages =
    ["article-journal", "chapter", "paper-conference"].includes(type) && random.chance(0.9)
      ? `${from}–${from + random.between(2, 40)}`
      : undefined;
  const volume = type === "article-journal" && random.chance(0.9) ? String(random.between(1, 90)) : undefined;
  const issue = volume && random.chance(0.7) ? String(random.between(1, 12)) : undefined;
  const url =
    press || random.chance(0.2)
      ? `https://www.example-${random.between(1, 999)}.org/${random.between(100, 99999)}/${random.pick(["news", "a-b-c", "index.html"])}`
      : undefined;
  return {
    csl: {
      type, title,
      ...(authors.length && { author: authors }), ...(editors.length && { editor: editors }),
      ...(container && { "container-title": container }), ...(publisher && { publisher }), ...(place && { "publisher-place": place }),
      issued: { "date-parts": [press ? [year, random.between(1, 12), random.between(1, 28)] : [year]] },
      ...(volume && { volume }), ...(issue && { issue }), ...(pages && { page: pages }),
      ...(url && { URL: url, accessed: { "date-parts": [[2024, random.between(1, 12), random.between(1, 28)]] } }),
      ...(type === "article-journal" && random.chance(0.3) && { DOI: `10.1080/${random.between(1000, 99999)}.${year}.${random.between(100, 9999)}` }),
    },
    names: authors.flatMap(({ family, given }) => [family, given]),
    editors: editors.flatMap(({ family, given }) => [family, given]),
    values: [["T", title], ["C", container], ["P", publisher], ["W", place], ["L", pages], ["D", String(year)], ["L", volume], ["L", issue]],
  }; // prettier-ignore
}

function setInStyle(style: string, lang: string, items: readonly Item[]): { text: string; item: Item }[] {
  const table = new Map(items.map((item, i) => [String(i), { ...item.csl, id: String(i) }]));
  const sys = {
    retrieveLocale: (wanted: string) => {
      try {
        return shared(`parsing/styles/locales/locales-${wanted}.xml`);
      } catch {
        return shared("parsing/styles/locales/locales-en-US.xml");
      }
    },
    retrieveItem: (id: string) => table.get(String(id)),
  };
  const engine = new CSL.Engine(sys, shared(`parsing/styles/${style}.csl`), lang, true);
  engine.setOutputFormat("text");
  engine.updateItems([...table.keys()]);
  const bibliography = engine.makeBibliography() as [{ entry_ids: string[][] }, string[]] | false;
  if (!bibliography) return [];
  return bibliography[1].map((text, i) => ({
    text: text
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^(?:\[\d+\]|\d+\.)\s?/, ""),
    item: items[Number(bibliography[0].entry_ids[i]![0])]!,
  }));
}
