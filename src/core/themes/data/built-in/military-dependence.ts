export const MILITARY_SETS = `
  # Soldiers, arms and places.
  troops:
    en: [troop*, soldier*, army, armies, armed forces, military, militar*, paratrooper*, servicem*, conscript*, mercenar*, battalion*, brigade*, contingent*, regiment*, officers, garrison*, airborne, air force, military police, special forces, recruit*, wagnerite*, barracks, mobilised, mobilized, commander*, fighters, wounded, echelon*, officer, general staff, generals, cadets, servicemen, infantry, deserter*, warrior*, airmen, pilots, aviators, forces in, forces near, forces from, forces stationed, forces deployed, forces to belarus]
    ru: [войск*, солдат*, арми*, военн*, военнослужащ*, вооруженн* сил*, десант*, десантник*, призывник*, наемник*, батальон*, бригад*, контингент*, полк, полка, полки, гарнизон*, вдв, ввс, вкс, спецназ*, эшелон*, мобилизован*, казарм*, мобилизованн*, военн* город*, боевик*, ранены*, офицер*, генштаб*, курсант*, пехот*, морпех*, военком*, мотострел*, танкист*, спецназовц*, вагнеровц*, зенитчик*, ракетчик*, летчик*, пилоты, пилотов, авиатор*]
    be: [войск*, салдат*, жаўнер*, арм*, ваенн*, вайсков*, вайскоўц*, узброен* сіл*, дэсант*, прызыўнік*, наёмнік*, батальён*, батальйон*, брыгад*, кантынгент*, гарнізон*, эшалон*, спецназ*, казарм*, мабілізаван*, баевік*, паранен*, эшалён*, сілавік* з расіі, афіцэр*, генштаб*, курсант*, пяхот*, мотастрэл*, ваенкам*, танкіст*, спецназаўц*, ракетчык*, лётчык*, пілоты, пілотаў]
    uk: [військ*, солдат*, армі*, військов*, військовослужбовц*, збройн* сил*, десант*, найман*, батальйон*, бригад*, контингент*, гарнізон*, ешелон*, спецназ*, казарм*, мобілізован*, бойовик*, поранен*, офіцер*, генштаб*, курсант*, піхот*, мотострілец*, льотчик*, пілоти, пілотів]
    pl: [wojsk*, żołnierz*, armi*, militarn*, spadochroniarz*, poborow*, najemni*, batalion*, brygad*, kontyngent*, pułk*, garnizon*, sił* zbrojn*, desant*, koszar*, zmobilizowan*, rekrut*, rannych, ranni, eszelon*, transport* wojskow*, oficer*, sztab* generaln*, kadet*, piechot*, wojskow*, lotnicy, lotników, piloci, pilotów]
    de: [truppen, soldaten, armee, militär*, truppe*, soldat*, armee*, streitkräft*, brigade*, bataillon*, söldner*, kaserne*, fallschirmjäger*, offizier*, kontingent*, verwundet*, rekrut*, spezialkräft*, infanter*, generalstab*, kadett*, piloten, flieger]
  weapons:
    en: [missile*, rocket*, iskander*, oreshnik*, s 300, s 400, jet, jets, warplane*, aircraft, fighter*, bomber*, tank, tanks, helicopter*, drone*, shahed*, artillery, weapon*, arms, munition*, ammunition, hardware, military equipment, air defence*, air defense*, convoy*, armour, armor, warhead*, nuclear bomber*, military train*, column, columns, il 76, kinzhal*, ballistic, air force jets, su 30, su 25, mig 31, tu 22, pantsir*, tor m2, polonez, hypersonic, radar, interceptors, launcher*, multiple launch]
    ru: [ракет*, искандер*, орешник*, с 300, с 400, s 300, s 400, самолет*, истребител*, бомбардировщик*, танк*, вертолет*, беспилотник*, шахед*, дрон*, артиллери*, оруж*, вооружен*, боеприпас*, снаряд*, техник*, пво, pvo, комплекс*, бронетехник*, ту 22*, миг 31*, су 30*, су 35*, боеголов*, боезаряд*, колонн*, ил 76, кинжал*, баллистич*, военн* поезд*, зенитн*, гиперзвук*, панцир*, тор м2, пусков* установ*, авиац*, боев* авиац*, бронеколонн*, военн* груз*, su 30, su 25, mig 31, су, торы]
    be: [ракет*, іскандэр*, арэшнік*, с 300, с 400, самалёт*, зьнішчальнік*, знішчальнік*, бамбардзіроўшчык*, танк*, верталёт*, беспілотнік*, шахед*, шахэд*, дрон*, артылеры*, збро*, боепрыпас*, снарад*, тэхнік*, спа, ппа, супрацьпаветр*, комплекс*, боегалоў*, боегалов*, калоны, калону, кінжал*, балістычн*, зенітн*, гіпергук*, гіперзв*, пускав* устан*, авіяц*, бронекалон*, su 30, su 25, mig 31, су, торы]
    uk: [ракет*, іскандер*, орєшнік*, орешнік*, с 300, с 400, літак*, винищувач*, бомбардувальник*, танк*, гелікоптер*, вертоліт*, вертольот*, безпілотник*, шахед*, дрон*, артилері*, збро*, боєприпас*, снаряд*, технік*, ппо, комплекс*, боєголов*, колон*, балістичн*, зенітн*, гіперзвук*, пусков* устан*, авіаці*, su 30, su 25, mig 31, су]
    pl: [rakiet*, pocisk*, iskander*, oriesznik*, oresznik*, s 300, s 400, samolot*, myśliw*, bombow*, czołg*, śmigłow*, dron*, szahed*, artyleri*, broń, broni, bronią, uzbrojen*, amunicj*, sprzęt wojsk*, obron* powietrzn*, przeciwlotnicz*, wyrzutni*, głowic*, kolumn*, balistyczn*, pancern*, hipersoniczn*, wyrzutn*, lotnictw*, zenit*, transporter*, su 30, su 25, mig 31]
    de: [rakete*, iskander*, oreschnik*, kampfjet*, kampfflugzeug*, flugzeuge*, panzer*, drohne*, hubschrauber*, artillerie*, waffe*, munition*, luftabwehr*, flugabwehr*, sprengk*, marschflugkörper*, s 300, s 400, su 30, su 25, mig 31]
  otherWeapons:
    en: [ryanair, passenger, private jet, business jet, ski jet, think tank*, water tank*, fuel tank*, oil tank*, drone show, photograph*, space, rocket science, weapons of the weak, fire fighter*, firefighter*, freedom fighter*, fighter against, hunting, arms race history, coat of arms, plane of lukashenk*, rugby, sold in, shop*, fish tank*, open arms, into moscows arms, into russias arms, into putins arms, in moscows arms, arms of, into the arms, in the arms, arms race, airline*, flight, flights, landing, emergency landing, carton, cardboard, model, toy*, firework*, water rocket*, pilot project, gas tank, septic, aviation museum, airshow, air show, bobsle*, crop, agricultur*, echo of war, sapper*, unexploded, defus*, turret found, toy, carrier rocket*, launch vehicle*, rocket carrier*, spacecraft, spaceship, cosmonaut*, soyuz ms, orbit, salute, satellites, satellite launch*, belarusian satellite, communications satellite]
    ru: [ryanair, пассажирск*, холодное оружие, охотничь*, космическ*, бытов*, сельхозтехник*, техника безопасности, химическ* оруж*, спортивн* комплекс*, жил* комплекс*, гостиничн*, музыкальн*, компьютерн*, самолет лукашенк*, самолет* президент*, рейс*, болельщик*, аэропорт*, турист*, груз* с медик*, гуманитарн*, санавиац*, тренер*, танкист* хоккей*, экстренн*, аварийн*, посадк*, сел в, авиарейс*, картон*, модел*, игрушечн*, фейерверк*, кружок, кружк*, авиабилет*, авиасообщен*, малой авиац*, гражданск* авиац*, сельскохозяйств*, уборк*, урожа*, лесопожарн*, шкетл*, эхо войны, эхом войны, сапер*, обезвред*, неразорвавш*, игрушечн*, мчс, торфяник*, ракет* носител*, ракетоносител*, космос*, космич*, космонавт*, орбит*, байконур*, плесецк*, салют*, игруш*, спутник, спутника, спутники]
    be: [ryanair, пасажырск*, паляўніч*, касмічн*, бытав*, спартыўн* комплекс*, сельгастэхнік*, камп'ютарн*, самалёт лукашэнк*, рэйс*, аэрапорт*, турыст*, гуманітарн*, заўзятар*, экстранн*, аварыйн*, пасадк*, кардон*, мадэл*, цацачн*, феерверк*, гурток, авіябілет*, авіязносін*, цывільн* авія*, сельскагаспадарч*, ураджа*, рэха вайны, сапёр*, абясшкод*, цацачн*, мнс, ракет* носьбіт*, космас*, касманаўт*, арбіт*, байканур*, салют*, спадарожнік, спадарожніка, спадарожнікі]
    uk: [ryanair, пасажирськ*, мисливськ*, космічн*, побутов*, спортивн* комплекс*, літак лукашенк*, рейс*, аеропорт*, турист*, екстрен*, аварійн*, посадк*, картон*, модел*, іграшк*, феєрверк*, авіаквит*, відлуння війни, сапер*, знешкод*, ракет* носі*, космос*, космонавт*, орбіт*, байконур*, салют*, супутник, супутника, супутники]
    pl: [ryanair, pasażer*, myśliwych, kosmiczn*, wyrzutni* sportow*, biał*  broń, samolot łukaszenk*, rejs*, turyst*, kibic*, awaryjn*, lądowa*, tektur*, model*, zabawk*, fajerwerk*, bilet*, rolnicz*, niewybuch*, saper*, rakiet* nośn*, kosmos*, kosmonaut*, orbit*, bajkonur*, satelita, satelity, satelitę]
    de: [ryanair, passagier*, jagd*, sport*, wasserpanzer*, panzerknacker*, linienflug*, tourist*, notland*, papp*, modell*, spielzeug*, feuerwerk*, blindgänger*, entschärf*, trägerrakete*, weltraum*, raumfahrt*, kosmonaut*, umlaufbahn*, baikonur*, satellit, satelliten, satellitenstart*]
  sites:
    en: [base, bases, air base*, airbase*, airfield*, training ground*, training camp*, training center*, training centre*, launchpad, launching pad, staging ground, staging area, springboard, bridgehead, foothold, stronghold, military facilit*, military infrastructure, radar*, polygon*, range, ranges, firing range*, launch pad, jumping off point, rear base, logistics hub, forward base, depot*, bunker*, hangar*, corridor, battlefield, testing ground, lodgement, military camp*, tent camp*, communications centre*, communications center*, naval communication*, listening post*, early warning station*, missile warning]
    ru: [база, базы, базу, базе, базой, баз, авиабаз*, аэродром*, полигон*, плацдарм*, лагер*, военн* объект*, учебн* центр*, учебно боев* центр*, рлс, узел связи, узла связи, хаб, хаба, трамплин*, тыл, тылов*, перевалочн* баз*, бункер*, ангар*, коридор*, испытательн* полигон*, тренировочн* лагер*, военн* городок*, военн* городк*, опорн* пункт*, казарм*, узлом связи, радиолокационн* станц*]
    be: [база, базы, базу, базе, базай, баз, авіябаз*, авіабаз*, аэрадром*, палігон*, плацдарм*, лягер*, лагер*, ваенн* аб'ект*, навучальн* цэнтр*, трамплін*, тыл, тылав*, бункер*, ангар*, калідор*, вайсков* гарадок*, вайсков* гарадк*, апорн* пункт*, вузел сувязі, вузла сувязі, рлс, радыёлакацыйн* станц*]
    uk: [база, бази, базу, базі, базою, баз, авіабаз*, аеродром*, полігон*, плацдарм*, табір*, табор*, військов* об'єкт*, навчальн* центр*, трамплін*, тил, тилов*, бункер*, ангар*, коридор*, опорн* пункт*, військов* містеч*, вузол зв'язку, рлс]
    pl: [baza, bazy, bazę, bazie, bazą, baz, lotnisk*, poligon*, przyczół*, obóz, obozy, obozów, obozie, zaplecz*, odskoczni*, placdarm*, trampolin*, bunkr*, hangar*, korytarz*, wojskow* miasteczk*, koszar*, węzeł łączności, węzła łączności, stacj* radiolokacyjn*, radar*]
    de: [stützpunkt*, basis, militärbasis, militärbas*, flugplatz*, flugplätz*, übungsplatz*, übungsplätz*, truppenübungsplatz*, aufmarschgebiet*, sprungbrett*, brückenkopf*, luftwaffenstützpunkt*, radar*, basen, depot*, kaserne*, korridor*, radarstation*, funkstation*, horchposten, fernmeldezentr*, militäranlage*]
  # Bases that are given for something.
  swapSites:
    en: [bases, military base*, airfield*, training ground*, ranges, garrison*]
    ru: [базы, военн* баз*, авиабаз*, аэродром*, полигон*, гарнизон*]
    be: [базы, ваенн* баз*, авіябаз*, аэрадром*, палігон*, гарнізон*]
    uk: [бази, військов* баз*, авіабаз*, аеродром*, полігон*]
    pl: [bazy, baz* wojskow*, lotnisk*, poligon*, garnizon*]
    de: [militärbas*, stützpunkt*, übungsplätze]
  warSites:
    en: [air base*, airbase*, military base*, military facilit*, military infrastructure, army base*]
    ru: [военн* баз*, авиабаз*, военно воздушн* баз*, воздушн* баз*, авиационн* баз*, ракетн* баз*]
    be: [ваенн* баз*, авіябаз*, авіабаз*, вайсков* баз*, паветран* баз*, авіяцыйн* баз*]
    uk: [військов* баз*, авіабаз*, повітрян* баз*]
    pl: [baz* wojskow*, baz* lotnicz*, wojskow* baz*]
    de: [militärbas*, militärstützpunkt*, luftwaffenstützpunkt*, luftwaffenbas*]
  otherSites:
    en: [data*, knowledge, salary, salaries, tax, rate, rates, legal, evidence, refugee camp*, summer camp*, holiday, landfill*, passenger, sport*, olympic*, camps for children, nato, theor*, empirical, power base, voter base, customer base, concentration camp*, filtration, shopping, warehouse*, humanitarian corridor*, transport corridor*, trade corridor*, green corridor, storks, birds, birdwatch*, jumping, jump, baseball, base jump*]
    ru: [данн*, отдых*, турбаз*, турист*, оптов*, учебн* баз*, налогов*, розыск*, овощ*, правов* баз*, нормативн*, материальн*, мусор*, отход*, тко, тбо, бытов*, беженц*, детск*, пионерск*, концлагер*, исправительн*, спорт*, олимпийск*, пассажирск*, экономическ* баз*, доказательн*, торгов*, гуманитарн* коридор*, транспортн* коридор*, зелен* коридор*, коридор* власт*]
    be: [даных, дадзен*, звестак, адпачынк*, турбаз*, падатков*, прававая, нарматыўн*, смецц*, сьмецьц*, бежанц*, дзіцяч*, піянерск*, канцлагер*, спорт*, алімпійск*, гандлёв*, гуманітарн* калідор*, транспартн* калідор*]
    uk: [даних, відпочинк*, турбаз*, податк*, правова, нормативн*, сміт*, біженц*, дитяч*, піонерськ*, концтабор*, спорт*, олімпійськ*, торгов*, гуманітарн* коридор*, транспортн* коридор*]
    pl: [danych, wypoczynk*, podatk*, prawn*, wiedzy, śmieci, uchodźc*, dziec*, koncentracyjn*, sport*, olimpijsk*, pasażersk*, cywiln*, handlow*, korytarz* humanitarn*, korytarz* transportow*]
    de: [daten*, wissen*, ferien*, erholung*, sport*, olymp*, flüchtling*, kinder*]
  # Arms that Belarus has from Russia alone.
  russianArms:
    en: [iskander*, oreshnik*, s 300, s 400, su 30, mig 31, warhead*, oreschnik*, oresznik*]
    ru: [искандер*, орешник*, с 300, с 400, s 300, s 400, су 30*, миг 31*, ту 22*, боеголов*, боезаряд*]
    be: [іскандэр*, арэшнік*, с 300, с 400, су 30*, міг 31*, боегалоў*, боегалов*]
    uk: [іскандер*, орєшнік*, орешнік*, с 300, с 400, су 30*, міг 31*, боєголов*]
    pl: [iskander*, oriesznik*, oresznik*, s 300, s 400, su 30, głowic*]
    de: [iskander*, oreschnik*, s 300, s 400, sprengk*]
  # Wars and places that are no part of the theme, unless Belarus is in the text.
  elsewhere:
    en: [syria*, chechn*, donbas*, crimea*, kherson, kharkiv, mariupol, odesa, odessa, kursk, georgia*, karabakh, armenia*, azerbaijan*, tajikistan*, kazakhstan*, moldova*, transnistria*, mali, africa*, nato, american, us, german, polish, israel*, gaza, korea*, china*, chinese, india*, pakistan*, iran*, hiroshima, arctic, kamchatka, japan*, mediterranean, venezuela*, belgorod, kaliningrad*, libya*, kyrgyz*, uzbek*, pokrovsk, bakhmut, avdiivka, kupiansk, zaporizhzhia, dnipro, sumy region, luhansk, donetsk, lithuanian army, lithuanian troops, latvian army, estonian army, bundeswehr, finnish, swedish, niger, venezuelan, cuba*, serbia*]
    ru: [сири*, чечн*, донбасс*, крым*, херсон*, харьков*, мариупол*, одесс*, курск*, грузи*, карабах*, армени*, азербайджан*, таджикистан*, казахстан*, молдов*, приднестров*, африк*, нато, американск*, немецк*, польск*, израил*, газе, коре*, кндр, кита*, инди*, пакистан*, иран*, хиросим*, молдав*, астан*, арктик*, камчатк*, японск*, япони*, курил*, средиземн*, венесуэл*, белгород*, брянск*, калининград*, ливи*, киргиз*, кыргыз*, узбек*, всу, донецк*, луганск*, балтийск*, покровск*, бахмут*, авдеевк*, купянск*, запорож*, бундесвер*, литовск* арми*, литовск* войск*, литовск* солдат*, латвийск*, эстонск*, финск*, шведск*, нигер*, серби*, армян*]
    be: [сіры*, чачэн*, данбас*, крым*, херсон*, харкаў*, марыупал*, адэс*, грузі*, карабах*, армені*, азербайджан*, казахстан*, малдов*, афрык*, нато, амэрыканск*, амерыканск*, нямецк*, польск*, ізраіл*, карэ*, кітай*, інды*, пакістан*, іран*, хірасім*, арктык*, камчатк*, венесуэл*, калінінград*, лівіі, кіргіз*, данецк*, луганск*, пакроўск*, бахмут*, аўдзееўк*, купянск*, запарож*, бундэсвер*, літоўск* войск*, літоўск* арм*, латвійск*, латыск*, эстонск*, фінск*, швэдск*, шведск*, сербі*, армянск*, сырыйск*]
    uk: [сирі*, чечн*, донбас*, крим*, херсон*, харків*, маріуполь*, одес*, курськ*, грузі*, карабах*, вірмені*, азербайджан*, казахстан*, молдов*, африк*, нато, американськ*, польськ*, ізраїл*, коре*, китай*, інді*, пакистан*, іран*, арктик*, камчатк*, калінінград*, донецьк*, луганськ*, покровськ*, бахмут*, авдіївк*, куп'янськ*, запоріж*, бундесвер*, литовськ* військ*, литовськ* армі*, естонськ*, латвійськ*, фінськ*, шведськ*, сербі*]
    pl: [syri*, czecze*, donbas*, krym*, chersoń*, chark*, mariupol*, odes*, gruzi*, karabach*, armeni*, azerbejdżan*, kazachstan*, mołdaw*, naddniestrz*, afryk*, nato, amerykańsk*, niemieck*, polsk*, izrael*, kore*, chin*, indi*, pakist*, iran*, arkty*, kamczat*, kaliningrad*, królewc*, libi*, kirgi*, doneck*, pokrowsk*, bachmut*, awdijiwk*, kupiańsk*, zaporoż*, bundeswehr*, litewski* wojsk*, litewsk* armi*, litewsk* żołnierz*, łotewsk* armi*, estońsk* armi*, fińsk*, szwedzk*, serbi*]
    de: [syri*, tschetschen*, donbass*, krim*, cherson*, charkiw*, charkow*, mariupol*, odessa, kursk*, georgi*, armeni*, aserbaidschan*, kasach*, moldau*, transnistri*, mali, afrika*, nato, amerikanisch*, polnisch* soldat*, polnisch* armee, litauisch* armee, litauisch* soldat*, israel*, gaza, korea*, china*, chinesisch*, indi*, pakistan*, iran*, arktis*, kaliningrad*, venezuela*, pokrowsk*, bachmut*, bundeswehr*]
  otherTroops:
    en: [peacekeep*, salvation army, police, tribunal, coup*, orchestra, band, choir, parade*, poetry, kalinous*, kalinowski, volunteer*, opposition, democratic forces, fan army, home army, airline*, airliner*, passenger*, birdwatch*, storks, womens rights, human rights, security forces]
    ru: [миротвор*, внутренн* войск*, суд, трибунал*, оркестр*, хор, ансамбл*, парад*, калиновск*, калиноўск*, доброволец*, добровольц*, оппозиц*, армия спасения, армии крайовой, стартап*, айтишник*, чиновник*, болельщик*, спортсмен*, академ*, билет*, пенси*, авиакомпан*, пассажирск*, гражданск* авиац*]
    be: [міратвор*, унутран* войск*, трыбунал*, аркестр*, хор, парад*, каліноўск*, добраахвот*, апазіцы*, арміі краёвай, чыноўнік*, заўзятар*, акадэм*, авіякампан*, пасажырск*]
    uk: [миротвор*, внутрішн* військ*, трибунал*, оркестр*, парад*, калиновськ*, каліновськ*, доброволь*, опозиц*, авіакомпан*, пасажирськ*]
    pl: [pokojow*, trybunał*, orkiestr*, chór*, parad*, kalinowsk*, ochotni*, opozycj*, polskiego, krajow*, kibic*, urzędnik*, lini* lotnicz*, pasażersk*]
    de: [orchester*, chor, parade*, heilsarmee, polizei*, kalinouski*, freiwillig*, opposition*, friedenstruppe*, fluglinie*, passagier*, militärorchester*]

  # What armies do together.
  joint:
    en: [joint, regional, combined, common, allied, integrated, single, unified, union state]
    ru: [совместн*, региональн*, объединенн*, един*, общ*, союзн*]
    be: [сумесн*, рэгіянальн*, рэгіянальная, аб'яднан*, адзін*, агульн*, саюзн*, супольн*]
    uk: [спільн*, регіональн*, об'єднан*, єдин*, союзн*]
    pl: [wspóln*, regionaln*, połączon*, jednolit*, sojusznicz*, związkow*]
    de: [gemeinsam*, vereint*, regional*, verbündet*, zusammen]
  jointForces:
    en: [regional grouping*, joint grouping*, joint force*, regional force*, joint troops, joint air defence*, joint air defense*, union grouping*]
    ru: [региональн* группировк*, совместн* группировк*, боев* слаживан*, объединенн* группировк*, союзн* группировк*, союзн* группировк* войск*]
    be: [рэгіянальн* групоўк*, сумесн* групоўк*, рэгіянальн* груп* войск*, баявое зладжван*, саюзн* групоўк*]
    uk: [регіональн* угрупован*, спільн* угрупован*, союзн* угрупован*]
    pl: [regionaln* zgrupowan*, wspóln* zgrupowan*, związkow* zgrupowan*]
    de: [regional* truppengruppierung*, gemeinsam* truppengruppierung*, gemeinsam* truppenverband*]
  exercises:
    en: [exercise*, drill*, manoeuvre*, maneuver*, war game*, wargame*, snap inspection*, training]
    ru: [учени*, маневр*, слаживан*, проверк* боеготовност*, тренировк*, боеготовност*]
    be: [вучэнн*, вучэньн*, вучэнь*, маневр*, манеўр*, манэўр*, трэніроўк*]
    uk: [навчанн*, навчань, маневр*, тренуван*]
    pl: [ćwicze*, manewr*, szkolen*]
    de: [übung*, manöver, militärübung*, militärmanöver*, großmanöver*, truppenübung*, manöver*]
  otherExercises:
    en: [physical, health, fitness, school*, teacher*, vocal, finger, fire drill*, oil, gas, tax, accounting, exercise of power, exercise in, exercise of, nato, driver*, election*, language, staff training, room for, room to, space for, political manoeuvr*, political maneuver*, rescue*, lifeboat*, firefighter*, firefighters, civil defence, civil defense, evacuation, flood, ice, yoga, breathing, gymnast*, spelling, grammar, first aid]
    ru: [налогов*, противопожарн*, физкульт*, школ*, пожарн*, скорин*, церк*, христ*, ленин*, маркс*, нато, конфуци*, философ*, дорожн*, спортивн*, сборн*, учени* о, пространств* для, простор* для, возможност* для маневр*, политическ* маневр*, для маневр*, спасател*, мчс, эвакуац*, паводк*, гимнаст*, йог*, дыхательн*, граммат*, гражданск* оборон*, тренировк* сборн*, фигурист*]
    be: [падатков*, пажарн*, фізкульт*, школ*, скарын*, царкв*, хрыст*, маркс*, ленін*, нато, мовы, мове, вучэнне пра, студэнт*, зборн*, прастор* для, месца для, палітычн* манеўр*, для манеўр*, для маневр*, ратавальнік*, мнс, эвакуац*, паводк*, гімнаст*, дыхальн*, граматы*, грамадзянск* абарон*]
    uk: [податк*, пожежн*, фізкульт*, школ*, церкв*, дистанційн*, онлайн*, учн*, студент*, нато, маркс*, простір для, для маневр*, рятувальник*, дснс, евакуац*, повін*, гімнаст*, дихальн*, граматик*]
    pl: [podatkow*, pożar*, szkoln*, gimnasty*, kościel*, marks*, nato, językow*, nauczyciel*, pole manewru, pola manewru, przestrze*  manewru, ratownik*, strażak*, ewakuac*, powodzi, oddechow*, gramaty*, jogi]
    de: [politisch* manöver*, steuer*, feuerwehr*, schule*, sprach*, manöverkritik*, überholmanöver*, nato, rettung*, evakuier*, hochwasser*, grammatik*, atem*]
  exerciseNames:
    en: [zapad 2009, zapad 2013, zapad 2017, zapad 2021, zapad 2023, zapad 2025, union shield*, allied resolve, union resolve, union courage]
    ru: [запад 2009, запад 2013, запад 2017, запад 2021, запад 2023, запад 2025, щит союза, союзн* решимост*, союзн* мужеств*]
    be: [захад 2009, захад 2013, захад 2017, захад 2021, захад 2023, захад 2025, запад 2017, запад 2021, запад 2025, шчыт саюза, саюзн* рашучас*, саюзн* рашучась*]
    uk: [захід 2017, захід 2021, захід 2025, запад 2021, запад 2025, щит союзу, союзн* рішуч*]
    pl: [zapad 2009, zapad 2013, zapad 2017, zapad 2021, zapad 2023, zapad 2025, tarcza związku, sojusznicz* stanowczoś*]
    de: [sapad 2009, sapad 2013, sapad 2017, sapad 2021, sapad 2023, sapad 2025, zapad 2013, zapad 2017, zapad 2021, zapad 2025]
  presence:
    en: [deploy*, arriv*, station*, transfer*, mov*, send*, sent, remain*, stay*, leav*, left, left behind, withdraw*, host*, presence, permanent*, in belarus, build up, buildup, redeploy*, return*, land*, enter*, pour*, cross*, combat duty, on duty, rotation*, rotate*, encamp*, unload*, deliver*, handed over, spotted, base in, settle*, moves into, move into, bring*, brought, haul*, unloads, stays, roll into, rolled into, quarter*, camped]
    ru: [переброс*, прибы*, размещ*, размест*, разверн*, развёрн*, развертыв*, дислоц*, дислокац*, остал*, остан*, остают*, ввод*, ввел*, введ*, вывод*, вывел*, вывед*, присутств*, прилет*, вернул*, ушл*, уход*, стоян*, в белорусси*, в беларуси, въехал*, заход*, дежурств*, разгру*, выгру*, ротац*, поступил*, заступил*, стоят, расквартир*, завез*, привез*, пришли, едут, взлет*, вылет*, базир*, вернулись, передан, передана, переданы, передано, передали, передала, ввезл*, заезжа*, обоснов*, окопал*, прижил*, замечен*, заметил*, прибывают, летают, базирован*, получил*, получит*, стягив*, стяну*]
    be: [перакі*, прыбы*, размяшч*, размясц*, разьмяшч*, разьмясц*, разгарн*, дысляк*, дыслак*, застал*, заста*, увод*, увёў, увял*, вывод*, вывел*, прысутнас*, прыляц*, вярнул*, пайшл*, у беларусі, прыехал*, дзяжурств*, разгру*, ратац*, паступіл*, заступіл*, стаяць, прывез*, прывозіл*, едуць, узлят*, базіру*, перададзен*, перадалі, увезл*, завезл*, асталява*, асел*, заўваж*, лётаюць, атрымал*, атрымае*, сцяг*]
    uk: [перекид*, перекину*, прибу*, розміщ*, розміст*, розгорн*, дислок*, залиш*, ввод*, ввел*, введ*, вивод*, вивел*, присутн*, приле*, поверн*, в білорусі, у білорусі, чергуванн*, розвант*, ротац*, надійшл*, стоять, привез*, злітають, передан*, передали, ввезл*, завезл*, осіл*, помічен*, літають, отримал*, отримає, стяг*]
    pl: [przerzuc*, przyby*, rozmieszcz*, rozmieści*, stacjon*, pozosta*, zosta*, wprowadz*, wycof*, obecnoś*, przylec*, wraca*, wróci*, na białorusi, dyżur*, przekaz*, rozład*, rotac*, dotar*, stoją, przywie*, wylądow*, startuj*, ściąg*, zadomow*, ulokow*, zauważ*, latają, otrzyma*, dostał*, zostaj*]
    de: [stationier*, verleg*, bleiben, abzug*, präsenz, in belarus, bleibt, abgezog*, kehren zurück, zurückgekehrt, eingetroffen*, treffen ein, einmarsch*, landen, stehen, rücken, erhält, erhielt, bekommt, lagern]

  # Nuclear weapons.
  nuclear:
    en: [nuclear, atomic, nukes, nuke]
    ru: [ядерн*, атомн*]
    be: [ядзерн*, атамн*, ядрав*]
    uk: [ядерн*, атомн*]
    pl: [jądrow*, nuklearn*, atomow*]
    de: [nuklear*, atomar*, taktisch* atomwaffen, atom, atomwaffen*, nuklearwaffen*]
  nuclearArms:
    en: [weapon*, warhead*, arms, missile*, bomb*, deploy*, sharing, tactical, arsenal*, umbrella, deterren*, strike*, blackmail, threat*, button, silo*, storage, status, free, pledge*, oreshnik, iskander*, stationing, host*, bomber*, jets, carrier*, capable, hostage*, briefcase, red button, codes, finger, frontier, shield, planning, doctrine, strategy, posture]
    ru: [оруж*, боеголов*, боезаряд*, ракет*, бомб*, размещ*, тактич*, арсенал*, зонтик*, сдерживан*, удар*, шантаж*, угроз*, кнопк*, статус*, чемодан*, хранилищ*, орешник*, искандер*, носител*, заложник*, красн* кнопк*, код*, меч, плацдарм*, бомбардировщ*, рубеж*, щит, щита, планирован*, доктрин*, стратеги*]
    be: [збро*, боегалов*, боегалоў*, ракет*, бомб*, размяшч*, разьмяшч*, тактычн*, арсенал*, парасон*, удар*, шантаж*, пагроз*, статус*, кнопк*, сховішч*, носьбіт*, закладнік*, чырвон* кнопк*, валізк*, плацдарм*, рубяж*, шчыт, планаванн*, дактрын*, стратэгі*]
    uk: [збро*, боєголов*, боєзаряд*, ракет*, бомб*, розміщ*, тактичн*, арсенал*, парасольк*, удар*, шантаж*, загроз*, статус*, носі*, заручник*, кнопк*, валізк*, рубіж*, щит, планув*, доктрин*, стратегі*]
    pl: [broń, broni, bronią, głowic*, rakiet*, bomb*, rozmieszcz*, taktyczn*, arsenał*, parasol*, odstrasz*, szantaż*, status*, magazyn*, nosic*, zakładni*, guzik*, walizk*, przycisk*, tarcz*, rubież*, planowan*, doktryn*, strategi*]
    de: [waffe*, sprengk*, rakete*, stationier*, bombe*, droh*, schirm*, teilhabe*, stationierung*, knopf*, arsenal*, schild, planung*, doktrin*, strategie*]
  otherNuclear:
    en: [plant, plants, power station, power, reactor*, energy, chernobyl, chornobyl, family, families, physics, medicine, iaea, waste, isotope*, fuel, electricity, scan*]
    ru: [станци*, аэс, реактор*, энергетик*, энергии, чернобыл*, семь*, физик*, медицин*, магатэ, отход*, топлив*, электроэнерг*, изотоп*, томограф*]
    be: [станцы*, аэс, рэактар*, энергетык*, чарнобыл*, сям'*, фізік*, медыцын*, магатэ, адход*, паліва, электраэнерг*, ізатоп*]
    uk: [станці*, аес, реактор*, енергетик*, чорнобил*, сім'*, фізик*, медицин*, магате, відход*, палив*, електроенерг*]
    pl: [elektrowni*, reaktor*, energetyk*, czarnobyl*, rodzin*, fizyk*, medycyn*, odpad*, paliw*, prąd*, izotop*]
    de: [kraftwerk*, reaktor*, tschernobyl*, energie*, müll*, medizin*, familie*, physik*]
  nuclearFree:
    en: [nuclear free, non nuclear, neutrality, neutral status, neutral]
    ru: [безъядерн*, нейтралитет*, нейтральн* статус*]
    be: [бяз'ядзерн*, без'ядзерн*, нейтралітэт*, нэўтралітэт*]
    uk: [без'ядерн*, нейтралітет*]
    pl: [bezatomow*, bezjądrow*, neutralnoś*]
    de: [atomwaffenfrei*, neutralität*, nuklearfrei*]
  constitution:
    en: [constitution*, status, referendum, renounc*, abandon*, pledge*, drop*, belarus*, minsk*]
    ru: [конституц*, статус*, референдум*, отказ*, отмен*, белорус*, беларус*, минск*]
    be: [канстытуц*, статус*, рэферэндум*, адмов*, беларус*, мінск*]
    uk: [конституц*, статус*, референдум*, відмов*, білорус*]
    pl: [konstytucj*, status*, referend*, rezygnac*, białorus*]
    de: [verfassung*, status, referend*, belarus*, minsk*]

  # The war against Ukraine from Belarus.
  war:
    en: [war, invasion, invad*, aggress*, offensive, special operation, special military operation]
    ru: [войн*, вторжен*, вторгл*, агресс*, наступлен*, наступа*, спецопераци*, сво, svo]
    be: [вайн*, уварван*, уварваньн*, агрэс*, наступ*, спецапер*, спэцапэр*]
    uk: [війн*, вторгнен*, агресі*, наступ*, спецоперац*, сво]
    pl: [wojn*, inwazj*, agresj*, ofensyw*, operacj* specjaln*]
    de: [krieg*, invasion, überfall*, angriffskrieg*, aggress*, offensive*, einmarsch*]
  strike:
    en: [attack*, strikes, missile strikes, shelling, shelled, assault]
    ru: [удар*, обстрел*, обстреля*, нападен*, напал*, атак*]
    be: [удар*, абстрэл*, абстраля*, абстрал*, напад*, атак*]
    uk: [удар*, обстріл*, обстріля*, напад*, атак*]
    pl: [uderz*, ostrzał*, ostrzel*, atak*]
    de: [angriff*, beschuss*, beschoss*, beschieß*, attack*, raketenangriff*]
  ukraine:
    en: [ukrain*, kyiv*, kiev*, chernihiv, chernigov, zhytomyr, zhitomir, lviv, volyn, rivne, kovel, sumy, chornobyl zone]
    ru: [украин*, киев*, чернигов*, житомир*, львов*, волын*, ровно, ровенск*, ковел*, сум*]
    be: [украін*, кіеў*, кіев*, чарнігаў*, чарнігав*, жытомір*, львоў*, валын*, роўн*, ровен*]
    uk: [україн*, київ*, києв*, чернігів*, житомир*, львів*, волин*, рівне, рівненськ*, ковел*, рівного, чернігов*]
    pl: [ukrain*, kijow*, kijów*, czernih*, żytomierz*, lwów*, wołyń*, równe, rówień*, kowel*]
    de: [ukrain*, kiew*]
  territory:
    en: [territory, soil, from belarus*, belarusian airspace, belarusian border, across the border]
    ru: [с белорусск*, из белорусси*, из беларуси, с территори*, территори* беларус*, территори* белорус*, белорусск* территори*, территори* соседа, территори* союзник*, предостав* территори*, территори* для, своя территори*, своей территори*, свою территори*, белорусск* земл*, предоставил* территори*, предоставлен* территори*, предоставила территори*, дал* территори*]
    be: [тэрыторы*, зь беларусі, з беларусі, беларуск* зямл*, прадаставі* тэрыторы*, надаў тэрыторы*]
    uk: [з білорусі, з територі*, територі* білорус*, надал* територі*, територі* для, своєї територі*, свою територі*]
    pl: [terytori*, z białorusi, ziem* białorusk*, ziemi białorusk*, udostępn* terytori*]
    de: [gebiet, territorium, boden, aus belarus, belarussisch* boden, belarussisch* territorium]
  firing:
    en: [attack*, invad*, invasion, war, strike*, fire*, firing, launch*, missile*, rocket*, drone*, troop*, aggress*, assault, offensive, shell*, flew, at ukraine, at kyiv]
    ru: [атак*, нападен*, вторжен*, войн*, удар*, обстрел*, выпущ*, запуск*, пуск*, ракет*, дрон*, беспилотник*, войск*, агресс*, наступлен*, летят, вылет*, обстреля*, обстрелива*, стреля*, летели, по украине, по киеву, по чернигову]
    be: [атак*, напад*, уварван*, вайн*, удар*, абстрэл*, выпушч*, выпусц*, запуск*, ракет*, дрон*, беспілотнік*, войск*, агрэс*, наступ*, ляцяць, абстраля*, абстрал*, стралял*, ляцелі, лятуць, па украіне, па ўкраіне, па кіеве]
    uk: [атак*, напад*, вторгнен*, війн*, удар*, обстріл*, випущ*, запуск*, ракет*, дрон*, безпілотник*, військ*, агресі*, наступ*, летять, обстріля*, стріля*, летіли, по україні, по києву]
    pl: [atak*, napad*, inwazj*, wojn*, uderz*, ostrzał*, wystrzel*, rakiet*, pocisk*, dron*, wojsk*, agresj*, ofensyw*, ostrzel*, leciał*, lecą, w ukrainę, w kijów]
    de: [angriff*, krieg*, rakete*, invasion, raketen*, drohne*, feuer*, abgefeuer*, abgeschoss*, beschuss*, beschoss*, angegriff*, truppe*, überfall*, überfiel*]
  complicity:
    en: [co aggressor*, co belligerent*, complic*, accomplice*, accessory, drawn into, drag* into, draw* into, pulled into, join* the war, enter* the war, join* russia's war, second front, northern front, war party, cannon fodder, co aggress*, complicit, war by proxy, sucked into, dragged in, drawn in, push* into war, pushed into war, into the war, enter the war]
    ru: [соагрессор*, соучаст*, пособник*, втян*, втягив*, вступит в войну, вступление в войну, вступить в войну, вступлен* в войну, второй фронт, северн* фронт, участи* в войне, сторон* конфликта, соагресс*, втяну*, втягива*, вовлеч*, вступит ли, участник* войны, участник* агресси*, за соучасти*]
    be: [суагрэсар*, саагрэсар*, саўдзел*, саўдзельн*, памагат*, уцягн*, уцягв*, уцягван*, уступіць у вайну, уступленн* ў вайну, удзел у вайне, другі фронт, удзел* у вайне, суагрэс*, уцягну*, уцягва*, ці ўступіць, удзельнік* вайны, удзельнік* агрэс*]
    uk: [співагресор*, співучас*, пособник*, втягн*, вступити у війну, вступить у війну, вступу у війну, другий фронт, участь у війні, участі у війні, співагрес*, втягну*, втягу*, чи вступить, учасник* війни]
    pl: [współagresor*, współwin*, współudzia*, współsprawc*, wciągn*, wciąga*, przystąpi* do wojny, przyłącz* do wojny, drugi front, udział* w wojnie, pomocnik*, współagres*, wciągnię*, wciąg*, czy przystąpi, uczestnik* wojny]
    de: [mitschuld*, komplize*, mittäter*, hineingezog*, hineinzieh*, kriegseintritt*, kriegspartei*, zweite front, handlanger*, mitaggress*, hineingezogen*]
  # Said of a state that lets another attack from its land.
  coAggressor:
    en: [co aggressor*, coaggressor*, co belligerent*, cobelligerent*, accomplice*, war party, party to the war, aggressor]
    ru: [соагрессор*, соагресси*, соучастник* агресси*, соучастник* войн*, агрессор, агрессора, агрессором, агрессоров]
    be: [суагрэсар*, саагрэсар*, суагрэсі*, агрэсар, агрэсара, агрэсарам]
    uk: [співагресор*, співагресі*, агресор, агресора, агресором]
    pl: [współagresor*, współsprawc* agresji, agresor, agresora, agresorem]
    de: [mitaggressor*, koaggressor*, kriegspartei*, aggressor]
  # Said of an attack that came from Belarus.
  ownTerritory:
    en: [from belarus*, belarusian soil, belarusian territory, belarusian airspace, belarusian skies]
    ru: [с белорусск*, из белорусси*, из беларуси, с территори* беларус*, с территори* белорус*, со стороны беларуси, со стороны белоруссии, из под гомел*, из под мозыр*, белорусск* неба, белорусского неба, белорусск* небе]
    be: [зь беларусі, з беларусі, з беларуск*, зь беларуск*, з тэрыторы* беларус*, з боку беларусі, з пад гомел*, з пад мазыр*, беларуск* неба, беларускім небе]
    uk: [з білорусі, з білоруськ*, з території білорус*, з боку білорусі, білоруськ* неба]
    pl: [z białorusi, z białorusk*, z terytorium białorusi, od strony białorusi, białoruskiego nieba]
    de: [aus belarus, von belarus, belarussisch* boden, belarussisch* territorium, belarussischem himmel]
  fromTheNorth:
    en: [from the north, northern axis, northern front, northern direction]
    ru: [с севера, северн* фронт*, северн* направлен*]
    be: [з поўначы, паўночн* фронт*, паўночн* напрам*]
    uk: [з півночі, північн* фронт*, північн* напрям*]
    pl: [z północy, północn* front*, północn* kierun*]
    de: [aus dem norden, von norden, nordfront]
  fromHere:
    en: [from here]
    ru: [отсюда]
    be: [адсюль]
    uk: [звідси]
    pl: [stąd]
    de: [von hier]
  flying:
    en: [flew, fly, flies, launched, fired, took off, take off]
    ru: [летят, летели, летел*, полетел*, вылета*, вылете*, взлета*, взлете*, запуска*, запуще*, стреля*]
    be: [ляцяць, ляцел*, паляцел*, вылета*, вылеце*, узлята*, узляце*, запуска*, запушч*, страля*]
    uk: [летять, летіл*, полетіл*, вилет*, злета*, запуска*, запуще*, стріля*]
    pl: [leciał*, lecą, polecia*, startuj*, startow*, wystrzel*, odpal*]
    de: [flogen, fliegen, starten, abgefeuert*]
  # Who commands.
  russianCommand:
    en: [russian command, moscows command, russian generals, russian general, russian officers, general staff in moscow]
    ru: [российск* командован*, под командован* росси*, российск* генерал*, российск* офицер*, под команд* москв*, под командован* москв*, российск* генштаб*]
    be: [расійск* камандаванн*, расейск* камандаванн*, расійск* генерал*, расійск* афіцэр*, расейск* афіцэр*, расейск* генерал*]
    uk: [російськ* командуванн*, російськ* генерал*, російськ* офіцер*]
    pl: [rosyjski* dowództw*, rosyjsk* generał*, rosyjsk* oficer*, rosyjski* dowódc*]
    de: [russisch* kommando, russisch* general*, russisch* offizier*]
  russianSchools:
    en: [russian military academ*, russian academ*]
    ru: [российск* академи*, российск* военн* академи*, российск* военн* вуз*, российск* военн* училищ*]
    be: [расійск* акадэмі*, расейск* акадэмі*, расійск* вайсков* акадэмі*]
    uk: [російськ* академі*, російськ* військов* академі*]
    pl: [rosyjski* akademi*, rosyjski* uczelni* wojskow*]
    de: [russisch* militärakademie*, russisch* akademie*]
  # What industry and hospitals of Belarus do for the army of Russia.
  supplies:
    en: [shells, munitions, optics, sights, chassis, armour, tanks, tank, uniforms, repairs, repair, wounded, military hospital*, drone parts, war effort, war machine, arms industry, defence industry, defense industry, military industry]
    ru: [снаряд*, боеприпас*, прицел*, шасси, бронетехник*, танк*, обмундирован*, раненых, раненым, раненые, госпитал*, впк, оборонк*, оборонзаказ*, гособоронзаказ*, оборонн* предприят*, военн* заказ*, военн* машин*]
    be: [снарад*, боепрыпас*, прыцэл*, шасі, бронетэхнік*, танк*, абмундзіраван*, параненых, параненым, параненыя, шпітал*, вайскова прамысл*, впк, абаронк*, абаронн* прадпрыемств*, ваенн* заказ*, ваенн* машын*]
    uk: [снаряд*, боєприпас*, приціл*, шасі, танк*, поранених, шпитал*, впк, оборонк*, військов* машин*]
    pl: [pocisk*, amunicj*, celownik*, podwozi*, czołg*, mundur*, rannych, ranni, zbrojeniów*, przemysł* zbrojeniow*, machin* wojenn*]
    de: [granate*, munition*, visier*, panzer*, uniform*, verwundet*, rüstungs*, kriegsmaschine*]
  attackOnBelarus:
    en: [attack on belarus, attack belarus, aggression against belarus, invasion of belarus, war on belarus]
    ru: [нападен* на беларус*, нападен* на белорус*, агресси* против беларус*, агресси* против белорус*, вторжен* в беларус*, вторжен* в белорус*]
    be: [напад* на беларус*, агрэс* супраць беларус*, уварванн* ў беларус*]
    uk: [напад* на білорус*, агресі* проти білорус*]
    pl: [atak* na białoruś, agresj* przeciw* białorus*, napaś* na białoruś]
  unleash:
    en: [unleash*, started, begin, began, prepar*]
    ru: [развяз*, начал*, готов*, подготов*]
    be: [развяза*, разьвяза*, пачал*, рыхту*, падрыхт*]
    uk: [розв'яза*, почал*, готу*, підготов*]
    pl: [rozpęta*, wywoła*, przygotow*]
    de: [begann, vorberei*, beginn*, entfessel*, bereit*]
  join:
    en: [join*, enter*, drawn, drag*, involv*, participat*, send*]
    ru: [вступ*, втян*, втягив*, вовлеч*, участи*, участв*]
    be: [уступ*, ўступ*, уцяг*, удзел*, ўдзел*]
    uk: [вступ*, втяг*, залуч*, участь, участі]
    pl: [przystąp*, wciąg*, udział*, wejś*, wejdzi*]
    de: [beitritt*, eintritt*, teilnahme*, beteilig*, hinein*]
  otherWar:
    en: [refugee*, trade war, cold war, information war, culture war, gas war, oil war, price war, potato war, memory, victim*, veteran*, heart attack*, strike committee, worker*, hunger strike*, volunteer*, kalinous*, kalinowski, partisan*, poet*, literature, letters, anti war, antiwar, aggressive, hybrid attack*, migrant*, bear attack, dog*, cyber*, hacker*, sculpt*, opera, board game, video game, chess, theatre, theater, novel, poem*, tank biathlon, museum, literary]
    ru: [беженц*, торгов* войн*, холодн* войн*, информацион*, культурн* войн*, газов* войн*, нефтян* войн*, памят*, жертв*, ветеран*, забастов*, голодовк*, доброволец*, добровольц*, калиновск*, партизан*, поэт*, литератур*, сердечн*, хакер*, кибер*, антивоенн*, мигрант*, собак*, на журналист*, на сотрудник*, ценов* войн*, настольн*, игра, опера, театр*, шахмат*, поэм*, музе*, песн*]
    be: [бежанц*, гандлёв* вайн*, халодн* вайн*, інфармацыйн*, культурн* вайн*, газав* вайн*, нафтав* вайн*, памяц*, ахвяр*, забастоў*, страйк*, галадоўк*, добраахвот*, каліноўск*, партызан*, паэт*, літаратур*, хакер*, кібер*, антываенн*, мігрант*, сабак*, на журналіст*, цэнав* вайн*, настольн*, опера, тэатр*, шахмат*, паэм*, музе*, песн*]
    uk: [біженц*, торговельн* війн*, холодн* війн*, інформаційн*, газов* війн*, пам'ят*, жертв*, страйк*, доброволь*, калиновськ*, каліновськ*, партизан*, поет*, літератур*, хакер*, кібер*, антивоєнн*, мігрант*, цінов* війн*]
    pl: [uchodźc*, wojn* handlow*, zimn* wojn*, zimnej wojny, informacyjn*, wojn* gazow*, pamię*, ofiar*, strajk*, głodówk*, ochotni*, kalinowsk*, partyzan*, poet*, literatur*, haker*, cyber*, antywojenn*, migrant*, hybrydow*, wojn* cenow*, planszow*, oper*, teatr*, szach*, muze*, wiersz*]
    de: [flüchtling*, handelskrieg*, kalt* krieg*, informationskrieg*, opfer*, veteran*, streik*, partisan*, migrant*, hybrid*, cyber*, erinner*, literatur*, gaskrieg*, preiskrieg*]

  # Wagner, alliances, and dependence in the military.
  wagner:
    en: [wagner*, wagnerite*, vagner*]
    ru: [вагнер*, вагнеров*]
    be: [вагнер*, вагнераў*]
    uk: [вагнер*, вагнерів*]
    pl: [wagner*, wagnerow*]
    de: [wagner*]
  otherWagner:
    en: [opera*, richard, cosima, bayreuth, ring, music, conductor, tannhauser, tannhäuser, lohengrin, tristan, parsifal, premiere, walkur*, valkyrie*, niebelung*, nibelung*]
    ru: [опер*, рихард*, композитор*, музык*, дирижер*, тангейзер*, лоэнгрин*, тристан*, парсифал*, премьер*, валькири*, нибелунг*]
    be: [опер*, рыхард*, кампазітар*, музык*, тангейзер*, лаэнгрын*, прэм'ер*, валькір*, нібелунг*]
    uk: [опер*, ріхард*, композитор*, музик*, тангейзер*, лоенгрін*, прем'єр*, валькірі*]
    pl: [oper*, ryszard*, richard*, kompozytor*, muzyk*, tannhäuser*, lohengrin*, premier*, walkiri*, nibelung*]
    de: [oper*, richard*, bayreuth*, musik*, dirigent*, premiere*, ring]
  alliance:
    en: [csto, odkb, collective security treaty, military union, military alliance, military integration, defence union, defense union, military pact, mutual defence, mutual defense, security guarantee*, military doctrine, defence pact, defense pact, military cooperation, military technical, security dependence, military dependence, military presence, military district, military dependen*, militaris*, militariz*, military colony, military vassal*, military satellite, military control, military absorption, security umbrella, defence integration]
    ru: [одкб, odkb, военн* союз*, военн* интеграц*, военн* доктрин*, оборонн* союз*, гаранти* безопасност*, военн* сотрудничеств*, военно техническ*, военн* зависимост*, военн* присутств*, военн* округ*, взаимн* обороне, совместн* оборон*, военно политическ*, милитариз*, военн* поглощен*, военн* контрол*, военн* концепци*]
    be: [адкб, ваенн* саюз*, ваенн* інтэграц*, ваенн* дактрын*, гаранты* бясьпек*, гаранты* бяспек*, ваенн* супрацоўніцтв*, ваенн* супрац*, ваенна тэхнічн*, ваенн* залежнас*, ваенн* прысутнас*, вайсков* саюз*, вайсков* залежнас*, вайсков* прысутнас*, мілітарыз*, ваенн* кантрол*, вайсков* інтэграц*, вайсков* супрац*, ваенн* паглынан*]
    uk: [одкб, військов* союз*, військов* інтеграц*, військов* доктрин*, гаранті* безпек*, військов* співпрац*, військов* залежн*, військов* присутн*, мілітариз*]
    pl: [oubz, sojusz* wojskow*, sojusz* militarn*, integracj* wojskow*, doktryn* wojenn*, doktryn* wojskow*, gwarancj* bezpieczeństwa, współprac* wojskow*, zależnoś* wojskow*, zależnoś* militarn*, uzależni* militarn*, uzależni* wojskow*, obecnoś* wojskow*, obecnoś* militarn*, militaryz*, kontrol* wojskow*, wojskow* zależno*, wojskow* integracj*, wojskow* współprac*, wchłoni* wojskow*]
    de: [militärbündnis*, ovks, verteidigungspakt*, militärdoktrin*, sicherheitsgaranti*, militärunion*, militärisch* abhängig*, militärisch* integration*, militärpräsenz*, militärisch* zusammenarbeit*, militaris*, militärisch* kontrolle]
  airDefence:
    en: [air defence*, air defense*, missile defence*, missile defense*]
    ru: [пво, pvo, противовоздушн* оборон*]
    be: [спа, ппа, супрацьпаветран* абарон*]
    uk: [ппо, протиповітрян* оборон*]
    pl: [obron* powietrzn*, obron* przeciwlotnicz*, opl]
    de: [luftabwehr*, luftverteidigung*, flugabwehr*]
  defence:
    en: [defence, defense, air defence*, air defense*, security]
    ru: [оборон*, пво, pvo, противовоздушн*, безопасност*]
    be: [абарон*, спа, ппа, супрацьпаветр*, бясьпек*, бяспек*]
    uk: [оборон*, ппо, протиповітрян*, безпек*]
    pl: [obron*, przeciwlotnicz*, bezpieczeństw*]
    de: [verteidigung*, luftabwehr*, luftverteidigung*]
  occupation:
    en: [occup*, creeping occupation, military takeover]
    ru: [оккупац*, оккупир*]
    be: [акупац*, акупав*]
    uk: [окупац*, окупов*]
    pl: [okupac*, okupow*]
    de: [besatz*, besetz*, okkup*]
  otherOccupation:
    en: [nazi, german, soviet, crimea*, donbas*, palestin*, israel*, polish, occupied territories]
    ru: [немецк*, нацист*, фашист*, советск*, крым*, донбасс*, польск*, израил*]
    be: [нямецк*, нацысц*, нацысц*, фашысц*, савецк*, крым*, данбас*, польск*]
    uk: [німецьк*, нацист*, радянськ*, крим*, донбас*]
    pl: [niemieck*, nazist*, hitlerowsk*, sowieck*, radzieck*, krym*, donbas*]
    de: [nazi*, wehrmacht*, deutsche*, krim*, donbass*, hausbesetz*, stelle*, posten*]
  # Russia has groupings elsewhere, too.
  grouping:
    en: [grouping of troops, grouping of forces, group of forces, troop grouping]
    ru: [группировк* войск*, ударн* группировк*, группировк* рф, российск* группировк*]
    be: [групоўк* войск*, ударн* групоўк*, групоўк* рф, расійск* групоўк*, расейск* групоўк*]
    uk: [угрупован* військ*, ударн* угрупован*, угрупован* рф, російськ* угрупован*]
    pl: [zgrupowan* wojsk*, zgrupowan* sił, rosyjski* zgrupowan*, uderzeniow* zgrupowan*]
    de: [truppengruppierung*, truppenverband*]
  # Nuclear weapons that stand in Belarus, by the words that are used of them.
  tacticalArms:
    en: [tactical warhead*, tactical nuke*, tactical nuclear weapon*, nuclear sharing]
    ru: [тактическ* боеголов*, тактическ* боезаряд*, тактическ* ядерн*, спецбоеприпас*, тяо]
    be: [тактычн* боегалоў*, тактычн* боегалов*, тактычн* ядзерн*, тактычн* ядрав*]
    uk: [тактичн* боєголов*, тактичн* боєзаряд*, тактичн* ядерн*]
    pl: [taktyczn* głowic*, taktyczn* bro* jądrow*, taktyczn* bro* nuklearn*]
    de: [taktisch* atomwaffe*, taktisch* nuklear*, taktisch* sprengk*, nuklear* teilhabe]
  # Words that mean the weapon alone.
  nukes:
    en: [nuke, nukes, warhead*, oreschnik*]
    ru: [боеголов*, боезаряд*]
    be: [боегалоў*, боегалов*]
    uk: [боєголов*, боєзаряд*]
    pl: [głowic*, atomówk*]
    de: [atomwaffe*, atomrakete*, atombombe*, nuklearwaffe*, atomsprengk*, sprengk*]
  nuclearPosting:
    en: [deploy*, stationing, stationed, host*, hosting, sharing, tactical, storage, handed over, neighbour, neighbor]
    ru: [размещ*, размест*, тактич*, хранилищ*, передан, передана, переданы, передано, передали, передала, передача, передачи]
    be: [размяшч*, разьмяшч*, размясц*, разьмясц*, тактычн*, сховішч*, перададзен*, перадалі, перадача, перадачы]
    uk: [розміщ*, розміст*, тактичн*, сховищ*, передан*, передали, передача]
    pl: [rozmieszcz*, rozmieści*, taktyczn*, magazyn*, przekaz*]
    de: [stationier*]
  # Units by the towns of Russia from which they come.
  russianUnits:
    en: [pskov*, siberian, buryat*, chechen, taman*]
    ru: [псковск*, бурятск*, сибирск*, таманск*, чеченск*, дальневосточн*]
    be: [пскоўск*, бурацк*, сібірск*, таманск*, чачэнск*]
    uk: [псковськ*, бурятськ*, сибірськ*, чеченськ*]
    pl: [pskowsk*, buriack*, syberyjsk*, czeczeńsk*]
    de: [sibirisch*]
  # What an army at war needs behind the front.
  rear:
    en: [morgue*, field hospital*, wounded, repair plant*, tank repair, ammunition, shells, depot*, arsenal, to the front, to the frontline, front line]
    ru: [морг, морги, моргах, моргов, госпитал*, ранены*, танкоремонтн*, боеприпас*, снаряд*, склад* боеприпас*, арсенал*, на фронт, на фронте]
    be: [морг, моргі, моргах, шпітал*, паранен*, танкарамонтн*, боепрыпас*, снарад*, арсенал*, на фронт, на фронце]
    uk: [морг, морги, моргах, госпітал*, шпитал*, поранен*, танкоремонтн*, боєприпас*, снаряд*, арсенал*, на фронт, на фронті]
    pl: [kostnic*, szpital* polow*, rannych, ranni, amunicj*, pocisk*, arsenał*, na front, na froncie]
    de: [lazarett*, verwundet*, munition*, an die front]
  attackDrones:
    en: [shahed*, geran*, gerbera*, attack drone*]
    ru: [шахед*, герань, герани, ударн* беспилотник*, ударн* дрон*, гербер*]
    be: [шахед*, шахэд*, ударн* беспілотнік*, ударн* дрон*]
    uk: [шахед*, ударн* безпілотник*, ударн* дрон*]
    pl: [szahed*, shahed*, dron* bojow*, dron* uderzeniow*]
    de: [shahed*, schahed*, kampfdrohne*, angriffsdrohne*]
  mercenaries:
    en: [mercenar*, pmc, private military compan*, green men, little green men]
    ru: [наемник*, чвк, зелен* человечк*]
    be: [наёмнік*, пвк, прыватн* ваенн*, зялён* чалавечк*]
    uk: [найман*, пвк, зелен* чоловічк*]
    pl: [najemni*, zielon* ludzik*]
    de: [söldner*, grüne männchen, grünen männchen]
  invasionDay:
    en: [february 24, 24 february, february 2022]
    ru: [24 февраля, феврал* 2022]
    be: [24 лютага, лют* 2022]
    uk: [24 лютого, лют* 2022]
    pl: [24 lutego, lut* 2022]
    de: [24 februar, februar 2022]
  # Towns of Russia, and elsewhere, that have bases of hers.
  russianBases:
    en: [engels, murmansk, severomorsk, voronezh, rostov, saratov, ryazan, novorossiysk, vladivostok, sevastopol, khmeimim, hmeimim, tartus, shaykovka, tambov, samara]
    ru: [энгельс*, мурманск*, североморск*, воронеж*, ростов*, саратов*, рязан*, новороссийск*, владивосток*, севастопол*, хмеймим*, тартус*, шайковк*, тамбов*, самар*, оленья]
    be: [энгельс*, мурманск*, варонеж*, варонж*, растов*, саратаў*, разан*, наварасійск*, уладзівасток*, севастопал*, хмеймім*, тартус*]
    uk: [енгельс*, мурманськ*, воронеж*, ростов*, саратов*, рязан*, новоросійськ*, владивосток*, севастопол*, хмеймім*, тартус*]
    pl: [engels*, murmańsk*, woroneż*, rostow*, saratow*, riazań*, noworosyjsk*, władywostok*, sewastopol*, tartus*]
    de: [engels, murmansk, woronesch, rostow, saratow, rjasan, noworossijsk, wladiwostok, sewastopol, tartus]
  # What armies use, and others as well.
  milThings:
    en: [runway*, sky, skies, airspace, radar*, button, army, armies, generals, general, bomber, bombers, tanks, missile*, rocket*, barracks, firing range*, ranges, polygon*, soil, ammunition, arsenal*, balcony, springboard, staging, warplane*, fighter jets, helicopter*, bridgehead*, launch pad, launchpad, launching pad, warhead*, officers, garrison*, battlefield, rear area, depots, umbrella, suitcase, doomsday, deterren*, uniforms, guns, epaulettes, sentries]
    ru: [взлетн* полос*, небо, небе, неба, небом, воздушн* пространств*, радар*, кнопка, кнопку, кнопке, армия, армии, армию, армией, генерал*, аэродром*, бомбардиров*, танк, танки, танков, танками, ракет*, казарм*, полигон*, эшелон*, арсенал*, балкон*, плацдарм*, трамплин*, штурмовик*, истребител*, вертолет*, боеголов*, боеприпас*, офицер*, гарнизон*, тыл, тылу, тылом, войско, войска, десант*, ядерн* зонтик*, ядерн* чемодан*, сдерживан*, караул, шеврон*, мундир*]
    be: [узлётн* палас*, неба, небе, небам, паветран* прастор*, радар*, кнопка, кнопку, армія, арміі, армію, арміяй, войска, генерал*, аэрадром*, бамбардзір*, танк, танкі, танкаў, ракет*, казарм*, палігон*, эшалон*, арсенал*, балкон*, плацдарм*, трамплін*, знішчальнік*, верталёт*, боегалоў*, боепрыпас*, афіцэр*, гарнізон*, тыл, тыле, дэсант*, ядзерн* парасон*, ядзерн* чамадан*, стрымліванн*, каравул, варта, шэўрон*, пагон*, мундзір*]
    uk: [злітн* смуг*, небо, небі, неба, повітрян* прост*, радар*, кнопка, кнопку, армія, армії, армію, армією, військо, генерал*, аеродром*, бомбардув*, танк, танки, танків, ракет*, казарм*, полігон*, ешелон*, арсенал*, балкон*, плацдарм*, трамплін*, винищувач*, вертол*, гелікоптер*, боєголов*, боєприпас*, офіцер*, гарнізон*, тил, тилу, десант*, ядерн* парасол*, ядерн* валіз*, стримуванн*, варта, шеврон*, погон*]
    pl: [pas* startow*, niebo, nieba, niebie, niebem, przestrze* powietrzn*, radar*, guzik*, przycisk*, armia, armii, armię, armią, generał*, bombow*, czołg*, rakiet*, koszar*, poligon*, eszelon*, arsenał*, balkon*, przyczół*, trampolin*, myśliw*, śmigłow*, głowic*, amunicj*, oficer*, garnizon*, zaplecz*, desant*, parasol* atomow*, parasol* nuklearn*, odstraszan*, mundur*, wart*, naszywk*, lufy]
    de: [startbahn*, landebahn*, himmel*, luftraum*, radar*, knopf, armee*, heer, general*, bomber*, panzer*, rakete*, kaserne*, truppenübung*, schießplatz*, arsenal*, balkon*, brückenkopf*, sprungbrett*, kampfjet*, kampfflug*, hubschrauber*, sprengköpf*, munition*, offizier*, garnison*, hinterland*, startrampe*, abschussrampe*, aufmarsch*, atomschirm*, abschreckung*, atomkoffer*, uniform*, wache, geschütz*]
  # Whose they are, where the title does not say.
  foreign:
    en: [foreign, alien, someone elses, somebody elses, other peoples, anothers, uninvited, guests, tenants, newcomers, strangers, lodgers, visitors]
    ru: [чужой, чужая, чужие, чужого, чужих, чужую, чужим, чужому, незван*, непрошен*, гости, гостей, гостям, гостями, постоялец, постояльц*, пришлы*, иноземн*, жильцов, жильцы, квартирант*, арендатор*, соседск*]
    be: [чужы, чужая, чужыя, чужога, чужых, чужой, чужую, чужым, няпрошан*, нязван*, госці, гасцей, гасьцей, пастаяльц*, прышл*, іншаземн*, кватарант*, суседск*]
    uk: [чужий, чужа, чужі, чужого, чужих, чужої, чужу, чужою, непрохан*, незван*, гості, гостей, постоялец, постояльц*, прийшл*, іноземн*, квартирант*, сусідськ*]
    pl: [obca, obce, obcych, obcej, obcego, obcy, cudze, cudzej, cudza, cudzych, nieproszen*, nieproszon*, goście, gości, gośćmi, przybysz*, lokator*]
    de: [fremde, fremder, fremden, fremdes, ungebeten*, gäste, gästen, mieter*, untermieter*, besucher*]
  ourLand:
    en: [our soil, our land, our sky, our skies, our territory, our country]
    ru: [нашей земле, нашу землю, нашей земли, наша земля, нашем небе, нашей территории, нашей стране]
    be: [нашай зямлі, нашу зямлю, наша зямля, нашым небе, нашай тэрыторыі, нашай краіне]
    uk: [нашій землі, нашу землю, наша земля, нашому небі, нашій території]
    pl: [naszej ziemi, naszą ziemię, nasza ziemia, naszym niebie, naszym terytorium]
    de: [unserem boden, unserem land, unserem himmel, unserem gebiet]
  # The way of the columns of 2022.
  toKyiv:
    en: [to kyiv, to kiev, on kyiv, on kiev, towards kyiv, toward kyiv, towards kiev, kyiv began, march on kyiv, over kyiv, for kyiv]
    ru: [на киев, к киеву, до киева, над киевом, под киев, на чернигов, на житомир]
    be: [на кіеў, да кіева, над кіевам, пад кіеў, на чарнігаў]
    uk: [на київ, до києва, над києвом, під київ, на чернігів]
    pl: [na kijów, do kijowa, nad kijowem, pod kijów, na kijow, na czernihów]
    de: [nach kiew, auf kiew, vor kiew, gegen kiew, richtung kiew]
  way:
    en: [march*, column*, convoy*, tank*, armour, armor, thrust]
    ru: [марш*, колонн*, бросок, броска, рывок, танк*, брон*, удар*, поход*, наступлен*]
    be: [марш*, кідок, рывок, танк*, брон*, удар*, паход*, наступ*, калоны, калону]
    uk: [марш*, колон*, кидок, ривок, танк*, брон*, удар*, похід*, наступ*]
    pl: [marsz*, kolumn*, czołg*, pancern*, rajd*, uderzen*, pochód*, natarci*, ofensyw*]
    de: [marsch*, kolonne*, panzer*, vorstoß*, angriff*, sprung]
  # Places known for their bases alone.
  # Who stops the trains of the other army.
  railWar:
    en: [rail war, railway war, rail partisan*, railway partisan*, railroad partisan*]
    ru: [рельсов* войн*, рельсов* партизан*, железнодорожн* партизан*]
    be: [рэйкав* вайн*, рэйкав* партызан*, рэйкав* дыверс*]
    uk: [рейков* війн*, рейков* партизан*, залізничн* партизан*]
    pl: [wojn* kolejow*, wojn* na torach, wojn* na szynach, kolejow* partyzan*]
    de: [schienenkrieg*, bahnpartisan*, eisenbahnpartisan*]
  sabotage:
    en: [sabotage, saboteur*, drone attack*, explosion*, attack on]
    ru: [диверси*, диверсант*, взрыв*, атак*]
    be: [дыверс*, выбух*, атак*]
    uk: [диверс*, вибух*, атак*]
    pl: [dywers*, sabotaż*, wybuch*, eksplozj*, atak*]
    de: [sabotage*, anschlag*, explosion*]
  basePlaces:
    en: [machulish*, matchulish*, ziabrauka, zyabrovka, zyabrauka, luninets, luninyets, obuz lesnovsk*, losvido, asipovich*, osipovich*, vileyka, vileika, hantsavichy, gantsevichi, hantsavichi]
    ru: [мачулищ*, зябровк*, лунинец, лунинц*, обуз лесновск*, лосвидо, осипович*, вилейк*, ганцевич*]
    be: [мачулішч*, зябраўк*, лунінец, лунінц*, обуз лясноўск*, лосвіда, асіповіч*, вілейк*, ганцавіч*]
    uk: [мачулищ*, зябрівк*, лунінець, лунинц*, осипович*]
    pl: [maczuliszcz*, ziabrowk*, zjabrowk*, łunini*, osipowicz*, wilejk*, hancewicz*]
    de: [matschulischtsch*, sjabrowka, luninez, ossipowitsch*]
  # What the neighbours of a base notice.
  baseLife:
    en: [night, nights, noise, roar, rumble, roaring, landing, lands, take off, takes off, tenants, guests, strangers, uniform*, neighbours, neighbors, quiet, busy, silent, sky, fence, trains, smoke, explosions, satellite]
    ru: [ночью, ночам, ночной, ночные, шум, гул, грохот, рев, садят*, сел, сели, взлета*, взлете*, гости, гостей, постояльц*, шеврон*, чужак*, соседи, соседями, тихо, небо, небом, забор*, эшелон*, дым, взрыв*, спутник*]
    be: [уначы, ноччу, начах, начны, начныя, шум, гул, грукат, роў, сядае, сядаюць, узлята*, госці, гасцей, пастаяльц*, шэўрон*, чужынц*, суседзі, суседзямі, ціха, неба, небам, плот, плотам, эшалон*, дым, выбух*, спадарожнік*]
    uk: [вночі, ночами, нічний, нічні, шум, гул, гуркіт, рев, сідає, сідають, злітає, злітають, гості, гостей, постояльц*, шеврон*, чужинц*, сусіди, тихо, небо, ешелон*, дим, вибух*, супутник*]
    pl: [nocą, nocy, nocny, nocne, hałas, huk, ryk, ląduje, lądują, startuje, startują, goście, gości, obcy, lokator*, sąsiedzi, cicho, niebo, płot*, eszelon*, dym, wybuch*, satelit*]
    de: [nacht, nachts, nächte, lärm, dröhn*, donner*, landet, landen, startet, starten, gäste, mieter, fremde, uniform*, nachbarn, still, himmel, zaun, rauch, explosion*, satellit*]
  # The own things of the country.
  belarusian:
    en: [belarusian, belaruss, own]
    ru: [белорусск*, беларуск*, свой, своих]
    be: [беларуск*, свае, свой]
    uk: [білоруськ*]
    pl: [białorusk*, własn*]
    de: [belarussisch*, belarusisch*, eigen*]
  # Armies and rescuers of everywhere, and what they do at home.
  otherRussianForces:
    en: [exercise*, drill*, training, volunteers, rescuer*, search, hunters, plant trees, ministry of emergencies, exhibition*, birthday, games, model]
    ru: [учени*, стрельб*, тренировк*, волонтер*, спасател*, поиск*, спартакиад*, санавиац*, санитарн*, волот, модел*, игр*, реконструк*, субботник*, кпрф, спорт*]
    be: [вучэн*, вучэньн*, стрэльб*, трэніроўк*, валанцёр*, ратавальнік*, пошук*, спартакіяд*, мадэл*, гульн*, рэканструк*, суботнік*]
    uk: [навчан*, стрільб*, тренуван*, волонтер*, рятувальник*, пошук*, модел*, ігр*, реконструк*]
    pl: [ćwicze*, strzelan*, trening*, wolontar*, ratowni*, poszukiw*, żniw*, model*, gr*, rekonstruk*]
    de: [übung*, training*, freiwillig*, retter*, such*, modell*, spiele*, ernte*]
  inCharge:
    en: [command*, commands, in charge, master, masters, owner*, runs, owns, gives orders, orders]
    ru: [командует, командуют, командова*, хозяин*, хозяев*, хозяйнича*, распоряжа*, приказы, приказ, заправля*]
    be: [камандуе, камандуюць, камандав*, гаспадар*, распараджа*, загады, загад, загадвае]
    uk: [командує, командують, командува*, господар*, розпоряджа*, накази, наказ]
    pl: [dowodzi, dowodzą, dowódc*, rządzi, rządzą, gospodarz*, rozkaz*]
    de: [befiehlt, befehl*, kommandier*, hausherr*, herr, regiert, bestimmt]
  # How soldiers live where they were not before.
  settles:
    en: [settle*, camp, camps, tents, tent, barn*, school, schools, forest*, woods, villages, villagers, locals, dig in, digs in, dug in, unload*, wagon*, railway, flatcar*, column*, convoy*, arriv*, roll*, landed, landing, hide, hides, hidden, hiding, stationed, permanent*, stay, stays, stayed, remain*, rotation*, satellite image*, bathhouse, shops, neighbours, neighbors, uniform*, without insignia, unmarked]
    ru: [посел*, обжива*, лагер*, палатк*, сарай, сараи, школе, школу, лес, лесу, лесах, деревн*, сельчан*, местные, местных, окопал*, разгруз*, выгруз*, вагон*, железнодорож*, колонн*, прибы*, приезж*, приехал*, высад*, пряч*, прячут, постоянн*, остал*, остают*, остан*, ротаци*, спутников* снимк*, спутник*, бане, магазин*, сосед*, без шевронов, без опознавательн*]
    be: [пасял*, абжыва*, лагер*, лягер*, намёт*, палатк*, школе, школу, лес, лесе, лясах, вёск*, вёсак, вяскоў*, мясцовыя, мясцовых, акапал*, разгруз*, выгруз*, вагон*, чыгун*, калоны, калоне, прыбы*, прыехал*, прыяжд*, высадз*, хава*, пастаянн*, застал*, заста*, застаюцца, ратацы*, спадарожнік*, лазн*, крам*, сусед*, без шэўронаў]
    uk: [посел*, обжива*, табір, таборі, намет*, школі, школу, ліс, лісі, лісах, сел, селах, села, місцеві, місцевих, окопал*, розвантаж*, вивантаж*, вагон*, залізни*, колон*, прибу*, приїх*, висад*, хова*, постійн*, залиш*, ротаці*, супутник*, лазн*, крамниц*, без шевронів]
    pl: [osiedl*, zamieszk*, obóz, obozie, obozowis*, namiot*, szkole, szkołę, las, lesie, lasach, wsi, wioski, wsiach, miejscowi, miejscowych, okopa*, rozładu*, wyładu*, wagon*, kolej*, kolumn*, przybył*, przyby*, przyjech*, wylądow*, kryj*, ukry*, stał* obecn*, zosta*, rotacj*, satelitarn*, sklep*, sąsiad*, bez oznaczeń]
    de: [lager, zeltlager, zelt*, schule, wald, wälder*, dorf, dörfer*, einheimische*, verschanz*, entlad*, waggon*, bahn, kolonne*, ankunft, angekommen, kommen an, eingetroff*, trifft ein, treffen ein, verstecken, versteckt, dauerhaft*, bleiben, bleibt, rotation*, satelliten*, ohne hoheitszeichen]
  # The army of the country itself.
  ownArmy:
    en: [belarusian army, belarusian soldier*, belarusian troops, belarusian conscript*, belarusian paratrooper*, belarusian servicem*, belarusian military, oath, conscription, draft board, cadets, territorial defence, territorial defense, parade*, reservist*, hazing, museum]
    ru: [белорусск* арми*, белорусск* военн*, белорусск* солдат*, белорусск* десантник*, вс рб, присяг*, призыв*, военкомат*, курсант*, теробо*, территориальн* оборон*, парад*, дембел*, новобран*, запаса, резервист*, дедовщин*, срочник*]
    be: [беларуск* арм*, беларуск* войск*, беларуск* вайскоў*, беларуск* салдат*, беларуск* дэсант*, беларуск* ваенн*, прысяг*, прызыў*, прызыв*, ваенкамат*, курсант*, тэрытарыяльн* абарон*, парад*, навабран*, рэзервіст*, дзедаўшчын*, тэрміновік*]
    uk: [білоруськ* арм*, білоруськ* військ*, білоруськ* солдат*, присяг*, призов*, військкомат*, курсант*, парад*, резервіст*]
    pl: [białorusk* armi*, białorusk* wojsk*, białorusk* żołnierz*, przysięg*, pobór, poborow*, kadet*, obron* terytorialn*, parad*, rezerwist*]
    de: [belarussisch* armee, belarussisch* soldat*, vereidig*, wehrpflicht*, kadett*, parade*, reservist*]
  front:
    en: [northern front, second front, aircraft carrier, unsinkable, rear base, staging ground, western outpost, forward base, war rear, antechamber of war, bridgehead]
    ru: [северн* фронт*, второ* фронт*, непотопляем* авианос*, тылов* баз*, прифронтов*, передов* форпост*, плацдарм*]
    be: [паўночн* фронт*, друг* фронт*, непатапляльн*, тылав* баз*, прыфрантав*, плацдарм*, пляцдарм*]
    uk: [північн* фронт*, друг* фронт*, тилов* баз*, прифронтов*, плацдарм*]
    pl: [północn* front*, drug* front*, niezatapialn* lotniskow*, tyłow* baz*, przyfrontow*, przyczół*]
    de: [nordfront, zweite front, zweiten front, unsinkbar*, flugzeugträger, aufmarschgebiet*, brückenkopf*]
  # A way that is told of afterwards.
  road:
    en: [road, way, path, route, gate, gateway, corridor, shortcut]
    ru: [дорог*, путь, пути, маршрут*, коридор*, ворота]
    be: [дарог*, шлях*, маршрут*, калідор*, брама]
    uk: [дорог*, шлях*, маршрут*, коридор*, ворота]
    pl: [drog*, droga, korytarz*, bram*, szlak*]
    de: [weg, weges, straße*, korridor*, tor]
  began:
    en: [began, begins, started, starts, led, leads, lay, lies, ran, runs]
    ru: [начал*, начина*, лежал*, лежит, прошл*, проходил*, вела, ведет, шла]
    be: [пачал*, пачына*, ляжал*, ляжыць, прайшл*, праходзіў, вяла, вядзе, ішла]
    uk: [почал*, почина*, лежал*, лежить, пройшл*, проходив, вела, веде, йшла]
    pl: [zaczę*, zaczyna*, wiodł*, wiedzie, prowadził*, prowadzi, biegł*]
    de: [begann, beginnt, führte, führt, panzer*, aus nach]
  # Others go to Kyiv, too.
  peacefulWay:
    en: [train*, bus, buses, flight*, refugee*, ambassador*, embassy, visit*, peace, negotiat*, talks, volunteer*, kalinouski, opposition, exile*, concert*, film*, tourist*, fans, marathon, runner*, artist*, repair*, closed for]
    ru: [поезд*, автобус*, рейс*, беженц*, посол*, посольств*, визит*, переговор*, доброволец, добровольц*, калиновск*, оппозиц*, эмигра*, концерт*, фильм*, турист*, болельщик*, мир, мира, ремонт*, объезд*, марафон*, художник*]
    be: [цягнік*, аўтобус*, рэйс*, бежанц*, уцекач*, пасол*, пасольств*, візіт*, перамов*, добраахвот*, каліноўск*, апазіц*, эмігра*, канцэрт*, фільм*, турыст*, заўзятар*, мір, рамонт*, аб'езд*, марафон*, мастак*]
    uk: [потяг*, поїзд*, автобус*, рейс*, біженц*, посол*, посольств*, візит*, переговор*, доброволец, добровольц*, калиновськ*, опозиц*, емігра*, концерт*, фільм*, турист*, мир, миру, ремонт*, об'їзд*, марафон*, митц*]
    pl: [pociąg*, autobus*, lot, loty, uchodźc*, ambasad*, wizyt*, rozmow*, ochotni*, kalinowsk*, opozycj*, emigra*, koncert*, film*, turyst*, pokój, pokoju, remont*, objazd*, maraton*, artyst*]
    de: [zug, züge, bus, busse, flug, flüge, flüchtling*, botschaft*, besuch*, verhandl*, freiwillig*, kalinowski, opposition*, exil*, konzert*, film*, tourist*, frieden*, umleitung*, marathon*, künstler*, bauarbeiten]
  # An army that cannot do without another, in a phrase of its own.
  dependenceOfArmies:
    en: [military dependence, military dependency, militarily dependent, military reliance, security dependence, defence dependence, defense dependence, arms dependence, military subordination, military vassalage]
    ru: [военн* зависимост*, военно политическ* зависимост*, военно техническ* зависимост*, оборонн* зависимост*, военн* подчинен*]
    be: [ваенн* залежнасц*, вайсков* залежнасц*, ваенна палітычн* залежнасц*, ваенна тэхнічн* залежнасц*, абаронн* залежнасц*, ваенн* падпарадк*]
    uk: [військов* залежн*, воєнн* залежн*, військово політичн* залежн*, військово технічн* залежн*, оборонн* залежн*]
    pl: [zależnoś* wojskow*, zależnoś* militarn*, wojskow* zależnoś*, militarn* zależnoś*, uzależnieni* wojskow*, uzależnieni* militarn*, militarn* uzależnieni*, podporządkowani* wojskow*, podporządkowani* militarn*]
    de: [militärisch* abhängig*, militärabhängig*, verteidigungspolitisch* abhängig*, sicherheitspolitisch* abhängig*, militärisch* unterordn*]
  # The same, in two words.
  leansOn:
    en: [dependen*, depends on, depend on, relies on, rely on, reliant on, reliance on, subordinat*, under control of, controlled by, answers to, integrated into, integration into, merg*]
    ru: [зависим*, завис*, подчинен*, подчиня*, контролир*, сращив*, встраив*, встро*, интегр*, слия*]
    be: [залежн*, залежыць, залежаць, падпарадк*, падначал*, кантралю*, убудав*, інтэгр*, зліц*]
    uk: [залежн*, залежить, залежать, підпорядк*, підконтрол*, контролю*, інтегр*, вбудов*, злит*]
    pl: [zależn*, zależ*, uzależn*, podporządk*, podległ*, kontrolowan*, integr*, wcielan*, wcielen*, wtapia*, scala*]
    de: [abhängig*, angewiesen, unterstell*, untergeordn*, unterordn*, kontrolliert, eingegliedert, integr*, verschmelz*]
  # Armies as such.
  forces:
    en: [army, armys, armies, armed forces, military, air force, general staff, defence ministry, defense ministry, defence industry, defense industry, arms industry, arms supplies, arms supply]
    ru: [армия, армии, армию, армией, вооруженн* сил*, генштаб*, генеральн* штаб*, минобороны, военно воздушн* сил*, ввс, впк, оборонк*, оборонн* промышлен*, оборонн* комплекс*, силовик*]
    be: [армія, арміі, армію, арміяй, узброен* сіл*, генштаб*, мінабароны, впс, вайсков*, абаронн* прамысл*]
    uk: [армія, армії, армію, армією, збройн* сил*, генштаб*, міноборони, оборонн* промисл*]
    pl: [armia, armii, armię, armią, sił* zbrojn*, siły zbrojne, sztab* general*, ministerstwo obrony, przemysł* zbrojeniow*, przemysł* obronn*, wojsko, wojska, wojskiem]
    de: [armee*, streitkräfte*, generalstab*, militär, luftwaffe, verteidigungsministerium*, rüstungsindustrie*]
  # Outside her borders.
  abroad:
    en: [abroad, overseas, foreign bases, post soviet space, former soviet, near abroad, beyond its borders, beyond her borders, outside russia]
    ru: [за рубежом, за границей, зарубежн*, постсоветск*, в снг, ближн* зарубеж*]
    be: [за мяжой, замежн*, постсавецк*, у снд]
    uk: [за кордоном, закордонн*, пострадянськ*, в снд]
    pl: [za granicą, zagraniczn*, poradzieck*, postradzieck*, poza granicami, wnp]
    de: [im ausland, auslandsstützpunkt*, auslandsbasen, postsowjetisch*]
  # Whose neighbours the weapons of Belarus are.
  nextDoor:
    en: [vilnius, lithuania*, lithuanian border, poland*, polands border, polish border, warsaw, suwalki, natos border*, natos doorstep, natos door, natos gates, nato border*, eus border*, baltic states, baltics]
    ru: [вильнюс*, литв*, литовск*, польш*, польск*, варшав*, сувалк*, границ* нато, рубеж* нато, порог* нато, стран* балтии]
    be: [вільн*, літв*, літоўск*, польшч*, польск*, варшав*, сувалк*, мяж* ната, меж* ната, парог* ната, балты*]
    uk: [вільнюс*, литв*, литовськ*, польщ*, польськ*, варшав*, сувалк*, кордон* нато, поріг* нато, порог* нато]
    pl: [wiln*, litw*, litewsk*, polsk*, warszaw*, suwał*, suwalsk*, granic* nato, progu nato, bram nato, krajów bałtyckich]
    de: [wilna, vilnius, litau*, polen*, polnisch*, warschau*, suwalki, nato grenze*, türen der nato, toren der nato, vor den toren, baltikum*]
  # Where Russia keeps the same weapons on her own land.
  kaliningrad:
    en: [kaliningrad*, königsberg, syria*, crimea*, leningrad region, pskov*, arctic, far east]
    ru: [калининград*, сири*, крым*, ленинградск*, псковск*, арктик*, дальн* восток*]
    be: [калінінград*, сіры*, крым*, ленінградск*, пскоўск*, арктык*]
    uk: [калінінград*, сирі*, крим*, ленінградськ*, псковськ*, арктик*]
    pl: [kaliningrad*, królewc*, królewiec*, syri*, krym*, leningradzk*, pskow*, arkty*]
    de: [kaliningrad*, königsberg*, syrien*, krim*, leningrad*, pskow*, arktis*]
  # Others exercise together, too, where nobody of ours is named.
  otherArmies:
    en: [poland*, united states, usa, lithuania*, latvia*, estonia*, finland, finnish, swed*, norw*, danish, denmark, britain, british, france, french, romania*, bulgaria*, slovak*, hungar*, czech*, turk*, greek, greece, serbia*, mongolia*, vietnam*, taiwan*, saudi, egypt*, japan*, philippin*, australia*, canad*, dutch, ital*, span*, brazil*, indonesia*, thai*, bundeswehr, rescue*, firefighter*, police, policemen, border guards, scouts, pupils, school*, student*, doctors, medics, sport]
    ru: [сша, польш*, польск*, литв*, литовск*, латви*, эстон*, финлянд*, финск*, швед*, швец*, норвеж*, норвег*, британ*, франц*, румын*, болгар*, турц*, турецк*, серб*, монгол*, вьетнам*, тайван*, египет*, египт*, япон*, спасател*, мчс, пожарн*, полици*, милици*, пограничник*, школ*, студент*, врач*, медик*, кита*, инди*, пакистан*, иран*, узбек*, таджик*, кыргыз*, киргиз*]
    be: [зша, польшч*, польск*, літв*, літоўск*, латві*, латыш*, эстон*, фінлянд*, фінск*, швед*, швец*, нарвеж*, брытан*, франц*, румын*, турц*, турэцк*, сэрб*, серб*, манголь*, в'етнам*, ратавальнік*, мнс, пажарн*, міліц*, памежнік*, школ*, студэнт*, лекар*, кіта*]
    uk: [сша, польщ*, польськ*, литв*, литовськ*, латві*, естон*, фінлянд*, фінськ*, швед*, швец*, британ*, франц*, румун*, туреч*, турецьк*, рятувальник*, дснс, пожежн*, поліці*, прикордонник*, школ*, студент*, кита*]
    pl: [usa, amerykańsk*, litewsk*, litw*, łotew*, eston*, fińsk*, finland*, szwed*, szwec*, norwe*, brytyjsk*, francu*, rumuń*, rumun*, czesk*, słowac*, niemie*, turec*, turcj*, serb*, mongol*, chińsk*, polsk*, strażak*, straż*, ratowni*, policj*, szkoł*, szkol*, uczni*, student*, lekarz*]
    de: [usa, polnisch*, polen, litau*, lett*, estn*, estland*, finn*, schwed*, norweg*, britisch*, franz*, rumän*, türk*, serb*, mongol*, chines*, bundeswehr*, feuerwehr*, rettung*, polizei*, schul*, schüler*, student*, ärzte]
  # Other states where Russia keeps bases.
  clientStates:
    en: [armenia*, gyumri, tajikistan*, dushanbe, kyrgyz*, kant, transnistria*, tiraspol, abkhaz*, ossetia*, central asia*, csto]
    ru: [армени*, гюмри, таджикистан*, душанбе, кыргыз*, киргиз*, канте, приднестр*, тирасполь, абхаз*, осети*, центральн* ази*, средн* ази*, одкб]
    be: [армені*, гюмры, таджыкістан*, кыргыз*, кіргіз*, прыднястр*, абхаз*, асеці*, адкб]
    uk: [вірмен*, гюмрі, таджикистан*, киргиз*, придністр*, абхаз*, осеті*, одкб]
    pl: [armeni*, giumri, tadżykistan*, kirgi*, naddniestrz*, abchaz*, osetii, osetia, oubz]
    de: [armenien*, gjumri, tadschikistan*, kirgis*, transnistrien*, abchas*, ossetien*, ovks]
  # The war by another name.
  onUkraine:
    en: [attack on ukraine, assault on ukraine, war on ukraine, onslaught on ukraine]
    ru: [нападен* на украину, нападен* росси* на украину, вторжен* на украину]
    be: [напад* на украіну, напад* на ўкраіну]
    uk: [напад* на україну]
    pl: [napaś* na ukrainę, napad* na ukrainę, napaści na ukrainę, atak* na ukrainę]
    de: [überfall auf die ukraine, überfalls auf die ukraine, angriff auf die ukraine, angriffs auf die ukraine]
`;

export const MILITARY_DEPENDENCE = `
  - tag: military dependence
    definition: >-
      Belarus as a part of Russia's military plans: Russian troops, bases and weapons in Belarus, nuclear weapons, joint forces,
      exercises and air defence, the use of Belarusian territory for the war against Ukraine, the regime's part in that war; Russia's
      bases in other states, and armies that depend on her.
    notNear: [$past, $sport]
    patterns:
      all:
        - { match: $jointForces, notNear: $otherSites }
        - { match: $grouping, near: [$belarus, $places, $joint, $union], notNear: [$otherSites, $otherTroops, $elsewhere] }
        - { match: $exerciseNames }
        - { match: $troops, near: $russia, within: 4, context: [$belarus, $places, $union, $joint], notNear: $otherTroops }
        - { match: $troops, near: $russia, within: 2, context: [$presence, $sites], notNear: [$otherTroops, $elsewhere, $ukraine] }
        - { match: $troops, near: $joint, within: 3, notNear: [$otherTroops, $otherArmies, $elsewhere] }
        - { match: $weapons, near: $russia, within: 5, context: [$belarus, $places], notNear: [$otherWeapons, $otherTroops] }
        - { match: $weapons, near: $russia, within: 2, context: [$presence, $sites], notNear: [$otherWeapons, $otherTroops, $elsewhere, $ukraine] }
        - { match: $weapons, near: $presence, context: [$belarus, $places], notNear: [$otherWeapons, $otherTroops] }
        - { match: $russianArms, near: [$belarus, $places, $presence, $sites], notNear: [$elsewhere, $ukraine] }
        - { match: $sites, near: $russia, within: 3, context: [$belarus, $places], notNear: $otherSites }
        - { match: $sites, near: $russia, within: 3, context: [$troops, $weapons, $war], notNear: [$otherSites, $elsewhere] }
        - { match: $sites, near: [$war, $ukraine, $weapons, $exercises], context: [$belarus, $places], notNear: $otherSites }
        - { match: $warSites, near: [$belarus, $places, $russia], notNear: [$otherSites, $elsewhere, $russianBases] }
        - { match: $exercises, near: [$troops, $joint, $weapons], within: 4, context: [$belarus, $places], notNear: $otherExercises }
        - { match: $exercises, near: [$troops, $joint, $weapons], within: 4, notNear: [$otherExercises, $otherArmies, $elsewhere] }
        - { match: $exercises, near: $russia, within: 5, context: $belarus, notNear: [$otherExercises, $otherTroops, $daily] }
        - { match: $nuclear, near: $nuclearArms, context: [$belarus, $places], notNear: $otherNuclear }
        - { match: $nuclear, near: $nuclearPosting, notNear: [$otherNuclear, $elsewhere, $ukraine] }
        - { match: $tacticalArms, notNear: [$otherNuclear, $elsewhere, $ukraine] }
        - { match: $nukes, near: [$belarus, $places] }
        - { match: $nuclearFree, near: $constitution, notNear: $otherNuclear }
        - { match: $territory, near: $firing, context: [$belarus, $places, $ukraine], notNear: $otherWar }
        - { match: [$war, $strike], near: $territory, within: 4, context: [$belarus, $ukraine], notNear: $otherWar }
        - { match: $attackOnBelarus, notNear: $otherWar }
        - { match: $war, near: $belarus, context: $unleash, notNear: [$otherWar, $elsewhere] }
        - { match: $join, near: $war, within: 4, context: [$belarus], notNear: $otherWar }
        - { match: $war, near: $belarus, context: $ukraine, notNear: $otherWar }
        - { match: $war, near: $russia, within: 3, context: $belarus, notNear: $otherWar }
        - { match: $complicity, near: [$belarus, $war, $ukraine], context: [$war, $ukraine, $russia], notNear: $otherWar }
        - { match: $wagner, near: [$belarus, $places, $troops, $exercises, $sites, $presence], notNear: [$otherWagner, $elsewhere] }
        - { match: $alliance, near: [$belarus, $union, $places], notNear: $otherTroops }
        - { match: $alliance, near: $russia, notNear: [$otherTroops, $elsewhere, $ukraine] }
        - { match: $airDefence, near: $joint, within: 3, notNear: $elsewhere }
        - { match: $troops, near: $belarus, within: 3, context: [$ukraine, $war], notNear: [$otherTroops, $otherWar] }
        - { match: $defence, near: $joint, within: 3, context: [$russia, $belarus, $union], notNear: $otherTroops }
        - { match: $defence, near: $russia, within: 2, context: $belarus, notNear: $otherTroops }
        - { match: $troops, near: $russianUnits, within: 2, context: [$belarus, $places], notNear: $otherTroops }
        - { match: $rear, near: $russia, context: [$belarus, $places], notNear: [$otherTroops, $otherWeapons] }
        - { match: $attackDrones, near: [$belarus, $places] }
        - { match: $mercenaries, near: [$belarus, $places], notNear: [$otherTroops, $elsewhere] }
        - { match: $warSites, near: $loan, context: $russia, notNear: $otherSites }
        - { match: $sites, near: $loan, context: $russia, notNear: [$otherSites, $otherLoan] }
        - { match: $swapSites, near: [$loan, $energy, $debt], within: 4, context: $inExchange, notNear: [$otherSites, $otherEnergy, $otherLoan] }
        - { match: $coAggressor, near: [$belarus, $regime], notNear: $otherOccupation }
        - { match: $ownTerritory, near: $firing, within: 6, notNear: [$otherWar, $otherWeapons] }
        - { match: $fromTheNorth, near: $firing, within: 4, notNear: [$otherWar, $otherWeapons, $elsewhere] }
        - { match: $flying, near: $weapons, within: 3, context: [$belarus, $places, $fromHere], notNear: [$otherWeapons, $elsewhere] }
        - { match: $flying, with: [$ourLand, [$sites, $weapons]], notNear: [$otherWeapons, $otherSites] }
        - { match: $onUkraine, near: [$belarus, $places], notNear: $otherWar }
        - { match: $russianCommand, near: [$belarus, $troops, $places], notNear: [$otherTroops, $elsewhere] }
        - { match: $russianSchools, near: $troops, context: $belarus }
        - { match: $supplies, near: $russia, within: 5, context: $belarus, notNear: [$otherTroops, $otherWeapons] }
        - { match: $complicity, near: $belarus, context: [$war, $invasionDay], notNear: $otherWar }
        - { match: $occupation, near: $russia, context: $belarus, notNear: $otherOccupation }
        - { match: $dependenceOfArmies, near: [$russia, $belarus] }
        - { match: $leansOn, with: [$forces, $moscow], within: 6 }
        - { match: $leansOn, with: [$forces, $russia], within: 5, context: $belarus }
        - { match: $sites, near: $russia, within: 3, context: [$abroad, $clientStates], notNear: $otherSites }
        - { match: $russianArms, near: $nextDoor, notNear: [$kaliningrad, $ukraine] }
        # Both sides, a thing of armies, and who gives or commands it.
        - { match: $milThings, with: [$russia, [$belarus, $places], [$gives, $takes, $commands, $rank]], notNear: [$otherTroops, $otherWeapons, $otherSites, $otherWar, $elsewhere] }
        - { match: $milThings, with: [$moscow, $minsk], notNear: [$daily, $otherTroops, $otherWeapons, $otherSites, $otherWar, $elsewhere, $ukraine] }
        - { match: $troops, with: [$places, $settles], notNear: [$ownArmy, $otherTroops, $otherWeapons, $otherSites, $otherWar, $elsewhere, $ukraine] }
        - { match: $front, near: [$belarus, $places], notNear: $otherWar }
        - { match: $rear, with: [[$belarus, $places], [$war, $ukraine, $invasionDay]], notNear: [$otherTroops, $otherWeapons] }
        - { match: $basePlaces, near: $russia, notNear: [$otherTroops, $otherWeapons, $otherSites, $daily] }
        - { match: $milThings, with: [$places, $inCharge], notNear: [$daily, $belarusian, $ownArmy, $otherTroops, $otherWeapons, $otherSites, $otherWar, $otherRussianForces, $elsewhere, $ukraine] }
        - { match: $foreign, near: $war, within: 2, context: [$belarus, $places], notNear: [$daily, $otherWar, $elsewhere] }
        - { match: $railWar }
        - { match: $basePlaces, near: $sabotage }
        - { match: $basePlaces, near: $baseLife, notNear: [$ownArmy, $otherTroops, $otherWeapons, $otherSites, $otherWar, $daily] }
        - { match: [$weapons, $milThings, $troops], with: [$places, [$baseLife, $settles, $fromHere]], notNear: [$daily, $belarusian, $ownArmy, $otherTroops, $otherWeapons, $otherSites, $otherWar, $otherRussianForces, $elsewhere, $ukraine] }
        - { match: [$troops, $weapons, $sites, $milThings], near: $foreign, within: 3, context: [$belarus, $places, $ourLand], notNear: [$otherTroops, $otherWeapons, $otherSites, $elsewhere] }
        - { match: $road, with: [$toKyiv, [$belarus, $places], $began], notNear: [$peacefulWay, $otherWar] }
        - { match: $way, with: [$toKyiv, [$belarus, $places]], notNear: [$peacefulWay, $otherWar] }
      lt:
        - { match: [kariuomen*, karin*, kariai, karius, karių, kariškiai, kareiv*, dalin*, pajėg*, raket*, ginkl*, naikintuv*, tankai, tankus, lėktuv*, gynyb*, bazė, bazės, bazes, bazių, bazę, vagneri*, placdarm*], with: [$russia, [$belarus, $places]] }
        - { match: [raket*, ginkl*, branduolin*, iskander*, oreshnik*, orešnik*], near: [$belarus, $places], notNear: [elektrin*, jėgain*, energetik*, energij*] }
        - { match: [vagneri*, placdarm*, samdini*], near: [$belarus, $places] }
        - { match: [iskander*, oreshnik*, orešnik*], near: $russia, context: [lietuv*, lenkij*, siena, sienos, sieną], notNear: karaliauči* }
        - { match: pratyb*, near: [zapad, bendr*], context: [$russia, $belarus] }
        - { match: karin* priklausom*, near: [$russia, $belarus] }
    examples:
      - Russian troops arrive in Belarus for joint exercises
      - Ракеты по Украине выпущены с территории Беларуси
      - Yadernoye oruzhiye v Belarusi
      - Ядзерная зброя ў Асіповічах
      - Rosyjskie wojska na Białorusi
      - Russian S-400 crews take up combat duty outside Slonim
      - Белоруссия как трамплин для наступления на Киев
      - Эшалон з расійскай тэхнікай разгрузілі пад Лепелем
      - Białoruś jako zaplecze rosyjskiej armii
      - Zapad-2021 drills leave NATO guessing
      - Беларусь як суагрэсар
      - Адсюль запускалі ракеты. Мазыр у першыя дні вайны
      - Russische Truppen bleiben in Belarus
      - Минск отдал небо Москве
      - Чужыя ракеты на нашай зямлі
      - Белорусская армия зависит от Москвы
      - Russian bases abroad
      - Rosyjscy żołnierze zostają na Białorusi
      - Rusijos raketos Baltarusijoje
    counterExamples:
      - CSKA Moscow, the army team, wins the cup in Minsk
      - Poland and the United States start joint manoeuvres
      - Ракета-носитель вывела на орбиту белорусский спутник
      - Duomenų bazė Baltarusijos bibliotekoje
      - Military history museum opens in Brest
      - Nuclear power plant in Astravets starts second reactor
      - Учения Франциска Скорины в школьной программе
      - Muzeum Wojska Polskiego otwarte
      - Russian missiles hit Kharkiv overnight
      - Рок-группировка из Питера выступила в Бресте
      - Самолёт с болельщиками прилетел в Минск из Москвы
      - Россия провела учения в Арктике
      - ПВО уничтожила беспилотники над территорией России
      - Road to Kyiv, a Belarusian runner prepares a marathon
      - Солдаты-срочники посадили лес под Лидой
`;
