/** What a column of a table of references has. */
export type Column =
  | "author"
  | "title"
  | "date"
  | "container"
  | "publisher"
  | "publisher-place"
  | "volume"
  | "issue"
  | "page"
  | "link"
  | "other";

/** What columns are called above them, by what they have; lower case. */
// prettier-ignore
export const COLUMN_WORDS: Readonly<Record<Column, readonly string[]>> = {
  author: ["author", "authors", "author(s)", "creator", "by", "autor", "autorzy", "autorka", "autor(zy)", "автор", "авторы", "автор(ы)", "автори", "аўтар", "аўтары", "verfasser", "verfasserin", "autor(in)", "auteur", "auteurs", "autoři"],
  title: ["title", "title of work", "headline", "tytuł", "название", "заголовок", "заглавие", "назва", "загаловак", "titel", "titre", "název"],
  date: ["year", "date", "published", "publication date", "publication year", "rok", "rok wydania", "data", "data publikacji", "год", "год издания", "дата", "дата публикации", "рік", "год выдання", "jahr", "datum", "année"],
  container: ["outlet", "source", "journal", "publication", "newspaper", "magazine", "site", "website", "media", "where", "publisher/outlet", "outlet/publisher", "źródło", "czasopismo", "portal", "gazeta", "gdzie", "источник", "издание", "журнал", "газета", "сми", "сайт", "где", "джерело", "видання", "змі", "крыніца", "выданне", "часопіс", "quelle", "zeitschrift", "zeitung", "medium", "revue", "zdroj", "časopis"],
  publisher: ["publisher", "wydawnictwo", "wydawca", "издательство", "видавництво", "выдавецтва", "verlag", "éditeur", "vydavatel", "nakladatel"],
  "publisher-place": ["place", "city", "miejsce", "miejsce wydania", "место", "место издания", "город", "місце", "місто", "месца", "ort", "lieu", "místo"],
  volume: ["volume", "vol", "vol.", "tom", "том", "band", "ročník"],
  issue: ["issue", "number", "numer", "zeszyt", "номер", "выпуск", "випуск", "нумар", "heft", "numéro", "číslo"],
  page: ["pages", "page", "pp", "pp.", "strony", "str.", "s.", "страницы", "стр.", "с.", "сторінки", "старонкі", "seiten", "odkaz na strany"],
  link: ["link", "url", "doi", "link/doi", "url/doi", "address", "adres", "adres url", "ссылка", "адрес", "посилання", "спасылка", "lien", "odkaz", "www"],
  other: ["notes", "note", "comment", "comments", "remarks", "theme", "themes", "topic", "tag", "tags", "status", "read?", "type", "kind", "language", "id", "no", "no.", "#", "№", "№ п/п", "lp", "lp.", "nr", "uwagi", "notatki", "komentarz", "temat", "typ", "język", "примечание", "примечания", "комментарий", "комментарии", "заметки", "тема", "тип", "язык", "примітки", "коментар", "нотатки", "мова", "заўвагі", "нататкі", "каментар", "тэма", "тып", "мова", "bemerkung", "bemerkungen", "notizen", "anmerkungen", "thema", "sprache", "remarques", "poznámky"],
};
