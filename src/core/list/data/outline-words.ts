/** Words of texts that have reading lists in them: syllabi, letters, pages of the web. Lower case, by language. */

/** What the meetings of a course are called; a number stands behind: `Week 3`, `Zajęcia 2`, `Тема IV`, or before: `3. Sitzung`. */
// prettier-ignore
export const SESSIONS: readonly string[] = [
  "week", "weeks", "session", "class", "lecture", "seminar", "meeting", "unit", "module", "topic", "theme", "block", "day", "part",
  "zajęcia", "spotkanie", "spotkania", "wykład", "wykłady", "ćwiczenia", "seminarium", "temat", "tematy", "tydzień", "moduł", "blok", "konwersatorium", "konwersatoria",
  "тема", "темы", "лекция", "лекции", "занятие", "занятия", "семинар", "неделя", "модуль", "блок", "раздел", "встреча", "практическое занятие", "семинарское занятие",
  "тэма", "лекцыя", "занятак", "заняткі", "семінар", "тыдзень", "раздзел", "сустрэча", "практычны занятак", "семінарскі занятак",
  "теми", "лекція", "заняття", "тиждень", "розділ", "зустріч", "практичне заняття", "семінарське заняття",
  "sitzung", "sitzungen", "woche", "termin", "einheit", "vorlesung", "thema", "themenblock", "block", "modul", "baustein",
  "séance", "séances", "semaine", "cours", "thème", "bloc", "leçon",
  "týden", "přednáška", "seminář", "hodina", "lekce", "téma", "setkání", "blok",
];

/** How a text is to be read: one of these is in every label. */
// prettier-ignore
export const READING_KINDS: readonly string[] = [
  "required", "recommended", "optional", "obligatory", "compulsory", "mandatory", "suggested", "additional", "supplementary", "supplemental", "further", "core", "essential", "background", "reading", "readings", "read", "watch", "listen",
  "obowiązkowa", "obowiązkowe", "obowiązkowy", "uzupełniająca", "uzupełniające", "dodatkowa", "dodatkowe", "zalecana", "zalecane", "podstawowa", "podstawowe", "nadobowiązkowa", "nadobowiązkowe", "fakultatywna", "fakultatywne", "lektura", "lektury", "pomocnicza", "rozszerzająca",
  "основная", "дополнительная", "обязательная", "обязательно", "рекомендуемая", "рекомендованная", "дополнительно", "факультативно", "желательно", "чтение",
  "асноўная", "дадатковая", "дадаткова", "абавязковая", "абавязкова", "рэкамендаваная", "рэкамендуемая", "дапаможная",
  "основна", "додаткова", "обов’язкова", "обов'язкова", "обовʼязкова", "рекомендована", "допоміжна", "базова",
  "pflichtlektüre", "pflichtliteratur", "pflichttexte", "pflichttext", "zusatzliteratur", "zusatzlektüre", "grundlagenliteratur", "grundlagentext", "basisliteratur", "basistext", "weiterführend", "weiterführende", "ergänzend", "ergänzende", "empfohlene", "empfohlen", "obligatorisch", "obligatorische", "fakultativ", "fakultative", "vertiefend", "vertiefende", "vertiefung", "lektüre", "einführend",
  "obligatoire", "obligatoires", "facultative", "facultatives", "recommandée", "recommandées", "complémentaire", "complémentaires", "lecture", "lectures",
  "povinná", "povinné", "doporučená", "doporučené", "rozšiřující", "doplňková", "volitelná", "četba",
];

/** What else stands in a label: `Recommended (choose one of the texts):`. */
// prettier-ignore
export const READING_WORDS: readonly string[] = [
  "literature", "text", "texts", "sources", "source", "material", "materials", "list", "book", "books", "textbook", "textbooks", "article", "articles", "for", "discussion", "seminar", "class", "one", "two", "three", "choose", "if", "time", "only", "before", "more", "course", "film", "films", "podcast", "podcasts", "to", "primary", "secondary", "online", "media", "press",
  "literatura", "tekst", "teksty", "źródła", "materiały", "przedmiotu", "na", "do", "dla", "chętnych", "zajęcia", "podręczniki", "podręcznik", "internetowe",
  "литература", "источники", "тексты", "текст", "для", "обсуждения", "учебники", "к", "семинару", "материалы", "ресурсы", "учебная", "научная", "список", "литературы",
  "літаратура", "крыніцы", "тэксты", "матэрыялы", "рэсурсы", "спіс", "літаратуры", "література", "джерела", "тексти", "матеріали", "ресурси", "літератури", "підручники", "падручнікі",
  "literatur", "quellen", "texte", "zur", "zum", "als", "oder", "zusätzlich", "textes", "littérature", "pour", "k", "texty", "prameny", "zdroje",
];

/** What a single item is: `Film: “Courage” (2021)`, `Podcast: …`. */
// prettier-ignore
export const MEDIA_LABELS: readonly string[] = [
  "film", "films", "movie", "documentary", "podcast", "video", "audio", "radio", "series", "novel", "book", "article", "report", "law", "interview", "lecture", "website", "map",
  "wideo", "film dokumentalny", "książka", "artykuł", "raport", "ustawa", "wywiad", "powieść", "strona", "фильм", "документальный фильм", "подкаст", "видео", "книга", "статья", "доклад", "закон", "интервью", "роман",
  "фільм", "падкаст", "відэа", "кніга", "артыкул", "даклад", "інтэрв’ю", "раман", "відео", "стаття", "доповідь", "інтерв’ю", "spielfilm", "dokumentarfilm", "buch", "artikel", "bericht", "gesetz", "livre", "documentaire", "dokument", "kniha", "článek",
];

/** What begins a letter, a name behind. */
// prettier-ignore
export const GREETINGS: readonly string[] = [
  "hi", "hello", "hey", "dear", "good morning", "good afternoon", "cześć", "hej", "witaj", "witam", "dzień dobry", "szanowna", "szanowny", "szanowni", "droga", "drogi", "kochana", "kochany",
  "привет", "здравствуй", "здравствуйте", "добрый день", "добрый вечер", "дорогая", "дорогой", "уважаемая", "уважаемый", "прывітанне", "вітаю", "добры дзень", "дарагая", "дарагі", "паважаная", "паважаны", "добрий день", "привіт", "шановна", "шановний", "дорога", "дорогий",
  "liebe", "lieber", "hallo", "guten tag", "sehr geehrte", "sehr geehrter", "bonjour", "salut", "cher", "chère", "ahoj", "dobrý den", "milá", "milý", "vážená", "vážený",
];

/** What ends a letter, a name behind. */
// prettier-ignore
export const SIGN_OFFS: readonly string[] = [
  "best", "best wishes", "best regards", "all best", "all the best", "kind regards", "with kind regards", "warm regards", "warmly", "regards", "yours", "cheers", "thanks", "many thanks", "thank you", "sincerely", "yours sincerely", "see you", "love",
  "pozdrawiam", "pozdrowienia", "serdeczności", "serdecznie", "serdecznie pozdrawiam", "z pozdrowieniami", "z poważaniem", "ukłony", "dzięki", "dziękuję", "do zobaczenia", "ściskam",
  "с уважением", "всего доброго", "всего хорошего", "с наилучшими пожеланиями", "до встречи", "спасибо", "привет", "жду", "твой", "твоя", "ваш", "ваша", "обнимаю",
  "з павагай", "усяго добрага", "да сустрэчы", "дзякуй", "шчыра", "абдымаю", "з повагою", "до зустрічі", "дякую", "щиро", "на все добре", "усього найкращого",
  "mit freundlichen grüßen", "freundliche grüße", "viele grüße", "beste grüße", "herzliche grüße", "liebe grüße", "schöne grüße", "herzlich", "herzlichst", "gruß", "danke", "lg", "mfg",
  "cordialement", "bien cordialement", "amicalement", "merci", "s pozdravem", "se srdečným pozdravem", "srdečně", "díky", "děkuji",
];

/** The link behind a heading of a wiki by which it is changed. */
export const EDIT_LINKS: readonly string[] = [
  "edit", "edit source", "edytuj", "edytuj kod", "править", "править код", "правіць", "правіць зыходнік", "рэдагаваць", "рэдагаваць код", "ред.", "редагувати", "редагувати код", "bearbeiten", "quelltext bearbeiten", "modifier", "modifier le code", "editovat", "editovat zdroj",
]; // prettier-ignore

/** What stands before whom a film is by. */
// prettier-ignore
export const DIRECTED_BY: readonly string[] = [
  "dir", "directed by", "director", "reż", "reżyseria", "реж", "режиссёр", "режиссер", "рэж", "рэжысёр", "режисер", "Regie", "réal", "réalisation", "režie", "rež",
];

/** What somebody is named for who made no work of its own: `Photo by Anna Kos`. */
// prettier-ignore
export const CREDITS: readonly string[] = [
  "photo", "photos", "photograph", "photography", "image", "images", "picture", "music", "words", "lyrics", "text", "design", "illustrations", "written", "made", "drawn", "foto", "fotos", "bild", "zdjęcie",
];
