import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

/**
 * MLA: `The New York Times, 24 May 2021. NYTimes.com, https://…`, `vol. 12, no. 2, 2014, pp. 1–9. Taylor and Francis+NEJM, https://doi.org/…`:
 * what stands alone between all that is dated and the link is where the work was found.
 */
const catalogue = rule(
  /(?<=[”’"»][.,]? [^“”"]{3,160}(?:(?:19|20)\d\d|pp?\. [\d–-]{1,12}|[Ss]ec\. [\p{L} ]{1,30}))\. (?<name>(?:\p{Lu}|www\.)[^,“”"()]{1,50}), (?=https?:\/\/|doi:)/du,
);

export const catalogueBehindDay = finder([catalogue], (text) => {
  const match = catalogue.exec(text);
  if (!match || /^(?:Accessed|Retrieved|Available|Distributed)\s/.test(match.groups!["name"]!)) return [];
  const fields = namedFields(text, match.indices!.groups!, [["name", "source"]]);
  return [{ ...fields[0]!.span, fields }];
}); // prettier-ignore
