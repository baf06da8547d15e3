import { partRule } from "../rule.ts";
import { spellingsOf } from "../spellings.ts";

/** Particles that belong to a surname and are printed in small letters. */
export const PARTICLES =
  "van von der den de del della di da dos du la le el al ibn bin ben zu zur ter ten af av фон де ван дер ден ла".split(
    " ",
  );

/** Parts of Irish and Scottish surnames that stand apart from the rest and have a capital. */
export const GAELIC_PARTICLES = ["Mac an", "Nic an", "Mac", "Nic", "Mhic", "Ó", "Ní", "Uí", "Ua"];

/** "Son of", "daughter of" behind the father's name, as Azerbaijani, Kazakh, Kyrgyz, Turkmen and Uzbek have them. */
export const PATRONYMIC_ENDS =
  "oglu oğlu ogly oghlu ogli o‘g‘li o'g'li uulu uly ұлы улы уулу оглы оглу угли ўғли қызы кызы кизи гызы kyzy kyzi gyzy gizi qizi qızı kızı қизи".split(
    " ",
  );

/** Small parts behind the hyphen of Azerbaijani, Iranian and Central Asian surnames: `Rasul-zade`, `Kurban-ogly`. */
export const SURNAME_ENDS =
  "zade zadeh zada zadə oglu oğlu ogly oghlu ogli bek bey beg khan mirza заде оглы оглу бек бей хан мирза".split(
    " ",
  );

/** Those that are small wherever a surname stands in normal case: `VAN DER MEER` is `van der Meer`, but `LE PEN` is `Le Pen`. */
export const SMALL_PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del della di da dos du zu zur ter ten af фон де ван".split(" "),
);

/** Bodies that are known by their first letters, which look like surnames in capitals: `NATO Watch`, `GUS Warszawa`. */
export const ABBREVIATED_BODIES: ReadonlySet<string> = new Set(
  "NSA WSA TSUE ETPC ETPCZ NATO OSCE OBWE UNESCO UNICEF UNHCR UNDP OECD ODIHR GUS PISM OSW CBOS NIK IPN MSZ MON MSWIA RPO PAP PAN UODO UKE OPEC ASEAN CSTO EAEU BRICS FIDH GRECO ECRI ENISA NASA AFP EPA IMF ILO IOM IAEA WHO EBRD EIB IFES IISS SIPRI ECFR OKO RIA ONT USA AIIA CEPA RUSI ICRC ICAO IEA AI TASS UNIAN UKRINFORM BELTA BELSTAT ПАСЕ ОБСЕ НАТО ОДКБ ЕАЭС ООН ЮНЕСКО ЮНИСЕФ БЕЛТА ТАСС РИА РАН НАН МИД МВД КГБ СБУ ВЦИОМ ВОЗ ОПЕК ОБСЄ ВООЗ МЗС".split(
    " ",
  ),
);

/** What stands after a name: junior, third … */
export const SUFFIXES = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "мл.", "ст.", "jun.", "sen."];

/** Words between the last two names of a list. */
export const CONJUNCTIONS = [
  "and",
  "&",
  "und",
  "et",
  "i",
  "oraz",
  "y",
  "e",
  "и",
  "і",
  "та",
  "й",
  "ды",
  "a",
  "ir",
  "with",
];

/** "And others", as lists print it. */
export const ET_AL = [
  "et al.",
  "et al",
  "and others",
  "i in.",
  "i inni",
  "и др.",
  "и др",
  "и другие",
  "і інш.",
  "ды інш.",
  "та ін.",
  "u. a.",
  "u.a.",
  "i dr.",
  "i dr",
  "i insh.",
  "a kol.",
  "ir kt.",
].flatMap(spellingsOf);

/** Words that only bodies have in their names. */
export const BODY_WORDS = partRule(
  /(?:^|[\s-])(?:grupa(?=\s)|gruppa(?=\s)|hrupa(?=\s)|группа(?=\s)|група(?=\s)|inicjatywa|koalicja|kolektyw|administratsiya|administration|agency|agentstvo|akademi|academy|assembl|associat|bank|pank(?=\s|$)|biuro|bureau|cabinet|cent(?:er|re|rum|r)|college|commission|committee|company|consortium|contributors|corporation|developers|konsorcjum|congress|council|court|department|embassy|endowment|faculty|federation|forum|foundation|fund(?!amental)|fundacja|gosudarstvenny|government|pravitel['’ʹ]?stv|urad\s|narodny\s|group|house|initiative|institut|instytut|journal|kantselyariya|komitet|kommissiya|konsortsium|lab(?:oratory)?|league|library|ministerstv|ministr(?:y|ies)|museum|nations?|network|movement|dvizheni[ey]e|rukh(?=\s|$)|upra[uŭw]lenn|observatory|office|organi[sz]ation|ośrodek|parliament|partnership|party|press|press-sluzhba|program(?:me)?|project|publish|school|secretariat|service|sluzhba|sluzba|society|sovet(?!sk)|soyuz|stiftung|sud|team|think[ -]tank|tsentr|union|universit|uniwersytet|upravleniye|verlag|ministerium|kommission|verband|verein(?!\p{L})|gewerkschaft|wissenschaftsrat|arbeitsgemeinschaft|arbeitsgruppe|forschungsgruppe|statistisches|bundes(?:ministeri|amt|agentur|anstalt|institut|verband|verein|zentrale)|landes(?:amt|anstalt|regierung|verband|zentrale)|wydawnictwo|ministerstwo|kancelari|urząd|towarzystwo|stowarzyszeni|trybunał|politechnik|inspektorat|inspekcj|dyrekcj|komisj|agencj|biblioteka|zentrum|books|издательство|изд-во|центр|институт|фонд|министерство|администрация|служба|комитет|совет(?!ск)|университет|академия|управление|комиссия|прокуратура|библиотека|агентство|банк|цэнтр|інстытут|міністэрства|адміністрацыя|міністерство|агентств|інститут|управління|комісія|камісія|прокуратура)/iu,
);

/** What begins the names of Polish bodies that publish books together. */
export const POLISH_BODY =
  /^(?:Związek|Instytut|Towarzystwo|(?:Białoruskie|Polskie|Ukraińskie|Litewskie)\sTowarzystwo|Katedra|Wydział|Zakład|Muzeum|Uniwersytet|Fundacja|Stowarzyszenie|Ośrodek|Centrum|Biblioteka|Archiwum|Akademia|Studium|Wydawnictwo|Książnica|Polska\sAkademia|Towarz\.)\s/u;

/** Legal forms of companies, before or behind their names: `UAB Ignitis`, `Belaruskali OJSC`, `OAO Beltransgaz`. */
export const LEGAL_FORM = partRule(
  /^(?:UAB|OÜ|SIA|VAS|OAO|ZAO|OOO|PAO|TAA|RUP|KUP|ОАО|ЗАО|ООО|ПАО|ТАА|РУП|КУП|ААТ|ЗАТ|ТДА|ТОВ|ПАТ|ПрАТ)\s(?=[«“"]?\p{Lu})|\s(?:UAB|OÜ|SIA|PJSC|OJSC|JSC|CJSC|PLC|plc|LLC|Ltd|Limited|Inc|Corp|GmbH|ASA|Oyj|S\.A|[Ss]p\. z o\. ?o)\.?$/u,
);

/** Those that could be the initials of a person, too: `Litgrid AB`, `Elering AS`, `PGNiG SA`. */
export const SHORT_LEGAL_FORM = partRule(/\p{L}\s(?:AB|AS|AG|SA|SE|NV|BV|AO|Oy)$/u);

/** Words that begin titles, where a given name could stand: `Natural Gas: Methods of Storage`, `Human Capital: Policies`. */
export const TOPIC_WORDS: ReadonlySet<string> = new Set(
  "Natural Nuclear Border Borders Human Public Social Energy Foreign Political Digital Civil Civic Economic Economy National International Regional Local Global Urban Rural Hybrid Military State Media Labour Labor Women Gender Climate Renewable Electric Water Green Migration Forced Security Soft Hard Smart Modern Contemporary Postwar Critical Applied Comparative General Historical Cultural Oral Popular Religious Ethnic Minority Linguistic Literary Legal Criminal Constitutional Electoral Authoritarian Democratic Strategic Frozen Cold Fake Open Free Black White Red Blue Dark Deep Clean Raw Solar Wind Oil Gas Potash Power Population Price Monetary Fiscal Financial Industrial Agricultural Environmental Medical Mental Clinical Higher Primary Secondary Early Late New Old Great Small Big European Eastern Western Northern Southern Central Baltic Slavic Soviet Russian Belarusian Ukrainian Polish Lithuanian Latvian".split(
    " ",
  ),
);

/** Words that stand in names of works, countries, media and channels, but in no name of a person. */
export const NO_NAME = partRule(
  /(?:^|[\s-])(?:konstytucj\S*|onz|zgromadzenie|bezpieczeństwa|najwyższa|kontroli|trybunał\S*|republic|republika|respublikos|seimas|saeima|riigikogu|ministrów|caucasus|kavkaz\S*|eurasia|congress|senate|republiki|rzeczypospolitej|ustawa|kodeks|traktat|belarus|belarusi?|belarusian|belarus[’ʹ']?|byelarus|byelorussiya|belorussiya|respubliki|rossi[iy]a?|russia|russian|rossiyskaya|ukrain\S*|ukrayin\S*|poland|polska|polski|lithuania|moldova|europe|europy|european|eastern|western|soviet|union|soyuz\S*|telekanal|kanal|verkhovn\S*|viarkhoŭn\S*|vyarkho[uw]n\S*|channel|weekly|daily|monthly|news|times|post|herald|tribune|journal|review|tv|radio|radyyo|radyjo|constitution|konstitut\S*|konstytut\S*|kanstytut\S*|zakon|ukaz|dekret|law|decree|gazeta|pravda|novosti|zhizn\S*|vestnik|live|online|now|freedom|rights|watch|coalition|solidarity|democracy|state|world|war|the|of|and|people|vision|talks?|voices?|labs?|hub|views?|reports?|monitor|monitoring|platform|platforma|tracker|dashboard|newsroom|observer|insights?|digest|maps?|data|facts?|stories|club|aid|borders|planet|today|tomorrow|studio|digital|global|honest|united|independent|public|social|civic|civil|legal|political|popular|national|international|regional|initiative|movement|campaign|alliance|project|archives?|dictionary|encyclop\S*|magazine|council|committee|commission|office|department|agency|ministry|assembly|institute|secretariat|parliament|administration|politics|policy|history|security|беларус[ьи]|белорус\S*|россии|россия|российск\S*|республик\S*|украин\S*|україн\S*|телеканал|канал|новости|жизнь|правда|газета|вестник|конституц\S*|канстытуц\S*|конституці\S*|закон|указ|декрет|история|политика|гаюн|hayun|hajun)(?=[\s.,:)]|$)/iu,
);

/** What a title of GOST begins with before the initials of who spoke: `Интервью А. В. Коса агентству «Реки» // Полис`. */
export const SPOKEN: ReadonlySet<string> = new Set(
  "интервью|беседа|выступление|речь|доклад|заявление|обращение|лекция|послание|ответ|ответы|комментарий|брифинг|стенограмма|приветствие|встреча|визит|переговоры|письмо|письма|телеграмма|записка|воспоминания|дневник|дневники|рецензия|отзыв|тезисы|статья|статьи|інтэрв'ю|гутарка|выступ|выступленне|прамова|даклад|заява|зварот|лекцыя|пасланне|адказ|адказы|каментар|брыфінг|стэнаграма|прывітанне|сустрэча|візіт|перамовы|ліст|лісты|запіска|успаміны|дзённік|рэцэнзія|інтерв'ю|бесіда|розмова|виступ|промова|доповідь|звернення|лекція|послання|відповідь|відповіді|коментар|брифінг|стенограма|привітання|зустріч|візит|переговори|лист|листи|спогади|щоденник|рецензія"
    .split("|")
    .flatMap(spellingsOf)
    .map((word) => word.replace(/['’ʹʺ”′`ʼ´]/gu, ""))
    .concat(
      "wywiad rozmowa wystąpienie przemówienie oświadczenie list komentarz interview speech address remarks statement lecture".split(
        " ",
      ),
    ),
);
