import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** What is named behind a title in quotation marks, up to a day, a stop or the end. */
const asked = rule(
  /(?<=[’”"»],?\s)[Ii]nterview(?:\sgiven)?\s(?<how>with|by|for|on|to)\s(?:the\s)?(?<outlet>\p{Lu}[^,.()“”"\d]{1,50}(?:\s\d{1,3})?)(?=,\s\d{1,2}\s\p{Lu}\p{Ll}{2}|,\s\p{Lu}\p{Ll}{2,8}\.?\s\d|\.\s|\.?\s?$)/dgu,
);
/** Polish lists part everything by commas: `Rzeki nie śpią, wywiad dla „Gazety Wyborczej”, 3.03.2021`. */
const polish = rule(
  /(?<=,\s)wywiad\s(?:dla|w)\s(?:„(?<quoted>\p{Lu}[^„”“"]{1,50})[”“"]|(?<outlet>\p{Lu}[^,.()„”“"]{1,50}))(?=,\s\d{1,2}[.\s]|,\shttps?:)/dgu,
);
/** By people one is asked, too: `interview by J. Novak`. */
const isOutlet =
  /\d$|^\p{Lu}{2,8}$|(?:^|\s)(?:Radio|Radyjo|Radyo|Radyio|TV|Television|Channel|News|Media|Kanal|Novosti)(?:\s|$)/u;

/** Harvard: `‘My vidim’, interview with Belarus’ 1, 16 February`, `‘Title’, interview for Radio Svaboda, 5 May`: the outlet that asked. */
export const outletInterviewNotes = finder([asked, polish], (text) => {
  const named = asked.all(text).filter(({ groups }) => {
    const { how = "", outlet = "" } = groups!;
    return /^(?:for|on|to)$/.test(how) || isOutlet.test(outlet) || !/\s/.test(outlet);
  });
  return [...named, ...polish.all(text)].map((match): Note => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "interview",
    fields: namedFields(text, match.indices!.groups!, [
      ["outlet", "container-title"],
      ["quoted", "container-title"],
    ]),
  }));
});
