import type { Printer } from "./printer.ts";

/** APA 7. */
export function apa(p: Printer): string {
  const { work: w } = p;
  const r = w.random;
  const us = "en";
  const who = () => `${p.names(w.authors, "author", "F, I", ", ", ", & ")}`;
  const day = () => `(${p.year()}, ${p.date(r.pick(["MMMM d", "MMMM d"]), us)})`;
  const seen = () => (r.chance(0.25) ? `Retrieved ${p.accessed("MMMM d, yyyy", us)}, from ` : "");
  const stop = (text: string) => (/[?!]$/.test(text) ? "" : ".");
  const titled = (note = "") => { const title = p.title(); return `${title}${p.translated()}${note}${stop(w.title + note + (p.gold.translation ? "]" : ""))}`; };
  const name = (text: string) => (/\.$/.test(text) ? text : `${text}.`);
  const edition = () => (w.edition ? ` (${p.note(`${w.edition}${["", "", "nd", "rd", "th"][w.edition]} ed.`)})` : "");
  const doi = () => r.pick([p.doi, p.doi]).call(p, r.pick(["https://doi.org/", "https://doi.org/", "doi:"]));
  switch (w.kind) {
    case "press": case "interview":
      return `${who()} ${day()}. ${titled()} ${p.container()}. ${seen()}${p.url()}`;
    case "unsigned":
      return r.chance(0.7) ? `${titled()} ${day()}. ${p.container()}. ${seen()}${p.url()}` : `${p.body(w.container)}. ${day()}. ${titled()} ${p.url()}`;
    case "site":
      return r.chance(0.5) ? `${p.body()}. (n.d.). ${titled()} Retrieved ${p.accessed("MMMM d, yyyy", us)}, from ${p.url()}` : `${p.body()}. (${p.year()}). ${titled()} ${p.url()}`;
    case "official":
      return `${p.body()}. ${day()}. ${titled(r.chance(0.3) ? ` [${p.note("Press release")}]` : "")} ${p.url()}`;
    case "post":
      return w.authors.length ? `${who()} ${p.note(`[@${w.handle}]`)}. ${day()}. ${titled(` [${p.note(r.pick(["Tweet", "Post", "Status update"]))}]`)} ${p.container()}. ${p.url()}` : `${p.body()}${r.chance(0.5) ? ` ${p.note(`[@${w.handle}]`)}` : ""}. ${day()}. ${titled(` [${p.note(r.pick(["Post", "Telegram post"]))}]`)} ${p.container()}. ${p.url()}`;
    case "video":
      return `${p.body()}. ${day()}. ${titled(` [${p.note("Video")}]`)} ${p.container()}. ${p.url()}`;
    case "law":
      return `${p.title()}. ${r.chance(0.5) ? day() : `(${p.year()})`}. ${r.chance(0.4) ? `${p.container("Pravo.by")}. ` : ""}${p.url()}`;
    case "report":
      return w.authors.length ? `${who()} (${p.year()}). ${titled(r.chance(0.3) ? ` (${p.note(`Report No. ${w.issue}`)})` : "")} ${name(p.publisher())} ${p.url()}` : `${p.body(w.publisher)}. (${p.year()}). ${titled()} ${p.url()}`;
    case "thesis": {
      const title = who() + ` (${p.year()}). ` + p.title();
      return r.chance(0.6) ? `${title} [${p.note(r.pick(["Doctoral dissertation", "Master’s thesis", "Unpublished doctoral dissertation"]))}, ${p.publisher("University of Warsaw")}]. ${p.url()}` : `${title} [${p.note("Doctoral dissertation")}]. ${p.publisher("University of Warsaw")}.`;
    }
    case "conference":
      return r.chance(0.5) ? `${who()} (${p.year()}). ${titled()} In ${p.names(w.editors, "editor", "I F", ", ", " & ")} (${w.editors.length > 1 ? "Eds." : "Ed."}), ${p.container()} (pp. ${p.pages()}). ${p.publisher()}.` : `${who()} (${p.year()}). ${titled()} ${p.container()}, ${p.pages()}. ${p.url()}`;
    case "book":
      return `${who()} (${p.year()}). ${titled(edition())} ${p.publisher()}.${r.chance(0.2) ? ` ${doi()}` : ""}`;
    case "collection":
      return `${p.names(w.editors, "editor", "F, I", ", ", ", & ")} (${w.editors.length > 1 ? "Eds." : "Ed."}). (${p.year()}). ${titled(edition())} ${p.publisher()}.`;
    case "translation":
      return `${who()} (${p.year()}). ${titled(` (${p.names(w.translators, "translator", "I F")}, ${p.note("Trans.")})`)} ${p.publisher()}.${r.chance(0.4) ? ` ${p.note("(Original work published 1986)")}` : ""}`;
    case "chapter":
      return `${who()} (${p.year()}). ${titled()} In ${p.names(w.editors, "editor", "I F", ", ", " & ")} (${w.editors.length > 1 ? "Eds." : "Ed."}), ${p.container()} (${w.edition ? `${p.note(`${w.edition}${["", "", "nd", "rd", "th"][w.edition]} ed.`)}, ` : ""}pp. ${p.pages()}). ${p.publisher()}.${r.chance(0.3) ? ` ${doi()}` : ""}`;
    case "article":
      return `${who()} (${p.year()}). ${titled()} ${p.container()}, ${p.volume()}(${p.issue()}), ${p.pages()}. ${doi()}`;
    case "issue":
      return `${who()} (${p.year()}). ${titled()} ${p.container()}, ${r.chance(0.5) ? `(${p.issue()})` : `${p.volume()}`}, ${p.pages()}.${r.chance(0.5) ? ` ${p.url()}` : ""}`;
    case "number":
      return `${who()} (${p.year()}). ${titled()} ${p.container()}, ${p.volume()}(${p.issue()}), Article ${p.locator(r.pick([String(w.from * 37), `e0${w.from}`]), "pages")}. ${doi()}`;
    case "preprint":
      return `${who()} (${p.year()}). ${titled(r.chance(0.5) ? ` (arXiv:${p.last()})` : "")} ${p.container("arXiv")}. ${p.url()}`;
    default:
      return `${p.title()}. (${p.year()}, ${p.date("MMMM d", us)}). In ${p.container()}. ${p.url()}`;
  }
} // prettier-ignore

/** Harvard, after Cite Them Right. */
export function harvard(p: Printer): string {
  const { work: w } = p;
  const r = w.random;
  const who = () => p.names(w.authors, "author", "F, I", ", ", " and ");
  const quoted = () => `‘${p.title()}${p.translated()}’`;
  const bare = () => `${p.title()}${p.translated()}`;
  const at = () => `${r.pick(["Available at", "Available at", "Available from"])}: ${p.url()} (${r.pick(["Accessed:", "Accessed:", "accessed"])} ${p.accessed("d MMMM yyyy", "en")})`;
  const day = () => p.date("d MMMM", "en");
  const edition = () => (w.edition ? ` ${p.note(`${w.edition}${["", "", "nd", "rd", "th"][w.edition]} edn.`)}` : "");
  const eds = () => (w.editors.length > 1 ? r.pick(["(eds)", "(eds.)"]) : "(ed.)");
  const doi = () => r.pick([p.doi("doi:"), p.doi("https://doi.org/"), `Available at: ${p.doi()}`, p.doi("doi: ")]);
  switch (w.kind) {
    case "press": case "interview":
      return `${who()} (${p.year()}) ${quoted()}, ${p.container()}, ${day()}. ${at()}.`;
    case "unsigned":
      return r.chance(0.6) ? `${p.container()} (${p.year()}) ${quoted()}, ${day()}. ${at()}.` : `${quoted()} (${p.year()}) ${p.container()}, ${day()}. ${at()}.`;
    case "site":
      return `${p.body()} (${r.chance(0.4) ? r.pick(["no date", "n.d."]) : p.year()}) ${bare()}. ${at()}.`;
    case "official":
      return `${p.body()} (${p.year()}) ${r.chance(0.6) ? `${bare()}. ` : `${quoted()}, `}${day()}. ${at()}.`;
    case "post":
      return `${w.authors.length ? who() : p.body()} (${p.year()}) ${quoted()} ${r.chance(0.6) ? `[${p.container()}] ` : `${p.container()}, `}${day()}. ${at()}.`;
    case "video":
      return `${p.body()} (${p.year()}) ${bare()}. ${r.chance(0.5) ? `${day()}. ` : ""}${at()}.`;
    case "law":
      return `${p.title()} (${p.year()}). ${at()}.`;
    case "report":
      return w.authors.length ? `${who()} (${p.year()}) ${bare()}. ${p.place()}: ${p.publisher()}.` : `${p.body(w.publisher)} (${p.year()}) ${bare()}. ${at()}.`;
    case "thesis":
      return `${who()} (${p.year()}) ${bare()}. ${p.note(r.pick(["PhD thesis", "Unpublished PhD thesis", "MA dissertation"]))}. ${p.publisher("University of Warsaw")}.${r.chance(0.4) ? ` ${at()}.` : ""}`;
    case "conference": case "chapter":
      return `${who()} (${p.year()}) ${quoted()}, in ${p.names(w.editors, "editor", "F, I", ", ", " and ")} ${eds()} ${p.container()}. ${p.place()}: ${p.publisher()}, pp. ${p.pages()}.`;
    case "book":
      return `${who()} (${p.year()}) ${bare()}.${edition()} ${p.place()}: ${p.publisher()}.`;
    case "collection":
      return `${p.names(w.editors, "editor", "F, I", ", ", " and ")} ${eds()} (${p.year()}) ${bare()}.${edition()} ${p.place()}: ${p.publisher()}.`;
    case "translation":
      return `${who()} (${p.year()}) ${bare()}. ${p.note("Translated from the Russian by")} ${p.names(w.translators, "translator", "I F")}. ${p.place()}: ${p.publisher()}.`;
    case "article": case "number":
      return `${who()} (${p.year()}) ${quoted()}, ${p.container()}, ${p.volume()}(${p.issue()}), pp. ${p.pages()}.${r.chance(0.6) ? ` ${doi()}.` : ""}`;
    case "issue":
      return `${who()} (${p.year()}) ${quoted()}, ${p.container()}, ${r.pick(["", "no. "])}(${p.issue()}), pp. ${p.pages()}.`.replace(/no\. \((.*?)\)/, "no. $1");
    case "preprint":
      return `${who()} (${p.year()}) ${quoted()}. ${p.container("arXiv")}. ${at()}.`;
    default:
      return `${quoted()} (${p.year()}) ${p.container()}. ${at()}.`;
  }
} // prettier-ignore
