import type { Change } from "../evidence.ts";
import type { Check, CheckedRecord } from "./types.ts";

/**
 * How sure a proposal must be before it is worth a look: in a list whose print has lost spaces elsewhere less, because there more of
 * them are right.
 */
const LEAST = { damaged: 0.3, clean: 0.65 };
/** From here on it is a warning. */
const SURE = 0.8;

/** Words that seem to be glued together or cut in two, but not surely enough to mend them: they stay as printed. */
export const gluedWords: Check = {
  code: "glued-words",
  run({ title }, list) {
    const proposals = (title?.changes ?? []).filter((change) => !change.applied && isSpacing(change));
    if (proposals.length === 0) return [];
    const least = isDamaged(list) ? LEAST.damaged : LEAST.clean;
    return proposals
      .filter(({ confidence }) => confidence >= least)
      .map(({ from, to, confidence }) => ({
        code: "glued-words",
        severity: confidence >= SURE ? "warning" : "info",
        message:
          to.length > from.length
            ? `"${from}" may be several words glued together: "${to}". The title was left as printed; the page shows how it is spelled.`
            : `"${from}" may be one word that a line break cut in two: "${to}". The title was left as printed; the page shows how it is spelled.`,
        args: { case: to.length > from.length ? "glued" : "cut", from, to },
        fields: ["title"],
      }));
  },
};

const isSpacing = ({ field, from, to }: Change) =>
  field === "title" && from !== to && from.replace(/[\s-]/g, "") === to.replace(/[\s-]/g, "");

const damaged = new WeakMap<readonly CheckedRecord[], boolean>();

/** Whether a title of the list was mended for a space that is lost or too many. */
function isDamaged(list: readonly CheckedRecord[]): boolean {
  let known = damaged.get(list);
  if (known === undefined) {
    known = list.some(({ title }) => title?.changes.some((change) => change.applied && isSpacing(change)));
    damaged.set(list, known);
  }
  return known;
}
