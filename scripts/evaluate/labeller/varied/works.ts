import type { Sheet } from "./sheet.ts";

type Kind = (s: Sheet) => unknown;
const parted = (s: Sheet) => s.add("", s.style.stop === " – " ? ", " : s.style.stop);

/** What lists cite, each kind as often as it comes. */
export const KINDS: readonly Kind[] = [
  (s) => article(s), (s) => article(s), (s) => article(s),
  (s) => chapter(s), (s) => chapter(s),
  (s) => { s.head(s.r.pick([1, 1, 1, 2, 3, 0])).title(false, true).edition(); parted(s).published(); },
  (s) => { s.head(s.r.pick([1, 1, 2])).title(false, true).series(); parted(s).published(); },
  (s) => { s.head(s.r.pick([1, 2]), `(${s.style.editorMark.replace(/^sous la dir\. de$/, "dir.")})`).title(false, true); if (s.r.chance(0.3)) s.series(); parted(s).published(); },
  // Papers of a series: with or without the body that prints it.
  (s) => {
    s.head(s.r.pick([1, 1, 2, 0])).title(s.r.chance(0.3), true);
    const name = s.r.pick(s.style.tongue.paper);
    const own = s.r.chance(0.5) ? s.r.pick(s.style.tongue.bodies) : "";
    parted(s).add("S", own && s.r.chance(0.5) ? `${own} ${name}` : name).add("L", s.r.pick([" ", ", ", " No. ", ", No. ", " Nr. ", ", Nr. ", " ", " no. "]) + String(s.r.pick([s.r.between(1, 400), s.r.between(1, 400), `${s.r.between(10, 99)}/${s.r.between(1, 40)}`, `${s.r.between(2000, 2022)}-${s.r.between(10, 40)}`])));
    parted(s);
    if (s.r.chance(0.6)) s.add("P", s.r.pick(s.style.tongue.bodies)).add("", ", ").add("W", s.r.pick(s.style.tongue.places)); else s.published();
    if (s.style.year === "end") s.add("", ", ").add("D", s.written);
  },
  (s) => { s.head(1).title(s.r.chance(0.4)).add("N", s.r.pick(s.style.tongue.thesis)).add("", ", ").add("P", s.r.chance(0.5) ? `University of ${s.r.pick(s.style.tongue.places)}` : s.r.pick(s.style.tongue.bodies)); if (s.r.chance(0.5)) s.add("", ", ").add("W", s.r.pick(s.style.tongue.places)); if (s.style.year === "end") s.add("", ", ").add("D", s.written); },
  // Proceedings.
  (s) => {
    s.head(s.r.pick([1, 2, 3])).title(true).add("C", s.style.inBook + s.r.pick(s.style.tongue.proceedings).replace("%n", s.r.pick(["2nd", "5th", "12th", "26th"])).replace("%s", s.r.pick(s.style.tongue.subjects)) + (s.r.chance(0.3) ? ` (${s.r.pick(["ICSE", "EUROMED", "CHI", "IGARSS"])} ${s.written.slice(0, 4)})` : ""));
    if (s.r.chance(0.4)) s.add("", ", ").add("W", s.r.pick(s.style.tongue.places));
    if (s.r.chance(0.6)) s.add("", ", ").add("L", s.style.pages.replace(/^[,:]\s/, "") + s.pagesOf());
    if (s.r.chance(0.3)) s.add("", ". ").published(); else if (s.style.year === "end") s.add("", ", ").add("D", s.written);
  },
  // Newspapers and the web.
  (s) => { const { r, style } = s; if (r.chance(0.6)) s.head(r.pick([1, 1, 2])); s.title(true).add("C", style.inJournal + r.pick(style.tongue.outlets)); const [open, close] = r.pick([[", ", ""], [" (", ")"], [", ", ""], [". ", ""]] as const); s.add("", open).add("D", style.day(Number(s.written.slice(0, 4)), r)).add("", close); if (r.chance(0.3)) s.add("", ", ").add("L", `${style.pages.replace(/^[,:]\s/, "")}${r.between(1, 40)}`); else if (r.chance(0.7)) { s.add("", r.pick([", ", ". ", " "])); s.link(); } },
  (s) => { const { r, style } = s; s.head(r.pick([0, 0, 1])).title(r.chance(0.5)); if (r.chance(0.5)) s.add("P", r.pick(style.tongue.bodies)).add("", ", "); if (style.year === "end" && r.chance(0.7)) s.add("D", style.day(Number(s.written.slice(0, 4)), r)).add("", ", "); s.link(); },
]; // prettier-ignore

function article(s: Sheet): void {
  const { r, style } = s;
  s.head(r.pick([1, 1, 1, 2, 2, 3, 7])).title(true);
  const marked = style.inJournal === "" && r.chance(0.08);
  s.add(
    "C",
    style.inJournal + (marked ? `„${r.pick(style.tongue.journals)}”` : r.pick(style.tongue.journals)),
  );
  const word = (words: readonly string[]) => r.pick(words);
  const pages = style.pages.replace(/^[,:]\s/, "");
  s.add("", style.journal.startsWith("{v}") || style.journal.startsWith("(") ? r.pick([" ", " ", ", "]) : r.pick([", ", ", ", ". ", " "])); // prettier-ignore
  s.fill(style.journal, { v: String(r.between(1, 120)), i: String(r.between(1, 12)), p: s.pagesOf(), P: pages, V: word(style.tongue.volume), I: word(style.tongue.issue) }); // prettier-ignore
  if (style.year === "end" && !style.journal.includes("{y}")) s.add("", ", ").add("D", s.written);
}

function chapter(s: Sheet): void {
  const { r, style } = s;
  s.head(r.pick([1, 1, 2])).title(true);
  const mark = style.editorMark;
  const editors = r.pick([1, 1, 2, 3]);
  if (style.editors === "before")
    s.add("E", style.inBook).names("E", editors).add("E", r.pick([` (${mark})`, ` (${mark})`, `, ${mark}`, ` [${mark}]`])).add("", r.pick([", ", ": ", " "])).add("C", s.words()); // prettier-ignore
  else if (style.editors === "by")
    s.add("C", style.inBook + s.words()).add("", r.pick([", ", ". "])).add("E", r.pick(["ed. ", "edited by ", "eds. ", "hg. v. ", "hrsg. von ", "sous la dir. de ", "red. "])).names("E", editors); // prettier-ignore
  else if (style.editors === "marked")
    s.add("C", style.inBook + s.words()).add("", ", ").add("E", `${mark} `).names("E", editors); // prettier-ignore
  else
    s.add("C", style.inBook + s.words())
      .add("", ". ")
      .names("E", editors)
      .add("E", ` (${mark})`);
  if (r.chance(0.12)) s.series();
  const pages = style.pages.replace(/^[,:]\s/, "");
  if (r.chance(0.2))
    s.add("", " (").add("L", pages + s.pagesOf()).add("", ")").add("", ". ").published(); // prettier-ignore
  else {
    s.add("", r.pick([", ", ". ", " ("]) === ", " ? ", " : ". ").published();
    if (r.chance(0.8)) s.add("", r.pick([", ", ", ", ". ", ": "])).add("L", pages + s.pagesOf());
  }
}
