import type { LanguageEvidence } from "../outlet-language.ts";
import type { TitleContext } from "../types.ts";
import { isExact } from "./channel.ts";
import { chooseTable } from "./choose-table.ts";
import { decodeTitle, type KnownReadings } from "./decode-title.ts";
import { keepEnglishParts } from "./english-parts.ts";
import { chooseByGlued } from "./glued-tables.ts";
import { habitOf, type Habit } from "./habit.ts";
import { keepLatin } from "./keep-latin.ts";
import { withLostShortI } from "./lost-short-i.ts";
import { putTogether, takeApart } from "./pieces.ts";
import { languagePrior, priorOf } from "./prior.ts";
import { settleReadings } from "./settle-readings.ts";
import { leavesSignsOut } from "./signs-left-out.ts";
import { splitWords, type Parted } from "./split-words.ts";
import { withStrictH } from "./strict-h.ts";
import type { Token } from "./tokens.ts";

/** A title as it is read best; `otherwise` is the language that it would be taken for without the outlet and the link. */
export interface Best extends Parted {
  otherwise?: string;
}

/** Reads a title under the table and by the habit of signs that it costs least under. */
export function bestDecoding(
  tokens: readonly Token[],
  context: TitleContext,
  evidence: LanguageEvidence | null,
): Best {
  const printed = habitOf(tokens);
  // Signs are taken for left out where the print has none, until the words are known.
  const habit: Habit = printed.signs === "unknown" ? { ...printed, signs: "none" } : printed;
  // Which tables have acutes is told by print that has other marks and none of them.
  const race: Habit = habit.plain || habit.signs === "printed" ? habit : { ...habit, signs: "unknown" };
  const prior = priorOf(tokens, habit, printed, context, evidence);
  const first = chooseTable(tokens, race, prior);
  const { costs, ...chosen } = chooseByGlued(tokens, race, first, prior);
  const { table, readings: raced } = withStrictH(tokens, chosen.table, chosen.readings);
  const readings = race !== habit && isExact(table) ? [] : raced;
  const alone = ({ table: { language }, cost }: (typeof costs)[number]) =>
    cost - languagePrior(language, evidence) + languagePrior(language, null);
  const otherwise = costs.reduce((least, one) => (alone(one) < alone(least) ? one : least)).table.language;
  const said = otherwise === table.language ? {} : { otherwise };
  const outlet = `${context.container ?? ""} ${context.url ?? ""}`;
  const final = (signs: Habit["signs"], known: Readonly<KnownReadings>) => {
    const manner = { table, habit: { ...habit, signs }, printed: printed.signs === "printed", outlet };
    const decoding = splitWords(
      tokens,
      keepEnglishParts(
        tokens,
        keepLatin(tokens, withLostShortI(tokens, decodeTitle(tokens, table, manner.habit, known))),
      ),
      context.list?.whole === true,
    );
    const apart = takeApart(tokens, decoding.readings, table.language);
    const settled = settleReadings(apart.tokens, apart.readings, manner);
    return { ...decoding, readings: putTogether(decoding.readings, apart, settled), ...said };
  };
  const unsigned = final(habit.signs, readings);
  if (printed.signs === "printed" || !Object.values(table.letters).some((to) => /['’ʹ`]/.test(to)))
    return unsigned;
  // A word that is read without a sign is read so in either case.
  const signless = unsigned.readings.map((reading) =>
    reading !== null && reading.words.some((word) => /[ьъ']/.test(word)) ? undefined : reading,
  );
  if (!signless.includes(undefined)) return { ...unsigned, habit: { ...habit, signs: "printed" } };
  const second = final("printed", signless);
  return leavesSignsOut(tokens, second, unsigned, context.list?.signs === "printed") ? unsigned : second;
}
