import type { RomanizationTable } from "../data/table.ts";
import { type Reading, listed } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Roman numbers of one letter. */
const NUMBER = /^[CDLX]$/;

/** `IU. V. Andropov`, `Ya. Kolas`: one letter of the language. */
const IOTATED = /^[IJY]([AEUaeu])$/;
const IOTATED_LETTERS: Readonly<Record<string, string>> = { a: "я", e: "е", u: "ю" };

/** `D. S. Likhachëv`, `A. L. Ivanov`: before a point and another capital the letter is an initial, no number. */
export function readInitial(tokens: readonly Token[], i: number, table: RomanizationTable): Reading | null {
  const { text } = tokens[i]!;
  const iotated = IOTATED.exec(text)?.[1]?.toLowerCase();
  if (
    iotated !== undefined &&
    /^\.\s?$/.test(tokens[i + 1]?.text ?? "") &&
    /^\p{Lu}/u.test(tokens[i + 2]?.text ?? "")
  ) {
    const letter = IOTATED_LETTERS[iotated]!;
    return Object.hasOwn(table.letters, letter) ? listed(letter, 4, 3) : null;
  }
  if (!NUMBER.test(text) || !/^\.\s?$/.test(tokens[i + 1]?.text ?? "")) return null;
  const next = tokens[i + 2]?.text ?? "";
  const another = /^\p{Lu}$/u.test(next) && tokens[i + 3]?.text.startsWith(".");
  // `Tom X. Istoriya`
  if (!another && (text === "X" || !/^\p{Lu}\p{Ll}/u.test(next) || isNumbered(tokens[i - 2]?.text)))
    return null;
  const found = Object.entries(table.letters).find(
    ([letter, to]) => letter.length === 1 && to === text.toLowerCase(),
  );
  return found === undefined ? null : listed(found[0], 4, 3);
}

/** A word in small letters before it may be what is numbered: `razdel C. Sudy`. */
const isNumbered = (before: string | undefined): boolean =>
  before !== undefined &&
  /^(?:tom|t|chast['’]?|častka|častʹ|glava|hlava|razdel|razdziel|kniga|kniha|klass?|grupp?a)$/i.test(before);

/** `A.` in `A.P. Chekhov`: a letter that a name begins with tells nothing of the language or the table. */
export const isInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.length < 3 &&
  /^\p{Lu}\p{M}?$/u.test(tokens[i]!.text) &&
  tokens[i + 1]?.text.startsWith(".") === true &&
  beforeName(tokens[i + 2]?.text);
const beforeName = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);
