import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/** Those who keep data. */
export const REPOSITORY =
  "(?:\\p{Lu}\\p{L}+\\s){0,3}Dataverse|Zenodo|Mendeley Data|Dryad|[Ff]igshare|ICPSR|GESIS(?: Data Archive)?|UK Data (?:Service|Archive)|OSF|RepOD|Open Science Framework|Polish Social Data Archive|Humanitarian Data Exchange|Kaggle|FSD|Finnish Social Science Data Archive";
/** IEEE without quotation marks: `OECD and World Bank, Trust Survey, Wave 3, Zenodo, V2, Mar. 2023, doi:` */
const between = rule(
  new RegExp(
    `(?<=^[^“”"„«»]{12,240}),\\s(?<name>${REPOSITORY})(?:,\\s(?<version>[Vv](?:ersion\\s)?\\d[\\d.]{0,5}))?(?=,\\s(?:(?:\\p{Lu}\\p{Ll}{2,8}\\.?\\s)(?:\\d{1,2},\\s)?)?(?:19|20)\\d\\d(?:[.,]|\\s?$))`,
    "dgu",
  ),
);

/** Where data are kept: a name between commas that ends what they are called. */
export const repositoryNotes = finder([between], (text) => {
  return between.all(text).map((match) => {
    const fields = namedFields(text, match.indices!.groups!, [["name", "container-title"], ["version", "edition"]]);
    return { start: match.index, end: match.index + match[0].length, kind: "dataset", fields };
  });
}); // prettier-ignore
