import type { Printer } from "./printer.ts";

const WORDS = {
  ru: { online: "[Электронный ресурс]", access: "дата обращения", accessDash: "Дата доступа", mode: "Режим доступа", page: "С.", volume: "Т.", number: "№", sheets: "с.", editor: ["под ред.", "отв. ред.", "под общ. ред.", "науч. ред."], from: "пер. с англ.", talk: "интервью", thesis: "дис. … канд. полит. наук", abstract: "автореф. дис. … д-ра ист. наук", edition: "-е изд.", year: "г.", others: "и др.", part: "Вып." },
  be: { online: "[Электронны рэсурс]", access: "дата звароту", accessDash: "Дата доступу", mode: "Рэжым доступу", page: "С.", volume: "Т.", number: "№", sheets: "с.", editor: ["пад рэд.", "адк. рэд.", "навук. рэд."], from: "пер. з англ.", talk: "інтэрв’ю", thesis: "дыс. … канд. гіст. навук", abstract: "аўтарэф. дыс. … канд. гіст. навук", edition: "-е выд.", year: "г.", others: "і інш.", part: "Вып." },
  uk: { online: "[Електронний ресурс]", access: "дата звернення", accessDash: "Дата звернення", mode: "Режим доступу", page: "С.", volume: "Т.", number: "№", sheets: "с.", editor: ["за ред.", "відп. ред.", "за заг. ред."], from: "пер. з англ.", talk: "інтерв’ю", thesis: "дис. … канд. політ. наук", abstract: "автореф. дис. … канд. політ. наук", edition: "-ге вид.", year: "р.", others: "та ін.", part: "Вип." },
  xx: { online: "[Elektronnyy resurs]", access: "data obrashcheniya", accessDash: "Data dostupa", mode: "Rezhim dostupa", page: "S.", volume: "T.", number: "№", sheets: "s.", editor: ["pod red.", "otv. red.", "pod obshch. red."], from: "per. s angl.", talk: "interv’yu", thesis: "dis. … kand. polit. nauk", abstract: "avtoref. dis. … d-ra ist. nauk", edition: "-e izd.", year: "g.", others: "i dr.", part: "Vyp." },
} as const; // prettier-ignore

const SHORT: Readonly<Record<string, string>> = { Москва: "М.", "Санкт-Петербург": "СПб.", Київ: "К.", Moskva: "M.", "Sankt-Peterburg": "SPb." }; // prettier-ignore

/** GOST R 7.0.5-2008, and GOST 7.1 with its dashes as Belarusian dissertations print it; Cyrillic or romanised. */
export function gost(p: Printer): string {
  const { work: w } = p;
  const r = w.random;
  const language = w.cyrillic ? (w.language as "ru" | "be" | "uk") : "xx";
  const t = WORDS[language];
  const dashes = r.chance(0.25);
  const dot = dashes ? ". – " : ". ";
  const colon = r.pick([": ", ": ", " : "]);
  const place = () => p.place(r.chance(0.5) ? (SHORT[w.place] ?? w.place) : w.place);
  const others = r.chance(0.15) ? ` ${t.others}` : "";
  const who = () => {
    if (!w.authors.length) return "";
    const printed = p.names(w.authors, "author", dashes ? "F, I" : r.pick(["F I", "F I", "F I", "F, I"]));
    return `${printed}${others} `;
  };
  const responsible = () => (dashes && w.authors.length ? ` / ${p.note(w.authors.map((a) => `${[a.given, a.middle].filter(Boolean).map((g) => `${g[0]}.`).join(" ")} ${a.family}`).join(", "))}` : ""); // prettier-ignore
  const medium = () => (r.chance(0.4) ? ` ${p.note(t.online)}` : "");
  const link = () =>
    dashes
      ? `${t.mode}: ${p.url()}. – ${t.accessDash}: ${p.accessed("dd.MM.yyyy")}.`
      : `${r.pick(["URL:", "URL:", "URL:", `${t.mode}:`])} ${p.url()}${r.chance(0.85) ? ` (${t.access}: ${p.accessed("dd.MM.yyyy")})` : ""}.`;
  const day = () =>
    r.pick([
      () => `${p.year()}. ${p.date(r.pick(["d MMM", "d MMMM"]), language).replace(/\.(.)$/, "$1")}`,
      () => p.date("dd.MM.yyyy"),
      () => p.date("d MMMM yyyy", language),
      () => p.date("dd.MM.yyyy"),
    ])();
  const house = () => `${place()}${colon}${p.publisher()}, ${p.year()}`;
  const pages = () => `${t.page} ${p.pages(r.pick(["–", "-"]))}`;
  const sheets = () => (r.chance(0.8) ? `${dot}${p.note(`${w.from + 90} ${t.sheets}`)}` : ".");
  const editors = () => {
    const [first] = w.editors;
    return `${p.note(r.pick(t.editor))} ${p.names(w.editors.slice(0, first ? 2 : 0), "editor", "I F")}`;
  };
  const edition = () => (w.edition ? `${dot}${p.note(`${w.edition}${t.edition}`)}` : "");
  const title = () => p.title();
  const into = r.pick([" // ", " // ", " // ", " //"]);
  switch (w.kind) {
    case "press": case "unsigned":
      return `${who()}${title()}${medium()}${responsible()}${into}${p.container()}${dot}${dashes ? p.year() : day()}${r.chance(0.15) && !dashes ? `. ${p.note(`${t.number} ${w.volume}`)}`.replace(/.*/, "") : ""}${dot}${link()}`;
    case "interview":
      return `${who()}${title()}${colon}${p.note(t.talk)}${into}${p.container()}${dot}${day()}${dot}${link()}`;
    case "site": case "official":
      return `${title()}${medium()}${into}${p.container(w.body)}${r.chance(0.7) ? `${dot}${day()}` : ""}${dot}${link()}`;
    case "post": case "video":
      return r.chance(0.5) ? `${p.body()}. ${title()}${medium()}${into}${p.container()}${dot}${day()}${dot}${link()}` : `${title()}${into}${p.container()}${dot}${day()}${dot}${link()}`;
    case "law":
      return `${title()}${medium()}${r.chance(0.4) ? `${into}${p.container(language === "xx" ? "Pravo.by" : "Национальный правовой Интернет-портал Республики Беларусь")}${dot}${link()}` : `${dot}${link()}`}`;
    case "report":
      return `${who()}${title()}${edition()}${dot}${house()}${sheets()}`;
    case "thesis":
      return `${who()}${title()}${colon}${p.note(`${r.pick([t.thesis, t.abstract])}${r.chance(0.5) ? `${colon}23.00.0${w.edition + 1}` : ""}`)}${dot}${place()}, ${p.year()}${sheets()}`;
    case "conference": case "chapter":
      return `${who()}${title()}${responsible()}${into}${p.container()}${r.chance(0.8) ? ` / ${editors()}` : ""}${dot}${r.chance(0.8) ? house() : `${place()}, ${p.year()}`}${dot}${pages()}.`;
    case "collection":
      return `${title()} / ${editors()}${edition()}${dot}${house()}${sheets()}`;
    case "translation":
      return `${who()}${title()} / ${p.note(t.from)} ${p.names(w.translators, "translator", "I F")}${dot}${house()}${sheets()}`;
    case "article":
      return `${who()}${title()}${responsible()}${into}${p.container()}${dot}${p.year()}${dot}${t.volume} ${p.volume()}, ${t.number} ${p.issue()}${dot}${pages()}.${r.chance(0.3) ? ` ${p.doi(r.pick(["DOI: ", "DOI ", "https://doi.org/"]))}${r.chance(0.5) ? "." : ""}` : ""}`;
    case "issue": case "number":
      return `${who()}${title()}${responsible()}${into}${p.container()}${dot}${p.year()}${dot}${r.pick([t.number, t.number, t.part])} ${p.issue()}${dot}${pages()}.`;
    case "entry": case "preprint":
      return `${who()}${title()}${into}${p.container(w.kind === "entry" ? w.container : "arXiv")}${dot}${p.year()}${dot}${link()}`;
    default:
      return `${who()}${title()}${responsible()}${edition()}${dot}${house()}${sheets()}`;
  }
} // prettier-ignore
