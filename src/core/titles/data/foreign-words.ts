/** How a language in Latin letters shows itself. */
export interface ForeignSigns {
  /** Words of its own; with `*` for all that begin so. None is a usual word of romanised Russian, Belarusian or Ukrainian. */
  words: string;
  /** Words that decide although they could be read as romanised ones, because those are too rare for a title. */
  sure?: string;
  /** Further words, which romanised print has as well; they name a language, but do not decide for one. */
  shared?: string;
  /** Letters that no romanisation has. */
  letters?: RegExp;
  /** Letters that the language lacks. */
  lacks?: RegExp;
  /** Letters that romanisations have as well; they name a language, but do not decide for one. */
  marks?: RegExp;
  /** Groups of letters that are usual in the language and rare in others; they name a language, but do not decide for one. */
  usual?: RegExp;
  /** Names with a capital as only the language has them inside a title; in small letters they may be other words. */
  names?: RegExp;
}

export const FOREIGN_SIGNS: Readonly<Record<string, ForeignSigns>> = {
  en: {
    words:
      "warfare soviet soviets historiograph* postcolonial* authoritarian* totalitarian* republic gamble digest brink partisans lessons week obituary redux diary is how why what when who which about after against between into its or not be has have new war under over policy state russian russia belarusian ukraine ukrainian two three four years year through towards beyond without their his our we they that this these than first how's isn't doesn't don't revisited votes pawns heirs nation",
    sure: "the of and for in from with",
    lacks: /[ąęłżřěůåäöãõșțāēīūģķļņğş]/,
    shared: "more most last it her on an at as by are",
    usual: /(?:tion|sion|ity|ness|ing|ment|ism|ists?|'s|ous|ships?|ies|ed)$|^(?:wh|th)|ee|oo/,
  },
  pl: {
    words:
      "reforma* zamek dworze kościoł* polskiego dzieje walczy metrykaln* moskiewsk* białymstok* wilnie grodnie krakow* ład świat ustawę przyjął życie życia kronik* historia historii miasto ludzie archiwa archiwum wieś rewolucji przejści* dziennikar* że tylko także został została przed podczas wśród według więcej mniej wszystkie swoje jeszcze można trzeba będzie mają moskwa moskwy moskwie mińsk* mińsku łukaszen* ukrainą tygodnik* manewr* sojusz* broń broni jądrow* trudny kryzysow* wobec represje nowych polak* polsce warszaw* kremla kremlu jego się oraz przez jest są przy między wobec dlaczego który która które których białoru* rosja rosji rosję rosją rosyjsk* polsce polską polskiej polskiego polsko* polityki polityce polityką politykę polityczn* zagraniczn* stosunki stosunków państw* rząd* społecz* bezpiecz* gospodar* europejsk* europy europie wojna wojny wojnie wojną wojenn* wojsk* wojskow* opozycj* sankcje sankcji kryzys kryzysu kryzysie kryzysy granica granicy granicach granicę prezydenc* konstytucj* partnerstw* wschod* ostatni* latach latami historii dzieje tożsamoś* energetyczn* zależnoś* prawa człowieka związ* związek nowej między* unii litwa litwie litwy stron* zakręc* zwyci* niepodległ* władz* wybor* wybory rynku rynek polskim polskich polskimi specjaliś* gospodarcz* gospodark* państwo państwa tożsamość pamięć zyska granicą strachu uchodźc* zakładni* emigracj* dyktator* wolności droga",
    shared:
      "jej ich był było były dla nie jak jako czy gdzie kiedy polski polityka prezydent* zachod* narod* ustaw* system system* instytut* unia bez nowa nowy nowe doktryn* około ponad być roku dnia dzień ukrainie ceny na do po za od w z o i u kto",
    names: /^(?:Polski|Polsce)$/,
    letters: /[ąęóż]|.[iy]czn[aey]/,
    lacks: /[řěůáéíýúčšžŭäöüãõșț]/,
    marks: /[śźńćł]/,
    usual: /^w[aeiouyrs]?$|^w[aeiouyęąr]|rz|sz|cz|cj[aeięą]|ow[aeiy]$|iej$/,
    sure: "grodnie wilnie polskie emerytaln*",
  },
  cs: {
    words:
      "životopis* vlád* soud novou novin* jaro pražsk* přijal* studená pokračuje obrany navštívil archivech výzkum jeho není jsou jsem který která které také však plynu zbraně zbraní vojensk* jadern* kdo stíny praha praze českého opozice represe při podle její jejich aneb ruské ruská ruský ruského ruskou rusko* bělorus* české český česká mezinárodní* zahraniční* válk* války vztahy vztahů evropsk* evropě evropy dějin* volby prezidentsk* bezpečnost* současn* republik* střední* poslední* krize sankce roce podepsal* unie východní* partnerství jedné jednoho proč mlčí proti moskvě nové národní* lidé lidí město běloruska rusové rusů češi dějiny paměť* ještě již dnes jsme byly bylo očima lukašenk* menšin* cesta cesty cestě trest strachu hranici hranicí sousedé sousedů vládne uprchl* poté poslední rozcestí obchodu svobodě",
    shared:
      "ve pro jako nebo mezi rusku prezident* politik* režim* zákon nový po a v jen jak už roku cena ceny moskvy osudy na do od za s z je kde až i ale vojna",
    letters: /[řěů]|[áéíýúďťň]/,
    // Within a word Czech has ů.
    lacks: /[ľĺŕôäöüąęłżãõñç]|[cčdďghkmnňprřsštťvž]ú/,
    usual: /ch$|[éo]ho$|sk[ýáéoůu]|ní$|ství$|ost$/,
  },
  sk: {
    words:
      "schválil odmietol odstúpil* zahraničia súd jednej ľudia ktorí zostali sú ktorý ktorá zbrane zbraní jadrov* vojensk* plynu tiene opozícia alebo podľa voči nerovné nerovný nerovná partnerstvo vlády bielorusk* zahraničn* ruskej ruská ruské ruský ruskou slovensk* európ* vzťah* bezpečnosť* ktor* nový zákon federácie východom západom slovensko podpísal* sankcie prečo čo jeden jedného rokov ľudí mesto voľby voľbách dejiny bieloruska ešte dnes boli podkarpatsk* bratislav* prešov* jazyky menšin* cesta cesty utečenc* posledný posledná nádej voľb* hranici susedia vládne európou slobode",
    shared:
      "ukrajin* medzi ako pre vojna vojny vojne politik* nie cena kto moskvy jeho osudy a v na do od za s z po je kde až i ale jazyk viera hranica",
    letters: /[ľĺŕôä]|[áéíýúďťň]/,
    lacks: /[řěůąęłżöüãõñç]/,
    usual: /[^c]ie$|osť$|[áo]ch$|sk[ýáéou]/,
  },
  de: {
    lacks: /[čšžřěůąęłżśźńćŭáíúãõñçåøșțőű]/,
    words:
      "zu bundes* landtag* bundestag stärkt streit bahnhof gericht* urteil regierung* kündig* mehrheit verlier* koalition sinkt steigt gescheitert zeigt östlich* großfürst* besatzung* gewerkschaft* rentenreform arbeits* wahlen hauptstadt waffe* atomwaffen arm langer preise opposition exil spiel land als alle mehr nur wenn wird werden würde kann neue neuen neuer jahre jahren seine ihre der die das und von für mit ein eine einer einen zum zur ist nicht des dem auf aus über zwischen gegen wie ohne bei durch unter sind wird krieg kriege* russland* russlands russisch* belarussisch* weißru* deutsch* sanktionen wirtschaft* macht* bleibt geschichte kleine letzte* außen* osteuropa* ostmittel* grenzen politisch* zeitschrift* analysen meldet wirken rettet lukaschenko nation werden umbruch aufbruch wandel wende weg zukunft vergangenheit erinnerung* stadt städte leben tod ende anfang frauen kinder menschen jugend kirche gesellschaft sprache* gas geld grenze raten statt stühlen reformen zensur",
    shared: "im den vor nach diktat* politik in noch",
    letters: /[äöüß]/,
    usual:
      /(?:ung|ungen|keit|heit|schaft|kampf|isch(?:e[nrsm]?)?|lich(?:e[nrsm]?)?|tät|tion(?:en)?)$|sch|tz$|ei/,
  },
  fr: {
    lacks: /[čšžřěůąęłżśźńćŭäößåáíúñãõșțőű]/,
    words:
      "vivre gouvernement loi élections président réforme guerres société où morale enquête femme femmes sous prix armes nucléair* ombre langue cette vers après depuis pendant pour dans une un avec aux entre russie guerre contre sont ses leur qui que biélorus* bélarus* histoire dernier* politique politiques relations europe poutine loukachenko économi* droit crise capitale géopolit* russe russes ville villes mémoire* vie mort peuple ministre état ancien ancienne jeunes enfants avenir retour fin début siècle ou où perdants archives",
    shared: "le la les des du de et sur par au en est son ne pas plus ces sans",
    letters: /[éèêëçàœùîôï]|^[ldjnsc]['’]/,
    usual: /(?:eau|eux|tion|ique|aire|isme|ie|ette|elle|ité)s?$|ou|ée?s?$/,
  },
  es: {
    lacks: /[čšžřěůąęłżśźńćŭäößåãõçèàùêâîôșțőű]/,
    words:
      "gobierno oposición aprueba frontera unión siglo precio armas nucleares sombra larga bajo después también más con una un entre guerra rusia rusa ruso bielorru* relaciones política exterior última contra como historia",
    shared: "el los las del y para por en la de su europa",
    letters: /[ñáíóúé¿¡]/,
    usual: /(?:ción|ciones|idad|ismo|es|as|os)$/,
  },
  pt: {
    lacks: /[čšžřěůąęłżśźńćŭäöüßåñèùîșțőű]/,
    words:
      "governo aprova história século oposição das com entre guerra rússia russa russo política externa relações bielorrúss* contra como",
    shared: "o os as do da dos e para uma um por em na no",
    letters: /[ãõçâêáíóúé]/,
    usual: /(?:ção|ções|idade|ismo|ão)$/,
  },
  it: {
    lacks: /[čšžřěůąęłżśźńćŭäöüßåñáíóúãõçêâîôșțőű]/,
    words:
      "governo approva riforma storica sanzioni secolo commercio opposizione prezzo armi nucleari ombra lunga sotto dopo anche più lo gli della dei delle degli dell una nel nella guerra russia russa bieloruss* storia politica estera ucraina contro integrazione",
    shared: "il per di la in e con alla tra europa come",
    letters: /[àèìòù]|^(?:dell|nell|all|l)['’]/,
    usual: /(?:zione|zioni|ità|ismo|mente)$|gli|cch|zz/,
  },
  nl: {
    lacks: /[čšžřěůąęłżśźńćŭßåñãõșțőű]/,
    words:
      "oekraïne gevolgen regering valt geschiedenis toekomst migratiebeleid het een voor tegen niet naar over tussen laatste rusland wit-rusland sancties oorlog dictator",
    shared: "de van met en in is europa",
    usual: /ij|aa|oe|sch|heid$|ingen$|lijke?$/,
  },
  sv: {
    lacks: /[čšžřěůąęłżśźńćŭßüñãõșțőű]/,
    words:
      "riksdag* regering* röstade och mellan för ett det till från rysslands ryssland vitryss* sveriges relationer krig kriget öst väst",
    shared: "om en den med mot av",
    letters: /[åäö]/,
    usual: /(?:ning|het|isk[at]?)$|sk/,
  },
  da: {
    lacks: /[čšžřěůąęłżśźńćŭäöüßáíúóýñãõçșțőű]/,
    words:
      "regeringen forhold folketing* og krigen rusland ruslands hviderusland* hviderussisk* efter mellem danmark* danske",
    shared: "i en den det de af for med om på til",
    letters: /[æøå]/,
    usual: /(?:hed|ning|else|isk)$/,
  },
  nb: {
    lacks: /[čšžřěůąęłżśźńćŭäöüßáíúóýñãõçșțőű]/,
    words:
      "regjering* stortinget middelalder* og krigen russland russlands hviterussland* hviterussisk* etter mellom norge* norske",
    shared: "i en den det de av for med om på til",
    letters: /[æøå]/,
    usual: /(?:het|ning|else|isk)$/,
  },
  fi: {
    lacks: /[čřěůąęłżśźńćŭßüáíúóýñãõçșțőűbcfqwxz]/,
    words:
      "hallitus uuden lain presidentti hyväksy* valko-venäj* eduskunta valko-venäjän venäjän venäjä suomen sota",
    shared: "ja on",
    letters: /[äö]/,
    usual: /ii|kk|aa|uu|ää|ssa$|n$/,
  },
  et: {
    lacks: /[čřěůąęłżśźńćŭßåáíúóýñãçșțőű]/,
    words:
      "riigikogu seaduse ajaloo uue valitsus valgevene venemaa eesti sõda pärast valimisi piir hirm varjus sanktsioonid",
    shared: "ja on",
    letters: /[õäöü]/,
    usual: /ii|aa|uu|ee|de$/,
  },
  hu: {
    lacks: /[čšžřěůąęłżśźńćŭýßåñãõçșț]/,
    words: "magyar* kormány* fehéroroszország* befolyás* és egy fehérorosz* orosz* oroszország háború",
    shared: "az a",
    letters: /[őű]|[áéíóöúü]/,
    usual: /sz|gy|ája$|ének$|ban$|ben$|nak$|nek$/,
  },
  ro: {
    lacks: /[čšžřěůąęłżśźńćŭýäöüßåñãõçéáíóúőű]/,
    words:
      "guvern* adoptat noul basarabi* moldovei român* între și în din rusiei rusia războiul războiului externă ucraina după alegeri ultimul frontiera frica vecinii securitat* conduce cine marea neagră țara republica politica sancțiuni",
    shared: "la pe cu belarus",
    letters: /[ăâîșțşţ]/,
    usual: /ul$|ului$|ei$/,
  },
  hr: {
    words:
      "usvojila medijima vijeku predsjednik* hrvatske hrvatsk* zagreb* povijest* što želi znati između rusije rusija rusiji bjelorus* belorusij* vanjska vanjske vanjskoj istoka politici tko nakon izbora istoku slobodu moć posljednj* susjed* njezini sjećanje književnost egzilu trgovina",
    shared: "i na u te zapada ruska ruski ruske emigracija emigracije povijest rat rata iz od o",
    letters: /đ/,
    usual: /ć|ije$|ija$|lj|nj/,
  },
  sr: {
    words:
      "unije prema rusiji evropske skupština beograd* srp* srb* jugoslav* kraljevin* posle stvarnost savremen* spoljna spoljne spoljnoj rusije rusija rusiji belorusij* između",
    shared: "i na u ruska ruski ruske emigracija emigracije istorija evropa rat rata mit iz od o",
    letters: /đ/,
    usual: /ć|ije$|ija$|lj|nj/,
  },
  sl: {
    words:
      "zgodovina sprejela zunanja zunanje rusije rusija belorusij* vzhodom njen* letu letih sosed* javnost slovenij* ljubljan*",
    shared: "med za in ter zahodom v na o vojna slovenska po",
    usual: /ije$|ija$|lj|nj|[aei]jo$|ega$|emu$/,
  },
  lt: {
    lacks: /[řěůłżśźńćŭáéíóúýäöüßåñãõçāēīģķļņșțőű]/,
    words:
      "seimas priėmė įstatymą istorijos krašto lenkai daugiau nei kaina ginklai šešėlis maskvos kaip nuo iki prie apie lietuvos baltarusij* rusijos rusija rusijai ukrainoje ukrainos karinė užsienio dėl tarp santykiai sankcijos putinas atominė elektrinė rytų vakarų menas atmintis teisė siena sienos migrantai laisv* laukia tremtis kaimynai trąšos",
    sure: "ir",
    shared: "karas politika lukašenka su lietuva maskva kur ar bei",
    letters: /[ųįūą]|ė/,
    usual: /(?:os|as|is|us|ai|ių|ijos|oje|imas)$/,
  },
  lv: {
    lacks: /[řěůąęłżśźńćŭáéíóúýäöüßåñãõçėșțőű]/,
    words:
      "saeima* apstiprina vēstures un latvijas baltkrievij* krievij* ukrainā karš ārpolitika attiecības ietekme baltijas valstīs robeža robežas bailes vēsture atmiņa vēlēšan* kaimiņi tās osta pēc",
    shared: "par ar latvija",
    letters: /[āēīķļņģ]/,
    usual: /(?:as|is|us|ība|ības|ijas)$/,
  },
  tr: {
    lacks: /[čšžřěůąęłżśźńćŭáéíóúýäßåñãõșțőű]/,
    words: "ile rusya'nın rusya beyaz dış politikası için",
    shared: "ve bir ukrayna",
    letters: /[ığşı]/,
    usual: /(?:lar|ler|ları|leri|sı|nın|nin)$/,
  },
  la: {
    lacks: /[čšžřěůąęłżśźńćŭáéíóúýäöüßåñãõçșțőűėâ]/,
    words: "bello bellum ante quo homo civili sovieticus",
    shared: "de status inter per pro et ad",
    usual: /(?:us|um|ae|is|orum|ibus)$/,
  },
};

/** Languages so near to each other that short titles hardly tell them apart; the one with more readers stands first. */
export const KIN: readonly (readonly string[])[] = [
  ["cs", "sk"],
  ["sr", "hr", "sl"],
  ["sv", "da", "nb"],
  ["es", "pt"],
];

/** Endings that no language in Latin letters has: `Kurapatskaya`, `prezidentskiye`, `zyarnyawka`, `Delo Bialiatskogo`. */
export const EAST_SLAVIC_ENDING =
  /\p{Ll}(?:t?skogo|[aiouy]ye|[iy]y|[aiy]ya|[ouy]yu|[iy]kh|awka|owka|[ao]h[ao]|[aouiy]â|[uû]û)$/u;

/** Endings and words of the East Slavic languages by the Polish rules of transcription that Polish has not: `nacyonalnyj`, `riespubliki`. */
export const IN_POLISH_SPELLING =
  /(?:[iyo]j|\p{L}[aiy]ja|(?<!^(?:m|tw|sw|tr|ob))oje|[iy]je|ogo|oho|[bdgknrswchw]aha|[ioy]ji|[cs]yj?[aiu]|nnia|[aeu]jut|aŭ|yŭ)$|^ŭ$|[dt]ie[bgj-nłswż]|(?<!ba|ka)rie[bdgklłmwż]|^(?:czto|kak|iz|ot|szczo|wid|riespublik|rossi|sowietsk|sojuz|gosudarstw|priezid|bie[lł][ao]rus|ukrajin|wopros|dzier?żaŭ|derżaw|czełowiek|obszczes|zaszczit|buduszcz|pomoszcz|otnoszen|oczerk|wijś[kc]|mastac|hramad|niezaleznas|pra$)/u;
