export const PATRON_CLIENT_SETS = `
  # Russian money.
  loan:
    en: [loan*, credit, credits, lend*, lent, borrow*, refinanc*, credit line*, re lends]
    ru: [кредит*, займ*, заем, заемн*, ссуд*, рефинансир*, одолж*, межбюджетн* кредит*, перекредит*, кредитн* лини*, госкредит*, одолжени*]
    be: [крэдыт*, пазык*, рэфінанс*, пазыц*, пазык, перакрэдыт*, пазыч*, пазыча*]
    uk: [кредит*, позик*, рефінанс*, перекредит*, позичк*]
    pl: [kredyt*, pożycz*, refinans*, kredytow*]
    de: [kredit*, darlehen*, anleihe*, milliardenkredit*, staatskredit*, refinanz*, leiht, borgt]
  otherLoan:
    en: [card*, rating*, mortgage*, student*, consumer*, imf, world bank, china*, chinese, word*, language*, vocabulary, farm*, household*, small business*, bond*, microcredit*, microloan*, carbon credit*, to his credit, to its credit, film credit*, tax credit*, team, overtime, match, coach, car, cars, automobile*, flats, apartments, residents, youth]
    ru: [карт*, рейтинг*, ипотек*, потребительск*, студент*, льготник*, мвф, китай*, слов, слова, лексик*, язык*, населени*, агроусадьб*, малого бизнес*, облигац*, вклад*, микрокредит*, автокредит*, микрозайм*, заемщик*, тренер*, сборн*, динамо, автомобил*, авто, квартир*, минчан*, студенческ*, ипотечн*]
    be: [картк*, картам*, рэйтынг*, іпатэч*, студэнт*, мвф, кітай*, слоў, словы, лексік*, мов*, насельніцтв*, аблігац*, уклад*, мікракрэдыт*, аўтакрэдыт*, трэнер*, зборн*, дынама, аўтамабіл*, аўто, кватэр*, мінчук*, мінчан*, студэнцк*, спажывецк*, іпатэ*]
    uk: [картк*, рейтинг*, іпотечн*, студент*, мвф, китай*, слів, слова, мов*, облігац*, мікрокредит*, тренер*, збірн*, динамо, автомобіл*, авто, квартир*, студентськ*, споживч*, іпоте*]
    pl: [kart*, hipotecz*, student*, mfw, chińsk*, rating*, słów, słowa, język*, mieszkaniow*, obligac*, mikrokredyt*, konsumenck*, trener*, reprezentac*, drużyn*, samoch*, aut, mieszka*, studenck*, konsument*, hipote*, frankow*]
    de: [hausbau*, wohnung*, immobilie*, karte*, student*, verbraucher*, iwf, china*, chines*, familien*, bauern*, mikrokredit*, auto, autos, studien*, hypothek*, kunden]
  debt:
    en: [debt, debts, arrears, owes, owed, in the red, write* off, reschedul*, restructur*, deferral*, indebted, debtor*, rollover, rolls over, roll over, overdue, forgives, forgave, forgiven, grace period]
    ru: [долг, долга, долги, долгам, долгов, долгу, долгом, госдолг*, задолженност*, отсроч*, реструктуриз*, списа*, должник*, должен, должна, простил*, спишет, рассроч*, в долг, в долгу]
    be: [доўг, доўгу, доўгам, даўгі, даўгоў, дзярждоўг*, запазычанасц*, запазычанасьц*, адтэрмін*, рэструктур*, спісал*, спіса*, даўжнік*, прабачыл*, спіша, рассроч*, вінаваты, даўгах, даўгам]
    uk: [борг, боргу, борги, боргів, держборг*, заборгован*, відстроч*, реструктуриз*, боржник*, пробачил*, спише, розстроч*, у боргах, в боргу]
    pl: [dług, długu, długi, długów, zadłuż*, odrocz*, umorz*, restruktur*, dłużnik*, winien, winna, darow*, odroczen*, rozłoż* na raty]
    de: [schulden*, verschuld*, stundet, stunden, stundung*, umschuld*, tilg*, zahlungsaufschub*, gasschulden*, ölschulden*]
  otherDebt:
    en: [honour, honor, moral, household*, eurobond*, imf, utility bills, apology, singer*, artist*, actor*, concert*]
    ru: [чести, супружеск*, гражданск* долг*, зарплат*, алимент*, домохозяйств*, евробонд*, мвф, список, списк*, списань*, коммунальн*, жкх, алиментщик*, должен быть, должна быть, должен знать, певец, певца, певиц*, артист*, актер*, концерт*]
    be: [гонар*, зарплат*, аліменты, мвф, камунальн*, жкг, спявак*, спявачк*, артыст*, акцёр*, канцэрт*]
    uk: [честі, зарплат*, аліменти, мвф, комунальн*, співак*, артист*, актор*, концерт*]
    pl: [honorow*, wdzięcznoś*, mfw, śledztw*, komunaln*, czynsz*, miłości, piosenkar*, artyst*, aktor*, koncert*]
    de: [moral*, haushalt*, iwf, unterhalt*, eurobond*, sänger*, künstler*, schauspieler*, konzert*]
  subsidy:
    en: [subsid*, subvention*, bailout*, bankroll*, underwrit*, handout*, financial aid, financial support, financial assistance, economic aid, budget support, cheap money, rent, rents, economic support, economic assistance, economic lifeline, doles, dole, largesse, generosity, grants, donations, rentier*]
    ru: [дотац*, дотир*, субсид*, субвенц*, подачк*, спонсир*, финансов* помощ*, финансов* поддержк*, экономическ* помощ*, ренты, ренту, рента, экономическ* поддержк*, бюджетн* поддержк*, щедрост*, вливан*, подпитк*, финподдержк*, безвозмездн*, рентн*]
    be: [датац*, датуе, датуюць, субсід*, субсыд*, субсыды*, спансіруе, фінансав* дапамог*, фінансав* падтрымк*, эканамічн* падтрымк*, эканамічн* дапамог*, бюджэтн* падтрымк*, шчодрас*, ўліванн*, улівань*, падпітк*, бязвыплатн*, рэнта, рэнты]
    uk: [дотац*, субсид*, дотує, фінансов* допомог*, фінансов* підтримк*, економічн* підтримк*, економічн* допомог*, бюджетн* підтримк*, вливанн*, щедріс*, щедрост*, рента, ренти]
    pl: [dotacj*, dotuj*, dotow*, subsydi*, subwencj*, dopłac*, pomoc* finansow*, wsparci* finansow*, wsparci* gospodarcz*, pomoc* gospodarcz*, gospodarcz* wsparci*, hojnoś*, renta, renty, zastrzyk* finansow*, zastrzyk* gotówki]
    de: [subvention*, zuschuss*, zuschüss*, finanzhilfe*, wirtschaftshilfe*, finanzspritze*, budgethilfe*, milliardenhilfe*, finanziell* hilfe*, finanziell* unterstütz*]
  otherSubsidy:
    en: [agricultur*, farm*, housing, heating bill*, students, film, grants for students, theatre, research, scholarship*, visa*, citizenship, asylum]
    ru: [сельск*, аграр*, жкх, жиль*, молодым семьям, колхоз*, театр*, стипенди*, гражданств*, визов*]
    be: [сельск*, аграр*, жкг, жылл*, калгас*, тэатр*, стыпенд*, грамадзянств*]
    uk: [сільськ*, аграр*, житл*]
    pl: [rolnictw*, rolnicz*, mieszkani*, ue, unijn*, teatr*, stypend*, obywatelstw*, azyl*]
    de: [landwirt*, agrar*, wohnung*, film*]
  money:
    en: [billion*, million*, money, funds, funding, cash, pays, paid, pay, finances, financed, bankrolls, price tag, cost*, bill, foots the bill, footing the bill, picks up the tab, tab, tranche*]
    ru: [миллиард*, миллион*, млрд, млн, деньг*, денег, деньгами, деньгам, платит, оплатит, тратит, обходится, финансир*, кошел*, раскошел*, счет за, счета, транш*]
    be: [мільярд*, мільён*, млрд, млн, грош*, плаціць, аплаціць, фінансуе, рахунк*, рахунак, транш*]
    uk: [мільярд*, мільйон*, млрд, млн, грош*, платить, фінансує, коштує, рахунок, рахунк*, транш*]
    pl: [miliard*, milion*, mld, mln, pieniąd*, pieniędz*, płac*, zapłac*, finansuj*, kosztuj*, rachunek, rachunk*, gotówk*, transz*]
    de: [milliarde*, million*, geld*, gelder*, zahlt, zahlen, bezahlt, bezahlen, finanzier*, kostet, rechnung*, tranche*]
  otherMoney:
    en: [lost, loss*, war, stolen, weapons, sanctions, damage*, opposition, launder*, dirty, embargo*, soldiers, fine, fines, fined, attention, tribute, lives, tourist*, football, hockey, ticket*, concert, salary, salaries, prize, robber*, bribe*, casino, theatre, theater, marathon, flat, flats, rent a, hospital, champion*, trade turnover, exports, russian man, russian woman, students, studies, tuition, singer*, artist*, actor*, diploma*]
    ru: [ущерб*, санкци*, войн*, оборон*, военн*, украл*, похищ*, штраф*, оппозиц*, отмыв*, потерял*, туризм*, инвестиц* в, санкц*, турист*, футбол*, хокке*, билет*, концерт*, зарплат*, приз, премия, театр*, квартир*, казино, ограб*, взятк*, чемпион*, товарооборот*, экспорт*, отдых*, турпутев*, экскурс*, поезд*, россиянин*, россиянк*, студент*, учеб*, певиц*, певца, певец, артист*, актер*]
    be: [страт*, санкцы*, вайн*, штраф*, апазіц*, ваенн*, турыст*, футбол*, хаке*, квітк*, канцэрт*, зарплат*, тэатр*, кватэр*, хабар*, чэмпіён*, таваразварот*, экспарт*, адпачын*, цягнік*, расіянін*, расіянк*, студэнт*, вучоб*, спявак*, спявачк*, артыст*, акцёр*]
    uk: [збитк*, санкці*, війн*, штраф*, військ*, турист*, футбол*, хоке*, концерт*, зарплат*, театр*, квартир*, хабар*, чемпіон*, відпочин*, росіянин*, росіянк*, студент*, навчан*, співак*, співачк*, артист*, актор*]
    pl: [strat*, sankcj*, wojn*, grzywn*, opozycj*, łapów*, turyst*, piłk*, hokej*, bilet*, koncert*, pensj*, teatr*, mieszka*, łapówk*, mistrz*, obrot* handlow*, wypoczyn*, pociąg*, rosjanin*, rosjank*, student*, studi*, piosenkar*, artyst*, aktor*]
    de: [verlust*, schaden*, strafe*, krieg*, sanktion*, opposition*, tourist*, fußball*, eishockey*, gestohlen*, embargo*, student*, studium, sänger*, künstler*, schauspieler*]
  lenders:
    en: [eurasian fund, eurasian bank, eurasian development bank, eadb, edb, efsd, stabilisation fund, stabilization fund]
    ru: [еабр, ефср, евразийск* банк*, евразийск* фонд*, антикризисн* фонд*, стабилизац* фонд*]
    be: [еабр, еўразійск* банк*, еўразійск* фонд*]
    uk: [єабр, євразійськ* банк*, євразійськ* фонд*]
    pl: [euroazjatyck* bank*, euroazjatyck* fundusz*, eurazjatyck* fundusz*, fundusz* eurazjatyck*]
    de: [eurasisch* entwicklungsbank, eurasisch* fonds, eurasisch* bank]

  # Oil and gas.
  energy:
    en: [gas, oil, crude, energy, hydrocarbon*, petroleum, refiner*, fuel, pipeline*, barrel, barrels]
    ru: [газ, газа, газе, газу, газом, газов*, газов, нефт*, энергоресурс*, энергоносител*, нпз, npz, топлив*, нефтепродукт*, нефтепровод*, газопровод*, горюч*, баррел*]
    be: [газ, газу, газам, газе, газав*, нафт*, энергарэсурс*, энерганосьбіт*, энерганосбіт*, нпз, паліва, нафтаправод*, газаправод*, гаручага, барэл*]
    uk: [газ, газу, газом, газі, газов*, нафт*, енергоресурс*, енергоносі*, нпз, палив*, нафтопровід*, нафтопровод*, газопровід*, газопровод*, барел*]
    pl: [gaz, gazu, gazem, gazie, gazow*, rop, ropa, ropy, ropę, ropie, ropą, surowc*, rafineri*, ropociąg*, gazociąg*, paliw*, naftow*, baryłk*, baryłek]
    de: [gas, gaspreis*, gasstreit, öl, erdöl, erdgas, rohöl*, energie, raffinerie*, pipeline*, gasliefer*, ölliefer*, ölpreis*, ölstreit*, treibstoff*, barrel]
  otherEnergy:
    en: [mask*, chamber*, station*, tear, leak*, explosion, greenhouse, poison, olive, painting*, sunflower, spill, cooking, essential, nato, solar, wind, green, renewable*, drink*, flaring, sanction*, embargo*, germany*, german, bulgari*, moldova*, china*, turkey*, ukrain*, nuclear fuel, fuel rods, fuel assemblies, price cap*, oil cap, shadow fleet, tanker*]
    ru: [противогаз*, слезоточив*, углекисл*, веселящ*, парников*, отравл*, подсолн*, разлив*, автогаз*, заправк*, автозаправк*, санкци*, эмбарго, потол*, нефтяник*, нефтехим*, герман*, молдов*, молдав*, китай*, турци*, болгар*, украин*, ядерн* топлив*, тепловыделя*, потол* цен*, теневой флот, теневого флота, танкер*]
    be: [слёзатачыв*, супрацьгаз*, разліў*, атручван*, алей*, санкцы*, эмбарга, нафтавік*, нафтахім*, запраўк*, малдов*, кітай*, украін*, ядзерн* паліва, ядзернага паліва, столь цан*, танкер*]
    uk: [сльозогін*, протигаз*, соняшник*, отруєн*, санкці*, ембарго, молдов*, китай*, ядерн* палив*, стел* цін*, танкер*]
    pl: [łzawiąc*, mask*, komor*, stacj*, sankcj*, embarg*, ropuch*, niemie*, niemc*, ukrain*, mołdaw*, paliw* jądrow*, limit* cen*, pułap* cen*, tankow*]
    de: [maske*, tankstelle*, explosion*, kraftwerk*, gift*, vergift*, speiseöl*, sanktion*, embargo*, deutschland*, ukrain*, moldau*, china*, türk*, gasleitung geplatzt, kernbrennstoff*, brennelement*, preisdeckel*, tanker*]
  energyTerms:
    en: [price*, pricing, discount*, tariff*, contract*, duty, duties, duty free, subsid*, rent*, supply, supplies, deliver*, transit, cheap*, preferential, compensat*, dispute*, row, war, deal, cut*, halv*, halt*, suspend*, resum*, debt*, arrears, market, fee*, tax*, talks, premium*, grant*, losses, concession*, free, benchmark, parity, volume*, quota*, excise*, reimburse*]
    ru: [цен*, скидк*, контракт*, пошлин*, беспошлин*, тариф*, договор*, поставк*, премии, компенсац*, транзит*, дотац*, субсид*, спор*, льготн*, дешев*, перекры*, вентил*, труб*, долг*, рынок, рынк*, маневр*, убытк*, потер*, переговор*, торг*, поставок, скидок, пошлин, паритет*, равнодоходн*, квот*, акциз*, дармов*, бесплатн*, даром, условия, условий, объем*, льгот]
    be: [цан*, цэн*, кошт*, зніжк*, зьніжк*, кантракт*, пошлін*, тарыф*, пастаўк*, прэмі*, кампенсац*, кампэнсац*, транзіт*, датац*, танны*, таннеў*, танней*, доўг*, рынк*, рынак, спрэчк*, манеўр*, перамов*, паставак, зніжак, парытэт*, квот*, акцыз*, дарм*, бясплатн*, умов*]
    uk: [цін*, знижк*, контракт*, мит*, тариф*, договір*, постав*, компенсац*, транзит*, дешев*, борг*, ринк*, спір, суперечк*, маневр*, переговор*, поставок, знижок, паритет*, квот*, акциз*, безкоштовн*]
    pl: [cen*, rabat*, zniżk*, kontrakt*, cł*, taryf*, dostaw*, tranzyt*, rekompensat*, tani*, dług*, rynek, rynk*, spór*, spor*, wojn*, negocjac*, dostaw, zniżek, akcyz*, darmow*, za darmo, parytet*, warunk*]
    de: [preis*, streit, rabatt*, lieferung*, schulden, streit*, liefer*, zoll*, zölle*, vertrag*, vertrage*, steuer*, verhandl*, einig*, tarif*, transit*, billig*, markt*, kompensation*, entschädig*]
  cheap:
    en: [cheap, cheaper, discounted, subsidised, subsidized, preferential, duty free, below market, free, bargain basement, knockdown, below cost]
    ru: [дешев*, льготн*, беспошлин*, со скидк*, дармов*, бесплатн*, даром, за бесценок, по дешевке, за копейки, братск* цен*]
    be: [танны*, таннай, танней*, таннеў*, льготн*, ільготн*, бяспошлін*, са зніжк*, дармав*, бясплатн*, дарма, танна, за капейкі, танны, танную]
    uk: [дешев*, пільгов*, безмитн*, зі знижк*, безкоштовн*, дармов*]
    pl: [tani*, taniej, preferencyjn*, bezcłow*, ze zniżk*, darmow*, za darmo, za bezcen, po bratersku]
    de: [billig*, vergünstigt*, verbilligt*, zollfrei*, günstig*, gratis, kostenlos*]
  gasPrice:
    en: [gas price*, price of gas, price for gas, gaspreis*]
    ru: [цен* на газ, цен* газа, цен* на российск* газ, тариф* на газ, скидк* на газ]
    be: [цан* на газ, цан* на расійск* газ, цан* на расейск* газ, цан* газу, кошт* газу]
    uk: [ціна на газ, ціни на газ, ціну на газ, ціною на газ, ціна газу, ціни газу]
    pl: [cen* gazu, cen* za gaz]
    de: [gaspreis*, preis für gas, preis für erdgas]
  oilTerms:
    en: [oil tax*, oil subsid*, oil discount*, oil dut*, oil rent*, tax manoeuvre*, tax maneuver*, energy subsid*, gas discount*, reverse excise*, negative excise*]
    ru: [налогов* маневр*, нефтян* дотац*, нефтян* пошлин*, энергетическ* дотац*, нефтян* компенсац*, энергосубсид*, обратн* акциз*]
    be: [падатков* манеўр*, падатков* манэўр*, нафтав* датац*, энергетычн* датац*, зваротн* акцыз*]
    uk: [податков* маневр*, нафтов* дотац*, зворотн* акциз*]
    pl: [manewr* podatkow*, subsydi* energetyczn*, subsydi* naftow*, zwrotn* akcyz*, akcyz* zwrotn*]
    de: [ölsubvention*, steuermanöver*, energiesubvention*, gassubvention*]
  energyFirms:
    en: [gazprom*, rosneft*, beltransgaz*, transneft*, rosatom*]
    ru: [газпром*, роснефт*, белтрансгаз*, транснефт*]
    be: [газпрам*, раснафт*, белтрансгаз*]
    uk: [газпром*, роснєфт*, роснефт*, белтрансгаз*]
    pl: [gazprom*, rosnieft*, rosneft*, bieltransgaz*]
    de: [gazprom*, rosneft*, beltransgaz*, transneft*]

  # Integration.
  unionState:
    en: [union state*, union of russia and belarus, union of belarus and russia, russia belarus union, belarus russia union, union programme*, union program*, union decree*, union russia belarus, supreme state council*, single tax code, common tax code, union parliament, union media holding, state secretary of the union]
    ru: [союзн* государств*, союзн* программ*, союзн* строительств*, союзн* интеграц*, союз* белорусси* и росси*, союз* беларуси и росси*, союз* росси* и белорусси*, союз* росси* и беларуси, союз* с росси*, союзн* бюджет*, союзн* парламент*, союзн* декрет*, союзн* медиахолдинг*, высш* государственн* совет*, вгс, парламентск* собрани* союз*, госсекретар* союзн*, союзн* договор*]
    be: [саюзн* дзяржав*, саюзн* праграм*, саюз* беларусі і расі*, саюз* расі* і беларусі, саюз* з расі*, саюз* з расе*, саюзн* інтэграц*, хаўрусн* дзяржав*, саюзн* бюджэт*, саюзн* парламент*, саюзн* дэкрэт*, хаўрусн* праграм*, вышэйш* дзяржаўн* савет*, парламенцк* сход* саюз*, дзяржсакратар* саюз*, хаўрусн* дэкрэт*]
    uk: [союзн* держав*, союзн* програм*, союз* з росі*, союз* росії і білорусі, союз* росії та білорусі, союзн* бюджет*, союзн* декрет*, вищ* державн* рад*, держсекретар* союз*]
    pl: [państw* związkow*, program* związkow*, związk* białorusi i rosji, związek białorusi i rosji, uni* z rosją, związk* rosji i białorusi, związkow* program*, budżet* związkow*, dekret* związkow*, najwyższ* rad* państwow*, wspóln* kodeks* podatkow*, jednolit* kodeks* podatkow*]
    de: [unionsstaat*, unionsprogramm*, union mit russland, union von russland und belarus, russisch belarussisch* union*, unionsvertrag*, oberst* staatsrat*]
  integration:
    en: [integrat*, reintegrat*, roadmap*, road map*, unification, single currency, common currency, common market, single market, supranational, closer union, deeper union, ever closer, deeper ties, closer ties, common tax, unified market*, monetary union, common taxes, shared currency, one tax code, one currency, common tax code, customs code, quiet merger]
    ru: [интеграц*, интеграт*, интегрир*, дорожн* карт*, единая валюта, единой валют*, единую валюту, общая валюта, общей валют*, единый рынок, единого рынка, единое экономическ*, единого экономическ*, надгосударств*, наднациональн*, единый налоговый кодекс, единого налогового, объединен*, общие налоги, общей валюты, единые налоги, общий рубль, единый рубль]
    be: [інтэграц*, інтэгр*, дарожн* карт*, адзін* валют*, агульн* валют*, адзін* рын*, наднацыянальн*, наддзяржаўн*, аб'яднанн*, аб'яднаньн*, агульныя падаткі, агульная валюта, адзіная валюта, агульны рубель]
    uk: [інтеграц*, інтегрув*, дорожн* карт*, єдин* валют*, спільн* валют*, єдин* рин*, наднаціональн*, об'єднанн*, спільна валюта, спільні податки]
    pl: [integrac*, integracyjn*, zintegrow*, mapy drogow*, map* drogow*, wspóln* walut*, jednolit* rynk*, wspóln* rynk*, ponadnarodow*, zjednoczen*, wspóln* podatk*, jedna waluta]
    de: [integration*, integrier*, fahrplan*, fahrpläne*, gemeinsam* währung, gemeinsam* markt, zusammenschluss*, vereinigung*, roadmap*, gemeinsame währung, gemeinsame steuer*, eine währung]
  # Said of a process that has a name of its own in this field, so that nobody need be named.
  integrationSteps:
    en: [roadmap*, road map*, deeper integration, deep integration, integration programme*, integration program*, integration package*, forced integration]
    ru: [дорожн* карт*, интеграционн* програм*, интеграционн* карт*, интеграционн* пакет*, углубленн* интеграц*, глубок* интеграц*]
    be: [дарожн* карт*, інтэграцыйн* праграм*, інтэграцыйн* карт*, інтэграцыйн* пакет*, паглыбленн* інтэграц*, глыбок* інтэграц*]
    uk: [дорожн* карт*, інтеграційн* програм*, інтеграційн* карт*, поглиблен* інтеграц*, глибш* інтеграц*]
    pl: [mapy drogow*, map* drogow*, program* integracyjn*, pogłębion* integracj*, głębok* integracj*, głębsz* integracj*]
    de: [integrationsfahrplan*, integrationsprogramm*, vertieft* integration, tiefer* integration]
  integrationWord:
    en: [integrat*, annex*, union, independen*, sovereign*]
    ru: [интегра*, углублен*, глубок*, союз*, независимост*, суверен*]
    be: [інтэгр*, паглыбл*, глыбок*, саюз*, незалежнас*, суверэн*, сувэрэн*]
    uk: [інтегра*, поглибл*, глибш*, союз*, незалежн*, суверен*]
    pl: [integra*, pogłęb*, głęb*, związk*, niepodległ*, niezależn*, suweren*]
    de: [integra*, annex*, union*, souverän*, unabhängig*]
  # "The union" between the two.
  unionWord:
    en: [union]
    ru: [союз, союза, союзе, союзу, союзом]
    be: [саюз, саюза, саюзе, саюзу, саюзам, хаўрус*]
    uk: [союз, союзу, союзі, союзом]
    pl: [unia, unii, unię, związek, związku]
    de: [union, bund]
  otherUnion:
    en: [european, eu, soviet, trade, student*, writers, journalist*, customs, artists, youth, civil union*, credit union*, poles, filmmakers, composers, architects, cinematographers, theatre workers, theater workers, designers, veterans, women, officers, industrialists, entrepreneurs, consumers, athletes, trade unions, architects union, journalists, baptist*, evangelical*, christian*, union of poles, rugby, skating, biathlon union]
    ru: [европейск*, евросоюз*, советск*, писател*, журналист*, молодеж*, женщин*, художник*, поляк*, профсоюз*, таможенн*, военн*, театральн*, борьбы, кинематограф*, композитор*, архитектор*, дизайнер*, ветеран*, офицеров, десантник*, промышленник*, предпринимател*, потребител*, машиностроит*, спорт*, поляков, белорусов, евреев, баптист*, евангельск*, христиан*, биатлонист*, конькобеж*, фотохудожник*, литератор*, юристов, адвокат*, нотариат*, ректоров, щит союза]
    be: [еўрапейск*, савецк*, пісьменнік*, журналіст*, моладз*, жанчын*, мастак*, паляк*, прафсаюз*, мытн*, ваенн*, тэатральн*, барацьб*, кінематаграф*, кампазітар*, архітэктар*, дызайнер*, ветэран*, афіцэраў, прамыслоўц*, прадпрымальнік*, палякаў, беларусаў, баптыст*, евангельск*, хрысціян*, юрыстаў, нотар*, шчыт саюза]
    uk: [європейськ*, радянськ*, письменник*, журналіст*, молод*, жінок, художник*, поляк*, митн*, військ*, кінематограф*, композитор*, архітектор*, театральн*, ветеран*, підприємц*, промисловц*, баптист*, профспілк*, щит союзу]
    pl: [europejsk*, radzieck*, sowieck*, pisarz*, literat*, dziennikarz*, polak*, zawodow*, celn*, wojskow*, młodzież*, kobiet, filmowc*, kompozytor*, architekt*, plastyk*, weteran*, przedsiębiorc*, polaków, białorusinów, baptyst*, pisarzy, tarcza związku]
    de: [europäisch*, eu, sowjet*, gewerkschaft*, schriftsteller*, journalist*, student*, zoll*, jugend*, filmemacher*, komponist*, architekten*, veteranen*, frauen*, unternehmer*, baptist*]
  otherIntegration:
    en: [european, eu, europe, school*, pupil*, child*, refugee*, migrant*, immigrant*, roma, disab*, minorit*, cultural, sensor*, software, transport card*, germany, german, class, classes, classroom*, eastern partnership, inclusive, autism, deaf, blind, elderly, special needs, curriculum, inclusion, adoptees, newcomers, app, api, platform, data, system integration, systems integration, of data, register, registers, databases, modules, libraries, crm, erp, bim]
    ru: [европейск*, евроинтеграц*, школ*, детей, детям, инвалид*, беженц*, мигрант*, цыган*, оппозиц*, команд, герман*, карта поляка, чемпионат*, интеграционн* класс*, классах, классы, восточн* партнерств*, инклюзив*, аутизм*, аутист*, детьми, слабослыш*, пожил*, приложени*, обучени*, 1с, сервис*, данных, программн*, модул*, платформ*, приложен*, библиотек*, регистр*, баз данных, crm, erp]
    be: [еўрапейск*, эўрапейск*, еўраінтэграц*, школ*, дзяц*, інвалід*, бежанц*, мігрант*, ром*, апазіцы*, інтэграцыйн* клас*, класах, усходн* партнёрств*, інклюзі*, аўтызм*, дзеці, дзецям, пажыл*, навучанн*, прыкладан*, дадзеных, даных, праграмн*, модул*, платформ*, бібліятэк*, рэгістр*]
    uk: [європейськ*, євроінтеграц*, школ*, діт*, інвалід*, біженц*, мігрант*, аутизм*, дітей, дітям, літніх, застосунк*, даних, програмн*, модул*, платформ*, бібліотек*]
    pl: [europejsk*, unijn*, szko*, dzieci, niepełnospraw*, uchodźc*, migrant*, cudzoziemc*, romów, niemiec*, ukrai*, klas, klasach, partnerstw* wschodni*, włącza*, autyzm*, osób, seniorów, aplikacj*, edukac*, uczniów, danych, oprogramowan*, moduł*, platform*, bibliotek*, systemów informat*, imigrant*]
    de: [östliche partnerschaft, schule*, europäisch*, eu, flüchtling*, migrant*, geflüchtet*, kinder*, behindert*, inklusi*, deutschland*, schüler*, senioren*, autis*, daten*, software*, modul*, bibliothek*]
  absorption:
    en: [absor*, swallow*, incorporat*, annex*, anschluss, takeover, take over, taken over, takes over, merger, merge, merges, merging, devour*, gobble*, colony, coloni*, province*, become part, part of russia, subject of the russian federation, wider russia, annexing, 90th region, 89th region, 90th subject, 89th subject, seventh federal district, ninth federal district, one more region, russian region in all but, creeping annexation, soft annexation, region of russia, dissolv* into, dissolution into, digest*, federal district, forty ninth region, incorporation, subsum*, ingest*, engulf*, satellit* no, russias province, forty ninth oblast, federal subject, unification by stealth, next region, newest region, newest province, next province, next federal district, another region of]
    ru: [поглощ*, поглот*, инкорпорац*, аннекс*, аншлюс*, присоедин*, слияни*, вхожден*, колони*, губерни*, субъект* федерац*, субъект* рф, 89 й регион*, 90 й регион*, 89 м регион*, 90 м регион*, 89 й субъект*, 90 й субъект*, девяност* регион*, еще один регион росси*, федеральн* округ* росси*, растворен*, проглот*, съест, втягив*, в составе росси*, в состав росси*, в составе рф, в состав рф, областью росси*, областью в составе, северо западн* кра*, раствор* в, растворя*, поглоти*, российск* провинци*, провинци* росси*, в провинцию, проглат*, поглощен*, ползуч* аннекси*, растворит*, федеральн* округ*, очередн* регион* росси*, нов* регион* росси*, очередн* область*, росси* провинц*, российск* провинц*]
    be: [паглынан*, паглынае, паглынаць, паглыну*, паглынен*, інкарпарац*, анекс*, анэкс*, аншлюс*, далучэн*, далучыц*, зліцц*, зьліцьц*, калоні*, губерн*, праглын*, у складзе расі*, у склад расі*, вобласцю расі*, раствор*, пажыра*, паглына*, расійск* правінцы*, расейск* правінцы*, правінцы* расі*, праглыне, праглынае, растворыц*, рассмакт*, паўзуч* анекс*, федэральн* акруг*, расійск* правінц*, чарговы рэгіён, новы рэгіён расі*]
    uk: [поглин*, інкорпорац*, анексі*, анекс*, аншлюс*, приєднан*, злитт*, колоні*, губерні*, входження, у складі росі*, до складу росі*, поглина*, розчин*, російськ* провінці*, провінці* росі*, проковт*, розчинит*, повзуч* анексі*, російськ* провінц*, черговий регіон]
    pl: [wchłon*, wchłan*, inkorporac*, aneks*, anszlus*, przyłącz*, wciel*, koloni*, guberni*, połknie, połkn*, w skład rosji, w składzie rosji, pochłon*, pochłan*, połyka*, pożer*, rozpuszcz*, rosyjsk* prowincj*, prowincj* rosj*, prowincją, połknię*, połyk*, pełzając* aneks*, rozpłyni*, kolejny region rosji, nowy region rosji]
    de: [anschluss, annexion*, einverleib*, annektier*, verschluck*, schluckt*, übernahme*, eingliederung*, eingegliedert*, angliederung*, provinz, kolonie*, teil russlands, gouvernement*, aufgesogen, einverleibung*, russisch* provinz*, russisch* region*, nächste region]
  otherAbsorption:
    en: [crimea*, donbas*, carbon, heat, penal, prison, labour colony, labor colony, women's, company, companies, bank*, shares, vaccin*, sanction*, church, 1938, 1940, 1772, 1795, austria*, acquisitions, retail, retailer*, business*, sentenced, years in, minsk province, vitebsk province, grodno province, mogilev province, jewish, provinces of, air defence*, air defense*, measures, restrictions]
    ru: [крым*, донбасс*, тепл*, исправительн*, осужден*, заключен*, женск*, банк*, санкци*, болонск*, вто, церкв*, 1772, 1795, австри*, век, века, лнр, днр, всемирн*, колонн*, сизо, розничн*, сделок, сделк*, бизнес*, сетей, ритейл*, углекисл*, суд, суда, приговор*, лет колони*, годам колони*, годам, губернатор*, царск*, империи, россиянин, россиянка, минск* губерни*, виленск*, гродненск* губерни*, могилевск* губерни*, витебск* губерни*, ограничен*, к мерам, мерам, к антироссийск*, пво, противовоздушн*, тарелк*, в театр]
    be: [крым*, данбас*, папраўч*, асуджан*, зняволен*, жаноч*, банк*, санкцы*, царкв*, калон*, рознічн*, бізнес*, гандлёв* сет*, суд, прысуд*, гадоў калоні*, губернатар*, царск*, імперыі, менск* губерн*, мінск* губерн*, віленск*, гродзенск* губерн*, магілёўск* губерн*, віцебск* губерн*, сядзіб*, абмежаванн*, да захадаў, спа, супрацьпаветр*]
    uk: [крим*, донбас*, виправн*, засуджен*, жіноч*, банк*, санкці*, роздрібн*, бізнес*, суд, вирок*, губернатор*, імперії, обмежен*, ппо, протиповітрян*]
    pl: [krym*, donbas*, karn*, kobiec*, bank*, sankcj*, cerkiew*, austri*, wileńsz*, detaliczn*, spół*, firm, lat kolonii, wyrok*, sąd*, skazan*, gubernator*, carsk*, mińsk* guberni*, wileńsk*, ograniczeń, restrykcj*, obron*]
    de: [krim*, donbass*, straf*, bank*, 1938, österreich*, firma*, unternehm*, züge*, zug, bahn*, internet*, stromnetz*, minsk*  gouvernement*, zaren*, haft]

  # Dependence and its other side, patronage.
  dependence:
    en: [depend*, reliance, reliant, relies, rely, leverage, hostage*, subordinat*, subservien*, beholden, at the mercy, clutches, in the pocket, grip, tutelage, sway, orbit, sphere of influence, hooked, in the shadow, shadow of, subject to, tied to, chained, bound to, asymmetr*, blackmail*, ultimatum*, leash, yoke, bear hug, noose, stranglehold, chokehold, under the thumb, junior partner, appendage, backyard, fiefdom, needle, umbilical, tap, taps, captive, pipe]
    ru: [зависим*, зависит, зависят, подчинен*, карман*, под крылом, на игле, в объятиях, объятия, на поводке, поводок, привяз*, шантаж*, ультиматум*, сфер* влияния, асимметр*, рычаг*, игле, иглу, иглы, поводке, удавк*, петл*, младш* партнер*, придаток, придатк*, задний двор, заднего двора, вотчин*, пуповин*, кран, крана, краник*, за счет, на содержани*, иждивен*, нахлебник*, заложник, заложника, заложником, заложники, вентиль, вентиля, вентилем]
    be: [залежн*, залежыць, залежаць, закладнік*, падпарадк*, кішэн*, пад крылом, на ігле, абдымк*, на павадку, прывяз*, шантаж*, ультыматум*, сфер* уплыву, асіметр*, рычаг*, ігле, іголцы, іглу, павадку, пятл*, удаўк*, малодш* партн*, прыдатак, прыдатк*, вотчын*, пупавін*, кран, крана, за кошт, на ўтрыманн*, на ўтрыманьн*, утрыманн*, утрыманьн*, ўтрыманн*, ўтрыманьн*]
    uk: [залежн*, залежить, залежать, заручник*, підпорядк*, кишен*, під крилом, на голці, обійм*, прив'яз*, шантаж*, ультиматум*, сфер* впливу, важел*, голці, голку, повідку, зашморг*, петл*, молодш* партнер*, придаток, придатк*, пуповин*, за рахунок, на утриманн*]
    pl: [zależn*, uzależn*, zależy, zakładnik*, podporządkow*, w kieszeni, pod skrzydłami, pod kontrolą, w objęciach, na smyczy, szantaż*, ultimatum, sfer* wpływów, asymetr*, dźwigni*, smycz*, pętl*, młodsz* partner*, przystawk*, pępowin*, garnuszk*, kurek, kurk*, na koszt, na utrzymaniu, igle, igła]
    de: [abhängig*, abhängigkeit*, tropf*, gängelband*, leine, würgegriff*, umklammer*, fängen, schatten, geisel*, hörig*, unterwerf*, unterworf*, unterordn*, ausgeliefert*, angewiesen*, juniorpartner*, hinterhof*, einflusssphäre*, erpress*, ultimat*, druckmittel*, asymmetr*, gnaden, fuchtel, knute, umarmung*, in den armen, in die arme, in die hände]
  otherDependence:
    en: [military, militarily, alcohol, drug*, nuclear deterrent, data, satellite*, outcome depends, gas tap water, microphone*, pipe bomb*, tap water, vaccin*, covid*, army, armed forces, nuclear, hostage crisis, leather, recipe*, oxygen tank, hiking, music, song*, dance, ballet, opera, concert, visa*, language, school*, student*, hockey, football, theatre, theater, circus, weather, patient*, hospital*, gravity, smartphone*, internet, pills, medication*, tobacco, gambling, nicotine, addiction*, teenager*, pensioner*, sugar, coffee, portrait*, faces, photo*, architecture]
    ru: [военн*, алкогол*, наркот*, игров*, независим* эксперт*, независим* журналист*, независим* сми, оборон*, вакцин*, здоровь*, кладбищ*, армия, армии, армию, вооруженн*, ядерн*, террорист*, вентиляц*, телефон*, смартфон*, кредитн* карт, танц*, балет*, концерт*, песн*, театр*, цирк*, хоккей*, футбол*, матч*, интернет*, снотворн*, никотин*, подростк*, пенсионер*, азартн*, лекарств*, медикамент*]
    be: [ваенн*, вайсков*, алкагол*, наркат*, незалежн* журналіст*, незалежн* медыя, вакцын*, армія, арміі, узброен*, ядзерн*, тэлефон*, смартфон*, канцэрт*, тэатр*, хаке*, футбол*, песн*, школьнік*, інтэрнэт*, снатворн*, нікацін*, падлетк*, пенсіянер*, азартн*, лекаў]
    uk: [військов*, алкогол*, наркот*, незалежн* журналіст*, вакцин*, армія, армії, збройн*, ядерн*, телефон*, смартфон*, концерт*, театр*, хоке*, футбол*, пісн*, інтернет*, снодійн*, нікотин*, підлітк*, пенсіонер*, азартн*]
    pl: [wojskow*, militarn*, alkohol*, narkot*, niezależn* dziennik*, niezależn* medi*, szczepion*, armia, armii, zbrojn*, jądrow*, telefon*, smartfon*, koncert*, teatr*, hokej*, piłk*, piosenk*, balet*, internetu, nikotyn*, leków, hazard*, nastolat*, emeryt*]
    de: [militär*, alkohol*, drog*, medikament*, armee*, nuklear*, impf*, geiselnahme*, smartphone*, telefon*, konzert*, theater*, eishockey*, fußball*, ballett*, internet*, nikotin*, jugendlich*, rentner*, spielsucht*]
  vassal:
    en: [vassal*, puppet*, protectorate*, client state*, client regime*, satellite*, satrap*, viceroy*, vicegerent*, governor general, kremlin's man, moscow's man, putin's man, marionette*, dominion, henchman, client dictator*, satellite state*, client ruler*, proxy, proxies, colonial administrat*, viceregal, junior partner*, tributary]
    ru: [вассал*, марионет*, протекторат*, сателлит*, сатрап*, наместник*, ставленник*, человек москв*, человек кремл*, доминион*, полуколони*, клиентел*, клиентск*, гауляйтер*, марионеточн*, смотрящ*, прокси, колониальн*, приказчик*, данник*, младш* партнер*]
    be: [васал*, марыянет*, пратэктарат*, сатэліт*, сатрап*, намесьнік расі*, намеснік расі*, стаўленік*, дамініён*, кліентэл*, кліенцк*, паўкалоні*, смотрашч*, каланіяльн*, прыказчык*, даннік*, малодш* партнёр*]
    uk: [васал*, маріонет*, протекторат*, сателіт*, намісник*, клієнтел*, напівколоні*, колоніальн*, данник*, молодш* партнер*, прикажчик*]
    pl: [wasal*, zwasalizow*, marionet*, protektorat*, satelit*, namiestnik*, człowiek kremla, człowiek moskwy, klientel*, dominium, półkoloni*, kolonialn*, daninnik*, młodsz* partner*, lennik*, nadzorc*]
    de: [vasall*, marionette*, satellit*, satellitenstaat*, satrap*, statthalter*, protektorat*, klientelstaat*, klientelismus, klientel*, marionett*]
  otherVassal:
    en: [theatre*, theater*, show*, festival, launch*, orbit*, image*, tv, television, imagery, medieval, grand duchy, duchy, century, nazi, bohemia*, tv satellite, space, gps, jewish, satellite town*, satellite cit*, suburb*]
    ru: [театр*, спектакл*, фестивал*, запуск*, спутник*, средневек*, век, века, княжеств*, вкл, телевид*, чехи*, космос*, космическ*, орбит*, учебник*, город* спутник*]
    be: [тэатр*, спектакл*, фестывал*, запуск*, сярэднявеч*, стагоддз*, княств*, вкл, тэлебач*, космас*, касмічн*, арбіт*, падручнік*, горад* спадарожнік*]
    uk: [театр*, вистава, вистави, виставі, виставу, виставк*, виставок, фестивал*, запуск*, середньовіч*, князівств*]
    pl: [teatr*, spektakl*, festiwal*, zdję*, obraz*, średniowiecz*, księstw*, telewiz*, lenn*, wiek*, kosmi*, orbit*, miast* satelit*, miasta satelic*]
    de: [theater*, festival*, satellitenbild*, satellitenaufnahme*, start, mittelalter*, fürstentum*, tv, fernseh*, satellitenst*, trabantenst*]
  sovereignty:
    en: [sovereign*, independence, statehood, autonomy]
    ru: [суверен*, независимост*, государственност*, автономи*, автономн*]
    be: [суверэн*, сувэрэн*, незалежнасц*, незалежнасьц*, дзяржаўнасц*, аўтаномі*]
    uk: [суверен*, незалежн*, державніст*, державност*, автономі*]
    pl: [suweren*, niepodległoś*, niezależnoś*, państwowoś*, autonomi*]
    de: [souverän*, unabhängigkeit*, eigenständigkeit*, eigenstaatlich*, staatlichkeit*, autonomie]
  # Of Belarus it is spoken where it is in doubt; "independence" is also a day, an avenue and an epoch.
  ownSovereignty:
    en: [sovereign*]
    ru: [суверен*]
    be: [суверэн*, сувэрэн*]
    uk: [суверен*]
    pl: [suweren*]
    de: [souverän*]
  sovereigntyLoss:
    en: [los*, price, sell*, sold, sale, trad*, surrender*, give*, gave, erod*, erosion, threat*, ced*, exchange, bargain*, cost*, end of, left, limit*, how much, erasing, slipping, swap*, for gas, for oil, for loan*, danger, risk*, whose hands, in the hands, bartered, forfeit*, hand over, hands over, signed away, signs away, signing away, dissol*, vanish*, melts, melting, hollow*, pawn*, fade*, fading, shrink*, on paper, in name only, nominal, fictit*]
    ru: [потер*, утрат*, цен*, прода*, сда*, обмен*, угроз*, уступ*, разменя*, остал*, торг*, ограничен*, конец, лиш*, размыв*, плат*, стоит, стоимост*, потеря*, кредит*, газ, чьих руках, в руках, частям, по кускам, кускам, сдавать, в аренду, номинальн*, на бумаге, тает, исчез*, испар*, фикц*, за деньги, за газ, за нефть, отда*, растер*, жертв*, теряет, теряют, потерял*, в залог]
    be: [страт*, цан*, прада*, зда*, здаць, абмен*, пагроз*, саступ*, засталося, застаецца, гандл*, абмеж*, канец, пазбаў*, плат*, каштуе, крэдыт*, газ, чыіх руках, у руках, кавалкам, частках, па частках, намінальн*, на паперы, знік*, фікц*, за грошы, за газ, за нафту, аддае, аддал*, аддац*, ахвяр*, губляе, губляюць, губля*, у арэнду, пад заклад]
    uk: [втрат*, цін*, прода*, зда*, обмін*, загроз*, поступ*, залиш*, торг*, кінець, плат*, чиїх руках, у руках, частинами, шматками, номінальн*, на папері, зник*, фікці*, за гроші, за газ, віддає, віддал*, жертв*]
    pl: [utrat*, cen*, sprzeda*, odda*, wymian*, zagroż*, ustąp*, ustęp*, pozost*, zostało, handl*, ogranicz*, koniec, utrac*, kosztuj*, czyich rękach, w rękach, po kawałku, kawałek po, na papierze, fikcj*, znika*, za pieniądze, za gaz, za ropę, traci, tracą, stracił*, poświęc*, oddał*, oddaj*, w zastaw]
    de: [verlier*, verlor*, verlust*, preis*, verkauf*, opfer*, aufgeb*, aufgabe*, gefahr*, bedroh*, ende, gegen, rest*, schwindet, verspielt, kosten, kostet]
  otherSovereignty:
    en: [food, digital, data, technolog*, day, holiday, judicial, judges, media, editorial, journalis*, energy independence from]
    ru: [продовольств*, цифров*, технологич*, день, дня, дню, праздник*, суд*, сми, украин*, площад*, проспект*, указ*, закон*]
    be: [харчов*, лічбав*, дзень, дня, дню, свят*, суд*, медыя, плошч*, праспект*, украін*, указ*, закон*]
    uk: [продовольч*, цифров*, день, дня, свят*, суд*, медіа, площ*, україн*, указ*, закон*]
    pl: [żywnościow*, cyfrow*, święt*, dzień, sąd*, mediów, plac*, ukrain*]
    de: [digital*, ernährung*, tag, feiertag*, justiz*, richter*, medien*, ukrain*]
  patron:
    en: [patron, patrons, patronage, benefactor*, paymaster*, sponsor*, donor*, backer*, guarantor*, creditor*, big brother, elder brother, older brother, client, lifeline*, life support, drip feed, kept afloat, ventilator, life raft, moneylender*, bankroller*, godfather, protector, protectors, sugar daddy, meal ticket]
    ru: [патрон, патрона, патроном, патрону, патроны, патронаж*, покровител*, спонсор*, донор*, кредитор*, благодетел*, старш* брат*, капельниц*, клиент, клиента, клиентом, клиентел*, содержанк*, кормил*, кураторы, хозяин*, хозяев*, крыш*, меценат*, крестн* отец, крестн* отца, дойн* корова, дойн* коров*, аппарат* искусственн*, спасательн* круг*, покровитель*, протекц*]
    be: [патрон, патрона, патронам, патранаж*, апякун, апекуна, апекуном, апекун*, заступнік*, спонсар*, донар*, крэдытор*, дабрадзе*, старэйш* брат*, старэйшы брат, кропельніц*, кліент, кліента, кліентам, кліентэл*, утрыманк*, гаспадар*, мецэнат*, хросн* бацьк*, дойн* каров*, выратавальн* круг*, ратавальн* круг*, пратэкц*, патранат*, заступніцтв*, апякунств*]
    uk: [патрон, патрона, патроном, патронаж*, покровител*, спонсор*, донор*, кредитор*, старш* брат*, крапельниц*, клієнт, клієнта, клієнтом, клієнтел*, утриманк*, господар*, меценат*, хрещен* батьк*, дійн* коров*, рятівн* круг*, протекці*, патронат*, покровительств*]
    pl: [patron, patrona, patronem, patronat*, protektor*, sponsor*, donator*, wierzyciel*, starsz* brat*, kroplówk*, klient, klienta, klientem, klientel*, utrzyman*, dobroczyńc*, kroplówc*, mecenas*, ojciec chrzestny, ojca chrzestnego, dojn* krow*, koło ratunkowe, koła ratunkow*, protekcj*, patronaż*, żywiciel*]
    de: [patron, schutzmacht, gönner, klient*, patron*, schutzmacht*, gönner*, schirmherr*, geldgeber*, gläubiger*, sponsor*, zahlmeister*, lebensader, rettungsanker*]
  otherPatron:
    en: [saint*, art, arts, church, parish, gallery, festival, blood, organ*, server*, bank*, customers, theatre, football, restaurant*, theatre*, ballet, museum*, literature, hospital ward, film, duchy, roman, latin america*, africa*]
    ru: [свят*, храм*, церк*, искусств*, фестивал*, кров*, орган*, банк*, магазин*, обстрел*, гильз*, театр*, школ*, футбол*, животн*, дом, дома, балет*, литератур*, выставк*, реанимац*]
    be: [свят*, храм*, царк*, касцёл*, мастацтв*, фестывал*, кроў*, крыв*, банк*, магазін*, тэатр*, школ*, футбол*, балет*, літаратур*, выстава, выставы, выставе, выставу, выставаў, выставачн*]
    uk: [свят*, храм*, церк*, мистецтв*, кров*, банк*, магазин*, театр*, школ*]
    pl: [święt*, kości*, parafi*, sztuk*, festiwal*, krwi, bank*, sklep*, teatr*, szko*, piłk*, balet*, literatur*, wystaw*]
    de: [heilig*, kirche*, kunst*, festival*, theater*, fußball*, blut*, organ*]
  patronClient:
    en: [patron client*, client patron, patrons clients, patrons and clients, clients and patrons, clients patrons]
    ru: [патрон клиент*, патрон клиентск*, клиент патрон*, патронаж* и клиент*, патрон* и клиент*, патрон* клиент*]
    be: [патрон кліент*, патрон* і кліент*, патрон* кліент*]
    uk: [патрон клієнт*, патрон* і клієнт*, патрон* та клієнт*]
    pl: [patron klient*, patron* i klient*, klient* i patron*]
    de: [patron klient*, patron client*, patronage*]
  support:
    en: [support*, backs, backing, backed, back, prop*, rescu*, save, saves, saved, saving, bail*, shor*, keep*, kept, sustain*, help*, aid, assistance, afloat, salvation, stand by, stands by, stood by, embrac*, pays, protect*, compensat*, subsidis*, subsidiz*, feed*, foots, pump*, reimburs*, recompens*, make up for, offset*, refund*, subvention*, hand, helping hand, handout*, covers, to cover, covering, lifeline, backstop*, carry, carries, bankroll*, nurse*, shield*, cover for, buoy*, buttress*, underpin*, subsidi*, feed, fed, bails out, bail out]
    ru: [поддерж*, помощ*, помог*, помож*, спас*, выруч*, содерж*, держ*, плаву, подпор*, выдел*, кормит, протянул*, подстав*, компенсац*, компенсир*, накач*, подкарм*, подкорм*, возмест*, возмещ*, покро*, субсидир*, оплач*, прикры*, страху*, подстраху*, вытащ*, вытян*, подпира*, содержит, содержать, на себе, кормить, вытаскив*, покрыва*, покроет, покрыл*]
    be: [падтрым*, падтрым*, дапамог*, дапамаг*, дапамож*, ратуе, ратаван*, выратав*, трымае, утрымл*, утрымліва*, плыву, выдзел*, выдзяляе, корміць, кампенсац*, кампенсу*, кампэнсу*, утрыманн*, утрыманьн*, пакры*, кампенсав*, аплач*, аплачв*, падтрымц*, прыкры*, страху*, выцягн*, падпірае, карміць, дапамозе, выратуе, пакрыва*]
    uk: [підтрим*, допомог*, допомаг*, допомож*, рятує, рятув*, врятув*, тримає, утриму*, плаву, виділ*, годує, компенсац*, компенсу*, відшкод*, покри*, підтримц*, допомозі, прикри*, страху*, витяг*, підпирає, покрива*]
    pl: [wspier*, wspar*, pomoc*, pomag*, pomóc, pomoż*, ratuj*, ratow*, uratow*, utrzymuj*, podtrzym*, trzyma, powierzchni, podpor*, rekompens*, dokarm*, zrekompens*, pokry*, opłac*, dokład*, osłania*, wyciąg*, przeży*, podpiera*, karmi, żywi, wsparci*, wyciągn*, pokrywa*, pokryj*, pokrył*]
    de: [unterstütz*, hilft, hilfe*, rettet*, rettung*, halten, hält, gehalten, stütz*, beistand*, rückendeckung*, alimentier*, durchfütter*, füttert, entschädig*, über wasser, kompensier*, stopft, deckt, gleicht aus]
  otherSupport:
    en: [ukrain*, opposition, humanitarian, troops, army, weapons, military, war, invasion, prisoner*, sanctions, detain*, opera, athlete*, team, ship*, miner*, firefighter*, drown*, child*, refugee*, migrant*, propaganda, propos*, proper*, property, court*, airport, tuition, in support of, solidarity, rally, evad*, evasion, circumvent*, bypass*, warhead*, missile*, nuclear, concert, theatre, theater, football, hockey, exhibition, festival, song, film, student*, school*, visa*, students, tourist*, pet, pets, blood donor*, start up, startup*, fans, volunteers, hospital*, scholar*, tournament, ambassador*, envoy*, doctors, medics, physician*, surgeon*]
    ru: [украин*, оппозиц*, гуманитарн*, войск*, арми*, оруж*, военн*, войн*, вторжен*, заключен*, сизо, под стражей, санкци*, террор*, спасател*, спасибо, детям, детей, пожар*, мчс, сборн*, спортсмен*, семь*, медицинск*, скорая, скорой, утонул*, землякам, беженц*, бизнес*, мобилизован*, независимост* беларус*, сша, в поддержку, в знак поддержки, солидарност*, обход*, боеголов*, ракет*, ядерн*, театр*, концерт*, выставк*, выставок, выставочн*, фестивал*, студент*, школ*, хокке*, футбол*, туризм*, турист*, фильм*, спектакл*, матч*, турнир*, болельщик*, библиотек*, музе*, выступил*, посол, посла, медик*, врач*, врачей, хирург*]
    be: [украін*, апазіц*, гуманітарн*, войск*, арм*, зброі, зброю, вайн*, ваенн*, уварван*, зняволен*, сіза, пад вартай, санкцы*, дзецям, дзяцей, пажар*, мнс, зборн*, сем'*, бежанц*, медыцынск*, зша, у падтрымку, на знак падтрымкі, салідарнас*, абыход*, абысці, боегалоў*, ракет*, ядзерн*, тэатр*, канцэрт*, выстава, выставы, выставе, выставу, выставаў, выставачн*, фестывал*, студэнт*, школ*, хаке*, футбол*, турыст*, фільм*, спектакл*, матч*, турнір*, бібліятэк*, музе*, пасол, пасла, медык*, лекар*, хірург*]
    uk: [україн*, опозиц*, гуманітарн*, військ*, арм*, збро*, війн*, вторгнен*, ув'язнен*, сізо, під вартою, санкці*, дітям, пожеж*, збірн*, біженц*, на підтримку, солідарн*, обход*, обійти, боєголов*, ракет*, ядерн*, театр*, концерт*, вистава, вистави, виставі, виставу, виставк*, виставок, фестивал*, студент*, школ*, хоке*, футбол*, турист*, фільм*, посол, посла, медик*, лікар*, хірург*]
    pl: [ukrain*, opozycj*, humanitarn*, wojsk*, armi*, broń, broni, wojn*, inwazj*, więzi*, sankcj*, dzieci, straż*, reprezentac*, uchodźc*, medyczn*, na rzecz protest*, solidarn*, omij*, obchodz*, głowic*, rakiet*, jądrow*, teatr*, koncert*, wystaw*, festiwal*, student*, szko*, hokej*, piłk*, turyst*, film*, mecz*, turniej*, ambasador*, lekarz*, medyk*, chirurg*]
    de: [ukrain*, opposition*, humanitär*, truppen*, armee*, waffen*, krieg*, gefangen*, häftling*, sanktion*, kinder*, flüchtling*, solidar*, film*, fußball*, eishockey*, theater*, verhandl*, atom*, rakete*, gipfel*, konzert*, ausstellung*, festival*, student*, schul*, tourist*, spiel*, ärzte, mediziner*, chirurg*]
  # What the patron is after.
  influence:
    en: [game, gambit, designs, ambitions, playbook, influence, control, policy toward*, stake*, strategy, calculus, blueprint*, plot, hand, shadow]
    ru: [игра, игру, игры, влияни*, контрол*, замысл*, ставк*, стратеги*, рука, руку, расчет*, сценари*]
    be: [гульня, гульню, уплыў*, ўплыў*, кантрол*, задум*, стратэгі*, рука, рукі, разлік*, сцэнар*]
    uk: [гра, гру, вплив*, контрол*, задум*, стратегі*, рука, руку, сценарі*]
    pl: [gra, grę, gry, wpływ*, kontrol*, plany, strategi*, ręka, ręką, ręki, scenariusz*]
    de: [einfluss*, kontroll*, spiel, kalkül*]
  otherInfluence:
    en: [olympic*, games, border control*, arms control, passport*, covid*, media, language, literature, church, music, birth control, drone*]
    ru: [олимп*, пограничн*, паспортн*, ковид*, санитарн*, язык*, литератур*, музык*, церк*, погод*]
    be: [алімп*, памежн*, пашпартн*, мов*, літаратур*, музык*, царк*]
    uk: [олімп*, прикордонн*, паспортн*, мов*, літератур*, музик*, церк*]
    pl: [olimp*, graniczn*, paszport*, języ*, literatur*, muzy*, cerk*]
    de: [olymp*, grenzkontroll*, sprache*, literatur*, musik*, kirche*, covid*, pass*, drohne*]
  # A foreign policy of many directions, and what became of it.
  manyVectors:
    en: [multi vector*, multivector*, room for manoeuvre, room for maneuver, room to manoeuvre, room to maneuver]
    ru: [многовектор*, пространств* для маневр*, поле для маневр*, свобод* маневр*]
    be: [шматвектар*, прастор* для манеўр*, поле для манеўр*]
    uk: [багатовектор*, простір для маневр*, поле для маневр*]
    pl: [wielowektor*, pole manewru, pola manewru]
    de: [multivektor*, mehrvektor*, handlungsspielraum*, spielraum]
  balancing:
    en: [balancing, balances, hedging, bandwagon*, pivot, pivots, pivoted, pivoting]
    ru: [балансирован*, балансиру*, лавирован*, лавиру*]
    be: [балансаван*, балансуе, лавіраван*, лавіруе]
    uk: [балансуван*, балансує, лавіруван*, лавірує]
    pl: [balansowani*, balansuje, lawirowani*, lawiruje]
    de: [schaukelpolitik, balanceakt, balanciert, laviert]
  vectorsGone:
    en: [end, ends, ended, los*, farewell, goodbye, death, dead, collaps*, fail*, demise, clos*, fade*, gone, without, after, over, twilight, sunset]
    ru: [конец, кончил*, крах*, закат*, прощай, прощани*, смерть, провал*, похорон*, отказ*, окончательн*, утрат*, потер*, вместо, без]
    be: [канец, скончыл*, крах*, заняпад*, бывай, развітанн*, смерць, правал*, адмов*, канчаткова, страт*, замест, без]
    uk: [кінець, крах*, прощавай, прощання, смерть, провал*, відмов*, остаточно, втрат*, замість, без]
    pl: [koniec, końc*, kres*, finis, krach*, pożegnani*, śmierć, porażk*, rezygnac*, ostatecznie, utrat*, zamiast, bez]
    de: [ende, abschied, scheitern, gescheitert*, tod, vorbei, statt, ohne, verlust]
  # Trade that leans on one buyer, told in numbers.
  bulk:
    en: [share, percent, per cent, tenths, two thirds, three quarters, half, majority, most of, dominat*, concentrat*, only outlet, sole outlet, only market, sole market]
    ru: [доля, долю, доле, доли, процент*, две трети, три четверти, половин*, большая часть, львиная доля, львин* дол*]
    be: [доля, долю, доля, удзельн*, працэнт*, дзве траціны, палов*, большая частка, частка, частку]
    uk: [частка, частку, частки, відсотк*, дві третини, половин*, більшість]
    pl: [udział*, procent*, proc, dwie trzecie, połow*, większość]
    de: [anteil*, prozent*, zwei drittel, hälfte, großteil, mehrheit]
  tradeWord:
    en: [export*, trade, turnover, imports, market, markets, sales]
    ru: [экспорт*, внешн* торгов*, товарооборот*, импорт*, рынок, рынк*, внешторг*]
    be: [экспарт*, знешн* гандл*, тавараабарот*, тавараабароц*, імпарт*, рынак, рынк*]
    uk: [експорт*, зовнішн* торгівл*, товарообіг*, товарообороті*, імпорт*, ринок, ринк*]
    pl: [eksport*, eksporci*, handl*, obrot*, import*, imporci*, rynek, rynk*]
    de: [export*, ausfuhr*, handel*, außenhandel*, importe, einfuhr*, markt, märkte]
  # What the patron keeps at a cost.
  ally:
    en: [ally, allies, friend, friendship, loyalty, client, brother, brotherhood, satellite]
    ru: [союзник*, друг, друга, дружб*, лояльн*, верност*, братск*, братств*, сосед*]
    be: [саюзнік*, сябр*, сяброў*, лаяльн*, вернасц*, братэр*, братн*, сусед*]
    uk: [союзник*, друг, друга, дружб*, лояльн*, вірн*, братн*, сусід*]
    pl: [sojusznik*, przyja*, lojaln*, wiern*, brat*, sąsiad*]
    de: [verbündet*, freund*, loyal*, treue*, bruder*]
  allyCost:
    en: [cost*, price, price tag, bill, pays, expensive, costly, upkeep]
    ru: [стоит, стоят, обходит*, обходят*, цена, цену, ценой, платит, содержан*, дорого*, влета*]
    be: [каштуе, каштуюць, абыход*, цана, цану, плаціць, утрыманн*, дораг*]
    uk: [коштує, коштують, обходит*, ціна, ціну, платить, утриманн*, дорог*]
    pl: [kosztuj*, koszt*, cena, cenę, płaci, utrzymani*, drog*]
    de: [kostet, kosten, preis*, rechnung*, teuer*]
  # One thing given for another.
  inExchange:
    en: [for, in exchange, in return, swap*, instead of, against]
    ru: [за, в обмен, взамен, вместо]
    be: [за, у абмен, ў абмен, узамен, наўзамен, замест]
    uk: [за, в обмін, натомість]
    pl: [za, w zamian, zamiast]
    de: [für, gegen, im tausch]
  # A client asks.
  appeal:
    en: [turns to, turn to, turned to, looks to, leans on, begs, begging, asks, asked, pleads, goes begging, comes begging, pleading, appeals to, supplicat*]
    ru: [просит, попросил*, выпросил*, обратил*, клянчит, выпраш*, выкланч*, побирает*, едет просить, поехал просить, умоля*, умолял*, упрашив*]
    be: [просіць, папрасіў, выпрасіў, звярнуўся, жабруе, выпрошв*, просяць, прасіць, жабруюць, паехаў прасіць, маліць, упрошв*]
    uk: [просить, попросив, випросив, звернувся, випрошу*, просять, просити, жебрає]
    pl: [prosi, poprosił, zwrócił, wyprosił, proszą, prosić, wyprasza*, żebrze, błaga*]
    de: [bittet, bat, bitten, bettelt, betteln, fleht]
  bargain:
    en: [loyalty, loyal, concession*, bargain*, price of friendship, price of an ally, costly ally, expensive ally, fraternal, brotherly, allegiance, fealty, quid pro quo, in exchange for, in return for, obedience, obeys, obey, sells loyalty, horse trad*, haggl*, bargains, trade off, gratitude, repays, repay, returns the favour, friendship tax, friendship comes at]
    ru: [лояльност*, уступк*, торг, торга, торгуется, дорог* союзник*, цена дружбы, братск*, лояльн*, преданност*, верност*, верность, взамен, в обмен, расплачива*, расплат*, плата за, благодарност*, отблагодар*, торгует*, выторг*, торгуются, покупает лояльн*, верен, верна, отраб*, услуг* за]
    be: [лаяльнасц*, лаяльнасьц*, вернасц*, вернасьц*, саступк*, торг, таргуецца, братэрск*, лаяльн*, адданасц*, адданасьц*, расплачва*, расплат*, плата за, узамен, наўзамен, у абмен, удзячнас*, аддзяч*, таргуюцца, вытарг*, верны, верная, адпрацо*, сяброўств* каштуе]
    uk: [лояльн*, вірніс*, поступк*, торг, братн*, відданіст*, відданост*, натомість, розплач*, плата за, вдячніс*, віддяч*, торгуєт*, торгуют*, виторгу*, вірний, вірна]
    pl: [lojalno*, ustępstw*, targ*, bratni*, wierno*, lojaln*, oddani*, w zamian, zapłat* za, posłusze*, wdzięczno*, odwdzięcz*, targuj*, wytargow*, wierny, wierna, posłusz*]
    de: [loyal*, zugeständnis*, bruder*, brüder*, treue*, gegenleistung*, gegenzug, im tausch, gehorsam*, preis der freundschaft]
  empire:
    en: [imperial*, empire*, neo imperial*]
    ru: [имперск*, импери*]
    be: [імперск*, імпэрск*, імперы*, імпэры*]
    uk: [імперськ*, імпері*]
    pl: [imperial*, imperi*]
    de: [imperial*, imperium*, neoimperial*]
  # Ways to speak of the tie, said of both sides.
  bond:
    en: [embrace*, arms of, at the mercy, thrall, obedient, obedience, lackey, pawn, bargaining chip, no alternative, nowhere else to go, trapped, reorient*, sole buyer, main buyer, strings attached, begging bowl, cap in hand, hat in hand, purse, wallet, taxpayer*, cash cow, ransom, tribute, capitulat*, buys up, buying up, buyout*, privatis*, privatiz*, political technologist*, spin doctor*, reserve police, debtor*, insolven*, tranche*, pays the bill, foots the bill, picks up the tab, kneel*, beg, begs, begging, goodwill, whim*, crutch*, tether*, calls the shots, call the shots, calls the tune, call the tune, calling the tune, pulls the strings, pull the strings, puppet strings, dictates, takes orders, take orders, orders from, dances to, under the wing, under its wing, one sided, hinges on, hinge on, hinging on, in hock, drip, oxygen, umbilic*, in its pocket, kept man, no way back, no exit, lockstep, locked in, lock in, ties that bind, overreli*, unequal*, tightening grip, squeez* out, crumbs, alms, mendicant*, supplicant*, humiliat*, kowtow*, grovel*, tame*, taming, arm twist*, twist* arm, strong arm*, coerc*, extort*, giveaway, sell out, sells out, selling out, collateral, carte blanche, payback, creditworth*, budget hole*, plug*, freeload*, free ride*, parasit*, dole, only market, sole market, main market, biggest market, other markets, only buyer, abandon*, ditch*, cast off, let go, wont let, cornered, entangl*, enmesh*, straitjacket, hierarch*, clientel*, clientel, submission, submit*, submissive*, surrender*, give in, gives in, gave in, backs down, back down, caves, cave in, bows to, bow to, bowed to, toe the line, toes the line, at any price, survives, without russia*, without moscow*, without the kremlin, nowhere left, nowhere to turn, nowhere to go, alone with, no one else to turn to]
    ru: [кошел*, кошельк*, скупа*, скупил*, приватиз*, политтехнолог*, силов* резерв*, резерв* силовик*, на поклон, челобитн*, протянутой рукой, ярмо, ярме, хомут*, капкан*, безальтернативн*, дрейф*, капитул*, кабал*, прогиб*, послуш*, покорн*, слуг*, пешк*, разменн* монет*, на крючке, крючк*, ниточк*, за чей счет, кормушк*, кормит*, транш*, на буксире, должник*, банкрот*, сближени*, сближа*, милост*, каприз*, под дудку, под диктовку, диктует, диктуют, диктат*, крепк* объят*, объять*, неравноправн*, неравн*, односторонн*, повязан*, привязк*, подсад*, подсел*, на иглу, искусственн* дыхан*, кислород*, на цепи, цепи, ошейник*, на привязи, привязи, поводка, поводок*, коротк* повод*, ручн*, приручи*, под пятой, под каблук*, под башмак*, отработа*, беспрекословн*, подконтрол*, под контрол*, безвыход*, выхода нет, крошк*, подаян*, милостын*, попрошайн*, унижен*, унижа*, выкруч* рук*, выкручив*, дожа*, дожим*, дожмет, продавл*, продавит, принужд*, вымога*, распрода*, в залог*, карт бланш*, дефолт*, дыр* в бюджет*, бюджетн* дыр*, латат*, преференц*, халяв*, паразит*, нахлебник*, иждивен*, единственн* рын*, других рынков, других покупател*, рынк* сбыта, переориентир*, переориентац*, бросит, не бросит, сольет, слить, сливает, сдаст, отпустит, не отпуска*, загнан*, в угол, опута*, иерархи*, клиентелизм*, сдается, сдался, уступа*, уступил*, прогну*, нагну*, гнет, склонил* голов*, поклон*, кланя*, покор*, выживет, выжить, без росси*, без москв*, без кремл*, никуда не денет*, деваться некуда, некуда деваться, один на один, наедине с, некуда отступать]
    be: [кашал*, кашэл*, скупля*, скупіл*, прыватыз*, палітэхнолаг*, палітэхноляг*, на паклон, працягнутай рукой, ярмо, ярме, пастк*, безальтэрнатыўн*, дрэйф*, капітул*, даніна, даніну, кабал*, паслухмян*, пакорлів*, слуг*, пешк*, разменн* манет*, на кручку, кручк*, нітачк*, кармушк*, корміць, транш*, даўжнік*, збліжэн*, міласц*, літасц*, капрыз*, пад дудк*, пад дыктоўк*, дыктуе, дыктат*, няроўн*, аднабаков*, прывязк*, падсад*, на ланцуг*, ланцуг*, ланцужк*, аброжк*, на прывяз*, павадок, павадк*, прыруч*, ручн*, пад пятой, падкантрол*, пад кантрол*, выйсця няма, ці ёсць выйсце, ярм*, кісларод*, заложнік*, апынул* ў поўнай, крошк*, міласцін*, жабрац*, прыніж*, выкруч* рук*, дацісн*, дацісне, прымуш*, прымус*, вымаг*, распрада*, у заклад*, карт бланш*, дэфолт*, дзір* ў бюджэц*, бюджэтн* дзір*, латаць, латае, прэферэнц*, халяв*, паразіт*, нахлебнік*, адзін* рын*, іншых рынкаў, рынк* збыту, пераарыент*, кідае, кіне, не кіне, пакіне, здасць, злівае, злье, адпусц*, не адпуска*, загнан*, у кут, іерарх*, кліентэлізм*, здаецца, здаўся, саступае, саступіў, прагну*, кланя*, паклан*, скары*, пакор*, выжыве, выжыць, без расі*, без масквы, без крамля, няма куды, сам насам, няма куды дзецца, адзін на адзін]
    uk: [гаманц*, гаманец, скуповує, приватиз*, політтехнолог*, пастк*, дрейф*, капітул*, данин*, кабал*, слухнян*, покірн*, слуг*, пішак, гачк*, годівниц*, годує, транш*, боржник*, зближенн*, милост*, примх*, під дудк*, диктує, диктат*, нерівн*, односторонн*, прив'язк*, підсад*, підсіл*, на ланцюг*, ланцюг*, нашийник*, на припоні, припон*, повідк*, прируч*, під п'ятою, підконтроль*, під контрол*, виходу немає, кисень, кисню, крихт*, милостин*, жебра*, принижен*, викруч* рук*, дотисн*, примуш*, примус*, вимага*, розпрода*, у заставу, карт бланш*, дефолт*, дір* у бюджет*, преференці*, паразит*, нахлібник*, єдин* рин*, інших ринків, переорієнт*, кине, не кине, кидає, здасть, зливає, відпуст*, загнан*, ієрарх*, клієнтелізм*, здається, здався, поступа*, прогну*, кланя*, покор*, вижити, без росі*, без москв*, без кремл*, нікуди діватися, сам на сам]
    pl: [portfel*, wykupu*, wykupił*, prywatyz*, pułapk*, dryf*, kapitul*, danin*, hołd*, posłuszn*, uległ*, sług*, pionek, pionk*, na haczyku, na sznurku, na pasku, żłob*, transz*, dłużnik*, na łasce, na kolanach, na klęczkach, żebrz*, zbliżeni*, łasce, łaski, kaprys*, pod dyktando, dyktuj*, dyktat*, nierówn*, jednostron*, uzależnien*, na łańcuchu, łańcuch*, obroż*, na uwięzi, uwięzi, oswo*, obłaskaw*, pod butem, pod pantofl*, kontrolowan*, bez wyjścia, tlen, respirator*, klientysty*, klienteliz*, ubezwłasn*, podległ*, podda*, okruch*, jałmużn*, upokorz*, wykręc*, nacisk*, naciska*, wymusz*, wymusi*, wyprzeda*, w zastaw*, bankruc*, dziur* w budże*, dziur* budże*, preferencj*, pasożyt*, darmozjad*, jedyn* rynek, jedyny rynek, jedynym rynkiem, inn* rynk*, rynk* zbytu, rynek zbytu, przekierow*, porzuc*, opuści, puści, odpuści, osacz*, zapędz*, hierarch*, ulega, ustępuje, ustąpi*, ugina, ugi*, kłania, pokłon*, podporządk*, przetrwa, bez rosji, bez moskwy, bez kremla, nie ma dokąd, sam na sam, nie ma wyjścia]
    de: [geldbeutel*, aufkauf*, privatisier*, schuldner*, bankrott*, tranche*, knie*, bettler*, bettel*, bittsteller*, nachgeb*, gibt nach, gehorch*, alternativlos*, ausverkauf*, absatzmarkt*, fallen lassen, unter druck, diktier*, diktat*, zwingt, zwang, gefügig*, ungleich*, strippen*, tribut*, hängt, bröckel*, ohne russland, ohne moskau, abhäng*, klientel*, hierarch*, erniedrig*, almosen, brosamen, einknick*, knickt ein, kapitul*, allein mit, keinen ausweg, keine andere wahl]
  # Culture, sport and travel.
  otherBond:
    en: [art, poetry, book, books, football, hockey, theatre, theater, tourist*, flat, flats, apartment*, hotel*, airport, dog, dogs, ski, concert*, ballet, circus, film*, school*, student*, marathon, exhibition, museum*, song*, singer*, match, championship*, tournament*, coach, dog shelter, pets, kitten*, storm*, snow*, train, trains, ticket*, visa*, patient*, hospital*, murder*, driver*, road accident]
    ru: [театр*, футбол*, хокке*, туризм*, турист*, квартир*, собак*, спектакл*, книг*, аэропорт*, олимп*, слух*, рыб*, концерт*, балет*, цирк*, фильм*, школ*, студент*, марафон*, выставк*, выставок, выставочн*, музе*, песн*, певец*, певиц*, матч*, чемпион*, турнир*, тренер*, приют*, шторм*, снег*, поезд*, билет*, виза, визы, виз, визов*, больниц*, убий*, водител*, дтп, бросил вызов, балкон*, водк*, мошенник*, блогер*]
    be: [тэатр*, футбол*, хаке*, турызм*, турыст*, кватэр*, сабак*, спектакл*, кніг*, аэрапорт*, алімп*, рыб*, канцэрт*, балет*, цырк*, фільм*, школ*, студэнт*, марафон*, выстава, выставы, выставе, выставу, выставаў, выставачн*, музе*, песн*, спявак*, спявач*, матч*, чэмпіён*, турнір*, трэнер*, снег*, цягнік*, білет*, квітк*, віза, візы, візав*, бальніц*, забой*, дтз, махляр*, блогер*]
    uk: [театр*, футбол*, хоке*, туризм*, турист*, квартир*, собак*, книг*, олімп*, риб*, концерт*, балет*, цирк*, фільм*, школ*, студент*, марафон*, вистава, вистави, виставі, виставу, виставк*, виставок, музе*, пісн*, співа*, матч*, чемпіон*, турнір*, тренер*, сніг*, потяг*, квитк*, віза, візи, лікарн*, вбив*, шахра*]
    pl: [teatr*, piłk*, hokej*, turyst*, mieszka*, książ*, lotnisk*, olimp*, ryb*, koncert*, balet*, cyrk*, film*, szko*, student*, maraton*, wystaw*, muze*, piosenk*, śpiewa*, mecz*, mistrzostw*, turniej*, trener*, śnieg*, pociąg*, bilet*, wiza, wizy, szpital*, zabój*, oszust*]
    de: [theater*, fußball*, eishockey*, tourist*, wohnung*, buch*, bücher*, hund*, flughafen*, konzert*, ballett*, museum*, zirkus*, film*, schul*, student*, marathon*, ausstellung*, lied*, sänger*, meisterschaft*, turnier*, trainer*, schnee*, ticket*, visum, visa, spiel*]
  # Who stands above the regime.
  master:
    en: [protector*, master, masters, overlord*, suzerain*, guardian*, financier*, banker*, godfather*, puppeteer*, kingmaker*, lender*, saviour, savior, boss, bosses, puppet master*, paymaster*, handler*, lord, lords, tsar, banker]
    ru: [сюзерен*, опекун*, опек*, кукловод*, спасител*, казначе*, крестн* отец, хозяин*, хозяев*, барин*, царь, банкир*, кураторы, куратор*]
    be: [сюзэрэн*, апек*, лялькавод*, збаўц*, скарбнік*, гаспадар*, пан, пана, цар, банкір*, куратар*]
    uk: [сюзерен*, опікун*, опік*, ляльковод*, рятівник*, господар*, пан, цар, банкір*, куратор*]
    pl: [senior*, opiekun*, lalkarz*, żywiciel*, pożyczkodawc*, zbawc*, pan, pana, panem, car, cara, bankier*, kurator*, władc*]
    de: [schutzherr*, vormund*, bankier*, retter*, strippenzieher*]
  # What the patron wants of the client.
  need:
    en: [needs, wants from, want from, want with, is after, demands from, demands of, expects from]
    ru: [зачем, хочет, хотят, нужен, нужна, нужно, требует от, ждет от, добивается от]
    be: [навошта, хоча, патрэбн*, патрэбен, патрабуе ад, чакае ад]
    uk: [навіщо, хоче, потрібн*, потрібен]
    pl: [potrzebn*, potrzebuj*, chce, po co, żąda od, oczekuje od]
    de: [braucht, will]
  # What is said of one who lives at the cost of another, whoever that is.
  keptState:
    en: [kept regime, kept state, on life support, life support, on a drip, on borrowed money, borrowed time and money, lives on credit, living on credit, someone elses money, other peoples money, someone elses pocket, remote control, not its own master, no longer its own master, no longer sovereign, borrowed sovereignty, rented sovereignty, shadow of a state, youngest province, lost province, last colony, buffer state, garrison state, piece by piece, selling off the country, sells the country, sells off the country, who pays for, gives away the country]
    ru: [на содержани*, на чужие деньги, чужие деньги, чужой карман, чужом кармане, чужого кармана, в долг, в долговой яме, в долговую яму, на игле, на крючке, на поводке, внешнее управление, внешнего управления, внешним управлением, ручное управление из, теряет самостоятельность, утрата самостоятельности, потеря самостоятельности, несамостоятельн*, суверенитет в аренду, суверенитет напрокат, последняя колония, седьмой округ, капельниц*, искусственном дыхании, аппарат искусственного дыхания, страну по частям, страну по кускам, страну по кусочкам, распродажа страны, распродает страну, кто платит за, кто оплачивает, сдает страну]
    be: [на ўтрыманн*, на ўтрыманьн*, на чужыя грошы, чужыя грошы, чужыя грошы, чужая кішэня, чужой кішэні, у пазыку, у даўгавой яме, на ігле, на кручку, на павадку, на ланцугу, вонкавае кіраванне, зьнешняе кіраваньне, знешняе кіраванне, губляе самастойнасць, страчвае самастойнасць, губляе незалежнасць, страта незалежнасці, страта самастойнасці, несамастойн*, апошняя калонія, кропельніц*, краіну па частках, краіну па кавалках, па кавалках, распрадае краіну, хто плаціць за, здае краіну]
    uk: [на утриманн*, чужі гроші, за чужі гроші, чужа кишеня, чужій кишені, у борг, в борговій ямі, на голці, на гачку, на повідку, на повідці, зовнішнє управління, втрачає самостійність, втрата самостійності, несамостійн*, остання колонія, крапельниц*, країну частинами, країну шматками, хто платить за, здає країну]
    pl: [na utrzymaniu, na garnuszku, cudze pieniądze, za cudze pieniądze, cudza kieszeń, na kredyt, w pętli długu, na smyczy, na krótkiej smyczy, na haczyku, zdalnie sterowan*, traci samodzielność, utrata samodzielności, niesamodzieln*, ostatnia kolonia, kroplówk*, pod kroplówką, kraj po kawałku, sprzedaje kraj, wyprzedaje kraj, kto płaci za, po kawałku]
    de: [am tropf, auf pump, am geldhahn, fremdes geld, fremdem geld, fremde tasche, an der leine, an kurzer leine, am haken, ferngesteuert, nicht mehr souverän, letzte kolonie, am gängelband, stück für stück, verkauft das land, verkauft sein land, wer zahlt für, wer bezahlt für]
  # Images of one who hangs on another; said of both states they are no longer images.
  images:
    en: [marriage, divorce*, bride, groom, dowry, courtship, kinship, orphan*, guardian*, donor*, transfusion*, infusion*, ventilator*, intensive care, oxygen, dose, addict*, needle, diet, appetite, menu, digest*, chew*, throat, rope, knot*, collar, cage*, trap*, anchor*, tow, tows, towing, tug, harness, yoke, hook, hooks, marionette*, script, takeover*, merger*, raider*, pawnshop, franchise*, branch office, subsidiary, shareholder*, tenant*, landlord*, lease, bailiff*, loan shark, creditor*, investor*, sponsor*, auction, ledger, balance sheet, bookkeeping, orbit*, gravity, magnet*, drift*, lifebuoy, lifeboat, life raft, ballast, burden, hostage*, servant*, serf*, butler, errand*, chauffeur, waiter, embrace*, hug*, squeeze*, grip*, pocket*, pincers, vice, vise, tab, tap, taps, valve*, spigot, pipe, pipeline, arithmetic, mathematics, haggling, blackmail*, ultimatum*, caprice*, gamble*, stake*, insurance, roof, prop, props, pillar*, annex*, swallow*, absorb*, dissolv*, melt*, fusion, creep*, digest, erosion, eroding, sold out, for sale, bargain, favour, favours, favor, favors, mercy, obedience, one way, dead end, point of no return, no choice, other choice, choice, option, options, exit, brotherhood, brotherly, under the wing*, under moscows wing*, under russias wing*, under its wing*, moscows wing*, russias wing*, kremlins wing*, wedding, newlyweds, honeymoon, one treasury, one purse]
    ru: [брак, развод*, невест*, жених*, приданое, приданого, родств*, сирот*, опек*, донор*, переливан*, инъекц*, реанимац*, кислород*, доза, дозу, иглы, игла, игле, диет*, аппетит*, меню, перевар*, горло, веревк*, узел, узла, ошейник*, клетк*, ловушк*, паутин*, якор*, буксир*, упряжк*, ярмо, крючок, крючке, марионет*, сценари*, рейдер*, слияни*, ломбард*, франшиз*, филиал*, дочерн*, акционер*, аренд*, коллектор*, кредитор*, инвестор*, спонсор*, аукцион*, бухгалтери*, орбит*, гравитац*, притяжен*, магнит*, дрейф*, спасательн*, балласт*, обуз*, бремя, заложник*, слуг*, холоп*, крепостн*, лаке*, объяти*, тиск*, хватк*, карман*, клещ*, кран, кране, вентил*, труб*, арифметик*, математик*, торги, торгов, шантаж*, ультиматум*, прихот*, пари, ставк*, страхов*, зонтик*, крыш*, подпор*, костыл*, поглощ*, раствор*, слияние, ползуч*, размыв*, эрози*, распродаж*, одолжен*, милост*, урок, уроки, послушан*, тупик*, выбора, выбор без, обратной дороги, пути назад, отступать, братств*, хлебах, хлебам, под крыл*, под крылышк*, под зонтик*, свадьб*, медовый месяц, брачн*, на двоих, одна казна, общая касса, общая казна]
    be: [шлюб, развод, развод*, нявест*, жаніх*, пасаг, сваяцтв*, сірот*, апек*, донар*, ін'екц*, рэанімац*, кісларод*, кіслярод*, доза, дозу, ігла, ігле, дыет*, апетыт*, апэтыт*, меню, пераваp*, горла, вяроўк*, вузел, вузла, ашыйнік*, клетк*, пастк*, павуцін*, якар*, буксір*, ярмо, кручок, кручку, марыянет*, сцэнар*, рэйдар*, зліцц*, ламбард*, філія*, акцыянер*, арэнд*, крэдытор*, інвестар*, спонсар*, аўкцыён*, бухгалтэр*, арбіт*, гравітац*, прыцяж*, магніт*, дрэйф*, выратавальн*, баласт*, цяжар*, закладнік*, слуг*, халоп*, прыгон*, лёка*, абдым*, ціск*, хватк*, кішэн*, абцуг*, кран, кране, вентыл*, труб*, арыфметык*, матэматык*, шантаж*, ультыматум*, прыхамац*, стаўк*, страх*, парасон*, дах, дахам, падпорк*, мыліц*, паглын*, раствар*, паўзуч*, размыв*, эрозі*, распродаж*, міласц*, урок, урокі, паслушэнств*, тупік*, выбару, выйсьця, дарогі назад, братэрств*, пад крыл*, пад крылц*, вяселл*, мядовы месяц, на дваіх, адна каса, адна казна, агульная каса]
    uk: [шлюб, розлучен*, нареч*, жених*, посаг, родич*, сирот*, опік*, донор*, реанімац*, кисень, кисню, дозу, голк*, дієт*, апетит*, меню, горло, мотузк*, вузол, вузла, нашийник*, клітк*, пастк*, павутин*, якір, якор*, буксир*, ярмо, гачок, гачку, маріонет*, сценарі*, рейдер*, злитт*, ломбард*, філі*, акціонер*, оренд*, кредитор*, інвестор*, спонсор*, аукціон*, бухгалтер*, орбіт*, гравітац*, тяжінн*, магніт*, дрейф*, рятувальн*, баласт*, тягар*, заручник*, слуг*, холоп*, кріпак*, лаке*, обійм*, лещат*, кишен*, кран, вентил*, труб*, арифметик*, математик*, шантаж*, ультиматум*, примх*, ставк*, страхов*, парасол*, дах, милиц*, поглин*, розчин*, повзуч*, розмив*, ерозі*, розпродаж*, милост*, урок, уроки, покор*, глухий кут, глухому куті, вибору, шляху назад, братерств*, під крил*, весілл*, медовий місяць, на двох, одна каса]
    pl: [małżeństw*, rozwód, rozwod*, narzecz*, pann* młod*, posag, pokrewieńst*, sierot*, opiek*, dawc*, transfuz*, reanimac*, tlen, tlenu, dawk*, igł*, diet*, apetyt*, menu, gardł*, sznur*, węzeł, węzł*, obroż*, klatk*, pułapk*, kotwic*, hol, holu, jarzm*, hak, haku, marionet*, scenariusz*, rajder*, fuzj*, lombard*, filia, filią, udziałow*, dzierżaw*, najem*, komornik*, wierzyciel*, inwestor*, sponsor*, aukcj*, licytac*, księgow*, bilans*, orbi*, grawitac*, przyciąg*, magnes*, dryf*, ratunkow*, balast*, ciężar*, zakładnik*, sług*, lokaj*, poddan*, objęci*, uścisk*, imadł*, kiesze*, kran, kurek, kurk*, zawór, zawor*, rur*, arytmetyk*, matematyk*, szantaż*, ultimat*, kaprys*, stawk*, ubezpiecz*, parasol*, dach*, podpork*, kul, kule, wchłani*, wchłon*, rozpuszcz*, pełzając*, erozj*, wyprzedaż*, łask*, lekcj*, posłuszeńst*, ślepy zaułek, ślepym zaułku, wyboru, odwrotu, braterstw*, pod skrzydł*, pod skrzydeł*, wesel*, ślub, miesiąc miodowy, jedna kasa, na spółkę]
    de: [ehe, scheidung*, braut, bräutigam, mitgift, verwandt*, waise*, vormund*, spender*, transfusion*, infusion*, intensivstation, sauerstoff, dosis, nadel, diät, appetit, menü, kehle, seil, knoten, halsband, käfig*, falle, anker, schlepptau, joch, haken, marionett*, drehbuch, übernahme*, fusion*, pfandhaus, filiale*, tochterfirma, aktionär*, miete*, pacht*, gerichtsvollzieher, gläubiger*, investor*, sponsor*, auktion*, bilanz*, buchhaltung, umlaufbahn*, orbit, anziehung*, magnet*, drift*, rettungsring*, ballast, geisel*, diener*, leibeigen*, umarm*, griff, zange*, tasche, hahn, hähne, ventil*, röhre*, arithmetik, erpress*, ultimat*, laune*, einsatz, versicherung*, schirm, dach, stütze*, krücke*, schluck*, auflös*, schleichend*, erosion, ausverkauf, gnade*, lektion*, gehorsam*, sackgasse*, ausweg*, gashahn*, geldhahn*, ölhahn*, unter die fittiche, unter den fittichen, fittiche*, hochzeit*, flitterwochen, eine kasse, gemeinsame kasse]
  # The east, where it is told without its name.
  east:
    en: [from the east, in the east, eastern sponsor*, eastern creditor*, eastern lender*, eastern donor*, eastern master*, eastern patron*, eastern market*, eastern benefactor*]
    ru: [восточн* спонсор*, восточн* кредитор*, восточн* донор*, восточн* хозяин*, восточн* покупател*, восточн* рынк*, с востока, на востоке]
    be: [усходн* спонсар*, усходн* крэдытор*, усходн* донар*, усходн* гаспадар*, усходн* рынк*, з усходу, на ўсходзе]
    uk: [східн* спонсор*, східн* кредитор*, східн* донор*, східн* господар*, східн* ринк*, зі сходу, на сході]
    pl: [wschodni* sponsor*, wschodni* wierzyciel*, wschodni* kredytodawc*, wschodni* dobroczyńc*, wschodni* rynk*, ze wschodu, na wschodzie]
    de: [aus dem osten, im osten, östlich* gläubiger*, östlich* geldgeber*, östlich* sponsor*]
  # What the client gives for the money.
  loyalty:
    en: [loyal, loyalty, brotherhood, brotherly, friendship, fraternal, obedience, faithful*, fealty]
    ru: [верност*, верность, лояльн*, братств*, братск*, дружб*, послушан*, преданност*]
    be: [вернас*, вернасць, вернасьць, лаяльн*, братэрств*, братн*, дружб*, сяброўств*, паслухмян*, адданас*]
    uk: [вірніст*, вірност*, лояльн*, братерств*, братн*, дружб*, слухнян*, відданіст*]
    pl: [wiernoś*, lojalnoś*, braterstw*, bratersk*, przyjaźń, przyjaźni, posłuszeńst*, oddani*]
    de: [treue, loyal*, bruderschaft, brüderlich*, freundschaft, gehorsam*, gefolgschaft]
  # One who has a bigger friend, where he is not named.
  smaller:
    en: [stubborn ally, smallest ally, closest ally, last ally, western neighbour, western neighbor, little brother, younger brother, junior partner, smaller partner, small neighbour, client, satellite, favourite dictator, favorite dictator, pet dictator, favourite ally, favorite ally]
    ru: [упрям* союзник*, последн* союзник*, ближайш* союзник*, западн* сосед*, младш* брат*, младш* партнер*, малый сосед, малого соседа, клиент, клиента, сателлит*, любим* диктатор*, любим* союзник*]
    be: [упарт* саюзнік*, апошн* саюзнік*, найбліжэйш* саюзнік*, заходн* сусед*, малодш* брат*, малодш* партнёр*, кліент, кліента, сатэліт*, улюбён* дыктатар*]
    uk: [останн* союзник*, найближч* союзник*, західн* сусід*, молодш* брат*, молодш* партнер*, клієнт, клієнта, сателіт*]
    pl: [ostatni* sojusznik*, najbliższ* sojusznik*, zachodni* sąsiad*, młodsz* brat*, młodsz* partner*, klient, klienta, satelit*, ulubion* dyktator*, ulubion* sojusznik*]
    de: [letzt* verbündet*, engst* verbündet*, westlich* nachbar*, kleine* bruder, kleinen bruder, juniorpartner*, satellit*, lieblingsdiktator*]
  # The empire of the tsars, as history knows it.
  otherEmpire:
    en: [russian empire, tsarist, peasant*, governorate*, german empire, ottoman, habsburg, nineteenth, xix, in the empire, habsburg*, archive*, folklore]
    ru: [российск* импери*, царск*, крестьян*, губерни*, xix, xviii, османск*]
    be: [расійск* імперы*, расейск* імперы*, царск*, сялян*, губерн*, xix, xviii]
    uk: [російськ* імпері*, царськ*, селян*, губерні*, xix]
    pl: [imperium rosyjski*, carsk*, chłop*, guberni*, xix, zabor*]
    de: [russisch* reich*, zaren*, bauern*, gouvernement*, osmanisch*, habsburg*, archiv*]
  # A patron that needs no name; not the show on television.
  bigBrother:
    en: [elder brother, older brother, eastern neighbour, eastern neighbor, big neighbour]
    ru: [старш* брат*, восточн* сосед*]
    be: [старэйш* брат*, усходн* сусед*]
    uk: [старш* брат*, східн* сусід*]
    pl: [starsz* brat*, wschodni* sąsiad*]
    de: [großer bruder, großen bruder*, östlich* nachbar*]
`;

export const PATRON_CLIENT = `
  - tag: patron-client
    definition: >-
      Russia keeps the Belarusian regime going, or Belarus depends on Russia: subsidies, loans and debt, prices of gas and oil,
      compensation for the tax manoeuvre, integration and the Union State, absorption, loss of sovereignty, the Kremlin as patron.
    patterns:
      all:
        - { match: $oilTerms }
        - { match: $patronClient, notNear: [$otherPatron, $past] }
        - { match: $unionState, notNear: [$troops, $weapons, $nuclear, $defence, $forces, $exercises, $alliance] }
        - { match: $patron, near: $russia, notNear: [$otherPatron, $past] }
        - { match: $loan, near: [$russia, $lenders], context: [$belarus, $regime, $union], notNear: [$otherLoan, $past] }
        - { match: $loan, near: [$russia, $lenders], notNear: [$otherLoan, $elsewhere, $ukraine, $past] }
        - { match: $debt, near: $russia, context: [$belarus, $loan, $energy, $union, $money], notNear: [$otherDebt, $elsewhere, $past] }
        - { match: $debt, near: [$energy, $energyFirms], context: [$belarus, $russia], notNear: [$otherEnergy, $past] }
        - { match: $subsidy, near: $energy, context: [$belarus, $regime, $union], notNear: [$otherSubsidy, $otherEnergy, $past] }
        - { match: $subsidy, near: $russia, notNear: [$otherSubsidy, $otherEnergy, $past] }
        - { match: $subsidy, near: $russia, within: 3, context: [$belarus, $regime], notNear: [$otherSubsidy, $past] }
        - { match: $money, near: $russia, within: 6, context: $belarus, notNear: [$otherMoney, $otherEnergy, $past] }
        - { match: [$money, $support], near: $lenders, context: $belarus, notNear: $past }
        - { match: $gasPrice, near: [$russia, $belarus, $union, $energyFirms], notNear: $otherEnergy }
        - { match: $gasPrice, near: $integration, context: $inExchange, notNear: [$otherEnergy, $west, $past] }
        - { match: $energy, near: $energyTerms, context: [$belarus, $union], notNear: [$otherEnergy, $past] }
        - { match: $energy, near: $cheap, within: 2, context: [$russia, $belarus], notNear: [$west, $past] }
        - { match: $energy, near: $energyTerms, within: 3, context: $russia, notNear: [$otherEnergy, $west, $past] }
        - { match: $energy, near: $russia, within: 3, context: $belarus, notNear: [$otherEnergy, $past] }
        - { match: $energyFirms, near: $belarus, notNear: [$past] }
        - { match: $integration, near: [$russia, $belarus, $union], context: [$russia, $belarus], notNear: [$otherIntegration, $airDefence, $forces, $troops, $weapons, $past] }
        - { match: $integrationSteps, near: $integrationWord, notNear: [$otherIntegration, $past] }
        - { match: $unionWord, near: $russia, context: $belarus, notNear: [$otherUnion, $past] }
        - { match: $absorption, near: $russia, within: 6, notNear: [$forces, $otherAbsorption, $elsewhere, $ukraine, $past] }
        - { match: $absorption, near: [$russia, $belarus], context: $belarus, notNear: [$forces, $otherAbsorption, $past] }
        - { match: $dependence, near: $russia, notNear: [$otherDependence, $past] }
        - { match: $vassal, near: [$russia, $belarus], notNear: [$otherVassal, $past] }
        - { match: $sovereignty, near: $sovereigntyLoss, context: [$russia, $union, $energy, $loan, $absorption], notNear: [$otherSovereignty, $past] }
        - { match: $ownSovereignty, near: $sovereigntyLoss, context: $belarus, notNear: [$otherSovereignty, $past] }
        - { match: $sovereignty, near: $russia, context: $belarus, notNear: [$otherSovereignty, $past] }
        - { match: $support, near: $russia, within: 6, context: [$belarus, $regime], notNear: [$milThings, $otherSupport, $past] }
        - { match: $influence, near: $russia, within: 2, context: $belarus, notNear: [$otherInfluence, $daily, $troops, $nuclear, $past] }
        - { match: $appeal, near: $russia, within: 2, context: $belarus, notNear: [$otherSupport, $troops, $weapons, $nuclear, $past] }
        - { match: $bargain, near: $russia, context: $belarus, notNear: [$otherSupport, $past] }
        - { match: $empire, near: $belarus, notNear: [$otherEmpire, $past] }
        - { match: $bond, near: $russia, context: [$belarus, $regime], notNear: [$milThings, $otherBond, $otherSupport, $otherDependence, $past] }
        - { match: $allyCost, near: $ally, within: 5, context: $russia, notNear: [$otherSupport, $otherBond, $otherMoney, $elsewhere, $ukraine, $past] }
        - { match: $energy, near: $cheap, within: 2, context: [$bargain, $sovereignty, $bond], notNear: [$otherEnergy, $west, $past] }
        - { match: $swapSites, near: [$loan, $energy, $debt], within: 4, context: $inExchange, notNear: [$otherSites, $otherEnergy, $otherLoan, $past] }
        - { match: $master, near: $russia, within: 4, context: [$belarus, $regime], notNear: [$otherPatron, $otherBond, $past] }
        - { match: $need, near: $russia, within: 1, context: $belarus, notNear: [$otherSupport, $troops, $weapons, $nuclear, $otherBond, $past] }
        # Both sides, and two things that states do to one another, or have of one another.
        - { match: $worth, with: [$russia, $belarus, [$gives, $takes, $commands, $assets, $straits, $rank]], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $past] }
        - { match: $assets, with: [$russia, $belarus, [$gives, $takes, $commands, $straits, $rank]], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $past] }
        - { match: $straits, with: [$russia, $belarus, [$commands, $rank]], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $past] }
        - { match: $rank, with: [$russia, $belarus, [$gives, $takes, $commands]], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $past] }
        - { match: $commands, with: [$russia, $belarus, [$gives, $takes]], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $past] }
        # One is enough where both are named as states.
        - { match: [$worth, $rank, $commands], with: [$moscow, $minsk], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $past] }
        - { match: $takes, with: [$moscow, $minsk, $gives], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $past] }
        - { match: $images, with: [$moscow, $minsk], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $past] }
        - { match: [$images, $worth, $commands], with: [$moscow, $smaller], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $elsewhere, $ukraine, $past] }
        - { match: $loyalty, with: [$russia, $support, $worth], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $elsewhere, $ukraine, $past] }
        - { match: $loyalty, with: [[$moscow, $minsk, $regime], $worth], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $elsewhere, $ukraine, $west, $past] }
        - { match: [$images, $worth, $assets, $master], with: [$belarus, $east], notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $troops, $weapons, $sites, $nuclear, $milThings, $elsewhere, $west, $past] }
        - { match: $worth, with: [$bigBrother, $gives], notNear: [$daily, $otherMoney, $elsewhere, $ukraine, $past] }
        - { match: $manyVectors, with: [$belarus, [$russia, $vectorsGone]], notNear: [$daily, $troops, $weapons, $elsewhere, $past] }
        - { match: $manyVectors, near: $vectorsGone, within: 3, notNear: [$elsewhere, $ukraine, $past] }
        - { match: $balancing, near: $belarus, within: 3, context: $russia, notNear: [$daily, $troops, $weapons, $elsewhere, $past] }
        - { match: $money, near: $russia, within: 3, context: $regime, notNear: [$otherMoney, $otherEnergy, $elsewhere, $ukraine, $west, $past] }
        - { match: $bulk, with: [$russia, $belarus, $tradeWord], notNear: [$daily, $otherSupport, $otherDependence, $troops, $weapons, $elsewhere, $ukraine, $past] }
        - { match: $keptState, near: $belarus, notNear: [$daily, $otherMoney, $otherEnergy, $otherSupport, $otherBond, $otherDependence, $past] }
      lt:
        - { match: sąjungin* valstyb* }
        - { match: [priklausom*, vasal*, marionet*, satelit*], near: $russia, notNear: [karin*, alkohol*, $sport, $past] }
        - { match: [paskol*, kredit*, skola, skolą, skolos, skolų, skolas, subsidij*, dotacij*, param*, pinig*, duj*, naft*, integracij*, aneksij*, suverenitet*, nepriklausomyb*, ištikim*, lojal*, išlaik*, prary*, susijung*, prisijung*, globėj*, globa, priklauso], with: [$russia, $belarus], notNear: [$sport, $past] }
    examples:
      - Russia grants Belarus a new loan
      - How the Kremlin keeps Lukashenko afloat
      - Союзное государство после двадцати лет
      - Rossiya predostavit Belarusi kredit
      - Саюзная дзяржава без саюза
      - Ceny gazu dla Białorusi
      - Loyalty for loans. Moscow renegotiates its deal with Lukashenka
      - Россия — покровитель, Белоруссия — вечный должник
      - Расплата за лаяльнасць. Масква выстаўляе рахунак Мінску
      - Suverenitet v obmen na kredity
      - Mińsk na pasku Moskwy
      - Во что обходится Москве дружба с Минском
      - Tani gaz w zamian za posłuszeństwo
      - Am Tropf des Kremls. Lukaschenko und seine Schulden
      - Mishustin brings a cheque to Minsk
      - Сколько стоит Москве белорусская стабильность
      - Белоруссия на содержании
      - Москва выставила Минску счёт
      - Belarus becomes Russia's next region
      - Rosyjskie kredyty i białoruski dług
      - Kremliaus paskola Minskui
    counterExamples:
      - Patrons and clients at the magnate courts
      - Союз кинематографистов России наградил белорусского режиссёра
      - Интеграция данных в системах белорусских и российских библиотек
      - Belarusian students pay for studies in Moscow
      - The patron saint of Polatsk
      - European Union enlargement and its neighbours
      - Writers’ Union of Belarus elects a new chairman
      - Gas mask production resumes
      - Lukashenko meets Putin in Sochi
      - Loan words from Russian in the Belarusian language
      - Sovereignty and the constitution of Belarus
      - Указ Президента Республики Беларусь о защите суверенитета и конституционного строя
      - Belarusian peasants in the Russian Empire
      - Нефтехимики Полоцка отметили юбилей
      - Минский суд дал активисту пять лет колонии
      - Credit to the team as Dinamo Minsk beats Moscow in overtime
      - Putin hands Lukashenko a medal
      - Civil society and power in Belarus and Russia
      - Экономика Беларуси и России в 2019 году
`;
