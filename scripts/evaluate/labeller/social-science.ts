import type { Label } from "../../../src/core/parse/labeller/labels.ts";
import { CITY_NAMES, TOWN_NAMES } from "../../../src/core/parse/data/places.ts";
import { randomFrom, type Random } from "../list/random.ts";
import { spread, type Labelled } from "./align.ts";

/** A stretch of a reference with its label; what has none is punctuation or belongs to no field. */
export type Piece = readonly [Label | "", string];

interface Material {
  titles: readonly string[];
  journals: readonly string[];
  people: readonly { family: string; given: string }[];
}

// prettier-ignore
const SUBJECTS = ["soziale Ungleichheit", "Migration", "Arbeitsmarkt", "Familie", "Geschlecht", "Jugend", "Gewalt", "Bildung", "Wohlfahrtsstaat", "Öffentlichkeit", "Medien", "Raumplanung", "Stadtentwicklung", "Religion", "Demokratie", "politische Kultur", "Parteien", "Identität", "Erinnerung", "Gesundheit", "Pflege", "Alter", "Umwelt", "Konsum", "Wissenschaft", "Technik", "Organisation", "Institutionen", "Netzwerke", "Vertrauen", "Lebensstil", "Mobilität", "Integration", "Transformation", "Globalisierung", "Modernisierung", "Rechtsextremismus", "Befragungen", "Umfrageforschung", "Lebensverlauf", "Kinderbetreuung", "Bevölkerungsentwicklung", "Hochschulreform", "Kommunalpolitik"];
// prettier-ignore
const FRAMES: readonly ((a: string, b: string) => string)[] = [(a, b) => `${a} und ${b}`, (a, b) => `Zur Theorie von ${a} und ${b}`, (a, b) => `${a} im Wandel. ${b} in der Bundesrepublik`, (a, b) => `${a}: ${b} als Problem`, (a) => `Soziologie und ${a}`, (a) => `Die Zukunft der Gesellschaft. ${a} zwischen Anspruch und Wirklichkeit`, (a, b) => `Das Verhältnis von ${a} und ${b}. Eine empirische Untersuchung`, (a) => `Handbuch ${a}`, (a) => `Einführung in die Forschung über ${a}`, (a, b) => `${a} – ${b}. Ergebnisse einer Befragung`, (a) => `Was ist ${a}?`, (a, b) => `${a} in Ost- und Westdeutschland 1990–2005. ${b} im Vergleich`, (a) => `Wege aus der Krise: ${a} in Europa`, (a) => `Grundlagen der ${a}forschung. Band 2: Methoden`, (a) => `Der lange Abschied. Beiträge zu ${a}`];
// prettier-ignore
const JOURNALS = ["Kölner Zeitschrift für Soziologie und Sozialpsychologie", "KZfSS", "Zeitschrift für Soziologie", "Soziale Welt", "Politische Vierteljahresschrift", "PVS", "Berliner Journal für Soziologie", "Osteuropa", "Aus Politik und Zeitgeschichte", "Leviathan", "Prokla", "WSI-Mitteilungen", "Merkur", "Das Argument", "Zeitschrift für Pädagogik", "Zeitschrift für Sozialpsychologie", "Sozialer Fortschritt", "Wirtschaft und Statistik", "Informationen zur Raumentwicklung", "Geographische Rundschau", "Neue Zeitschrift für Sozialrecht", "Blätter für deutsche und internationale Politik", "Der Spiegel", "Die Zeit", "Frankfurter Allgemeine Zeitung", "die tageszeitung", "Feministische Studien", "Historische Zeitschrift", "Geschichte und Gesellschaft", "Deutschland Archiv", "Psychologische Rundschau", "Forum Qualitative Sozialforschung", "Zeitschrift für Politikwissenschaft", "Internationale Politik", "Mitteilungen des Instituts", "Demographic Research", "American Sociological Review", "Social Forces", "European Journal of Population", "Journal of Marriage and the Family", "Public Opinion Quarterly", "Foreign Affairs", "World Politics", "Annual Review of Sociology", "Political Studies", "Econometrica", "Pain", "Public Choice", "Comparative Political Studies"];
// prettier-ignore
const PUBLISHERS = ["Suhrkamp", "Campus", "Campus Verlag", "Leske + Budrich", "Leske und Budrich", "Westdeutscher Verlag", "VS Verlag für Sozialwissenschaften", "VS Verlag", "Nomos", "Duncker & Humblot", "Mohr", "J. C. B. Mohr", "J.C.B. Mohr (Paul Siebeck)", "C. H. Beck", "Juventa", "Beltz", "Beltz Verlag", "Rowohlt", "Fischer", "dtv", "Luchterhand", "Klett-Cotta", "Westfälisches Dampfboot", "VSA", "transcript", "UVK", "Peter Lang", "Lang", "LIT", "Oldenbourg", "Enke", "Kohlhammer", "Böhlau", "de Gruyter", "Barbara Budrich", "Centaurus", "edition sigma", "Ed. Sigma", "Hogrefe", "Huber", "Wissenschaftliche Buchgesellschaft", "Vandenhoeck & Ruprecht", "Physica-Verlag", "Springer-Verlag", "Routledge", "Sage", "Polity Press", "Free Press", "Basic Books", "Harvard University Press", "University of Chicago Press", "Oxford University Press", "Academic Press", "Aldine", "Wiley", "Edward Elgar", "Macmillan", "Prentice Hall", "Erlbaum"];
// prettier-ignore
const BODIES = ["Statistisches Bundesamt", "Bundesministerium für Familie, Senioren, Frauen und Jugend", "Bundesministerium für Arbeit und Soziales", "Bundesamt für Bauwesen und Raumordnung", "Deutsches Institut für Wirtschaftsforschung", "Deutscher Bundestag", "Statistisches Landesamt Baden-Württemberg", "Kommission der Europäischen Gemeinschaften", "Max-Planck-Institut für Gesellschaftsforschung", "Akademie für Raumforschung und Landesplanung", "Zentrum für Europäische Wirtschaftsforschung", "Deutsches Jugendinstitut", "Bertelsmann Stiftung", "Hans-Böckler-Stiftung", "Friedrich-Ebert-Stiftung", "Wissenschaftsrat", "Bundesagentur für Arbeit", "OECD", "UNDP", "World Bank", "European Commission", "Eurostat", "DIW", "WHO", "BMFSFJ (Bundesministerium für Familie, Senioren, Frauen und Jugend)", "ILO", "International Labour Office", "U.S. Census Bureau", "Office for National Statistics", "Danmarks Statistik", "Planungsverband Ballungsraum Frankfurt/Rhein-Main", "Ministerium für Wirtschaft und Verkehr des Landes Schleswig-Holstein"];
// prettier-ignore
const SERIES = ["Discussion Paper", "Working Paper", "MPIfG Discussion Paper", "WZB Discussion Paper", "Arbeitspapier", "Arbeitsbericht", "IAB-Forschungsbericht", "ZUMA-Arbeitsbericht", "Schriftenreihe des BMFSFJ", "Beiträge zur Arbeitsmarkt- und Berufsforschung", "Forschungsberichte", "IZA Discussion Paper", "NBER Working Paper", "Schriftenreihe der Bundeszentrale für politische Bildung", "Kritische Studien zur Geschichtswissenschaft", "Arbeitsmaterial der ARL", "Materialien zur Bevölkerungswissenschaft", "Research Paper"];
// prettier-ignore
const TOWNS = [...CITY_NAMES.filter((name) => /^[A-ZÄÖÜ][\p{Ll}ß -]{3,}$/u.test(name)).slice(0, 160), ...TOWN_NAMES, ...Array.from({ length: 12 }, () => ["Frankfurt a.M.", "Frankfurt/M.", "Frankfurt am Main", "Frankfurt/Main", "Opladen", "Wiesbaden", "Berlin", "München", "Stuttgart", "Köln", "Hamburg", "Weinheim", "Reinbek", "Göttingen", "Tübingen", "Baden-Baden", "Darmstadt", "Wien", "Zürich", "London", "New York", "Cambridge", "Newbury Park", "Beverly Hills", "Thousand Oaks"]).flat()];
const GIVEN = "Anna Jürgen Petra Hans-Peter Ulrich Sabine Wolfgang Karl-Heinz Thomas Michael Andrea Christa Dieter Günther Niklas Pierre Mary John Robert Elisabeth Ruth Franz-Xaver Ute Jens Claus Ilona Regina Max David Susan James".split(" "); // prettier-ignore

interface Draws {
  r: Random;
  title: () => string;
  german: () => string;
  journal: () => string;
  publisher: () => string;
  body: () => string;
  series: () => string;
  town: () => string;
  people: (most?: number) => { family: string; given: string }[];
}

const initials = (given: string) => given.split(/(?=-)|\s/).map((word) => (word.startsWith("-") ? `-${word[1]}.` : `${word[0]}.`)).join(""); // prettier-ignore

/** Names in one of the orders, with the joints of German lists. */
function names({ r }: Draws, people: readonly { family: string; given: string }[]): string {
  const short = r.chance(0.4);
  const joint = r.pick(["/", " / ", "; ", ", ", " und ", " & ", ", "]);
  const rest = r.chance(0.25);
  const printed = people.map(({ family, given }, i) => {
    const first = short ? initials(given) : given;
    return i > 0 && rest ? `${first} ${family}` : `${family}, ${first}`;
  });
  if (people.length > 1 && /[u&]/.test(joint))
    return printed.slice(0, -1).join(", ") + joint + printed.at(-1)!;
  return printed.join(joint) + (r.chance(0.06) ? " u.a." : "");
}

const inOrder = (people: readonly { family: string; given: string }[], r: Random) => {
  const short = r.chance(0.5);
  return people.map(({ family, given }) => `${short ? initials(given) : given} ${family}`).join(r.pick([", ", "/", " und ", " & "])); // prettier-ignore
};

/** Names or a body, the year and the sign between them and the title. */
function head(d: Draws): Piece[] {
  const { r } = d;
  const kind = r.next();
  const editors = kind > 0.62 && kind < 0.8;
  const who = kind > 0.8 ? d.body() : kind > 0.74 && editors ? d.body() : names(d, d.people());
  const mark: Piece[] = editors ? [["", " "], ["E", r.pick(["(Hg.)", "(Hrsg.)", "(Hrsg.)", "[Hrsg.]", "(Hgg.)", "(Hg)", "(Eds.)", "(ed.)"])]] : []; // prettier-ignore
  const first: Piece[] = [[editors ? "E" : "A", who], ...mark];
  const written = String(r.between(1955, 2016)) + (r.chance(0.15) ? r.pick(["a", "b", "c"]) : "") + (r.chance(0.04) ? `/${r.between(1900, 1990)}` : ""); // prettier-ignore
  const year = r.chance(0.03) ? "o. J." : written;
  return r.pick([
    (): Piece[] => [...first, ["", " ("], ["D", year], ["", "): "]],
    (): Piece[] => [...first, ["", " ("], ["D", year], ["", "): "]],
    (): Piece[] => [...first, ["", r.chance(0.1) ? "(" : " ("], ["D", year], ["", "), "]],
    (): Piece[] => [...first, ["", ", "], ["D", year], ["", r.chance(0.1) ? ":" : ": "]],
    (): Piece[] => [...first, ["", " "], ["D", year], ["", ": "]],
    (): Piece[] => [...first, ["", ", "], ["D", year], ["", ", "]],
    (): Piece[] => [...first, ["", ". "], ["D", year], ["", ". "]],
    (): Piece[] => [...first, ["", " ("], ["D", year], ["", "). "]],
    (): Piece[] => [...first, ["", " ("], ["D", year], ["", ") "]],
  ])();
}

const quoted = (d: Draws, title: string, journalLike: boolean): Piece[] => {
  if (!journalLike || d.r.chance(0.75)) return [["T", title]];
  const [open, close] = d.r.pick([["„", "“"], ["»", "«"], ["“", "”"], ['"', '"']] as const); // prettier-ignore
  return [["T", open + title + close]];
};

const pages = (r: Random) => {
  const from = r.between(1, 500);
  return r.pick([`${from}-${from + r.between(3, 40)}`, `${from}–${from + r.between(3, 40)}`, `${from} - ${from + r.between(3, 40)}`, `${from}ff.`, `${from} ff`]); // prettier-ignore
};

/** Volume, issue and pages, each with or without its word. */
function locators({ r }: Draws): string {
  const [volume, issue] = [r.between(1, 120), r.between(1, 12)];
  const year = r.between(1975, 2014);
  const numbers = r.pick([`${volume}`, `${volume} (${issue})`, `${volume}(${issue})`, `${volume}, ${issue}`, `${volume}/${issue}`, `${issue}/${year}`, `, Jg. ${volume}, H. ${issue}`, `, Jg. ${volume}, Heft ${issue}`, `, Jg. ${volume}`, `, ${volume}. Jg., H. ${issue}`, `, Jg. ${volume}, Nr. ${issue}`, `, Jg. ${volume} (${issue})`, `, Bd. ${volume}`, `, Heft ${issue}`, `, H. ${issue}`, `, Nr. ${issue}`, `, Vol. ${volume}`, `, Vol. ${volume}, No. ${issue}`, `, ${volume} (${issue})`, `, ${volume}`, `, ${volume}: ${issue}`, ` Jg. ${volume}/${issue}`]); // prettier-ignore
  const from = pages(r);
  return (numbers.startsWith(",") || numbers.startsWith(" ") ? "" : " ") + numbers + r.pick([`, S. ${from}`, `, S. ${from}`, `: ${from}`, `, ${from}`, `, pp. ${from}`, ` S. ${from}`, `. S. ${from}`, `, S.${from}`, ""]); // prettier-ignore
}

/** Where and by whom a book was published, in the orders of German and English lists. */
function published(d: Draws): Piece[] {
  const { r } = d;
  const town = r.chance(0.2) ? `${d.town()}${r.pick(["/", "/", ", ", " / ", " und "])}${d.town()}` : d.town() + (r.chance(0.05) ? r.pick([" u.a.", " u. a.", " et al."]) : ""); // prettier-ignore
  return r.pick([
    (): Piece[] => [
      ["W", town],
      ["", r.chance(0.1) ? " : " : ": "],
      ["P", d.publisher()],
    ],
    (): Piece[] => [
      ["W", town],
      ["", ": "],
      ["P", d.publisher()],
    ],
    (): Piece[] => [["W", town]],
    (): Piece[] => [["W", town]],
    (): Piece[] => [
      ["P", d.publisher()],
      ["", r.pick([", ", ": "])],
      ["W", town],
    ],
    (): Piece[] => [
      ["W", town],
      ["", ", "],
      ["P", d.publisher()],
    ],
  ])();
}

const series = (d: Draws): Piece[] => {
  const { r } = d;
  const number = r.between(1, 400);
  const name = d.series();
  return r.pick([
    (): Piece[] => [["", ", "], ["S", name], ["L", r.pick([" Nr. ", " No. ", " ", ", Nr. ", ", Bd. ", " Band "]) + number]],
    (): Piece[] => [["", ". "], ["S", name], ["L", r.pick([" Nr. ", " No. ", " ", ", Nr. "]) + number]],
    (): Piece[] => [["", " "], ["S", `(=${name}`], ["L", ` ${r.chance(0.3) ? "Bd. " : ""}${number}`], ["", ")"]],
  ])(); // prettier-ignore
};

type Form = (d: Draws) => Piece[];

const edition = ({ r }: Draws): Piece[] => (r.chance(0.12) ? [["", r.pick([", ", ". "])], ["N", r.pick(["2. Aufl.", "3., überarb. Aufl.", "2. Auflage", "5. Aufl.", "3rd ed."])]] : []); // prettier-ignore
const access = ({ r }: Draws): Piece[] => (r.chance(0.5) ? [["N", r.pick([` (${r.between(1, 28)}.${r.between(1, 12)}.2009)`, ` [${r.between(1, 28)}.${r.between(1, 12)}.2011]`, ` (Stand: ${r.between(1, 28)}.02.2008)`, ` (letzter Abruf: 02.12.2009)`, ` (Zugriff am ${r.between(1, 28)}.5.2010)`])]] : []); // prettier-ignore
const link = ({ r }: Draws): string => `${r.pick(["http://www.", "www.", "http://"])}example-${r.between(1, 99)}.${r.pick(["de", "org", "com", "at"])}/${r.pick(["docs", "pub", "de/texte"])}/${r.between(1, 900)}.${r.pick(["pdf", "html", "htm"])}`; // prettier-ignore

// prettier-ignore
const FORMS: readonly Form[] = [
  // journals
  (d) => [...head(d), ...quoted(d, d.title(), true), ["C", `${d.r.pick([", in: ", ", in: ", ". In: ", ". In ", ", in ", ". - In: "])}${d.journal()}`], ["L", locators(d)], ["", "."]],
  (d) => [...head(d), ...quoted(d, d.title(), true), ["", d.r.pick([". ", ". ", ", "])], ["C", d.journal()], ["L", locators(d)], ["", "."]],
  (d) => [["A", names(d, d.people())], ["", ": "], ["T", d.title()], ["C", `${d.r.pick([", in: ", ". In: "])}${d.journal()}`], ["L", `${d.r.pick([", ", " "])}${d.r.pick(["Heft ", "H. ", "Nr. ", ""])}${d.r.between(1, 40)}`], ...d.r.pick([[", ", ", "], [" (", "), "], ["/", ", "]] as const).flatMap((mark, i): Piece[] => (i ? [["", mark]] : [["", mark], ["D", String(d.r.between(1970, 2010))]])), ["L", `S. ${pages(d.r)}`], ["", "."]],
  // chapters
  (d) => [...head(d), ...quoted(d, d.title(), true), ["", d.r.pick([", ", ". "])], ["E", `${d.r.pick(["in: ", "In: ", "In "])}${d.r.chance(0.6) ? names(d, d.people(3)) : inOrder(d.people(3), d.r)}`], ["E", d.r.pick([" (Hrsg.)", " (Hg.)", " (Hrsg.)", " (Hgg.)", " (Eds.)", " (eds.)", " (ed.)", ""])], ["", d.r.pick([": ", ", ", ": ", " "])], ["C", d.german()], ...edition(d), ["", d.r.pick([". ", ", ", ". "])], ...published(d), ...(d.r.chance(0.75) ? [["L", `${d.r.pick([", S. ", ": ", ", ", ". S. ", ", pp. "])}${pages(d.r)}`] as const] : []), ["", "."]],
  (d) => [...head(d), ...quoted(d, d.title(), true), ["", ". "], ["L", `S. ${pages(d.r)}`], ["E", `${d.r.pick([" in: ", " in "])}${d.r.chance(0.5) ? names(d, d.people(3)) : inOrder(d.people(3), d.r)} (${d.r.pick(["Hrsg.", "Hg.", "Eds."])})`], ["", d.r.pick([": ", ", "])], ["C", d.german()], ["", ". "], ...published(d), ["", "."]],
  (d) => [...head(d), ["T", d.title()], ["", ". "], ["E", `In ${inOrder(d.people(3), d.r)} (${d.r.pick(["Hrsg.", "Eds.", "Hrsg."])})`], ["", ", "], ["C", d.german()], ["L", ` (${d.r.pick(["S. ", "pp. "])}${pages(d.r)})`], ["", ". "], ...published(d), ["", "."]],
  // books
  (d) => [...head(d), ["T", d.german()], ...edition(d), ["", d.r.pick([". ", ", ", ", "])], ...published(d), ["", "."]],
  (d) => [...head(d), ["T", d.german()], ...edition(d), ["", d.r.pick([". ", ", ", ", "])], ...published(d), ["", "."]],
  (d) => [...head(d), ["T", d.german()], ["", d.r.pick([". ", ", "])], ["W", d.town()], ["", "."]],
  (d) => [["A", names(d, d.people())], ["", d.r.pick([": ", ", "])], ["T", d.german()], ...edition(d), ["", d.r.pick([". ", ", "])], ["W", d.town()], ["", d.r.pick([" ", ", "])], ["D", String(d.r.between(1920, 2012))], ["", "."]],
  (d) => [["A", inOrder(d.people(2), d.r)], ["", d.r.pick([": ", ", "])], ["T", d.german()], ["", ", "], ["W", d.town()], ["", " "], ["D", String(d.r.between(1920, 2012))], ...(d.r.chance(0.5) ? [["L", `, S. ${pages(d.r)}`] as const] : []), ["", "."]],
  (d) => [...head(d), ["T", d.german()], ...series(d), ["", d.r.pick([". ", ", "])], ...published(d), ["", "."]],
  // papers, theses, reports, talks
  (d) => [...head(d), ["T", d.title()], ...series(d), ["", d.r.pick([". ", ", "])], ["P", d.r.pick([d.body(), d.publisher()])], ...(d.r.chance(0.6) ? [["", d.r.pick([", ", ". "])] as const, ["W", d.town()] as const] : []), ["", "."]],
  (d) => [...head(d), ["T", d.title()], ["", d.r.pick([". ", ", "])], ["P", d.body()], ...series(d), ...(d.r.chance(0.6) ? [["", d.r.pick([", ", ". "])] as const, ["W", d.town()] as const] : []), ["", "."]],
  (d) => [...head(d), ["T", d.german()], ["", ". "], ["N", d.r.pick(["Unveröffentlichtes Manuskript", "Unveröff. Manuskript", "Ms.", "Diplomarbeit", "Dissertation", "Habilitationsschrift", "Endbericht", "unpublished manuscript", "Vortrag"])], ["", d.r.pick([", ", ". "])], ...(d.r.chance(0.4) ? [["P", `Universität ${d.town()}`] as const] : [["W", d.town()] as const]), ["", "."]],
  // links
  (d) => [...head(d), ["T", d.title()], ["", d.r.pick([". ", ", "])], ...(d.r.chance(0.4) ? [["N", d.r.pick(["Online unter: ", "URL: ", "verfügbar unter: ", "unter: ", "Download unter ", "Available at: "])] as const] : []), ["N", link(d)], ...access(d), ["", "."]],
  (d) => [...head(d), ["T", d.title()], ["C", `, in: ${d.journal()}`], ["", ", "], ["D", `${d.r.between(1, 28)}.${d.r.between(1, 12)}.${d.r.between(1998, 2012)}`], ...(d.r.chance(0.5) ? [["L", `, S. ${d.r.between(1, 40)}`] as const] : [["", ", "] as const, ["N", link(d)] as const, ...access(d)]), ["", "."]],
];

/** References in the forms of German and English social science, with made-up titles; only to train on. */
export function socialScience({ titles, journals, people }: Material, each: number): Labelled[] {
  const r = randomFrom(41);
  const cap = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  const german = () => cap(r.pick(FRAMES)(r.pick(SUBJECTS), r.pick(SUBJECTS)));
  const draws: Draws = {
    r,
    german: () => (r.chance(0.7) ? german() : r.pick(titles)),
    title: () => (r.chance(0.5) ? german() : r.pick(titles)),
    journal: () => (r.chance(0.75) ? r.pick(JOURNALS) : r.pick(journals)),
    publisher: () => r.pick(PUBLISHERS),
    body: () => r.pick(BODIES),
    series: () => r.pick(SERIES),
    town: () => r.pick(TOWNS),
    people: (most = 4) => Array.from({ length: r.between(1, r.between(1, most)) }, () => ({ family: r.pick(people).family, given: r.pick(GIVEN) })), // prettier-ignore
  };
  return Array.from({ length: each }, () => FORMS)
    .flat()
    .map((form) => joined(form(draws)));
}

/** The text of the pieces and the label of each character. */
export function joined(pieces: readonly Piece[]): Labelled {
  let text = "";
  const labels: (Label | null)[] = [];
  for (const [label, part] of pieces) {
    // The full stops of "Aufl." and of the reference are one; "?" needs none.
    const value = part.startsWith(".") && /[.?!]$/.test(text) ? part.slice(1) : part;
    // The signs before a stretch go where they go in other references: see spread.
    const lead = /^[\s,.;:([-]*/.exec(value)![0].length;
    text += value;
    for (let i = 0; i < value.length; i++) labels.push(i < lead ? null : label || null);
  }
  spread(text, labels);
  return { text, labels, source: "social-science" };
}
