/**
 * What notes say before they cite a work: `See also`, `Zob. też:`, `См.:`. Lower case, as regular words; a comma, a colon or a
 * full stop may follow each. The longest that fits is taken.
 */
// prettier-ignore
export const LEAD_INS: readonly string[] = [
  // English, Latin
  "see", "see also", "see e.g", "see, e.g", "see for example", "see, for example", "see for instance", "see, for instance", "see in particular", "see further", "cf", "compare", "for more, see", "for details, see", "for an overview, see", "on this, see", "quoted in", "quoted from", "cited in", "also", "see especially",
  // Polish
  "zob", "zob. też", "zob. także", "zob. szerzej", "zob. m.in", "zob. np", "zob. więcej", "por", "por. też", "por. także", "por. np", "szerzej", "szerzej zob", "szerzej na ten temat zob", "szerzej na ten temat", "więcej", "więcej zob", "więcej na ten temat", "cyt. za", "cyt. wg", "vide", "patrz", "patrz też", "patrz szerzej", "np", "m.in", "zobacz", "porównaj",
  // Russian
  "см", "см. также", "см. подробнее", "см., например", "см. напр", "подробнее см", "подробнее об этом см", "более подробно см", "ср", "ср. также", "цит. по", "напр", "например", "также см", "об этом см", "смотри", "сравни",
  // Belarusian, Ukrainian
  "гл", "гл. таксама", "гл. падрабязней", "падрабязней гл", "параўн", "пар", "цыт. па", "глядзі", "див", "див. також", "див., наприклад", "докладніше див", "детальніше див", "пор", "пор. також", "цит. за",
  // German
  "siehe", "siehe auch", "siehe dazu", "siehe etwa", "s. auch", "vgl", "vgl. auch", "vgl. dazu", "vgl. etwa", "vgl. hierzu", "zit. nach", "zitiert nach", "hierzu", "dazu",
  // French, Czech
  "voir", "voir aussi", "voir notamment", "voir par exemple", "cité par", "cité dans", "viz", "viz též", "viz také", "srov", "srv", "cit. dle",
];
