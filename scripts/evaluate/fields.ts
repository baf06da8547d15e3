import { existsSync } from "node:fs";
import { ANYSTYLE } from "./fields/anystyle-figures.ts";
import { anyStyleCore, anyStyleGold } from "./fields/anystyle-gold.ts";
import { EXCITE, exciteReferences } from "./fields/excite.ts";
import { openResearchGold } from "./fields/open-research.ts";
import { readByProgram, readBySpisok } from "./fields/readers.ts";
import { f1, score, total, type Scores } from "./fields/score.ts";
import { FIELDS, type GoldReference } from "./fields/types.ts";
import type { Section } from "./section.ts";

interface Source {
  name: string;
  references: () => GoldReference[];
  /** A file or folder without which it cannot be measured, and where it can be had. */
  needs: string;
  from: string;
}

const gold = process.env["SPISOK_ANYSTYLE_GOLD"] ?? "../shared/parsing/anystyle-gold.xml";
/** A command that is given a file of references and prints AnyStyle's JSON: `anystyle -f json parse`. */
const anyStyle = process.env["SPISOK_ANYSTYLE"];

const SOURCES: readonly Source[] = [
  { name: "EXCITE, half of the papers", references: () => exciteReferences(EXCITE, "kept back"), needs: EXCITE, from: "the folder Goldstandard_EXparser of github.com/exciteproject/EXgoldstandard" },
  { name: "Open Research Europe, half", references: openResearchGold, needs: "../shared/parsing/open-research-europe.json", from: "../shared" },
  { name: "AnyStyle core, half", references: anyStyleCore, needs: "../shared/parsing/anystyle-core.xml", from: "../shared" },
  { name: "AnyStyle gold", references: () => anyStyleGold(gold), needs: gold, from: "res/parser/gold.xml of github.com/inukshuk/anystyle" },
]; // prettier-ignore

const present = ({ needs }: Source) => existsSync(needs) && existsSync("../shared/parsing/anystyle-core.xml");

/** Fields of references as people have marked them, read by Spisok and by AnyStyle and counted in the same way. */
export async function evaluate(): Promise<Section> {
  const columns = [
    "source",
    "reader",
    "references",
    ...FIELDS,
    "all fields",
    "by words",
    "all fields right %",
  ];
  const rows = SOURCES.flatMap((source): (string | number)[][] => {
    if (!present(source)) return [[source.name, "not measured", ...columns.slice(2).map(() => "–")]];
    const references = source.references();
    const spisok = score(references, references.map(({ text }) => readBySpisok(text))); // prettier-ignore
    const other = anyStyle ? score(references, readByProgram(anyStyle, references.map(({ text }) => text))) : undefined; // prettier-ignore
    const recorded = ANYSTYLE.filter(({ of }) => of === source.name);
    return [
      [source.name, "Spisok", ...cells(spisok)],
      ...(other ? [[source.name, anyStyle!, ...cells(other)]] : []),
      ...recorded.map(({ reader, figures }) => [source.name, reader, ...figures.split(" ")]),
    ];
  });
  return {
    title: "Parsing: fields of references that others have marked",
    columns,
    rows,
    notes: [
      ...SOURCES.filter((source) => !present(source)).map(({ name, needs, from }) => `${name}: not measured, because ${needs} is not here; it can be had as ${from}.`), // prettier-ignore
      ...NOTES,
    ],
  };
}

function cells({ references, whole, fields, words }: Scores): (string | number)[] {
  const figure = (counted: Parameters<typeof f1>[0]) => (counted.right + counted.missed ? f1(counted).toFixed(1) : "–"); // prettier-ignore
  return [
    references,
    ...FIELDS.map((field) => figure(fields[field])),
    figure(total(Object.values(fields))),
    figure(words),
    ((100 * whole) / references).toFixed(1),
  ];
}

const NOTES = [
  "Each reference is read by itself, as one line, in the same way by each reader; finding and splitting is not in these figures. The figures are F1: a field is right when what was read has the same letters and digits as what is marked, without case, accents, signs and spaces; several stretches with one mark count as each of them and as one. Names are right when all their words and initials are, in whatever order; pages by their first and last number, dates by their year, volume and issue without `Vol.`, `Jg.`, `H.`. “Authors” are the people or bodies that a reference begins with, editors of the work included; “editors” are those of its container. “All fields” counts every field of every reference together; “by words” counts the words of the fields instead. A field that was read where none is marked is wrong.",
  "EXCITE: references of social science papers in German and English, marked by people (folder 5 of its gold standard), 351 papers, half of them looked at while Spisok was mended, the figures are of the others. Nothing was trained on it. Its marks hold slips of their own: 100 cannot be reached. It marks places with other things, so they count only beside a publisher.",
  "Open Research Europe: journal articles with the fields of the XML. AnyStyle core: the half that Spisok is not trained on. AnyStyle gold: the references of that file which are not in its core; nothing was trained on it and nobody looked at it here.",
  "AnyStyle: version 1.6.0 with the model that comes with it, run on the same references on 26 November 2026 for this page (Ruby 3.1, its own JSON; with SPISOK_ANYSTYLE naming such a command it is run again). That model is trained on all of AnyStyle core, and reads AnyStyle gold nearly without a slip, as a file would that was made of what it reads well. So beside it stands AnyStyle trained by its own program on the half of AnyStyle core that Spisok is trained on, too.",
];
