import * as date from "./before-date.ts";
import * as role from "./before-role.ts";
import * as title from "./before-title.ts";
import type { EndForm } from "./form.ts";
import * as known from "./known-names.ts";

/**
 * The ways in which styles end their authors; the first that has something to say of a place is right. What has a sign of its own comes
 * first (a date, a role, quotation marks), then what is known of the names, then stops and commas behind them.
 */
export const END_FORMS: readonly EndForm[] = [
  date.inBrackets,
  date.inBracketsWithDay,
  date.behindStop,
  date.beforeColon,
  date.behindComma,
  date.behindSpace,
  role.inBrackets,
  title.inQuotes,
  role.behindComma,
  role.beforeKind,
  role.ofMaker,
  known.ofVideo,
  known.ofScopus,
  title.behindColon,
  known.joinedTurned,
  date.farAway,
  known.inCapitals,
  known.turnedRound,
  known.givenFirst,
  known.givenFirstOfPress,
  known.inSiteForm,
  title.behindOthers,
  title.beforeSmallWord,
  title.behindInitial,
  title.inSmallLetters,
  title.withoutStop,
  title.behindStop,
  title.behindComma,
];
