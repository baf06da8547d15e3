import { type Border, bordersIn } from "./run-in-borders.ts";
import { evidenceOfLine, NAMES } from "../evidence.ts";
import { linePiece, type Line } from "../lines/lines.ts";
import { CANNOT_START, type Fixed, MUST_START } from "../segment/segment.ts";

// In a list that is set one reference a line, or wrapped, nearly all borders that the signs show stand at line starts.
const INSIDE = 0.5;
// So many of the borders must have clear signs on both sides, and so few are not enough.
const SURE = 0.15;
const FEWEST = 2;
// In a list that is wrapped so many of them stand where the lines begin, whatever the signs show.
const BEGUN = 0.5;
const BEGUN_WITH_YEAR = /^[^()]{4,90}\((?:1[5-9]|20)\d\d[a-z]?\)/;
// Behind the number of a line, `12. Kos`, the line has only begun.
const LABEL = 12;
// What a border inside a line looks like: a full stop, bracket or end of a link before it, a capital letter behind it.
const PLACE = /[.)\]?!”»\d/] (?=["“„«]?\p{Lu}|[—―_]{2})/u;

const YEARS = /\((?:1[5-9]|20)\d\d[a-z]?\),/g;
const TWO_YEARS = /\((?:1[5-9]|20)\d\d[a-z]?\),.*\((?:1[5-9]|20)\d\d[a-z]?\),/;
const CLEAR_START = /^["“„«]?\p{Lu}/u;
// A date, one in brackets, pages or a volume: `19.12.2022.`, `(17.07.2024).`, `15–38.`, `30(4).`
const CLEAR_END = /\d[)\]]?\.\s*$/;

/** The lines of a run-in list cut so that every reference starts a line, and which of them do. */
export interface CutLines {
  lines: Line[];
  fixed: Fixed;
}

/**
 * Cuts the lines of a list whose references run on in one line, as the text layer of a PDF often has them; line breaks stand
 * anywhere in such a text and say nothing. Nothing when the list is not of this kind. `fixed`: the lines where an entry must start.
 *
 * @example
 * // one line: `Kos B. (2020), War, “Rzeczpospolita”, 1.02.2020. Nowak A. (2021), Peace, “Polityka”, 3.04.2021. …`
 * cutRunIn(lines, fixed)?.lines.map((line) => line.text) // ["Kos B. (2020), War, …", "Nowak A. (2021), Peace, …", …]
 */
export function cutRunIn(lines: readonly Line[], fixed: Fixed): CutLines | undefined {
  if (!lines.some((line) => PLACE.test(line.text))) return undefined;
  const borders = bordersIn(lines, FEWEST, LABEL);
  if (begunByLines(lines) >= BEGUN * borders.length) return undefined;
  const inside = borders.filter(({ at }) => at > LABEL);
  const sure = inside.filter((border) => border.sure).length;
  if (sure < FEWEST || sure < SURE * borders.length || inside.length < INSIDE * borders.length)
    return undefined;
  return cutAt(lines, borders, fixed, CANNOT_START);
}

/** How many lines begin with names and a year behind them: `Anxo, D.; Erhel, C. (2005): Irreversibility of`. */
const begunByLines = (lines: readonly Line[]): number =>
  lines.filter((line) => NAMES.has(evidenceOfLine(line).start) && BEGUN_WITH_YEAR.test(line.text)).length;

/**
 * Cuts the lines that hold two or more whole references, each with its year in brackets, in a list that is otherwise set
 * well: `…, “Polityka”, 1.06.2023. Nowak A. (2022), …`. Nothing when there is none.
 */
export function cutGlued(lines: readonly Line[], fixed: Fixed): CutLines | undefined {
  const borders = lines.flatMap((line, number) =>
    TWO_YEARS.test(line.text) ? gluedBordersIn(line).map((border) => ({ ...border, line: number })) : [],
  );
  return borders.length > 0 ? cutAt(lines, borders, fixed, 0) : undefined;
}

/** The borders of a line, when each of its pieces is a reference with one year in brackets and an end that shows. */
function gluedBordersIn(line: Line): Border[] {
  const borders = bordersIn([line]);
  const ends = [...borders.slice(1).map(({ at }) => at), line.text.length];
  const pieces = borders.map(({ at }, k) => line.text.slice(at, ends[k]));
  pieces.unshift(line.text.slice(0, borders[0]?.at));
  const whole = pieces.every(
    (text) => (text.match(YEARS) ?? []).length === 1 && CLEAR_END.test(text) && CLEAR_START.test(text),
  );
  return whole ? borders : [];
}

/** Cuts lines at the borders, where an entry must start. `otherwise`: what holds for the other lines. */
export function cutAt(
  lines: readonly Line[],
  borders: readonly Border[],
  fixed: Fixed,
  otherwise: number,
): CutLines {
  const cut: Line[] = [];
  const starts: number[] = [];
  let next = 0;
  lines.forEach((line, number) => {
    starts[cut.length] = fixed[number] === 0 ? otherwise : fixed[number]!;
    let from = 0;
    for (; borders[next]?.line === number; next++) {
      const { at } = borders[next]!;
      if (at > 0) {
        cut.push(linePiece(line, from, at));
        from = at;
      }
      starts[cut.length] = MUST_START;
    }
    cut.push(from === 0 ? line : linePiece(line, from, line.text.length));
  });
  return { lines: cut, fixed: Int8Array.from([...starts, 0]) };
}
