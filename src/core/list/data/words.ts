/** Words that open a line in the middle of a reference: names of fields, never of authors. Lower case, without the full stop. */
// prettier-ignore
export const FIELD_WORDS: ReadonlySet<string> = new Set([
  "in", "vol", "no", "nr", "pp", "p", "s", "ss", "t", "bd", "hg", "hrsg", "ed", "eds", "edited", "iss", "issue", "volume", "number", "doi", "isbn", "issn", "url", "available", "retrieved", "accessed", "access", "date", "from", "at", "pmid", "pmcid", "arxiv", "etc", "trans", "transl",
  "press", "university", "publishers", "publishing", "verlag", "routledge", "london", "oxford", "cambridge", "new", "york", "moscow", "moskva", "warszawa", "kyiv", "kiev", "minsk", "vilnius", "berlin", "paris", "ltd", "inc", "springer",
  "в", "вып", "выпуск", "№", "том", "ч", "часть", "с", "стр", "под", "ред", "режим", "доступа", "дата", "обращения", "электронный", "ресурс", "изд-во", "изд", "пер", "сост", "отв", "спб", "м", "л", "минск", "москва", "киев", "київ",
  "мінск", "рэжым", "доступу", "выд", "рэд", "вып", "кн", "ст", "зб", "том", "н", "дата", "звароту",
  "режим", "вид", "видавництво", "львів", "кн", "перегляду", "звернення",
  "dostęp", "dostępne", "dostępny", "wyd", "wydawnictwo", "red", "tom", "zeszyt", "z", "cz", "data", "dostępu", "pobrano", "online", "seria", "przeł", "tłum", "rozdz",
  "zugriff", "abgerufen", "verfügbar", "zuletzt", "jg", "aufl", "heft", "h", "übers", "stand",
  "disponible", "consulté", "dans", "n°", "éd", "dir", "trad", "consulté", "cit", "dostupné", "dostupný", "roč", "č", "prieiga", "žiūrėta",
  "rezhim", "dostupa", "obrashcheniya", "otv", "elektronnyy", "resurs", "pod", "vyp", "izd-vo", "izd", "sost",
]);

/** Those of them that are places of publication: a title may begin with one. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  "london oxford cambridge moscow moskva warszawa kyiv kiev minsk vilnius berlin paris минск москва киев київ мінск львів".split(" "),
); // prettier-ignore

/** Further places, which are surnames or begin titles as well: only a colon behind them, or their state, shows what they are. */
export const CITY_WORDS: ReadonlySet<string> = new Set(
  ("washington warsaw kraków krakow cracow lublin wrocław poznań łódź toruń gdańsk białystok rzeszów katowice szczecin opole olsztyn wołowiec lanham ithaca princeton stanford boston chicago philadelphia pittsburgh bloomington durham albany baltimore toronto montreal ottawa basingstoke abingdon farnham cheltenham edinburgh manchester cham leiden dordrecht amsterdam brussels bruxelles stuttgart münchen munich hamburg köln leipzig bonn wiesbaden göttingen baden-baden wien vienna zürich geneva bern stockholm uppsala lund oslo copenhagen helsinki tartu tallinn riga rīga kaunas prague praha brno bratislava budapest bucharest sofia lviv l’viv kharkiv odesa grodno hrodna brest gomel homiel hrodno mensk vilnia vil’nia varšava warschau tbilisi yerevan almaty petrozavodsk kazan’ novosibirsk saratov voronezh smolensk " +
    "гродно гродна брест брэст гомель витебск віцебск полоцк вільня вильнюс вільнюс варшава беласток санкт-петербург новосибирск казань екатеринбург харьков харків одесса одеса чернівці рига воронеж саратов смоленск")
    .split(" "),
); // prettier-ignore

/** Words after which a line cannot end a reference. Lower case. */
// prettier-ignore
export const OPEN_WORDS: ReadonlySet<string> = new Set([
  "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "from", "with", "by", "at", "as", "into", "between", "under", "after", "is", "are", "was", "its", "their", "his", "her", "this", "that", "how", "why", "what", "which", "against", "toward", "towards", "versus", "vs", "via", "et", "al",
  "и", "в", "на", "с", "о", "об", "к", "по", "из", "от", "за", "для", "как", "не", "что", "при", "под", "или", "а", "у", "до", "его", "их", "между", "над", "через", "без", "это",
  "і", "й", "та", "з", "зі", "у", "ў", "ля", "для", "па", "да", "аб", "пра", "як", "што", "не", "між", "від", "до", "або", "ці", "про", "що", "за", "під",
  "i", "w", "we", "z", "ze", "na", "o", "do", "po", "od", "dla", "oraz", "lub", "jak", "nie", "u", "przy", "przez", "pod", "za", "jako", "wobec",
  "und", "der", "die", "das", "des", "dem", "den", "im", "am", "zu", "zur", "zum", "von", "vom", "mit", "für", "auf", "aus", "bei", "nach", "ein", "eine", "einer", "eines", "über", "als", "wie",
  "le", "la", "les", "du", "de", "des", "et", "en", "dans", "sur", "pour", "par", "au", "aux", "une", "un", "avec", "ou",
  "v", "k", "s", "iz", "ot", "dlya", "kak", "chto", "ne", "ob", "pri", "ili", "a", "y", "ir", "ve", "ke", "se", "pro", "nebo",
  "vol", "no", "nr", "pp", "p", "ed", "eds", "red", "hrsg", "т", "вып", "№", "стр", "ред", "под", "doi", "url", "isbn", "available", "retrieved", "accessed", "dostęp", "режим", "доступа", "дата", "обращения",
]);

/** Short words before a surname: `van der Berg`, `de Vries`, `аль-Хасан`. Lower case. */
// prettier-ignore
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "af", "av", "zu", "zur", "vom", "d", "ван", "фон", "де", "дер", "ал", "аль", "ибн", "дю", "ла", "ле",
]);
