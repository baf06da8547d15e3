import type { Printer } from "./printer.ts";

/** IEEE. */
export function ieee(p: Printer): string {
  const { work: w } = p;
  const r = w.random;
  const who = () => p.names(w.authors, "author", "I F", ", ", w.authors.length > 2 ? ", and " : " and ");
  const quoted = () => `“${p.title()}${p.translated()}${/[?!]$/.test(w.title) && !p.gold.translation ? "" : ","}”`;
  const day = () => p.date("MMM d, yyyy", "en");
  const online = () =>
    r.pick([
      () => ` [Online]. Available: ${p.url()}`,
      () => ` Accessed: ${p.accessed("MMM d, yyyy", "en")}. [Online]. Available: ${p.url()}`,
      () => ` [Online]. Available: ${p.url()}. Accessed: ${p.accessed("MMM d, yyyy", "en")}.`,
      () => ` [Online]. Available: ${p.url()}. [Accessed: ${p.accessed("MMM d, yyyy", "en")}].`,
    ])();
  const house = () => `${p.place()}: ${p.publisher()}, ${p.year()}`;
  const edition = () => (w.edition ? `, ${p.note(`${w.edition}${["", "", "nd", "rd", "th"][w.edition]} ed.`)}` : ".");
  switch (w.kind) {
    case "press": case "interview":
      return `${who()}, ${quoted()} ${p.container()}, ${day()}.${online()}`;
    case "unsigned":
      return `${quoted()} ${p.container()}, ${day()}.${online()}`;
    case "site": case "official":
      return r.chance(0.5) ? `${p.body()}, ${quoted()} ${day()}.${online()}` : `${quoted()} ${p.container(w.body)}, ${day()}.${online()}`;
    case "post":
      return `${w.authors.length ? who() : p.body()}, ${quoted()} ${p.container()}, ${day()}.${online()}`;
    case "video":
      return r.chance(0.5) ? `${p.body()}. ${p.title()}. (${day()}). ${online().trim()}`.replace("[Online]", "[Online Video]") : `${p.body()}, ${quoted()} ${p.container()}, ${day()}.${online()}`;
    case "law":
      return `${p.title()}, ${r.chance(0.5) ? day() : p.year()}.${online()}`;
    case "report":
      return `${w.authors.length ? who() : p.body(w.publisher)}, ${quoted()} ${w.authors.length ? `${p.publisher()}, ` : ""}${p.place()}${r.chance(0.4) ? `, ${p.note(`Rep. ${w.issue}`)}` : ""}, ${p.year()}.${r.chance(0.5) ? online() : ""}`;
    case "thesis":
      return `${who()}, ${quoted()} ${p.note(r.pick(["Ph.D. dissertation", "M.A. thesis", "Ph.D. thesis"]))}, ${p.publisher("University of Warsaw")}, ${p.place("Warsaw, Poland")}, ${p.year()}.`;
    case "conference": case "chapter":
      return `${who()}, ${quoted()} in ${p.container()}${r.chance(0.8) ? `, ${p.names(w.editors, "editor", "I F", ", ", " and ")}, ${w.editors.length > 1 ? "Eds" : "Ed"}` : ""}. ${house()}, pp. ${p.pages()}.`;
    case "collection":
      return `${p.names(w.editors, "editor", "I F", ", ", " and ")}, ${w.editors.length > 1 ? "Eds." : "Ed."}, ${p.title()}${edition()} ${house()}.`;
    case "article":
      return `${who()}, ${quoted()} ${p.container()}, vol. ${p.volume()}, no. ${p.issue()}, pp. ${p.pages()}, ${p.year()}${r.chance(0.6) ? `, ${p.doi("doi: ")}` : ""}.`;
    case "number":
      return `${who()}, ${quoted()} ${p.container()}, vol. ${p.volume()}, Art. no. ${p.locator(w.from * 31, "pages")}, ${p.year()}.`;
    case "issue":
      return `${who()}, ${quoted()} ${p.container()}, no. ${p.issue()}, pp. ${p.pages()}, ${p.year()}.`;
    case "preprint":
      return `${who()}, ${quoted()} ${p.year()}, ${`arXiv:${p.last()}`}.`;
    case "entry":
      return `${quoted()} ${p.container()}.${online()}`;
    default:
      return `${who()}, ${p.title()}${edition()} ${house()}.`;
  }
} // prettier-ignore

/** Vancouver. */
export function vancouver(p: Printer): string {
  const { work: w } = p;
  const r = w.random;
  const who = () => p.names(w.authors, "author", "FI");
  const bare = (medium = "") => `${p.title()}${medium ? ` [${p.note(medium)}]` : ""}${/[?!]$/.test(w.title) && !medium ? "" : "."}`;
  const on = () => `${p.year()} ${p.date("MMM d", "en")} [cited ${p.accessed("yyyy MMM d", "en")}]. Available from: ${p.url()}`.replace(/\./, "").replace(/(\[cited \d+ [A-Z][a-z]+)\./, "$1");
  const house = () => `${p.place()}: ${p.publisher()}; ${p.year()}`;
  switch (w.kind) {
    case "press": case "interview":
      return `${who()}. ${bare()} ${p.container()} [${p.note("Internet")}]. ${on()}`;
    case "unsigned": case "entry":
      return `${bare()} ${p.container()} [${p.note("Internet")}]. ${on()}`;
    case "site": case "official": case "post": case "video":
      return `${p.body()}. ${bare("Internet")} ${on()}`;
    case "law":
      return `${p.title()}. ${p.year()}. Available from: ${p.url()}`;
    case "report":
      return `${w.authors.length ? who() : p.body(w.publisher)}. ${bare()} ${w.authors.length ? house() : `${p.place()}; ${p.year()}`}.`;
    case "thesis":
      return `${who()}. ${bare(r.pick(["dissertation", "PhD thesis"]))} ${p.place("Warsaw")}: ${p.publisher("University of Warsaw")}; ${p.year()}.`;
    case "conference": case "chapter":
      return `${who()}. ${bare()} In: ${p.names(w.editors, "editor", "FI")}, ${w.editors.length > 1 ? "editors" : "editor"}. ${p.container()}. ${house()}. p. ${p.pages("-")}.`;
    case "collection":
      return `${p.names(w.editors, "editor", "FI")}, ${w.editors.length > 1 ? "editors" : "editor"}. ${bare()} ${house()}.`;
    case "article": case "number":
      return `${who()}. ${bare()} ${p.container()}. ${p.year()};${p.volume()}(${p.issue()}):${p.pages(r.pick(["-", "–"]))}.${r.chance(0.5) ? ` ${p.doi(r.pick(["doi:", "doi: ", "https://doi.org/"]))}${r.chance(0.5) ? "." : ""}` : ""}`;
    case "issue":
      return `${who()}. ${bare()} ${p.container()}. ${p.year()};(${p.issue()}):${p.pages("-")}.`;
    case "preprint":
      return `${who()}. ${bare()} ${p.container("arXiv")} [${p.note("Preprint")}]. ${on()}`;
    default:
      return `${who()}. ${bare()}${w.edition ? ` ${p.note(`${w.edition}${["", "", "nd", "rd", "th"][w.edition]} ed.`)}` : ""} ${house()}.`;
  }
} // prettier-ignore
