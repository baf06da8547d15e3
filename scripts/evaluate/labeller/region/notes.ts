import type { Printer } from "./printer.ts";

/** Chicago, bibliography. */
export function chicago(p: Printer): string {
  const { work: w } = p;
  const r = w.random;
  const dot = (text: string) => (/\.$/.test(text) ? text : `${text}.`);
  const who = () => dot(p.names(w.authors, "author", "F, G", ", ", ", and ", "G F")).replace(/(\.)\uE0FF\.$/, "$1\uE0FF");
  const quoted = () => { const title = p.title(); return `“${title}${/[?!]$/.test(w.title) ? "" : "."}”${p.translated()}`.replace(/” (.*)$/, "” $1."); };
  const bare = () => `${p.title()}${p.translated()}${/[?!]$/.test(w.title) ? "" : "."}`;
  const day = () => p.date("MMMM d, yyyy", "en");
  const seen = () => (r.chance(0.3) ? `Accessed ${p.accessed("MMMM d, yyyy", "en")}. ` : "");
  const link = () => `${seen()}${p.url()}.`;
  const edition = () => (w.edition ? ` ${p.note(`${w.edition}${["", "", "nd", "rd", "th"][w.edition]} ed.`)}` : "");
  const house = () => `${p.place()}: ${p.publisher()}, ${p.year()}`;
  switch (w.kind) {
    case "press":
      return `${who()} ${quoted()} ${p.container()}, ${day()}. ${link()}`;
    case "interview":
      return `${who()} ${quoted()} ${p.note("Interview by")} ${p.names(w.editors.slice(0, 1), "interviewer", "G F")}. ${p.container()}, ${day()}. ${link()}`;
    case "unsigned":
      return r.chance(0.5) ? `${quoted()} ${p.container()}, ${day()}. ${link()}` : `${p.container()}. ${quoted()} ${day()}. ${link()}`;
    case "site":
      return `${p.body()}. ${quoted()} Accessed ${p.accessed("MMMM d, yyyy", "en")}. ${p.url()}.`;
    case "official":
      return `${p.body()}. ${quoted()} ${day()}. ${link()}`;
    case "post":
      return `${w.authors.length ? who() : `${p.body()}.`} ${quoted()} ${p.container()}, ${day()}. ${link()}`;
    case "video":
      return r.chance(0.5) ? `${p.body()}. ${quoted()} ${p.container()}${r.chance(0.5) ? ` ${p.note("video, 12:34")}` : ""}, ${day()}. ${link()}` : `${p.body()}. ${bare()} ${p.container()}, ${day()}. ${link()}`;
    case "law":
      return r.chance(0.5) ? `${p.title()}. ${r.chance(0.5) ? day() : p.year()}. ${link()}` : `“${p.title()}.” ${p.container("Pravo.by")}. ${link()}`;
    case "report":
      return `${w.authors.length ? who() : `${p.body(w.publisher)}.`} ${bare()} ${w.authors.length ? house() : `${p.place()}, ${p.year()}`}.${r.chance(0.5) ? ` ${link()}` : ""}`;
    case "thesis":
      return `${who()} ${quoted()} ${p.note(r.pick(["PhD diss.", "PhD thesis", "Master’s thesis"]))}, ${p.publisher("University of Warsaw")}, ${p.year()}.`;
    case "conference": case "chapter":
      return `${who()} ${quoted()} In ${p.container()}, ${p.note("edited by")} ${p.names(w.editors, "editor", "G F", ", ", " and ")}, ${p.pages()}. ${house()}.`;
    case "book":
      return `${who()} ${bare()}${edition()} ${r.chance(0.1) ? `${p.series(`${w.series} ${w.issue}.`)} ` : ""}${house()}.`;
    case "collection":
      return `${p.names(w.editors, "editor", "F, G", ", ", ", and ", "G F")}, ${w.editors.length > 1 ? "eds." : "ed."} ${bare()}${edition()} ${house()}.`;
    case "translation":
      return `${who()} ${bare()} ${p.note("Translated by")} ${p.names(w.translators, "translator", "G F")}. ${house()}.`;
    case "article":
      return `${who()} ${quoted()} ${p.container()} ${p.volume()}, no. ${p.issue()} (${p.year()}): ${p.pages()}.${r.chance(0.6) ? ` ${p.doi()}.` : ""}`;
    case "number":
      return `${who()} ${quoted()} ${p.container()} ${p.volume()} (${p.year()}): ${p.pages()}.`;
    case "issue":
      return `${who()} ${quoted()} ${p.container()}, no. ${p.issue()} (${r.chance(0.3) ? p.mark("D", "Spring ") : ""}${p.year()}): ${p.pages()}.`;
    case "preprint":
      return `${who()} ${quoted()} ${p.container("arXiv")}, ${day()}. ${p.url()}.`;
    default:
      return `${p.container()}. ${quoted()} Accessed ${p.accessed("MMMM d, yyyy", "en")}. ${p.url()}.`;
  }
} // prettier-ignore

/** MLA 9. */
export function mla(p: Printer): string {
  const { work: w } = p;
  const r = w.random;
  const dot = (text: string) => (/\.\uE0FF$/.test(text) ? text : `${text}.`);
  const who = () => dot(w.authors.length > 2 ? `${p.names(w.authors.slice(0, 1), "author", "F, G")}, et al` : p.names(w.authors, "author", "F, G", ", ", ", and ", "G F"));
  const quoted = () => { const title = p.title(); return `“${title}${/[?!]$/.test(w.title) ? "" : "."}”${p.translated()}`.replace(/” (.*)$/, "” $1."); };
  const bare = () => `${p.title()}${p.translated()}${/[?!]$/.test(w.title) ? "" : "."}`;
  const day = () => p.date("d MMM yyyy", "en");
  const link = () => `${p.url(r.chance(0.7) ? w.url.replace("https://", "") : w.url)}.${r.chance(0.6) ? ` Accessed ${p.accessed("d MMM yyyy", "en")}.` : ""}`;
  const edition = () => (w.edition ? `${p.note(`${w.edition}${["", "", "nd", "rd", "th"][w.edition]} ed.`)}, ` : "");
  switch (w.kind) {
    case "press":
      return `${who()} ${quoted()} ${p.container()}, ${day()}, ${link()}`;
    case "interview":
      return `${who()} ${quoted()} ${r.chance(0.5) ? `${p.note("Interview by")} ${p.names(w.editors.slice(0, 1), "interviewer", "G F")}. ` : ""}${p.container()}, ${day()}, ${link()}`;
    case "unsigned":
      return `${quoted()} ${p.container()}, ${day()}, ${link()}`;
    case "site": case "official":
      return r.chance(0.5) ? `${quoted()} ${p.container(w.body)}, ${day()}, ${link()}` : `${p.body()}. ${quoted()} ${day()}, ${link()}`;
    case "post":
      return `${w.authors.length ? who() : `${p.body()}.`} ${quoted()} ${p.container()}, ${day()}, ${link()}`;
    case "video":
      return `${quoted()} ${p.container()}, ${p.note("uploaded by")} ${p.body()}, ${day()}, ${link()}`;
    case "law":
      return `${p.title()}. ${p.year()}. ${p.container("Pravo.by")}, ${link()}`;
    case "report":
      return `${w.authors.length ? who() : ""} ${bare()} ${p.publisher()}, ${r.chance(0.5) ? day() : p.year()}, ${link()}`.trim();
    case "thesis":
      return `${who()} ${bare()} ${p.year()}. ${p.publisher("University of Warsaw")}, ${p.note("PhD dissertation")}.`;
    case "conference": case "chapter":
      return `${who()} ${quoted()} ${p.container()}, ${p.note("edited by")} ${p.names(w.editors, "editor", "G F", ", ", " and ")}, ${edition()}${p.publisher()}, ${p.year()}, pp. ${p.pages()}.`;
    case "collection":
      return `${p.names(w.editors, "editor", "F, G", ", ", ", and ", "G F")}, ${w.editors.length > 1 ? "editors" : "editor"}. ${bare()} ${edition()}${p.publisher()}, ${p.year()}.`;
    case "translation":
      return `${who()} ${bare()} ${p.note("Translated by")} ${p.names(w.translators, "translator", "G F")}, ${p.publisher()}, ${p.year()}.`;
    case "article": case "number":
      return `${who()} ${quoted()} ${p.container()}, vol. ${p.volume()}, no. ${p.issue()}, ${r.chance(0.3) ? p.mark("D", "Spring ") : ""}${p.year()}, pp. ${p.pages()}${r.chance(0.6) ? `, ${r.pick([p.doi(), p.doi("doi:")])}` : ""}.`;
    case "issue":
      return `${who()} ${quoted()} ${p.container()}, no. ${p.issue()}, ${p.year()}, pp. ${p.pages()}.${r.chance(0.3) ? ` ${p.note("JSTOR")}, ${link()}` : ""}`;
    case "preprint":
      return `${who()} ${quoted()} ${p.container("arXiv")}, ${day()}, ${link()}`;
    case "entry":
      return `${quoted()} ${p.container()}, ${day()}, ${link()}`;
    default:
      return `${who()} ${bare()} ${edition()}${p.publisher()}, ${p.year()}.`;
  }
} // prettier-ignore
