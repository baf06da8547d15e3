import type { Label } from "../../../src/core/parse/labeller/labels.ts";
import type { Random } from "../list/random.ts";

/** What the references below are made of. */
export interface Parts {
  title: string;
  authors: { family: string; given: string }[];
  editors: { family: string; given: string }[];
  outlet: string;
  journal: string;
  book: string;
  publisher: string;
  place: string;
  year: number;
  pages: string;
  volume: number;
  issue: number;
  url: string;
}

export interface Printed {
  text: string;
  values: (readonly [Label, string])[];
  authors: boolean;
  editors: boolean;
}

type Form = (p: Parts, r: Random) => string;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const initials = (given: string) => given.split(/[\s-]+/).map((word) => `${word[0]}.`).join(" "); // prettier-ignore
const after = (p: Parts["authors"], glue = ", ") => p.map(({ family, given }) => `${family} ${initials(given)}`).join(glue); // prettier-ignore
const before = (p: Parts["authors"], glue = ", ") => p.map(({ family, given }) => `${initials(given)} ${family}`).join(glue); // prettier-ignore
const comma = (p: Parts["authors"], glue = "; ") =>
  p.map(({ family, given }) => `${family}, ${given}`).join(glue);
const shortComma = (p: Parts["authors"], glue = ", ") => p.map(({ family, given }) => `${family}, ${initials(given)}`).join(glue); // prettier-ignore
const dotted = (p: Parts, r: Random) =>
  `${r.between(1, 28)}.${String(r.between(1, 12)).padStart(2, "0")}.${p.year}`;
const spelled = (p: Parts, r: Random) => `${r.between(1, 28)} ${r.pick(MONTHS)} ${p.year}`;
const seen = (r: Random) => `${String(r.between(1, 28)).padStart(2, "0")}.07.${r.between(2019, 2025)}`;
const quoted = (text: string, r: Random) => {
  const [open, close] = r.pick([["“", "”"], ["„", "”"], ["«", "»"], ["„", "“"], ['"', '"']] as const); // prettier-ignore
  return open + text + close;
};
const start = (p: Parts, r: Random) =>
  r.chance(0.5) ? `${p.title} (${p.year}), ` : `${after(p.authors)} (${p.year}), ${p.title}, `;

/** Forms of the region's lists, of German and French ones, and of press items, that no citation style prints. */
export const FORMS: readonly Form[] = [
  // Polish author–year
  (p, r) => `${start(p, r).replace(/, $/, r.chance(0.5) ? ", " : "; ")}${quoted(p.outlet, r)}, ${dotted(p, r)}${r.chance(0.7) ? `, ${p.url} (${seen(r)})` : ""}.`,
  (p, r) => `${start(p, r)}${p.publisher}, ${dotted(p, r)}, ${p.url} (${seen(r)}).`,
  (p, r) => `${start(p, r)}${quoted(p.journal, r)}, ${r.chance(0.5) ? `Vol. ${p.volume}(${p.issue})` : `No. ${p.issue}`}${r.chance(0.5) ? `, pp. ${p.pages}` : ""}.`,
  (p, r) => `${start(p, r)}${p.publisher}, ${p.place}.`,
  (p, r) => `${after(p.authors)} (${p.year}), ${p.title}, ${r.pick(["in:", "[in:]", "[w:]", "w:"])} ${p.book}, (${r.pick(["eds.", "red."])}) ${before(p.editors)}, ${p.place}.`,
  (p, r) => `${after(p.authors)} (${p.year}), ${p.title}, ${r.pick(["in:", "[in:]", "[w:]"])} ${after(p.editors)} (${r.pick(["eds.", "red.", "ed."])}), ${p.book}, ${p.publisher}, ${p.place}${r.chance(0.5) ? `, pp. ${p.pages}` : ""}.`,
  (p, r) => `${before(p.authors)}, ${p.title}, ${quoted(p.journal, r)} ${p.year}, nr ${p.issue}, s. ${p.pages}.`,
  (p) => `${before(p.authors)}, ${p.title}, ${p.place} ${p.year}.`,
  // GOST
  (p, r) => `${r.chance(0.5) ? "" : `${after(p.authors)} `}${p.title} // ${p.outlet}. ${r.chance(0.5) ? `${dotted(p, r)}. ` : ""}URL: ${p.url} (${r.pick(["дата обращения", "data obrashcheniya", "accessed"])}: ${seen(r)}).`,
  (p) => `${after(p.authors)} ${p.title} // ${p.journal}. ${p.year}. № ${p.issue}. С. ${p.pages}.`,
  (p, r) => `${after(p.authors)} ${p.title} // ${p.book} / ${r.pick(["под ред.", "отв. ред.", "pod red."])} ${before(p.editors)}. ${p.place}: ${p.publisher}, ${p.year}. ${r.pick(["С.", "S."])} ${p.pages}.`,
  // German
  (p, r) => `${comma(p.authors, r.pick(["; ", "/", " und "]))} (${p.year}): ${p.title}. In: ${p.journal} ${p.volume} (${p.issue}), S. ${p.pages}.`,
  (p, r) => `${comma(p.authors, r.pick(["; ", "/", " und "]))}, ${p.year}: ${p.title}, in: ${p.journal} ${p.volume}, S. ${p.pages}.`,
  (p) => `${comma(p.authors)} (${p.year}): ${p.title}. ${p.place}: ${p.publisher}.`,
  (p, r) => `${comma(p.authors, "/")}, ${p.year}: ${p.title}${r.chance(0.3) ? `, ${r.between(2, 5)}. Aufl.` : ""}, ${p.place}${r.chance(0.5) ? `: ${p.publisher}` : ""}.`,
  (p, r) => `${comma(p.authors)} (${p.year}): ${p.title}. In: ${comma(p.editors, r.pick(["; ", "/", " und "]))} (${r.pick(["Hg.", "Hrsg.", "Hrg."])}): ${p.book}. ${p.place}: ${p.publisher}, S. ${p.pages}.`,
  (p) => `${shortComma(p.authors)} (${p.year}). ${p.title}. In ${before(p.editors)} (Hrsg.), ${p.book} (S. ${p.pages}). ${p.place}: ${p.publisher}.`,
  // French
  (p) => `${after(p.authors.map((a) => ({ ...a, family: a.family.toUpperCase() })))}, « ${p.title} », ${p.journal}, vol. ${p.volume}, n° ${p.issue}, ${p.year}, p. ${p.pages}.`,
  (p) => `${after(p.authors)} (${p.year}), ${p.title}, ${p.place}, ${p.publisher}.`,
  (p) => `${shortComma(p.authors)}, ${p.year}, « ${p.title} », in ${before(p.editors)} (dir.), ${p.book}, ${p.place}, ${p.publisher}, pp. ${p.pages}.`,
  // Harvard, MLA, Chicago, Vancouver with press items
  (p, r) => `${shortComma(p.authors, " and ")} (${p.year}) ‘${p.title}’, ${p.outlet}, ${r.between(1, 28)} ${r.pick(MONTHS)}. Available at: ${p.url} (Accessed: ${r.between(1, 28)} July 2024).`,
  (p, r) => `${comma(p.authors.slice(0, 1))}. “${p.title}.” ${p.outlet}, ${spelled(p, r)}, ${p.url}.${r.chance(0.5) ? ` Accessed ${r.between(1, 28)} July 2024.` : ""}`,
  (p, r) => `“${p.title}.” ${p.outlet}, ${r.pick(MONTHS)} ${r.between(1, 28)}, ${p.year}. ${p.url}.`,
  (p, r) => `${before(p.authors)}, “${p.title},” ${p.outlet}, ${spelled(p, r)}. ${r.chance(0.5) ? `[Online]. Available: ${p.url}` : p.url}`,
  (p, r) => `${p.authors.map(({ family, given }) => `${family} ${initials(given).replace(/[. ]/g, "")}`).join(", ")}. ${p.title}. ${p.outlet} [Internet]. ${p.year} ${r.pick(MONTHS).slice(0, 3)} ${r.between(1, 28)} [cited 2024 Jul 16]. Available from: ${p.url}`,
  (p, r) => `${p.outlet} (${p.year}). ${p.title}. Retrieved ${r.pick(MONTHS)} ${r.between(1, 28)}, 2024, from ${p.url}`.replace(/^[^(]*\(/, `${p.title}. (`).replace(/\)\. .*?Retrieved/, `). ${p.outlet}. Retrieved`),
  // without styles: commas, semicolons, a year at the end
  (p) => `${after(p.authors)}: ${p.title}. ${p.place}, ${p.publisher}, ${p.year}.`,
  (p) => `${shortComma(p.authors)}: ${p.title}, ${p.journal} ${p.volume}(${p.issue}), ${p.pages}, ${p.year}.`,
  (p, r) => `${before(p.authors, r.pick([", ", " and "]))}. ${p.title}. In ${before(p.editors)}, ${r.pick(["editors", "eds."])}, ${p.book}, pages ${p.pages}. ${p.publisher}, ${p.place}, ${p.year}.`,
  (p) => `${before(p.authors)}. ${p.title}. ${p.journal}, ${p.volume}(${p.issue}):${p.pages}, ${p.year}.`,
  (p) => `${before(p.authors)} (${p.year}). ${p.title}. ${p.publisher}, ${p.place}.`,
]; // prettier-ignore
