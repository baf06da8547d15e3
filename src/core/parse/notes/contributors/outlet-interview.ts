import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** What is named behind a title in quotation marks, up to a day, a stop or the end. */
const asked = rule(
  /(?<=[’”"»],?\s)[Ii]nterview(?:\sgiven)?\s(?<how>with|by|for|on|to)\s(?:the\s)?(?<outlet>\p{Lu}[^,.()“”"\d]{1,50}(?:\s\d{1,3})?)(?=,\s\d{1,2}\s\p{Lu}\p{Ll}{2}|,\s\p{Lu}\p{Ll}{2,8}\.?\s\d|\.\s|\.?\s?$)/dgu,
);
/** By people one is asked, too: `interview by J. Novak`. */
const isOutlet =
  /\d$|^\p{Lu}{2,8}$|(?:^|\s)(?:Radio|Radyjo|Radyo|Radyio|TV|Television|Channel|News|Media|Kanal|Novosti)(?:\s|$)/u;

/** Harvard: `‘My vidim’, interview with Belarus’ 1, 16 February`, `‘Title’, interview for Radio Svaboda, 5 May`: the outlet that asked. */
export const outletInterviewNotes = finder([asked], (text) =>
  asked
    .all(text)
    .filter(
      ({ groups }) =>
        /^(?:for|on|to)$/.test(groups!["how"]!) ||
        isOutlet.test(groups!["outlet"]!) ||
        !/\s/.test(groups!["outlet"]!),
    )
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: "interview",
      fields: namedFields(text, match.indices!.groups!, [["outlet", "container-title"]]),
    })),
);
