/**
 * Words of titles on politics, law, economy, history and culture, by language, beside those of foreign-words.ts: `words` are none that romanised Russian,
 * Belarusian or Ukrainian print would have, `shared` ones name a language, but do not decide for one.
 */
export const TITLE_WORDS: Readonly<Record<string, { words: string; shared: string }>> = {
  pl: {
    words:
      "prawem prawne zapłaci sądów sądy sądu wolność drogi rzeką rzeki posła posłów samorząd samorządu " +
      "obywatele obywateli współpraca przyszłość przeszłość pamięci pokój pokoju uchwała trybunał trybunału " +
      "nauczyciele zmiany zmian język języka rzece ziemia ziemi kobiety kobiet rodzina rodziny kościół " +
      "lekcja koniec początek mój podatek emerytury zdrowie lekarz lekarze obrona obronna drożeje tanieje " +
      "rośnie wygrał przegrał szef",
    shared:
      "prawo pracy praca zapłacić mandat polska kraj kraju umowy sejm sejmu szkoła szkoły uniwersytet " +
      "ukraina dom nad woda wody serce czas czasu lat wiek wieku dzieci nasz nasza nasze moja pod podatki " +
      "armia armii cena spada premier premiera ministra partia partii protest strajk umowa lata lekcje",
  },
  cs: {
    words:
      "právo práva práce dohodě smlouva smlouvy jednání jedná voleb voliči stát státu země zemí svět světa " +
      "století ústava ústavy soudu soudy mír míru spolupráce budoucnost minulost příběh příběhy cestu lekce " +
      "pandemie hospodářství podniky učitelé univerzita divadlo umění hudba děti dětí vesnice města řeka " +
      "průmysl doprava dopravy prahy brusel bruselu ukrajině německo polsko slovensko začátek první proudu " +
      "nezávislost médií média zprávy zákona důchody důchodů daně daní rozpočet rozpočtu senát sněmovna " +
      "poslanci odbory stávka demonstrace migrace hranice sankcí uhlí vojsko armáda armády vzrostl vzrostla " +
      "vzrostlo klesl klesla kleslo zpomaluje zrychluje inflace korun před přes zítra lety demokracie moci " +
      "nová starý stará ochrana prostředí zemědělci protestují pokles návrat rozhovor domů dům nadace",
    shared:
      "dohoda dohody obrana doby ekonomika škola školy ženy žen rodina rodiny vodu prahu ukrajina ukrajiny " +
      "evropa konec tisk reforma ministr strana strany protesty roste procenta procent miliardy nad pod bez " +
      "včera let svoboda svobody pravda moc domov spory trh trhu trhy doba premiér hnutí ropa klesá spor",
  },
  sk: {
    words:
      "práva práce práca zmluva volieb voliči štát štátu storočie pamäť ústava ústavy súdu vláda spolupráca " +
      "budúcnosť minulosť príbeh pandémia kríza hospodárstvo podniky učitelia univerzita divadlo hudba " +
      "dedina priemysel doprava viedeň nemecko poľsko maďarsko koniec začiatok prvý médiá médiách tlač " +
      "správy zákona daní rozpočet poslanci hnutie štrajk migrácia hranice zbraňami armáda stúpa rastie " +
      "nezamestnanosť inflácia percenta percent eur slobody plyne plyn nová nové ochrana prostredia odbory " +
      "rozhovor",
    shared:
      "dohoda krajina krajiny svet sveta mier mieru obrana lekcia škola školy umenie ženy deti rodina mesta " +
      "voda proti reforma dane strana protesty miliardy domov dom pravda obchod trh padla doba premiér " +
      "minister ropa klesá sloboda",
  },
  hr: {
    words:
      "cijena cijene slobode će zašto kako mediji medija europske sjeverni sjeverna jadran jadranu potraga " +
      "istinom istine vlade zaboravljeni gradovi medijska pismenost radnici gospodarska tržište tržišta " +
      "novac porez porezi proračun stranke izbori izborima građani građana sigurnost suradnja budućnost " +
      "prošlost pamćenje priča dugi zajedno obitelj žene djeca zemlje jezika umjetnost kazalište glazba " +
      "stoljeće stoljeća njemačka slovenija turska kina oružje plina milijardi preko prije poslije više " +
      "manje sve svi njihov okoliš zaštita",
    shared:
      "platiti novi nova novo zakon zakona zakonu mir europa europe istina ustav sud suda sudovi vlada vladi " +
      "grad grada škola školi škole rad rada gospodarstvo sabor sabora put protiv selo sela more mora voda " +
      "zemlja narod naroda ukrajina ukrajini italija amerika vojska nafta energija kriza eura razgovor uz " +
      "oko nad pod bez samo naš naša naše pravo prava sloboda ustavni ustava posao stranka priče prvi jezik " +
      "knjiga poljska plin krize inflacija raste pada rast rasta kuna",
  },
  sr: {
    words:
      "slobode će zašto kako medijima mediji sporazum sporazuma trgovini trgovina trgovine skupštine vlade " +
      "predsednik predsednika izbori izbora građani bezbednost saradnja budućnost prošlost sećanje priča " +
      "poslednji zajedno umetnost pozorište istorije nemačka kosova oružje milijardi dinara životna sredina " +
      "zaštita bosna",
    shared:
      "cena ko platiti novi nova novo zakon zakona moskva narodna narodni vlada put protiv selo more zemlja " +
      "narod muzika vek veka ukrajina kosovo vojska nafta energija kriza cene razgovor pravo prava gora " +
      "sloboda stranka prvi porodica deca jezik knjiga poljska gas inflacija raste rast evra crna dijalog",
  },
  sl: {
    words:
      "kdo bodo plačal plačala zakaj kako mediji medijev medijih vloga vloge vlogo ustave trga denar davek " +
      "davki proračun državni državnega zbora volitve volitev državljani varnost sodelovanje prihodnost " +
      "preteklost spomin zgodba zgodbe zadnji skupaj ženske otroci morje umetnost gledališče glasba stoletje " +
      "stoletja nemčija hrvaška orožje milijard evrov pogovor sodišče sodišča vlade predsednik predsednica " +
      "okolje varstvo",
    shared:
      "cena svobode svoboda bo novi nova novo zakon zakona pravo prava evropa evropi evrope delo dela " +
      "gospodarstvo zbor pot dolga proti družina vas voda zemlja narod ukrajina ukrajini italija avstrija " +
      "kitajska vojska nafta energija kriza cene vlada ustava trg stranka prvi jezik knjiga poljska plin " +
      "inflacija raste rast",
  },
  lt: {
    words:
      "kainos mokės naujas nauja nauji įstatymas įstatymo lietuvoje lietuvių seimo rinkimai rinkimų kovos " +
      "valdžios valdžia vilniaus vilnius vilniuje kaunas kauno miestas miesto miestai darbas kodeksas " +
      "kodekso nepriklausomybės nepriklausomybė kelias kelio keliai dujų dujos tauta tautos valstybė " +
      "valstybės baltijos karo meno prezidentas prezidento vyriausybė vyriausybės teismas teismo " +
      "konstitucija partijos piliečiai saugumas saugumo bendradarbiavimas ateitis praeitis atminties " +
      "pasakojimas paskutinis pirmasis prieš šeima moterys vaikai kaimas jūra vanduo žemė kalba kalbos " +
      "teatras amžius amžiaus amžiuje vokietija lenkija lenkijos estija energetikos krizė krizės infliacija " +
      "augimas milijardų eurų litų pokalbis aplinkos apsauga mokykla mokyklos mokytojai universitetas " +
      "universiteto visuomenė visuomenės politinė politikos ekonomikos ekonominė mokesčiai biudžetas " +
      "biudžeto pensijos mažėja didėja",
    shared:
      "kas istorija seime partija kartu knyga muzika latvija armija nafta energetika ekonomika kova darbo " +
      "auga",
  },
  lv: {
    words:
      "brīvības brīvība cenas maksās maksā jaunais jauns likums likuma likumi latvijā latviešu rīgas rīga " +
      "rīgā ostas darbs tirgus tirgū valsts valstis tauta tautas tiesības dabas aizsardzība prezidents " +
      "valdība valdības tiesa tiesas satversme partijas pilsoņi drošība drošības sadarbība nākotne pagātne " +
      "stāsts ceļš pēdējais pirmais kopā ģimene sievietes bērni ciems jūra ūdens zeme valoda valodas grāmata " +
      "māksla teātris mūzika gadsimts gadsimta vācija lietuva igaunija ieroči enerģētika krīze krīzes " +
      "inflācija pieaug izaugsme miljardi eiro latu saruna vides skolas skolotāji universitāte sabiedrība " +
      "sabiedrības politikas nodokļi budžets budžeta pensijas samazinās klusumu ielas pilsēta pilsētas vārda " +
      "starp",
    shared:
      "cena kas jauna uz prezidenta partija pret armija nafta skola politika ekonomika darba polija aug",
  },
  ro: {
    words:
      "prețul prețuri libertății libertate libertatea plătește nouă noua nou legea legii legi muncii munca " +
      "drepturi drepturile omului răscruce alegerile parlamentare parlamentul istoriei gazul gazului rusesc " +
      "rusească rusești banca națională național criza crizei nistru transnistria lume lumea lumii putere " +
      "puterea puterii președintele constituția constituțional curtea justiției justiția partidul cetățeni " +
      "securității cooperare viitorul trecutul memoria povestea drumul ultima primul contra împreună familia " +
      "femei femeile copiii satul apa pământ limba limbii cartea teatrul muzica secolul secolului franța " +
      "ungaria bulgaria armata petrol energetică inflația crește scade prețurile creșterea miliarde mediu " +
      "mediului școala școlii profesori universitatea societate societatea politicii economia economiei taxe " +
      "buget bugetul pensiile pentru către fără despre orașul chișinău chișinăului bucurești",
    shared:
      "noi moldova istoria germania serbia energia interviu pensii nu mai sub arta copii polonia arme lei " +
      "euro",
  },
  et: {
    words:
      "vabaduse vabadus hind hinnad maksab uus seadus ajalugu maksud tõusevad tõuseb langeb riik riigi " +
      "valitsuse valimised valimiste president presidendi kohus kohtu põhiseadus erakond kodanikud julgeolek " +
      "koostöö tulevik minevik mälu lugu viimane esimene vastu koos perekond naised lapsed küla keel keele " +
      "raamat kunst teater muusika sajand sajandi saksamaa poola läti leedu soome relvad kriis inflatsioon " +
      "kasvab kasv miljardit eurot intervjuu keskkond kooli õpetajad ülikool ühiskond poliitika majandus " +
      "majanduse eelarve pension linn linna tallinn ning töö rahvas rahva võim",
    shared: "kes maa nafta energia tartu tee meri vesi armee kool",
  },
  fi: {
    words:
      "vapauden vapaus hinta hinnat maksaa uusi lait suomi suomessa historia historian valtio valtion " +
      "hallituksen vaalit eduskunnan presidentin oikeus oikeuden perustuslaki puolue kansalaiset " +
      "turvallisuus yhteistyö tulevaisuus menneisyys muisti tarina viimeinen ensimmäinen vastaan yhdessä " +
      "perhe naiset lapset kylä kieli kielen kirja taide teatteri musiikki vuosisata saksa puola ruotsi viro " +
      "armeija aseet öljy kriisi inflaatio kasvaa kasvu miljardia euroa haastattelu ympäristö koulu koulun " +
      "opettajat yliopisto yhteiskunta politiikka talous talouden verot budjetti eläke kaupunki helsingin " +
      "työ kansa kansan valta",
    shared: "kuka laki energia helsinki tie meri vesi",
  },
  hu: {
    words:
      "szabadság ára ki fizet új törvény története történelem állam választás választások elnök bíróság " +
      "alkotmány párt polgárok biztonság együttműködés jövő múlt emlékezet út utolsó első ellen együtt " +
      "család nők gyerekek falu tenger víz föld nyelv könyv művészet színház zene század németország " +
      "lengyelország ukrajna hadsereg fegyverek olaj gáz válság infláció nő növekedés milliárd forint euró " +
      "interjú környezet iskola tanárok egyetem társadalom gazdaság adó költségvetés nyugdíj város budapest " +
      "budapesti háborús béke nép hatalom szerint miért hogyan mint",
    shared: "energia politika",
  },
  de: {
    words:
      "preis zahlt neues gesetz gesetze kalter insel westen osten energie energiewirtschaftsrecht recht " +
      "rechts verfassung staaten wahl präsident angst freiheit frieden dorf länder volk kunst theater musik " +
      "jahrhundert jahrhunderts polen schule lehrer universität bildung arbeit familie steuer steuern " +
      "haushalt rente renten krise wachstum milliarden prozent gespräch umwelt schutz zeitenwende west vom " +
      "eines oder kein keine warum",
    shared: "wer buch europa bank ost was wo staat euro",
  },
  fr: {
    words:
      "paie nouvelle nouveau nouveaux lois droits travail résister états élection pouvoir peur liberté paix " +
      "village pays livre théâtre musique allemagne pologne france français française école professeurs " +
      "université éducation famille impôts budget retraite retraites argent banque croissance milliards " +
      "euros entretien environnement protection justice parlement sénat député députés gauche droite",
    shared: "gaz art cour",
  },
  es: {
    words:
      "quién paga nueva nuevo nuevas ley leyes derecho derechos laboral ucrania estado estados elección " +
      "elecciones presidente poder miedo libertad futuro memoria ciudad pueblo país países lengua libro arte " +
      "teatro música alemania españa español española escuela profesores universidad educación mujeres niños " +
      "familia impuestos presupuesto pensiones dinero banco crisis crecimiento millones euros entrevista " +
      "medio ambiente protección justicia corte tribunal parlamento senado izquierda derecha trabajo",
    shared: "paz fin polonia gas",
  },
  it: {
    words:
      "paga nuova nuovo nuove legge leggi diritto diritti lavoro stato elezioni presidente paura libertà " +
      "fine futuro memoria città paese paesi popolo lingua libro arte teatro musica italiano italiana scuola " +
      "professori università educazione donne bambini famiglia tasse bilancio pensioni denaro banca crisi " +
      "crescita miliardi intervista ambiente protezione giustizia corte tribunale parlamento senato sinistra " +
      "destra",
    shared: "chi stati potere pace germania italia polonia euro gas",
  },
  pt: {
    words:
      "preço quem paga leis direito direitos trabalho estado eleições presidente poder medo liberdade fim " +
      "futuro memória cidade povo país países língua livro teatro música alemanha polónia portugal português " +
      "portuguesa escola professores universidade educação mulheres crianças família impostos orçamento " +
      "pensões dinheiro banco crise crescimento bilhões entrevista ambiente proteção justiça tribunal " +
      "parlamento esquerda direita gás",
    shared: "nova novo paz lei",
  },
  sv: {
    words:
      "frihetens frihet vem betalar nytt lagen lagar sverige svensk svenska svenskt historia historien " +
      "staten valet president presidenten makten rädsla fred slut början framtid framtiden minne minnet stad " +
      "staden folket språk språket konst teater musik århundradet ryska tyskland polen finland skolan lärare " +
      "utbildning kvinnor barn familj skatt skatter budget pension pengar kris krisen tillväxt miljarder " +
      "kronor miljö skydd rätt domstol vänster höger arbete varför vad",
    shared: "ny nya lag val bok europa skola universitet bank intervju hur pris makt land folk euro",
  },
  nl: {
    words:
      "prijs wie betaalt nieuwe nieuw wet wetten verkiezingen president macht angst vrijheid einde begin " +
      "herinnering stad dorp landen volk taal boek kunst theater muziek eeuw duitsland polen nederland " +
      "nederlands nederlandse school leraren universiteit onderwijs vrouwen kinderen familie belasting " +
      "begroting pensioen geld crisis groei miljard interview milieu bescherming recht rechter links rechts " +
      "werk waarom",
    shared: "vrede bank wat staat land euro hoe",
  },
  tr: {
    words:
      "özgürlüğün özgürlük bedeli ödeyecek yeni yasa yasalar türkiye türkiye'nin türk tarih tarihi seçim " +
      "seçimler cumhurbaşkanı güç iktidar korku barış gelecek bellek şehir köy ülke halk kitap sanat tiyatro " +
      "müzik yüzyıl almanya polonya avrupa okul öğretmenler üniversite eğitim kadınlar çocuklar aile vergi " +
      "bütçe büyüme milyar röportaj çevre koruma hukuk mahkeme meclis savaş savaşı neden nasıl",
    shared: "kim son para banka kriz dolar devlet dil",
  },
};
