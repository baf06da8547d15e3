import { spellingsOf } from "../spellings.ts";
import type { CaseLanguage } from "./genitive-endings.ts";

/** How references say who edited, by language; the names behind it stand in another case: `под общ. ред. К. С. Гаджиева`. */
export const EDITED_BY: Readonly<Record<CaseLanguage, RegExp>> = {
  ru: /под (?:общ(?:ей|\.) |науч(?:ной|\.) )?ред(?:\.|акцией)/u,
  be: /пад (?:агул(?:ьнай|\.) |навук(?:овай|\.) )?рэд(?:\.|акцыяй)/u,
  uk: /за (?:заг(?:альною|альної|\.) |наук(?:овою|\.) )?ред(?:\.|акцією|акції)/u,
  pl: /pod red(?:\.|akcją)(?: nauk(?:\.|ową))?/u,
};

/** Marks of editors, before or after their names. */
export const EDITOR_MARKS =
  "eds.|ed.|eds|ed|editors|editor|edited by|hrsg.|hg.|hgg.|red.|red. nauk.|pod red.|pod redakcją|pod redaktsiey|pod obshch. red.|otv. red.|nauch. red.|под ред.|под редакцией|под общ. ред.|отв. ред.|науч. ред.|ред.|пад рэд.|адк. рэд.|за ред.|відп. ред.|dir.|éds.|éd.|sous la direction de|a cura di|sost.|сост.|auth.|рэд.|уклад.|упоряд.|склад."
    .split("|")
    .flatMap(spellingsOf);
