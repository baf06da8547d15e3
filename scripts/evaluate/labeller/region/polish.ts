import type { Printer } from "./printer.ts";

const QUOTES = [["“", "”"], ["„", "”"], ["„", "“"], ["«", "»"]] as const; // prettier-ignore

/** The author–year style of Polish political science, in Polish, English and romanised lists. */
export function polish(p: Printer): string {
  const { work: w } = p;
  const r = w.random;
  const [open, close] = r.pick(QUOTES);
  const year = () => `(${r.chance(0.05) && !w.url ? "b.d." : p.year()})`;
  const head = () =>
    w.authors.length ? `${p.names(w.authors, "author", r.pick(["F I", "F I", "F I", "F, I"]))} ${year()}, ${p.title()}` : `${p.title()} ${year()}`;
  const seen = () => { const form = r.pick(["(%)", "(%)", "(%)", "[dostęp: %]", "(dostęp: %)", "[dostęp %]", "(accessed %)"]); return form.replace("%", form.includes("accessed") ? p.accessed("d MMMM yyyy", "en") : p.accessed("dd.MM.yyyy")); };
  const day = () => p.date(r.pick(["d.MM.yyyy", "d.MM.yyyy", "dd.MM.yyyy", "d MMMM yyyy"]), w.language === "pl" ? "pl" : "en");
  const link = () => (r.chance(0.9) ? `, ${p.url()}${r.chance(0.85) ? ` ${seen()}` : ""}` : "");
  const pages = () => `${r.pick(w.language === "pl" ? ["s."] : ["pp.", "pp.", "s."])} ${p.pages(r.pick(["–", "-"]))}`;
  const doi = () => (r.chance(0.5) ? r.pick([`. ${p.doi("DOI: https://doi.org/")}`, `, ${p.doi("DOI: ")}`, `, ${p.doi()}`]) : "");
  const inBook = () => r.pick(w.language === "pl" ? ["w:", "[w:]", "w:", "[w]"] : ["in:", "[in:]", "in:", "[in]:"]);
  const eds = () => r.pick(w.language === "pl" ? ["red.", "red. nauk."] : ["eds.", "ed."]);
  switch (w.kind) {
    case "press": case "unsigned": case "interview":
      return `${head()}, ${open}${p.container()}${close}, ${day()}${link()}.`;
    case "site": case "official":
      return `${p.title()} ${year()}, ${p.publisher(w.body)}, ${day()}${link()}.`;
    case "post":
      return w.authors.length ? `${head()}, ${open}${p.container()}${close}, ${day()}${link()}.`
        : r.chance(0.5) ? `${p.body()} (${p.year()}), ${p.title()}, ${p.container()}, ${day()}${link()}.` : `${p.title()} ${year()}, ${open}${p.container(`Telegram: ${w.body}`)}${close}, ${day()}${link()}.`;
    case "video":
      return `${p.title()} ${year()}, ${open}${p.container(r.pick([w.body, "YouTube"]))}${close}, ${day()}${link()}.`;
    case "law":
      return `${p.title()} ${year()}${r.chance(0.4) ? `, ${open}${p.container("Dziennik Ustaw")}${close}` : ""}${link()}.`;
    case "report":
      return `${w.authors.length ? head() : r.chance(0.5) ? `${p.body(w.publisher)} (${p.year()}), ${p.title()}` : `${p.title()} ${year()}`}, ${w.authors.length || !p.gold.creators.length ? `${p.publisher()}, ` : ""}${r.chance(0.6) ? p.place() : day()}${r.chance(0.4) ? link() : ""}.`;
    case "thesis":
      return `${head()}, ${p.note(r.pick(w.language === "pl" ? ["praca doktorska", "rozprawa doktorska"] : ["PhD thesis", "dissertation"]))}, ${p.publisher(w.language === "pl" ? "Uniwersytet Warszawski" : "University of Tartu")}${r.chance(0.6) ? `, ${p.place(w.language === "pl" ? "Warszawa" : "Tartu")}` : ""}.`;
    case "chapter": case "conference": {
      const title = head();
      const style = r.between(1, 3);
      const mark = eds();
      const book = style === 1 ? `${p.container()}, (${mark}) ${p.names(w.editors, "editor", "I F")}` : style === 2 ? `${p.names(w.editors, "editor", r.pick(["F I", "I F"]))} (${mark}), ${p.container()}` : `${p.container()}, ${mark} ${p.names(w.editors, "editor", "I F")}`;
      return `${title}, ${inBook()} ${book}, ${r.chance(0.7) ? `${p.publisher()}, ` : ""}${p.place()}${r.chance(0.7) ? `, ${pages()}` : ""}.`;
    }
    case "collection":
      return `${p.names(w.editors, "editor", "F I")} (${eds()}) (${p.year()}), ${p.title()}, ${p.publisher()}, ${p.place()}.`;
    case "article": case "issue": case "number": {
      const number = w.kind === "issue" ? `${r.pick(["nr", "No.", "nr"])} ${p.issue()}` : r.pick([() => `Vol. ${p.volume()}(${p.issue()})`, () => `vol. ${p.volume()}, nr ${p.issue()}`, () => `t. ${p.volume()}, z. ${p.issue()}`, () => `Vol. ${p.volume()}, No. ${p.issue()}`, () => `${p.volume()}(${p.issue()})`])();
      return `${head()}, ${open}${p.container()}${close}, ${number}${r.chance(0.8) ? `, ${pages()}` : ""}${doi()}.`.replace(/(10\.\S+)\.$/, "$1");
    }
    case "preprint":
      return `${head()}, ${open}${p.container("arXiv")}${close}, ${p.url()}.`;
    case "entry":
      return `${p.title()} ${year()}, ${open}${p.container()}${close}, ${p.url()} ${seen()}.`;
    default:
      return `${head()}, ${p.publisher()}, ${p.place()}.`;
  }
} // prettier-ignore
