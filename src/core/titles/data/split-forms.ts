type ByLanguage<T> = Readonly<Record<"ru" | "be" | "uk", T>>;

/** Endings that verbs have, and few other words. */
export const VERB_ENDINGS: ByLanguage<RegExp> = {
  ru: /(?:[аяеиыоу]ть(?:ся)?|л[аои]?(?:с[ья])?|[еёиаяую]т(?:ся)?|[аяеиу]ем|[иы]м|ешь|ишь|[ая]й(?:те)?|ейте|бы)$/,
  be: /(?:сь?ць|[аяеіыоуыэё][ўц]|[аяеіыоуэ]ў(?:ся)?|л[аоі](?:ся)?|[аяеіыоуюэ]ць|цца|[ая]ем|[уая]е|[аяэ]ю(?:ся)?|дзе|бы)$/,
  uk: /(?:[аяеиіоу]в(?:ся)?|л[ао]|ли(?:ся)?|ти(?:ся)?|[аяеиуюї]ть(?:ся)?|[аяую]є|ємо|б)$/,
};

/** Endings of adjectives, participles and nouns made of them. */
export const ADJECTIVE_ENDINGS: ByLanguage<RegExp> = {
  ru: /(?:[ыио]й|[ая]я|[оеы]е|ие|[оеё]го|[оеё]му|[ыи]м|[ыи]х|[ыи]ми|[ую]ю)$/,
  be: /(?:[ыі]|[ая]я|[аояы]е|[ыі]я|[аяо]га|[аяо]му|[ыі]м|[ыі]х|[ыі]мі|[ую]ю|[аяо]й)$/,
  uk: /(?:[иі]й|а|е|і|[оь]го|[оь]му|[иі]м|[иі]х|[иі]ми|у|ої|ій)$/,
};

/** What joins the halves of a compound: `красн-о-книжный`, `краін-а-знаўчы`. */
export const LINKING_VOWEL: ByLanguage<RegExp> = { ru: /[оеё]$/, be: /[оаяеэ]$/, uk: /[оеє]$/ };
/** Endings by which a list knows the stem of a first half: of adjectives, and no noun has them; then of nouns. */
export const STEM_ENDINGS: ByLanguage<readonly [adjective: readonly string[], noun: readonly string[]]> = {
  ru: [
    ["ый", "ий", "ая", "ые", "ое", "ого"],
    ["", "а", "я", "ь", "о", "ы", "и", "й", "ия"],
  ],
  be: [
    ["ая", "яя", "ыя", "ага", "яга"],
    ["", "а", "я", "ь", "о", "ы", "і", "й", "ія"],
  ],
  uk: [
    ["ий", "ого", "ому"],
    ["", "а", "я", "ь", "о", "и", "і", "й", "ія"],
  ],
};

/** Beginnings of words that are mostly the second half of a compound: `шылападобны`, `двухэтажный`. */
export const SECOND_HALVES: ByLanguage<RegExp> = {
  ru: /^(?:видн|образн|подобн|носн|творн|ведческ|ведени|любив|способн|летн|язычн|этажн|кратн|значн|сторонн(?!и[кцч])|мерн|численн|душн|устойчив|[её]мк|добыва|обрабатыва|волос|глаз|главн|фил(?:$|[аыуео]|ьск|и[яию])|фоб|центричн|хранилищ|провод|перевоз|производ|строит|строен|потребл|снабж|владел|заготов|очист|измер|лечеб|уборо?ч|промышлен|отраж|чувств|прониц|непрониц|защитн|стойк|упорн|спасат|сбере[гж]|ориентир|зависим|терап|диагност)/,
  be: /^(?:падобн|знаў|носн|творч|любів|здольн|гадов|моўн|павярхов|разов|значн|баков|мерн|душн|[уў]стойлів|ёміст|здабыва|апрацоў|валос|філ(?:$|[аыуе]|ьск|і[яію])|фоб|цэнтрычн|профіл|перавоз|сховішч|правод|вытворч|будаўн|спажыв|валодал|нарыхтоў|ачыст|вымяральн|лячэб|адбіва|адчува|успрымальн|непранікальн|ахоўн|арыентав|залежн|тэрап|уборач|прамысл|пісан|здымак)/,
  uk: /^(?:видн|подібн|носн|творч|знавч|любн|здатн|річн|мовн|поверхов|кратн|значн|сторонн|мірн|душн|стійк|[єе]мн|добувн|волос|філ(?:$|[аиуе]|ьськ|і[яїю])|фоб|центричн)/,
};

/** Beginnings of what is parted by time, which што makes one word with: `штодзённасць`, `штогадовы`. */
export const PARTS_OF_TIME =
  /^(?:дз[ёе]н|год|гадз|гадав|месяч|тыд|тыж|вечар|ран|хвілін|секунд|квартал|ноч|нач|сут|панядз|аўтор|серад|чацв|пятн|субот|нядз)/;

/** Endings of diminutives and names of trades, which lists have as words: `akusher ochka`, `zakaz ushnika`. */
export const DIMINUTIVE =
  /^(?:оч[ек]|уш[ек]|ыш[ек]|иш[ек]|еч[ек]|онк|оньк|енк|ушник|очник|ечник|а?чык|очк|ушк|ешк)(?:[аиіуеоыё]|ой|ов|ом|ами|ам|ах|аў|амі)?$/;
/** What the lists have as words because books break lines there: `музеі фікацыя`, `Єлисаветград ського`. */
export const FRAGMENT =
  /^(?:ф[иі]ка(?:ци|цы)[яіиюе]|[сц]ьк(?:ий|ого|ому|им|ій|а|у|ою|е|і|их|ими)$|[сц]к(?:ий|ого|ому|им|ом|ой|ая|ую|ое|ие|их|ими|ага|аму|ай|ія|іх|імі)$)/;

/** Prepositions that are prefixes, too: what follows them in one word is a verb, or what verbs and adjectives are made into. */
export const PREFIX =
  /^(?:за|по|на|о|об|у|с|со|в|во|от|под|при|про|до|из|без|над|пере|да|ад|пад|пра|пры|па|аб|вы|ні|ни|від|пере|із)$/;

/** Surnames whose endings look like words of their own: `Скоробогатова`. */
export const SURNAME = /[бвгджзклмнпрстфхцчшщ](?:ин|[ое]в|ск|цк|ич|к|енк)(?:а|у|ы|ой|ом|ым|и|о|ий)?$/;

/** Words of one letter that get glued to the word before them. */
export const LAST_LETTERS: ByLanguage<string> = { ru: "вскоиуа", be: "зўіуа", uk: "взіуай" };

/** First words that prefixes are like, or that glued print often begins with; each says something of its own. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  "в с к о у а и на за по до от об из под при про со во ко для без не ни как что это все з зь ў і ад па да аб пад пры пра ня са від й".split(
    " ",
  ),
);
/** Last words that endings are like. */
export const LAST_WORDS: ReadonlySet<string> = new Set(
  "в с к о и у а ў з і й на не за по до то же ли да ад па ей их им ем ого".split(" "),
);
