/**
 * What assemblies and councils call what they resolve, with its number right behind, as an alternation for expressions: `Resolution 2202
 * (2015)`, `Rezolucja A/RES/68/262`, `Рэкамендацыя № 5`.
 */
export const RESOLUTION_WORDS =
  "(?:Resolutions?|Recommendations?|Decisions?|Opinion|Res\\.|Rezolucj[ai]|Zaleceni[ea]|Rezoliucija|Rekomendacija|Rezolyuts[iy]+ya|Rezoliutsiia|Rezoljucija|Rezalucyja|Rekomendats[iy]+[yi]?a|Résolution|Recommandation|Entschließung|Резолюци[яи]|Резолюція|Рэзалюцыя|Рекомендаци[яи]|Рекомендація|Рэкамендацыя)";

/** What may stand before such a number. */
export const RESOLUTION_MARK = "(?:[Nn]o\\.?\\s|[Nn]r\\.?\\s|№\\s?)";
