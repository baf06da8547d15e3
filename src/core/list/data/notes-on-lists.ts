/**
 * Words of the sentences that authors put above or below a list to say how it is kept: `Sources are listed in alphabetical order.`,
 * `Все ссылки проверены 1 мая 2024 г.` Parts of expressions, in small letters, by language.
 */

/** What such a sentence speaks of. */
// prettier-ignore
export const OF_LISTS: readonly string[] = [
  // English
  "bibliograph(?:y|ies)", "(?:reference |source |reading )?lists? (?:of|includes|contains|covers|gives|below|above|is|does)", "references", "(?:web|internet|online|electronic|primary|secondary|printed|press|archival|all|the|other|foreign|russian(?:-language)?|belarusian(?:-language)?|cyrillic) (?:sources|works|titles|entries|items|links|pages|sites|materials|files|texts|publications|documents|resources|names)", "sources", "titles", "entries", "items", "urls?", "hyperlinks", "links", "websites", "web pages", "works", "transliterations?", "romani[sz]ation", "translations?",
  // Polish
  "bibliografi[aię]", "zestawieni[eu]", "wykazi?e?", "spisi?e?", "pozycj[ei]", "tytuły", "źródł[ao]", "źródeł", "odsyłacz[ey]", "odnośniki", "link[iów]+", "stron(?:y|ach)?(?: internetow\\p{L}+)?", "transliteracj[aię]", "materiały",
  // Russian
  "библиографи\\p{L}+", "списк?[аое]?м?", "переч[её]н[ьея]", "перечне", "источник\\p{L}*", "литератур[аыу]", "ссылк[аиу]", "названи[яй]", "заглави[яй]", "издани[яй]", "материал(?:ы|ов|ам)", "работ[ыа]?", "(?:электронн|интернет)\\p{L}*[- ]ресурс\\p{L}+", "ресурс(?:ы|ам|ов)", "сайт(?:ы|ам|ов)", "транслитераци\\p{L}+",
  "bibliografi(?:ya|ia|ja)", "spis(?:ok|ke|ka)", "istochniki", "literatura", "ssylki", "nazvani(?:ya|ia|ja)", "(?:elektronnye|internet)[- ]resursy", "resursy",
  // Belarusian
  "бібліяграфі\\p{L}+", "сп[іи]с[ае]?", "пераліку?", "крыніц\\p{L}*", "літаратура", "спасылк[аі]", "назв[аы]", "выданн[ія]", "матэрыял(?:ы|аў)", "(?:электронныя |інтэрнэт-)?рэсурс(?:ы|аў)", "сайт(?:ы|аў)", "krynicy", "spasylki", "litaratura", "rjesursy",
  // Ukrainian
  "бібліографі\\p{L}+", "списк?[оуі]?к?", "перелік[уі]?", "джерел[аі]?", "література", "посилання", "назв[аи]", "видання", "матеріал(?:и|ів)", "(?:електронні |інтернет-)?ресурс(?:и|ів)", "dzherela", "posylannia",
  // German, French, Czech, Lithuanian
  "(?:literatur|quellen)?verzeichnis", "quellen", "internetquellen", "titel", "links", "verweise", "werke", "einträge", "bibliographie", "liste", "ouvrages", "sources", "références", "titres", "liens", "seznam", "prameny", "zdroje", "odkazy", "tituly", "položky", "sąraš[aąe]s?", "šaltiniai", "nuorodos",
];

/** What it says of them. */
// prettier-ignore
export const KEPT: readonly string[] = [
  // English
  "lists", "includes", "contains", "covers", "gives", "follows?", "(?:is|are|was|were)(?: \\p{L}+ly| only| all| last| here| also){0,2} (?:list|giv|check|access|consult|retriev|verif|arrang|order|group|includ|omit|romani[sz]|transliterat|translat|cit|provid|mark|quot|kept|sort|number|spell|visit|retain|print|my own|in alphabetical|in the order|those|mine|the author)\\p{L}*", "(?:last |all )?(?:accessed|checked|consulted|retrieved|verified|visited)(?: on| in|:)? (?:\\d|\\p{L})", "do(?:es)? not include", "(?:were|was|are) active",
  // Polish
  "obejmuje", "zawiera", "podano", "podaję", "uwzględni(?:a|ono)", "zestawiono", "ułożono", "zachowano", "sprawdzono", "odwiedzono", "(?:są|został[ayo]?) (?:podan|sprawdzon|ułożon|zweryfikowan|uporządkowan)\\p{L}*", "zweryfikowano", "uporządkowano", "dostęp do wszystkich", "stan na",
  // Russian
  "(?:при)?вед[её]н[аоы]?", "приводятся", "(?:да|ука)?заны|даны", "даются", "провер(?:ен[аоы]?|ялись|ено)", "располо(?:жен[аоы]?|гаются)", "включ(?:ает|ены|ен|ая)", "содержит", "перечислен[аоы]?", "сохранен[аоы]?", "транслитерирован\\p{L}*", "упорядочен\\p{L}*", "доступны", "дата (?:последнего )?(?:обращения|просмотра)", "в порядке упоминания", "в алфавитном порядке",
  "proveren(?:y|o|a)", "privod(?:yatsya|iatsia|jatsja)", "dany", "ukazany", "vklyuchaet", "vkliuchaet", "raspolozheny",
  // Belarusian
  "пры?вод?зяцца", "прыведзен[аы]?", "пададзен[аы]?", "падаюцца", "указан[аы]", "правер(?:ан[аы]?|ана)", "размешчан[аы]?", "уключа[еную]\\p{L}*", "змяшчае", "дата (?:апошняга )?(?:доступу|звароту|прагляду)", "у (?:алфавітным )?парадку",
  // Ukrainian
  "наведен[оаі]", "наводяться", "подано", "подані", "вказан[оі]", "перевірен[оіа]", "розташован[оі]", "розміщен[оі]", "містить", "охоплює", "упорядкован[оі]", "дата (?:останнього )?(?:звернення|доступу|перегляду)", "в алфавітному порядку", "у порядку згадування", "perevireno", "navedeno", "podano",
  // German, French, Czech, Lithuanian
  "enthält", "umfasst", "(?:ist|sind|wurden?) [^;]{0,60}(?:abgerufen|geprüft|geordnet|angegeben|aufgeführt|wiedergegeben|transliteriert|aufgenommen)", "comprend", "contient", "(?:sont|ont été) (?:\\p{L}+ )?(?:consulté|vérifié|donné|classé|cité|translittéré)\\p{L}*", "ne comprend que", "obsahuje", "jsou (?:uvedeny|řazeny|seřazeny|přepsány)", "byly? (?:ověřen|navštíven|zkontrolován)\\p{L}*", "pateikiam\\p{L}+", "apima", "tikrint\\p{L}+", "žiūrėta",
];
