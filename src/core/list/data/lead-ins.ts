/**
 * What notes say before they cite a work: `See also`, `Zob. też:`, `См.:`. Lower case, as regular words; a comma, a colon or a
 * full stop may follow each. The longest that fits is taken.
 */
// prettier-ignore
export const LEAD_INS: readonly string[] = [
  // English, Latin
  "see", "see eg", "see, eg", "see e.g.", "see also", "see e.g", "see, e.g", "see for example", "see, for example", "see for instance", "see, for instance", "see in particular", "see further", "cf", "compare", "for more, see", "for details, see", "for an overview, see", "on this, see", "quoted in", "quoted from", "cited in", "also", "see especially", "see generally", "but see", "but cf", "see esp", "see inter alia", "see, inter alia", "see, among others", "see, in particular", "on this see", "on which see", "for an opposing view, see", "for a different view, see", "for a discussion, see", "for further discussion, see",
  // Polish
  "zob", "zob. też", "zob. także", "zob. szerzej", "zob. m.in", "zob. np", "zob. więcej", "por", "por. też", "por. także", "por. np", "szerzej", "szerzej zob", "szerzej na ten temat zob", "szerzej na ten temat", "więcej", "więcej zob", "więcej na ten temat", "cyt. za", "cyt. wg", "zob., np", "por., np", "zob. m. in", "por. m. in", "vide", "patrz", "patrz też", "patrz szerzej", "np", "m.in", "zobacz", "porównaj", "podaję za", "zob. zwłaszcza", "zob. w szczególności", "na ten temat m.in", "na ten temat zob. m.in", "zob. w tej sprawie", "zob. jednak", "por. jednak", "por. zwłaszcza", "por. m.in", "tak samo", "tak też", "zdanie odmienne",
  // Russian
  "см", "см., напр", "ср., напр", "см. подр", "см. также", "см. подробнее", "см., например", "см. напр", "подробнее см", "подробнее об этом см", "более подробно см", "ср", "ср. также", "цит. по", "напр", "например", "также см", "об этом см", "смотри", "сравни", "см., в частности", "см., в том числе", "см. об этом", "см. в частности", "подробно см", "об этом подробнее см", "иную точку зрения см", "иное мнение см", "см. об этом также", "ср., однако", "см., однако",
  // Belarusian, Ukrainian
  "гл", "гл., напр", "див., напр", "цыт. паводле", "цытуецца паводле", "гл. таксама", "гл. падрабязней", "падрабязней гл", "параўн", "пар", "цыт. па", "глядзі", "гл. напрыклад", "гл., напрыклад", "гл. напр", "гл. больш падрабязна", "больш падрабязна гл", "пар. таксама", "параўн. таксама", "напр", "див", "див. також", "див., наприклад", "докладніше див", "детальніше див", "пор", "пор. також", "цит. за", "див. наприклад", "див. напр", "див. докладніше", "див. детальніше", "див. про це", "про це див", "про це див. також", "див., зокрема", "про це див., зокрема", "пор., однак",  "гл., у прыватнасці", "пра гэта гл", "параўн., аднак",
  // German
  "siehe", "siehe auch", "siehe dazu", "siehe etwa", "s. auch", "vgl", "vgl. auch", "vgl. dazu", "vgl. etwa", "vgl. hierzu", "zit. nach", "zitiert nach", "hierzu", "dazu", "vgl. z. b", "vgl. z.b", "vgl. exemplarisch", "vgl. insbesondere", "vgl. ausführlich", "siehe z. b", "siehe z.b", "siehe hierzu", "siehe insbesondere", "siehe ausführlich", "ausführlich dazu", "näher dazu", "hierzu ausführlich", "zit. n", "zit. bei", "zit. in", "hier zit. n", "hier zit. nach", "so auch", "vgl. aber", "siehe aber", "dazu ausführlicher", "ausführlicher dazu", "hierzu ausführlicher", "näheres dazu", "ausführlich hierzu", "vgl. ferner", "siehe ferner",
  // Lithuanian
  "žr", "žr. taip pat", "žr. pvz", "žr., pvz", "plačiau žr", "plačiau apie tai žr", "apie tai žr", "plg", "plg. taip pat", "cit. pagal", "pagal", "pvz", "išsamiau žr", "daugiau žr",
  // French, Czech
  "voir", "voir aussi", "voir notamment", "voir par exemple", "cité par", "cité dans", "cité d’après", "cité d'après", "cf. aussi", "cf. notamment", "voir en particulier", "voir également", "voir surtout", "voir à ce propos", "voir à ce sujet", "voir entre autres", "sur ce sujet, cf", "de même", "sur ce point, voir", "sur ce sujet, voir", "pour plus de détails, voir", "pour une vue d’ensemble, voir", "pour une vue d'ensemble, voir",
  "viz", "viz též", "viz také", "viz např", "viz zejména", "viz blíže", "např", "zejm", "mj", "blíže viz", "podrobněji viz", "k tomu viz", "srov", "srov. též", "srov. také", "srov. např", "srv", "cit. dle", "cit. podle", "citováno podle", "k tomu podrobněji", "viz k tomu", "srov. k tomu", "stejně tak",
];

/** Those that lead to a work in the middle of a note as well, with their full stop: `The law was changed. See Anna Nowak, The State`. */
// prettier-ignore
export const LEAD_WORDS: readonly string[] = [
  "see", "cf.", "cf", "compare", "quoted in", "quoted from", "cited in", "cited from",
  "zob.", "por.", "cyt. za", "cyt. wg", "cyt. według", "szerzej:", "podaję za:", "vide",
  "см.", "ср.", "цит. по", "гл.", "пар.", "параўн.", "цыт. па", "цыт. паводле", "порівняй", "порівн.", "сравни", "параўнай", "див.", "пор.", "цит. за",
  "vgl.", "siehe", "s. auch", "s. dazu", "zit. nach", "zitiert nach", "zit. n.", "zit. bei",
  "žr.", "plg.", "cit. pagal",
  "voir", "cité par", "cité dans", "cité d’après", "viz", "srov.", "srv.", "cit. podle", "cit. dle",
];

/** What leads to a work only at the start of a note. */
export const LEAD_WORDS_AT_START: readonly string[] = ["s."];

/** From one work of a note to the next: `; sowie`, `, а также`. The short ones are words of titles and between names, too. */
// prettier-ignore
export const JOINS: readonly string[] = [
  "and also", "as well as", "oraz", "a także", "jak również", "а также", "а таксама", "а також", "sowie", "ferner", "ainsi que", "a také", "jakož i",
];
// prettier-ignore
export const SHORT_JOINS: readonly string[] = [
  "and", "and in", "also", "but", "or", "i", "lub", "и", "либо", "или", "і", "й", "та", "ды", "und", "auch", "oder", "bzw.", "et", "ou", "a", "nebo", "anders", "dagegen", "compare", "tak samo", "podobnie", "inaczej", "odmiennie", "similarly", "likewise", "so auch", "ebenso", "ähnlich", "иначе", "аналогично", "інакш", "інакше", "obdobně", "stejně tak", "jinak", "de même",
];

/** What follows on `and` behind pages: `s. 240 i n.`, `С. 120 і далі`, `S. 5 und passim`. */
export const AND_FOLLOWING = String.raw`(?:(?:nn?|ff?|sl|sv|passim)\.?(?!\p{L})|(?:nast|след|наст|дал|suiv)\p{Ll}*)`;

/** Abbreviations before the names of those who edited or translated a work: behind their full stop it goes on. */
// prettier-ignore
export const BEFORE_NAMES: readonly string[] = [
  "сост", "ред", "пер", "отв. ред", "изд", "вступ. ст", "предисл", "подгот", "коммент", "склад", "уклад", "укл", "упоряд", "пад рэд", "рэд", "прадм", "авт", "обл", "гал. рэд", "за ред", "під ред",
  "red", "ed", "eds", "edd", "hg", "hrsg", "bearb", "übers", "trans", "transl", "tłum", "przeł", "oprac", "zebr", "wyd", "zest", "wstęp", "dir", "trad", "éd", "prél", "přel", "překl", "usp", "sest", "vert", "sud", "parengė", "sost", "otv", "per", "izd", "predisl", "comp", "introd",
];

/** From a law or a judgment to the one that changed it, or upheld it. */
// prettier-ignore
export const LAW_JOINS: readonly string[] = [
  "as amended by", "as last amended by", "amended by", "as supplemented by", "repealed by", "as repealed by", "replaced by", "superseded by", "implemented by", "implementing", "aff’d", "aff'd", "rev’d", "rev'd", "affirmed in", "upheld in", "overruled by", "confirmed in",
];

/** Words right before the first name of a note that says something first: `Der Entwurf findet sich bei W. Oschlies`, `Wątek ten rozwija A. Kos`. */
// prettier-ignore
export const OPENINGS: readonly string[] = [
  "i follow", "following", "related by", "told by", "reported by", "analysed by", "analyzed by", "discussed by", "described by", "documented by", "noted by", "cited by", "quoted by", "made by", "offered by", "provided by", "developed by", "summarised by", "summarized by", "challenged by", "criticised by", "criticized by", "draw on", "drawing on", "draws on", "relies on", "statement is", "account is", "study is", "work is", "source is", "overview is", "biography is", "history is", "given in", "described in", "discussed in", "taken from", "based on", "in detail", "compare", "notably", "the estimate of", "remains", "remain", "bleibt", "bleiben", "pozostaje", "pozostają", "остаётся", "остается", "остаются", "застаецца", "залишається", "reste", "zůstává",
  "m.in.", "szerzej", "obszernie", "pisze", "piszą", "podaje", "podają", "omawia", "omawiają", "rozwija", "przedstawia", "analizuje", "opisuje", "wskazuje", "zauważa", "twierdzi", "uważa", "wydarzenia",
  "подробнее", "об этом", "писал", "пишет", "писали", "пишут", "вслед за", "приводит", "указывает", "отмечает", "рассматривает", "анализирует", "считает", "полагает",
  "пісаў", "піша", "пісалі", "адзначае", "прыводзіць", "падае", "лічыць", "разглядае", "паводле", "яшчэ",
  "писав", "писала", "зазначає", "наводить", "подає", "вважає", "розглядає", "аналізує", "за даними",
  "hierzu", "dazu", "folgenden", "bei", "nach", "beispielsweise", "bspw.", "etwa", "ausführlich", "ausführlicher", "auch", "anders", "geben", "gibt", "bieten", "bietet", "beitrag", "aufsatz", "so", "grundlegend", "liefert",
  "chez", "selon", "notamment", "on lira", "on consultera", "on se reportera à", "se reporter à", "renvoyons à", "lire", "par exemple", "souligne", "podle", "zejména", "uvádí", "píše", "podrobně", "podrobněji", "blíže", "jinak", "obdobně", "obszerniej", "podobnie", "inaczej", "odmiennie", "wcześniej", "dagegen", "ähnlich", "ferner", "zuletzt", "zuerst", "иначе", "ранее", "інакш", "інакше", "similarly", "likewise", "contra", "earlier", "аналогично", "ebenso", "k tomu", "odlišně", "kriticky", "noch immer", "immer noch", "nach wie vor", "vor allem", "insbesondere", "przede wszystkim", "zwłaszcza", "прежде всего", "в первую очередь", "передусім", "перш за все", "перадусім", "найперш", "především", "zvláště", "surtout", "above all", "in particular", "podrobněji k tomu", "abweichend", "kritisch", "krytycznie", "критически", "критично", "крытычна", "па-іншаму", "по-другому", "по-іншому", "zit.", "most recently",
];

/** What says where something is printed: a title may stand behind them as well as names, `Official figures are in Narodnoe khoziaistvo`. */
// prettier-ignore
export const PRINTED_INS: readonly string[] = [
  "under the title", "unter dem titel", "pod tytułem", "pod tyt.", "под названием", "под заглавием", "пад назвай", "під назвою", "sous le titre", "pod názvem",
  "published as", "published earlier as", "later published as", "reprinted as", "appeared as", "issued as", "erschienen als", "veröffentlicht als", "wydane jako", "wydana jako", "издано как", "издана как", "изданы как", "выдадзена як", "видано як", "publié sous le titre", "vyšlo jako",
  "в газете", "в журнале", "у газеце", "у часопісе", "в газеті", "у газеті", "у часописі", "в часописі", "w gazecie", "w dzienniku", "w tygodniku", "in der zeitung", "in der zeitschrift", "dans le journal", "dans la revue", "in the newspaper", "in the journal", "v deníku", "v časopise",
  "is in", "are in", "was in", "were in", "taken from", "found in", "given in", "given by", "kept in", "held in", "preserved in", "extracts in", "przechowywany w", "przechowywana w", "хранится в", "хранятся в", "захоўваецца ў", "зберігається в", "зберігається у", "aufbewahrt in", "conservé à", "published in", "printed in", "reprinted in", "reproduced in", "mentioned in", "appear in", "appears in", "reported in", "discussed in", "described in", "collected in", "essays in", "calculated from", "compiled from", "articles in", "contributions to", "appeared in", "text in", "text of the law in", "according to",
  "my article", "my book", "my paper", "our article", "mein beitrag", "meinen beitrag", "meinem beitrag", "mein aufsatz", "meinen aufsatz", "meinem aufsatz", "mein buch", "mój artykuł", "mojego artykułu", "моя статья", "мою статью", "мой артыкул", "моя стаття", "mon article", "můj článek",
  "opublikowano w", "opublikowany w", "opublikowana w", "ukazał się w", "tekst w", "przedruk w", "zebrane w", "zamieszczone w", "zawarte w", "opracowanie własne na podstawie", "opracowano na podstawie", "obliczenia własne na podstawie", "dane za", "podaję za",
  "опубликован в", "опубликована в", "опубликовано в", "опубликованы в", "приведены в", "приводятся в", "приводятся по", "приводится по", "приведены по", "даны по", "собраны в", "подсчитано по", "подсчитано автором по", "рассчитано по", "составлено по", "подлічана паводле", "складзена паводле", "підраховано за", "складено за", "приводится в", "по данным",
  "апублікаваны ў", "апублікавана ў", "прыводзяцца ў", "прыводзіцца ў", "апублікаваны в", "опубліковано в", "опублікований у", "наведено в", "наведено у", "подано за",
  "abgedruckt in", "veröffentlicht in", "nachzulesen in", "dokumentiert in", "enthalten in", "findet sich in", "finden sich in", "findet sich bei", "finden sich bei", "zitiert bei", "publié dans", "paru dans", "reproduit dans", "otištěno v", "publikováno v",
];
