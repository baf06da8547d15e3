import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

const house =
  "(?:[Mm]useum|[Mm]us\\.|[Gg]aller(?:y|ies|ie|iya|ia)|[Gg]alereya|[Gg]alereia|Galeria|[Hh]ermitage|[Ll]ouvre|[Tt]ate|[Mm]uze[jyi]|[Mm]uzium|[Mm]uzeum|Arsenal|Kunst\\p{Ll}|Zachęta|Biennale|Art\\sCent(?:er|re)|Arts\\sCent(?:er|re)|Музе[йяю]|Галере[яи])";
/** Of what it is made: `oil on canvas`, `gouache on paper`, `gelatin silver print` */
const made =
  "(?:(?<made>(?:[Oo]il|[Tt]empera|[Gg]ouache|[Ww]atercolou?r|[Aa]crylic|[Ii]nk|[Pp]encil|[Cc]harcoal|[Pp]astel|[Mm]ixed\\smedia|[Ww]ood(?:cut)?|[Bb]ronze|[Mm]arble|[Ll]ithograph|[Ee]tching|[Gg]elatin[- ]silver\\sprint|[Pp]hotograph|[Vv]ideo\\sinstallation|[Ii]nstallation)(?:\\s(?:on|and|with)\\s[\\p{Ll} ]{3,30})?),\\s)?";
/** MLA: `Chagall, Marc. Over the Town. 1918, oil on canvas, Tretyakov Gallery, Moscow.` */
const behindYear = rule(
  new RegExp(
    `(?<=\\.\\s(?:c\\.\\s)?(?:1[2-9]|20)\\d\\d(?:[–-]\\d{2,4})?,\\s)${made}(?<house>(?=[^,.]*${house})\\p{Lu}[^,:“”"]{3,90}),\\s(?<place>\\p{Lu}[^.\\d“”"]{2,40}?)(?=\\.|\\s?$)`,
    "dgu",
  ),
);
/** APA behind its bracket: `Over the town [Painting]. Tretyakov Gallery, Moscow, Russia. https://…` */
const behindBracket = rule(
  new RegExp(
    `(?<=\\[(?:[Pp]ainting|[Ss]culpture|[Pp]hotograph|[Ii]nstallation|[Dd]rawing|[Pp]oster|[Ll]ithograph|[Ee]xhibition|[Oo]il[^[\\]]{0,30})\\][.,]\\s)(?<house>(?=[^,.]*${house})\\p{Lu}[^,:“”"]{3,90}),\\s(?<place>\\p{Lu}[^.\\d“”"]{2,50}?)(?=\\.|\\s?$)`,
    "dgu",
  ),
);
/** IEEE: `V. Byalynitski-Birulya, Winter Dream, oil on canvas, Natl. Art Mus. Belarus, Minsk, Belarus, 1911.` */
const commas = rule(
  new RegExp(
    `(?<=\\p{L}[”"]?,\\s)${made.slice(0, -1)}(?<house>(?=[^,]*${house})\\p{Lu}[^,:“”"]{3,90}),\\s(?<place>\\p{Lu}[^.\\d“”"]{2,40}?)(?=,\\s(?:1[2-9]|20)\\d\\d)`,
    "dgu",
  ),
);
/** The days of an exhibition: `5 Nov. 2018–12 Jan. 2019, National Art Museum, Minsk.`, `12 May–3 Aug. 2021, Mystetskyi Arsenal, Kyiv.` */
const days = rule(
  /(?<=\p{L}[.?!,”"]”?\s)(?:[Ee]xhibition[.,]\s)?(?<days>\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?(?:\s(?:19|20)\d\d)?\s?[–-]\s?\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?\s(?<year>(?:19|20)\d\d)),\s(?<house>\p{Lu}[^,:“”"]{3,90}),\s(?<place>\p{Lu}[^.\d“”"]{2,40}?)(?=\.|\s?$)/dgu,
);

const FIELDS = [["year", "issued"], ["days", "note"], ["made", "medium"], ["house", "publisher"], ["place", "publisher-place"]] as const; // prettier-ignore

/** Where a work of art hangs, or an exhibition was, of what it is made. */
export const shownAtNotes = finder([behindYear, behindBracket, commas, days], (text) => {
  return [behindYear, behindBracket, commas, days]
    .flatMap((expression) => expression.all(text))
    .filter(({ groups }) => isPlace(groups!["place"]!))
    .map(({ index, 0: whole, indices }) => ({
      start: index,
      end: index + whole.length,
      kind: "artwork",
      fields: namedFields(text, indices!.groups!, FIELDS),
    }));
});
