import { readFileSync, writeFileSync } from "node:fs";
import { assemble } from "../../../src/core/titles/assemble.ts";
import { confidenceSigns, shareOfSure } from "../../../src/core/titles/confidence.ts";
import { TABLES, type RomanizationTable } from "../../../src/core/titles/data/table.ts";
import { bestDecoding } from "../../../src/core/titles/decode/best-decoding.ts";
import { decodeLoosely } from "../../../src/core/titles/decode/decode-loosely.ts";
import { tokenize } from "../../../src/core/titles/decode/tokens.ts";
import { romanizeWith } from "../../../src/core/titles/romanize.ts";
import { glueWords, withoutSigns } from "./damage.ts";
import { maximise, type Row } from "./logistic.ts";

/**
 * Fits how likely an original is right as a whole, and writes `src/core/titles/data/confidence-weights.ts`: Cyrillic lines that neither
 * the lists nor the other weights were made with, in the files that SPISOK_RUSSIAN_LINES and SPISOK_BELARUSIAN_LINES name, romanised by
 * some schemes, with signs and without, whole and with some of their spaces deleted. Only the weights come from those lines; no word does.
 *
 *     SPISOK_RUSSIAN_LINES=ru.txt SPISOK_BELARUSIAN_LINES=be.txt npx tsx scripts/evaluate/titles/fit-confidence.ts
 */
const read = (name: string) => readFileSync(process.env[name]!, "utf8").trim().split("\n");
const SCHEMES = {
  ru: ["bgn-pcgn", "iso9", "ala-lc", "icao", "ascii"],
  be: ["be-bgn-pcgn-1979", "be-national-2007", "be-lacinka", "ascii"],
};

const fold = (text: string | null) =>
  (text ?? "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("’", "'")
    .replace(/[—–]/g, "-")
    .replace(/[«»“”„]/g, '"');

function rowsOf(
  lines: readonly string[],
  tables: readonly RomanizationTable[],
  damage: (print: string) => string,
): Row[] {
  return lines.flatMap((line, i) => {
    const table = tables[i % tables.length]!;
    const print = damage(romanizeWith(table, table.language === "ru" ? line.replaceAll("ё", "е") : line));
    const tokens = tokenize(print);
    const decoding = decodeLoosely(tokens, bestDecoding(tokens, {}, null));
    const { original } = assemble(print, tokens, decoding, {});
    if (original === null) return [];
    const sure = shareOfSure(tokens, decoding.readings);
    return [{ signs: confidenceSigns(tokens, decoding, sure), right: fold(original) === fold(line) }];
  });
}

const glue = glueWords();
const rows = (["ru", "be"] as const).flatMap((language) => {
  const lines = read(language === "ru" ? "SPISOK_RUSSIAN_LINES" : "SPISOK_BELARUSIAN_LINES");
  const tables = TABLES.filter(
    (table) => table.language === language && SCHEMES[language].includes(table.scheme),
  );
  const signless = withoutSigns(tables[0]!);
  return [
    ...tables.flatMap((table) => rowsOf(lines, [table], (print) => print)),
    ...rowsOf(lines, [signless], (print) => print),
    ...rowsOf(lines, tables, glue),
  ];
});
console.log(`${rows.length} titles, ${rows.filter(({ right }) => right).length} right`);
writeFileSync(
  "src/core/titles/data/confidence-weights.ts",
  `// Written by scripts/evaluate/titles/fit-confidence.ts: see there.

/** What each sign says for an original being right as a whole: see confidence.ts. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(maximise(rows), null, 2)};
`,
);
