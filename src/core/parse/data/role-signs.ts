import type { NoteKind } from "../notes/types.ts";
import type { CreatorType } from "../types.ts";
import { EDITED_BY } from "./editor-words.ts";

/** Words before names that say what the people did, and what kind of work has such people. */
interface RoleSigns {
  readonly role: CreatorType;
  readonly kind?: NoteKind;
  /** Cyrillic words are read in every spelling. */
  readonly signs: readonly RegExp[];
}

export const ROLE_SIGNS: readonly RoleSigns[] = [
  {
    role: "translator",
    signs: [
      /(?:(?:abridged|selected|edited|introduced|compiled|annotated|adapted)(?:,| and) )?translated (?:from (?:the )?\p{L}+(?: \p{L}+)? )?by/u,
      /translated and (?:edited|introduced|annotated|abridged|adapted) by/u,
      /transl?\. (?:by|from (?:the )?\p{L}+ by)/u,
      /trans\. by/u,
      /trans\.(?= \p{Lu})/u,
      /(?:(?<=[/;] )\p{Ll}{2,9}\. (?:\p{Ll}{2,6}\. )?(?:[иійтa] )?)?(?:пер|перев)\. (?:с|з|со) (?:\p{L}+\.?(?:-\p{L}+\.?)?(?: яз\.)?)(?: под ред\.)?(?=:? \p{Lu})/u,
      /перевод (?:с|з) \p{L}+(?: языка)?(?=:? \p{Lu})/u,
      // "Пер. и комм. А. Коса", "перев., вступ. ст., примеч. А. Коса"
      /(?:пер|перев|перакл)\.(?:,? (?:и |і |та |й )?\p{Ll}{2,10}\.){1,5}(?= \p{Lu}\.)/u,
      /(?:пер|перакл)\.(?= \p{Lu}\.)/u,
      /пераклад (?:з \p{L}+ )?(?=\p{Lu})/u,
      /переклад (?:з \p{L}+ )?(?=\p{Lu})/u,
      /(?:(?<=[/;] )\p{Ll}{2,9}\. (?:\p{Ll}{2,6}\. )?(?:[iyjt]a? )?)?per\. (?:s|z|so) [\p{L}’'ʹ]+\.?(?=:? \p{Lu})/u,
      /perevod s \p{L}+(?=:? \p{Lu})/u,
      /tłum\.(?: z \p{L}+\.?)?/u,
      /przeł\.(?: z \p{L}+\.?)?/u,
      /przekł\.(?: z \p{L}+\.?)?/u,
      /tłumaczenie/u,
      /przekład/u,
      /w przekładzie/u,
      /übers(?:etzt)?\. (?:von|v\.)/u,
      /übersetzt von/u,
      /aus dem \p{L}+ (?:übersetzt )?von/u,
      /tłumaczył[ai]? (?:z \p{L}+)?/u,
      /przełożył[ai]? (?:z \p{L}+)?/u,
      /trad(?:uzione|\.) (?:it\. |dal \p{L}+ )?di/u,
      /traduit (?:du \p{L}+ )?par/u,
      /trad\. par/u,
    ],
  },
  {
    role: "interviewer",
    kind: "interview",
    signs: [
      // "Interview. By Anna Kos"
      /(?<=interview\.\s)by/u,
      /interview(?:ed)? (?:conducted )?by/u,
      // "„Rzeki”. Interview: A. Kos"
      /(?<=[”»]\.\s)interview(?=:\s)/u,
      /conducted by/u,
      /interviewer:/u,
      /interview (?:with|mit)/u,
      /gespräch mit/u,
      /entretien avec/u,
      /in conversation with/u,
      /беседовала?/u,
      /беседу (?:вела?|провела?)/u,
      /(?:вела?|вёл|провела?|провёл) (?:беседу|интервью)/u,
      /взяла? интервью/u,
      /подготовила? интервью/u,
      /интервью (?:вела?|взяла?|брала?)/u,
      /записала?/u,
      /гутары(?:ла|ў)/u,
      /размаўля(?:ла|ў)/u,
      /гутарку (?:вёў|вяла)/u,
      /розмовля(?:ла|в)/u,
      /спілкува(?:лася|вся)/u,
      /запіса(?:ла|ў)/u,
      /розмову вела?/u,
      /інтерв['’]ю (?:вела?|взяла?)/u,
      /besedovala?/u,
      /besed[uy] (?:vela?|provela?)/u,
      /interv['’]?yu (?:vela?|vzyala?|brala?)/u,
      /zapisala?/u,
      /hutary(?:la|ŭ|u)/u,
      /razmaŭliala?/u,
      /razmaulyala?/u,
      /hutarku (?:vioŭ|viala)/u,
      /rozmovu vela?/u,
      /rozmovlyala?/u,
      /wywiad (?:przeprowadzony przez|przeprowadził(?:a|i)?)/u,
      /rozmow[aęy] (?:przeprowadzon[aą] przez|przeprowadził(?:a|i)?)/u,
      // "Z Siarhiejem Chareuskim rozmawia Anna Kos"
      /(?:ze? (?:\p{Lu}[\p{L}.-]*\s){1,4})?(?:rozmawia(?:ł|ła|li|ją)?|rozm\.(?: przepr\.)?)/u,
      /rozmowę (?:przeprowadził|przeprowadziła|przepr\.)/u,
      /wywiad (?:przeprowadziła?|przepr\.)/u,
    ],
  },
  {
    role: "bookAuthor",
    signs: [
      // MLA: "Kos, Anna. Introduction. Voices of the Marsh, by Jan Lis"
      /(?<=\. (?:Introduction|Foreword|Preface|Afterword|Epilogue|Prologue)\. [^.]{3,100}, )by/u,
    ],
  },
  {
    role: "interviewee",
    kind: "interview",
    signs: [
      // "Nowik A. (2022), wywiad z J. Lisem"
      /(?<=\),\s)(?:wywiad|rozmowa) z/u,
    ],
  },
  {
    role: "contributor",
    signs: [
      /(?:авт\. )?(?:предисл|послесл|вступ\. (?:ст|сл|слово)|прадм|пасляслоўе|передм|післям|коммент|примеч|камент|predisl|poslesl|vstup\. st|komment|primech)\.?(?: (?:и|і|та|i) (?:коммент|примеч|послесл|камент|komment|primech|poslesl)\.)?(?=:? \p{Lu})/u,
      /(?:wstęp|posłowie|przedmowa)(?= \p{Lu}\.)/u,
      /рук\.(?= \p{Lu})/u,
      /науч\. рук\.(?= \p{Lu})/u,
      // Czech and Slovak theses: "Diplomová práce. Vedoucí práce Petr Kos"
      /(?:vedoucí|vedúci) (?:diplomov(?:é|ej) |bakalářské |bakalárskej |disertační |záverečnej )?práce:?/u,
      /školite[lľ]:?/u,
      /(?:with )?(?:an? )?(?:foreword|introduction|afterword|preface) by/u,
      /(?<=\. )(?:interviews|conversations) (?:by|with)/u,
      /vorwort von/u,
    ],
  },
  {
    role: "director",
    kind: "film",
    signs: [
      /directed by/u,
      /dir\. by/u,
      // "Rivers (2019). Dir. A. Kos"
      /(?<=\((?:19|20)\d\d\)\.?\s)dir\.(?= \p{Lu}\.)/u,
      /реж\.(?= \p{Lu})/u,
      /рэж\.(?= \p{Lu})/u,
      /режисс[её]р(?= \p{Lu})/u,
      // "Donbass, Spielfilm von Anna Kos, 2018"
      /(?<=, )(?:(?:ein )?(?:Spiel|Dokumentar|Kurz)?film von|Regie:?|(?:a )?(?:documentary|film) by|film (?:dokumentalny )?reż\.)(?= \p{Lu})/u,
      /reż\.(?= \p{Lu})/u,
    ],
  },
  {
    role: "podcaster",
    signs: [/hosted by/u, /presented by(?= \p{Lu}\p{Ll}+ \p{Lu})/u],
  },
  {
    role: "contributor",
    signs: [
      // "Rivers of the North. Report prepared by Anna Kos"
      /(?<=[.,] )(?:(?:report |study |text )?(?:prepared|drafted|researched) by)(?= \p{Lu})/u,
      // MLA: "The Prefaces. Introduced by A. Kos, translated by …"
      /(?<=[.?!”] )(?:introduced|annotated|chosen|arranged)(?:(?:,| and) (?:introduced|annotated|arranged))? by/u,
      /narrated by/u,
      /(?<=, )(?:created|written|developed|curated) by/u,
      /(?<=\. )curated by/u,
      /performance by/u,
      /performances by/u,
      /produced by/u,
      /illustrated by/u,
      /adapted by/u,
      /screenplay by/u,
    ],
  },
  {
    role: "author",
    kind: "video",
    signs: [/uploaded by/u, /posted by/u, /published by the channel/u, /загружено/u, /опубликовано/u],
  },
  {
    role: "editor",
    signs: [
      /(?:(?:compiled|selected|collected|introduced) and )?edited by/u,
      // "River Poems. Selected and introduced by A. Kos"
      /(?<=[.?!”,] )(?:selected|compiled|collected)(?: and (?:introduced|annotated|arranged))? by/u,
      /ed\. by/u,
      // GOST in English: "// Human Growth / Ed. J. Kos, A. Lis. – Oxford : Clarendon Press"
      /(?<=\/ )eds?\.(?= \p{Lu}\p{Ll}?\.)/u,
      // Chicago: "Kos, Anna. 2019. “Title.” In Rivers of the North, ed. Jan Lis. Riga: Zinatne"
      /(?<=\d{4}[a-z]?\)?[.,:]? [^.]{6,140}\p{L}[”"’]?, )ed\.(?= \p{Lu}[\p{Ll}.]+ (?:\p{Lu}\. )*[^.()\d]{3,40}(?:\p{Lu}\. )*[^.()\d]{0,40}\. \p{Lu}[^.:\d]{2,40}: )/u,
      // Source editions: "Akta zjazdów, vol. 2, ed. M. Biskup. Toruń: TNT"
      /(?<=[\p{L}\d”"’»)], )eds?\.(?= (?:\p{Lu}\p{Ll}?\.\s?){1,3}\p{Lu}[\p{L}-]{2,24}(?:[.,] | \(| and | & ))/u,
      // Notes of Chicago and MHRA: "Rivers: A History, ed. Hanna Kos and Jan Lis (London: Routledge, 2005)"
      /(?<=[\p{L}\d”"’»)], )eds?\.(?= (?:(?:and |& )?\p{Lu}[\p{L}.’'-]{1,24},? ){2,8}(?:\d{1,2} vols?\.? )?\((?:\p{Lu}[^():]{1,40}: \p{Lu}|\p{Lu}[^():,]{1,40}, (?:1[89]|20)\d\d\)|(?:1[89]|20)\d\d\)))/u,
      // "Monumenta Poloniae, t. 4, wyd. J. Ptaśnik, PAU, Kraków 1915": who publishes stands behind it, so that this is no publisher.
      /(?<=[\p{L}\d”)], )wyd(?:\.|ał[ai]?|ali)(?= (?:\p{Lu}\p{Ll}?\.\s?){1,2}\p{Lu}[\p{L}-]+(?:(?:, | i )(?:\p{Lu}\p{Ll}?\.\s?){1,2}\p{Lu}[\p{L}-]+){0,3}, (?:t\. [\dIVX]{1,4}, )?\p{Lu}[^,.:]{1,40}, \p{Lu}\p{Ll}[^,.:]{1,24}(?: \d{4}|,|\.|$))/u,
      /edited and (?:translated|introduced|annotated|compiled|abridged) by/u,
      /(?:hrsg|hg)\.? v(?:on|\.)/u,
      /herausgegeben von/u,
      // Chicago in German: "In Flüsse Europas, Hrsg. Emilia Kos, 20–40. Berlin: Nomos"
      /(?<=[\p{L}\d?!”"], )(?:hrsg|hg)\.(?= (?:\p{Lu}[\p{L}.’'-]{1,24} ?){2,4}(?:(?: und|,) (?:\p{Lu}[\p{L}.’'-]{1,24} ?){2,4}){0,3}, \d)/u,
      /sous la dir(?:ection|\.) de/u,
      /a cura di/u,
      EDITED_BY.pl,
      /pod (?:obshch(?:ey|\.) )?red(?:\.|aktsiyey|aktsiey)/u,
      /(?:otv|nauch)\. red\./u,
      /red\. nauk\./u,
      /red\.-sost\.:?/u,
      /red\.(?= \p{Lu}\.)/u,
      // "Słownik historyków, red. Jan Kos, Anna Lis, Scholar, Warszawa 2020"
      /(?<=[\p{L}\d”"»)], )red\.(?= \p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}[\p{L}’-]*(?:,| i |\s?;|\s?$))/u,
      EDITED_BY.ru,
      EDITED_BY.be,
      EDITED_BY.uk,
      /(?:отв|науч|адк|навук|відп|наук)\. (?:ред|рэд)\.(?:,| и| і| та) (?:авт\. )?(?:вступ|уступ|предисл|прадм|передм|коммент|комент|камент|прим|сост)\.(?: (?:ст|арт)\.)?(?=:? \p{Lu})/u,
      /(?:отв|науч|адк|навук|відп|від|наук|гл|глав|гал|галоўн|гол|голов)\. (?:ред|рэд)\./u,
      // "/ составитель А. Н. Кос", "; упорядники: О. П. Лис, В. А. Кос"
      /(?<=[/;:] )(?:составител[ьи]|складальнікі?|укладальнікі?|укладачі?|упорядники?|редакторы?|редактори?|рэдактары?)(?=:? \p{Lu}\p{Ll}?\.)/u,
      /ред\.-сост\.:?/u,
      /(?:авт|аўт)\.-(?:сост|уклад|упоряд|упарад|склад)\.:?/u,
      /(?:сост|склад|уклад|упоряд|падрыхт|подгот)\.(?:(?:,| и| і| та) (?:авт\. )?(?:вступ|уступ|предисл|прадм|передм|послесл|пасл|коммент|комент|камент|примеч|прим|заўв|подгот|падрыхт|підгот|пер|перакл)\.(?: (?:ст|арт|слово|слова|текста|тэксту|сл)\.?)?){1,4}(?=:? \p{Lu})/u,
      /(?:сост|склад|уклад|упоряд|авт)\. (?:и|і|да|та) (?:общ\. |отв\. |науч\. |гл\. |адк\. |навук\. |відп\. |наук\. )?(?:ред|рэд)\.(?=:? \p{Lu})/u,
      /сост\.(?=:? \p{Lu})/u,
      /склад\./u,
      /уклад\./u,
      /упоряд\./u,
      /редкол\.:/u,
      /рэдкал\.:/u,
      /(?:редколлегия|редколегія|рэдкалегія|редакционная коллегия|редакційна колегія|рэдакцыйная калегія):/u,
      /(?:ред|рэд)\.(?=:? \p{Lu}\.)/u,
      /redkol\.:/u,
      /sost\.(?=:? \p{Lu})/u,
      /(?:avt|aŭt|aut)\.-(?:sost|uklad|skl)\./u,
      /oprac\./u,
    ],
  },
];
