/**
 * What stands above a reference list, by language. Written in lower case without numbers and punctuation; a heading
 * matches when the whole line is one of these, so a sentence with the word in it never does.
 */
// prettier-ignore
export const LIST_HEADINGS: readonly string[] = [
  // English
  "references", "reference", "reference list", "list of references", "references cited", "cited references", "bibliography",
  "select bibliography", "selected bibliography", "selected references", "works cited", "work cited", "literature cited", "cited literature",
  "literature", "literature list", "further reading", "recommended reading", "suggested reading", "reading list", "required reading",
  "sources", "cited sources", "sources and literature", "references and notes", "notes and references", "bibliographic references",
  "references and further reading", "sources and references", "bibliographical references", "cited works",
  // Russian
  "литература", "список литературы", "список использованной литературы", "список использованных источников",
  "список источников", "список источников и литературы", "список литературы и источников", "библиография",
  "библиографический список", "библиографические ссылки", "источники", "источники и литература", "литература и источники",
  "использованная литература", "использованные источники", "список использованных источников и литературы",
  "список цитируемой литературы", "список цитированных источников", "цитированная литература", "ссылки", "список", "примечания",
  "рекомендуемая литература", "пристатейный библиографический список", "библиографический список источников",
  "список библиографических ссылок", "список цитируемых источников",
  // Belarusian
  "літаратура", "спіс літаратуры", "спіс выкарыстаных крыніц", "спіс выкарыстанай літаратуры", "крыніцы", "спіс крыніц",
  "крыніцы і літаратура", "спіс крыніц і літаратуры", "бібліяграфія", "бібліяграфічны спіс", "бібліяграфічныя спасылкі", "спасылкі",
  "спіс цытаваных крыніц", "выкарыстаная літаратура", "выкарыстаныя крыніцы", "спіс", "заўвагі", "спіс літаратуры і крыніц",
  // Ukrainian
  "література", "список літератури", "список використаних джерел", "список використаної літератури", "джерела", "перелік джерел",
  "джерела та література", "література та джерела", "список джерел", "список джерел та літератури", "бібліографія", "бібліографічний список", "посилання",
  "список використаних джерел та літератури", "список використаних джерел і літератури", "використана література", "використані джерела",
  "перелік посилань", "список посилань", "примітки", "джерела і література", "бібліографічні посилання",
  // Polish
  "bibliografia", "literatura", "piśmiennictwo", "spis literatury", "wykaz literatury", "literatura cytowana", "źródła", "źródła i literatura",
  "literatura przedmiotu", "bibliografia załącznikowa", "wykaz źródeł", "przypisy", "spis bibliograficzny", "wykaz cytowanej literatury",
  "źródła i opracowania", "źródła internetowe", "netografia", "lista lektur", "wykaz bibliografii", "bibliografia i źródła", "bibliografia wybrana",
  // German
  "literatur", "literaturverzeichnis", "literaturliste", "quellen", "quellenverzeichnis", "quellen- und literaturverzeichnis",
  "quellen und literatur", "literatur- und quellenverzeichnis", "literaturangaben", "bibliographie", "bibliografie", "referenzen", "literaturnachweis",
  "literaturhinweise", "zitierte literatur", "verwendete literatur", "weiterführende literatur", "internetquellen", "anmerkungen",
  // French
  "bibliographie sélective", "références", "références bibliographiques", "liste des références", "sources et bibliographie",
  "références citées", "ouvrages cités", "bibliographie générale", "liste de références", "travaux cités", "littérature",
  // Czech, Slovak
  "použitá literatura", "seznam literatury", "seznam použité literatury", "seznam použitých zdrojů", "zdroje", "bibliografie", "prameny a literatura",
  "prameny", "citovaná literatura", "použité zdroje", "seznam zdrojů", "zoznam použitej literatúry", "literatúra", "zoznam bibliografických odkazov",
  // Lithuanian, Latvian, Estonian
  "literatūra", "literatūros sąrašas", "šaltiniai", "šaltiniai ir literatūra", "naudota literatūra", "bibliografija", "cituota literatūra",
  "literatūra ir šaltiniai", "šaltinių sąrašas", "naudotos literatūros sąrašas", "izmantotā literatūra", "avoti", "literatūras saraksts", "kirjandus", "viited",
  // Spanish, Italian, Portuguese
  "referencias", "referencias bibliográficas", "bibliografía", "obras citadas", "riferimenti bibliografici", "bibliografia essenziale", "referências",
  "referências bibliográficas", "opere citate", "lista de referencias",
  // Russian lists printed again in Latin letters
  "spisok literatury", "bibliograficheskiy spisok", "spisok istochnikov", "transliteration", "references (transliteration)",
];

/** What stands above a part of a list: the list goes on below it. */
// prettier-ignore
export const PART_HEADINGS: readonly string[] = [
  "primary sources", "secondary sources", "internet sources", "online sources", "electronic sources", "web sources", "websites", "web pages", "books", "articles",
  "books and articles", "monographs", "journal articles", "newspapers", "press", "press articles", "media", "archives", "archival sources", "legal acts", "legislation", "documents", "official documents",
  "reports", "other", "other sources", "literature", "sources", "interviews", "statutes", "cases", "scholarly literature", "news", "news articles", "theses", "dissertations", "published sources", "unpublished sources",
  "интернет-источники", "электронные ресурсы", "электронные источники", "нормативные акты", "нормативные правовые акты", "нормативно-правовые акты", "монографии", "статьи", "книги", "архивные материалы",
  "периодика", "периодические издания", "пресса", "сми", "документы", "исследования", "на русском языке", "на иностранных языках", "на английском языке", "интернет-ресурсы", "диссертации", "архивные источники",
  "інтэрнэт-крыніцы", "электронныя рэсурсы", "нарматыўныя акты", "манаграфіі", "артыкулы", "кнігі", "дакументы", "архіўныя крыніцы", "перыёдыка",
  "інтернет-джерела", "електронні ресурси", "нормативні акти", "нормативно-правові акти", "монографії", "статті", "книги", "документи", "архівні джерела", "періодика", "інтернет-ресурси",
  "akty prawne", "dokumenty", "monografie", "artykuły", "książki", "opracowania", "strony internetowe", "źródła internetowe", "netografia", "prasa", "źródła", "raporty", "druki zwarte", "archiwalia",
  "artykuły naukowe", "artykuły prasowe", "czasopisma", "wydawnictwa zwarte", "rozdziały w monografiach", "źródła prasowe", "artykuły w czasopismach", "literatura", "orzecznictwo", "wywiady",
  "internetquellen", "primärquellen", "sekundärliteratur", "primärliteratur", "monographien", "aufsätze", "zeitungsartikel", "rechtsquellen", "dokumente", "zeitschriften", "online-quellen",
  "sources primaires", "sources secondaires", "ouvrages", "articles de presse", "sites internet", "sites web", "monographies", "articles scientifiques", "presse", "documents officiels",
];

/** What comes after a list: it ends above this line. */
// prettier-ignore
export const END_HEADINGS: readonly string[] = [
  "appendix", "appendices", "annex", "about the author", "about the authors", "the author", "the authors", "notes on contributors", "notes on contributor", "note on contributor", "note on contributors", "notes on the author", "notes on the authors", "note on the author", "list of interviews", "acknowledgements", "acknowledgments", "acknowledgement",
  "funding", "conflict of interest", "conflicts of interest", "declaration of interest", "disclosure statement", "data availability", "data availability statement", "author contributions", "abstract",
  "summary", "keywords", "supplementary material", "supplementary materials", "author information", "biographical note", "endnotes", "notes", "footnotes", "index", "ethics statement", "author biography", "list of figures", "list of tables", "list of abbreviations", "competing interests", "publisher's note", "orcid",
  "приложение", "приложения", "об авторе", "об авторах", "сведения об авторе", "сведения об авторах", "информация об авторе", "информация об авторах", "аннотация", "резюме", "ключевые слова", "благодарности", "финансирование", "конфликт интересов", "вклад авторов",
  "дадатак", "дадаткі", "пра аўтара", "звесткі пра аўтара", "анатацыя", "рэзюмэ", "ключавыя словы",
  "додаток", "додатки", "про автора", "про авторів", "відомості про автора", "відомості про авторів", "анотація", "ключові слова", "подяки", "конфлікт інтересів",
  "aneks", "załącznik", "załączniki", "o autorze", "o autorach", "nota o autorze", "nota o autorach", "streszczenie", "abstrakt", "słowa kluczowe", "podziękowania", "finansowanie", "konflikt interesów", "biogram", "informacje o autorze", "spis tabel", "spis rysunków",
  "anhang", "anhänge", "der autor", "die autorin", "die autoren", "die autorinnen", "kurzfassung", "kurzfassung / abstract", "kurzporträt", "kurzportrait", "über den autor", "über die autorin", "zum autor", "zur autorin", "zusammenfassung", "danksagung", "abkürzungsverzeichnis", "kurzbiographie",
  "annexe", "annexes", "à propos de l'auteur", "résumé", "remerciements", "mots-clés", "note sur l'auteur",
  "příloha", "přílohy", "o autorovi", "shrnutí", "resumé", "klíčová slova", "poděkování", "priedai", "santrauka", "apie autorių",
];

/** More words that a heading of a part is made of, beside those of the tables above: `Official documents and statistical data`. */
// prettier-ignore
export const HEADING_WORDS: readonly string[] = [
  "government", "national", "foreign", "additional", "scientific", "academic", "electronic", "statistical", "statistics", "data", "databases", "datasets", "materials", "publications", "works", "papers", "chapters", "edited", "volumes", "studies", "research",
  "think-tank", "think", "tank", "blogs", "posts", "videos", "films", "podcasts", "speeches", "statements", "manuscripts", "unpublished", "published", "printed", "cited", "archival", "oral", "field", "diaries", "letters", "correspondence", "treaties", "agreements", "conventions", "legal", "acts", "laws", "court", "encyclopedias", "dictionaries", "memoirs", "conference", "working", "policy", "russian", "belarusian", "ukrainian", "polish", "english", "english-language", "russian-language", "cyrillic", "latin", "social", "audiovisual",
  "научные", "научная", "официальные", "официальный", "публикации", "материалы", "издания", "интервью", "выступления", "статистические", "статистика", "данные", "доклады", "отчеты", "отчёты", "законы", "законодательство", "правовые", "акты", "учебники", "словари", "справочники", "мемуары", "сайты", "зарубежная", "зарубежные", "отечественная", "дополнительная", "основная", "сборники", "архивные", "опубликованные", "неопубликованные", "печатные", "периодические", "устные", "воспоминания", "письма", "рукописи", "социальные", "сети", "видео",
  "навуковыя", "афіцыйныя", "публікацыі", "матэрыялы", "выданні", "законы", "заканадаўства", "сайты", "даклады", "прэса", "наукові", "офіційні", "публікації", "матеріали", "видання", "законодавство", "сайти", "доповіді", "преса", "звіти",
  "naukowe", "oficjalne", "rządowe", "publikacje", "materiały", "wydawnictwa", "dane", "statystyczne", "ustawy", "umowy", "międzynarodowe", "prawne", "wspomnienia", "przemówienia", "sprawozdania", "portale", "blogi", "filmy", "słowniki", "encyklopedie", "elektroniczne", "pozostałe", "inne", "drukowane", "zbiorowe", "prace", "archiwalne", "prasowe", "publikowane", "niepublikowane", "rękopiśmienne", "pamiętniki", "relacje", "kartograficzne", "cytowane", "wykorzystane", "ogólne", "teksty",
  "wissenschaftliche", "amtliche", "veröffentlichungen", "berichte", "gesetze", "verträge", "bücher", "artikel", "interviews", "statistiken", "weitere", "sonstige", "presse", "scientifiques", "officiels", "officielles", "rapports", "lois", "entretiens", "livres", "statistiques",
];

/** Words that join those of a heading; they tell nothing by themselves. */
// prettier-ignore
export const JOINING_WORDS: readonly string[] = ["and", "or", "in", "of", "from", "other", "the", "on", "&", "и", "на", "в", "из", "і", "й", "та", "у", "з", "i", "oraz", "z", "w", "und", "im", "aus", "et", "de", "des", "du", "a", "v"];

/** What stands above the notes of an article that are all at its end. */
// prettier-ignore
export const NOTE_HEADINGS: ReadonlySet<string> = new Set([
  "notes", "endnotes", "footnotes", "notes and references", "references and notes", "przypisy", "przypisy końcowe", "примечания", "сноски", "ссылки и примечания", "примечания и ссылки", "заўвагі", "спасылкі", "примітки", "посилання", "виноски", "anmerkungen", "fußnoten", "endnoten", "poznámky", "poznámkový aparát", "notes de bas de page", "note",
]);
