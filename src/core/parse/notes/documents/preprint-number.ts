import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";

/** `SSRN Scholarly Paper 3391207`, `SSRN Working Paper No. 3391207`, `2019, SSRN 3391207`, `SSRN Electronic Journal ID 12`, `MPRA Paper 1234` */
const numbered = rule(
  /(?<=[.,][”"’»]?\s)(?<series>(?<site>SSRN|MPRA|SocArXiv|OSF|EdArXiv|PsyArXiv|medRxiv|bioRxiv)(?:\s(?:Scholarly\s|Working\s|Research\s|Electronic\s|Discussion\s)?(?:[Pp]aper|[Pp]reprint|Journal))?)(?:\sID)?,?\s(?:[Nn]o\.?\s|[Ii][Dd]\s|#)?(?<number>\d{4,10}|[a-z\d]{5}(?=\.|,))(?=[.,;]|\s?$)/dgu,
);

/** The number of a paper in a repository of preprints, behind the name of its series. */
export const preprintNumberNotes = finder([numbered], (text) => {
  return numbered.all(text).map((match) => {
    const { series, number } = match.indices!.groups!;
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "preprint",
      fields: [
        { name: "collection-title", value: match.groups!["series"]!, span: { start: series![0], end: series![1] } },
        { name: "number", value: match.groups!["number"]!, span: { start: number![0], end: number![1] } },
      ],
    };
  });
}); // prettier-ignore
