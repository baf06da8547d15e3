/**
 * Words, and beginnings of words, that brackets at the end of a reference have where they say something of the work, and no reader's
 * remark: `(in Russian)`, `(film)`, `(praca doktorska)`, `(рукопис)`. Lower case.
 */
// prettier-ignore
export const OF_WORKS: readonly string[] = [
  // what it is
  "film", "movie", "documentary", "podcast", "video", "wideo", "audio", "radio", "tv", "series", "serial", "episode", "odcinek", "interview", "wywiad", "rozmow", "talk", "lecture", "speech", "poster", "poem", "novel", "play", "song", "map", "blog", "tweet", "post", "thread", "article", "artykuł", "report", "raport", "review", "recenzj", "essay", "esej", "letter", "list ", "e-mail", "email", "webpage", "website", "strona", "newspaper", "journal", "dataset", "database", "software", "app", "law", "ustawa", "leaflet", "brochure", "broszura", "catalogue", "katalog", "conference", "paper", "presentation", "exhibition", "gespräch", "vortrag", "rede", "buch", "hörbuch", "rezension", "roman", "zeitung",
  "фильм", "документ", "подкаст", "видео", "аудио", "выпуск", "интервью", "лекция", "статья", "доклад", "рецензия", "роман", "пост", "сайт", "газета", "журнал", "письмо", "беседа", "тезисы", "фільм", "дакумент", "падкаст", "відэа", "аўдыё", "інтэрв", "артыкул", "раман", "часопіс", "ліст ", "відео", "аудіо", "інтерв", "стаття", "часопис",
  // its state
  "edition", "editor", "edit", "eds", "ed.", "red.", "hg", "hrsg", "vol", "tom", "tomy", "band", "bde", "том", "reprint", "forthcoming", "in press", "in preparation", "submitted", "accepted", "manuscript", "typescript", "mimeo", "draft version", "preprint", "working", "unpublished", "abstract", "supplement", "special issue", "chapter", "section", "appendix", "part", "volume", "issue", "number", "pages", "hardback", "paperback", "kindle", "ebook", "e-book", "print", "thesis", "dissertation", "phd", "master", "diploma", "translat", "trans.", "original", "excerpt", "version", "revised", "updated", "online", "offline", "deleted", "removed", "no date", "n.d.", "undated",
  "wyd", "rękopis", "maszynopis", "niepubl", "druk", "praca", "rozprawa", "dysertacja", "magister", "doktor", "licencj", "przekł", "tłum", "przeł", "przedruk", "wersja", "bez daty", "b.d.", "w przygot", "referat", "zeszyt", "numer", "rozdz", "część",
  "aufl", "manuskript", "unveröff", "diss", "masterarbeit", "bachelorarbeit", "habil", "übers", "übersetzt", "im druck", "erscheint", "fassung", "ausgabe", "ohne jahr", "o. j.", "heft", "kapitel", "nachdruck",
  "изд", "ред", "рукоп", "машинопис", "в печати", "дис", "автореф", "перевод", "пер.", "переизд", "электрон", "версия", "без даты", "б. г.", "на прав", "номер", "глава", "часть", "выд", "рэд", "машыналіс", "у друку", "пераклад", "электрон", "вид", "переклад", "електрон", "без дати",
  // its language
  "russian", "belarus", "ukrain", "polish", "german", "english", "french", "czech", "lithuan", "latvia", "po polsku", "po angielsku", "ros.", "biał.", "ukr.", "ang.", "niem.", "рус", "бел", "укр", "пол", "англ", "ням", "нем", "лит", "літ", "яз.", "мов", "język", "sprache", "language", "langue", "auf ", "jazy",
  // how it was reached
  "access", "retriev", "archiv", "available", "dostęp", "pobran", "abger", "zugriff", "letzter", "consult", "обращ", "доступ", "зварот", "звернен", "дата", "просмотр", "прагляд", "перегляд", "url", "cached", "link", "subscription", "registration", "paywall", "required", "needed", "kostenpflicht", "ссылк", "спасылк", "посилан", "недоступ", "неработ", "via", "cited", "cit", "zit", "quoted", "see ", "zob", "см", "гл.", "див",
  // who made it, where and from what
  "author", "autor", "автор", "аўтар", "co-author", "et al", "and others", "by ", "with ", "with an", "from ", "dir", "prod", "reż", "реж", "рэж", "regie", "host", "narrat", "illustr", "photo", "foreword", "preface", "introduction", "the ", "der ", "die ", "das ", "le ", "la ", "les ", "pod ", "под ", "пад ", "від ", "от ", "ад ", "von ", "mit ", "w ", "we ", "z ", "в ", "у ", "ў ", "с ", "из ", "на ", "in ", "at ", "on ", "for ", "formerly", "previously", "now ", "later", "then ", "dawniej", "obecnie", "ныне", "бывш", "cf", "also ", "aka", "pseud", "псевд", "pen name", "née",
];
