import { withoutStop, type Draft } from "../draft.ts";
import { isOutlet } from "../outlets.ts";
import { firstBracketedDate, takeBracket } from "./bracketed-date.ts";
import { firstNames } from "./first-names.ts";
import { looseNames, type LooseNames } from "./loose-names.ts";
import { plainYear } from "./plain-year.ts";
import { roleAt } from "./role.ts";
import { takeBody } from "./take-body.ts";

/** What the beginning of an entry came to: where the title may start, and how the head was built. */
export interface Head {
  end: number;
  /** A year or date in brackets stands right after the authors (or at the very start). */
  yearAfterNames: boolean;
  /** What follows that bracket: `,` (Polish), `.` (APA), nothing (Harvard). */
  mark: "," | "." | ":" | "";
}

/** Reads the authors and the bracketed year after them. */
export function readHead(draft: Draft, from: number): Head {
  const { text } = draft;
  from = afterRepeated(draft, from);
  const date = plainYear(text, from) ?? firstBracketedDate(text, from, draft.links);
  // "Речь на совещании (1951 г.) // Избранное": the title of a GOST reference ends in it.
  // "// Фронт : [сайт]. [2004]. URL:": behind the slashes the year is that of the site.
  const ofContainer =
    (date !== null && /^\s?\/\//.test(text.slice(date.close, date.close + 3))) ||
    (date && text.lastIndexOf(" // ", date.open) >= from);
  const bracket = ofContainer ? null : date;
  const outletFirst =
    bracket !== null && isOutlet(draft.outlets, withoutStop(text.slice(from, bracket.open)));
  const names = outletFirst ? null : firstNames(draft, from, bracket);
  let end = from;
  if (names) {
    draft.creators.push(...names.creators);
    draft.moreCreators = names.more;
    draft.claim({ start: from, end: names.end });
    end = names.end;
  } else {
    const loose = looseNames(draft, from);
    // "Kos & Lis (2020)" is of a style.
    if (loose && (!bracket || bracket.open === loose.year?.open || bracket.open > loose.end + 4))
      return takeLoose(draft, loose);
    end = takeBody(draft, from, bracket) ?? from;
  }
  if (draft.creators.length) end = takeRole(draft, end);
  const gap = /^[\s.,:]*/.exec(text.slice(end, end + 6))![0].length;
  if (bracket && bracket.open === end + gap && (names || draft.creators.length || bracket.open === from)) {
    takeBracket(draft, bracket);
    const after = text[bracket.close] ?? "";
    return {
      end: bracket.close,
      yearAfterNames: true,
      mark: after === "," || after === "." || after === ":" ? after : "",
    };
  }
  return { end: names || draft.creators.length ? end + gap : end, yearAfterNames: false, mark: "" };
}

/** Takes people who were noted down in no style, and the bare year behind them. */
function takeLoose(draft: Draft, { creators, end, year, unlearned }: LooseNames): Head {
  draft.creators.push(...creators);
  draft.claim({ start: 0, end });
  if (year) takeBracket(draft, year);
  if (unlearned) draft.form = "marked";
  const at = year?.close ?? end;
  return {
    end: at + /^[\s.,:–—-]*/.exec(draft.text.slice(at, at + 6))![0].length,
    yearAfterNames: year !== null,
    mark: year ? "," : "",
  };
}

/** `———, ed. 2023. After the Streets`: the role of who is repeated; returns where what follows begins. */
function afterRepeated(draft: Draft, from: number): number {
  const { text } = draft;
  const repeated = from > 3 && /^[—–―_]/.test(text) ? roleAt(text, from - 2) : null;
  if (!repeated) return from;
  draft.repeatedAs = repeated.type;
  draft.claim({ start: from, end: repeated.end });
  return repeated.end + (/^\s/.exec(text.slice(repeated.end))?.[0].length ?? 0);
}

/** `Kos A., eds.`: gives all of the people their role; returns where it ends. */
function takeRole(draft: Draft, end: number): number {
  const role = roleAt(draft.text, end);
  if (!role) return end;
  for (const creator of draft.creators) creator.creatorType = role.type;
  draft.claim({ start: end, end: role.end });
  return role.end;
}
