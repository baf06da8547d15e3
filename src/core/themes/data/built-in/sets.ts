/** Words that several themes share. A stem holds in all its forms, and in every romanisation of a Cyrillic one. */
export const SETS = `
sets:
  # Who: named alone they earn no tag.
  russia:
    en: [russia*, moscow*, kremlin*, putin*, siluanov*, mishustin*, lavrov*, shoigu*, surkov*, mezentsev*, medvedev*, peskov*, matviyenko*, matvienko*, volodin*, patrushev*, sochi, valdai, belousov, gerasimov*, novak, sechin, nabiullina*, gryzlov, babich, big brother, elder brother, eastern neighbour, eastern neighbor, big neighbour, big neighbor]
    ru: [росси*, рф, rf, москв*, московск*, кремл*, путин*, силуанов*, мишустин*, лавров*, шойгу, сурков*, мезенцев*, матвиенко, медведев*, песков*, володин*, патрушев*, новак, сочи, валдай, валдае, белоусов, белоусова, герасимов*, сечин*, набиуллин*, грызлов*, бабич, старш* брат*, восточный сосед, восточного соседа, восточному соседу, восточным соседом, белокаменн*, большой сосед, большого соседа, российск*]
    be: [расі*, расе*, рф, маскв*, маскоўск*, крэмл*, крамл*, пуцін*, сілуанаў*, мішусцін*, лаўроў*, лаўров*, шайгу, суркоў*, мезенцаў*, мядзведзеў*, мядзведзев*, пяскоў*, валодзін*, сочы, валдай, валдаі, белавусаў, герасімаў, грызлоў, бабіч, старэйш* брат*, усходні сусед, усходняга суседа, усходняму суседу, усходнім суседам, белакаменн*, вялік* сусед*, расійск*, расейск*]
    uk: [росі*, рф, москв*, московськ*, кремл*, путін*, силуанов*, мішустін*, лавров*, шойгу, медведєв*, медведев*, пєсков*, пескова, песков, сочі, валдай, герасимов*, старш* брат*, східний сусід, східного сусіда, російськ*]
    pl: [rosj*, rosyjsk*, moskw*, moskiewsk*, kreml*, putin*, siłuanow*, miszustin*, ławrow*, szojgu, miedwiediew*, pieskow*, soczi, wałdaj*, biełousow*, gierasimow*, mieziencew*, babicz, starsz* brat*, wschodni sąsiad, wschodniego sąsiada, wschodniemu sąsiadowi, wschodnim sąsiadem, wielki* sąsiad*]
    de: [russland*, russisch*, moskau*, kreml*, putin*, russe, russen, sotschi, mischustin*, lawrow*, schoigu*, medwedew*, großen bruder*, großer bruder]
  belarus:
    en: [belarus*, byelorus*, minsk*, lukashenk*, lukasenk*, belavia*, belneftekhim*, belaruskali*, makei, makey, golovchenko, turchin, snopkov, khrenin, volfovich, rumas, kobyakov, batka, mozyr refinery, naftan]
    ru: [беларус*, белорус*, минск*, лукашенк*, белавиа, белнефтехим*, беларуськал*, рб, rb, макей, макея, макею, головченк*, турчин*, снопков*, хренин*, вольфович*, румас*, кобяков*, семашко, мясникович*, рыженков*, батька, батьку, батьке, синеок*, бнпз, гродноазот*, нафтан*]
    be: [беларус*, мінск*, менск*, лукашэнк*, белавія, белнафтахім*, беларуськал*, рб, макей, макея, галоўчанк*, турчын*, сняпкоў, хрэнін*, вальфовіч*, румас*, кабякоў, рыжанкоў, мясніковіч*, сінявок*, нафтан*]
    uk: [білорус*, мінськ*, лукашенк*, белавіа, білнафтохім*, беларуськал*, макей, макея, головченк*, турчин*, хренін*, батька, батьку, нафтан*]
    pl: [białorus*, mińsk*, łukaszenk*, belavi*, biełnieftiechim*, belaruskali*, makiej, makieja, hołowczenk*, turczyn*, chrenin*, rumas*, baćka, baćki, batka]
    de: [belarus*, weißrussland*, minsk*, lukaschenk*, belorus*, weißruss*, belavia, belaruskali*]
  # Towns, airfields and plants of Belarus: where a title names no country.
  places:
    en: [brest, grodno, hrodna, gomel, homel, mogilev, mahiliou, vitebsk, viciebsk, baranovich*, baranavich*, machulishch*, lida, pinsk, mozyr, mazyr, bobruisk, babruisk, osipovich*, asipovich*, luninets, ziabrauka, zyabrovka, polotsk, borisov, barysau, astravets, ostrovets, naftan, grodno azot, homyel*, mahilyow, mahilou*, vitsyebsk*, hantsavich*, vileyk*, vileika*, kalinkavich*, rechytsa, rechitsa, yelsk, jelsk, naroulia, narovlya, stolin, orsha, slutsk, zhodzina, zhodino, salihorsk, soligorsk, dobrush, khoiniki, bragin, svisloch*, novopolotsk, krychau, krychaw, krichev, slonim, lepel, lyepyel, maryina horka, maryina gorka, pruzhany, kobrin, kobryn, ivatsevichy, mstislavl]
    ru: [брест*, гродн*, гомел*, могилев*, витебск*, баранович*, мачулищ*, лид*, пинск*, мозыр*, бобруйск*, осипович*, лунин*, зябровк*, полоцк*, борисов*, островец*, островецк*, нафтан*, белаэс, ганцевич*, вилейк*, калинкович*, речиц*, ельск*, наровл*, столин*, орша, орши, орше, слуцк*, жодин*, солигорск*, добруш*, хойник*, брагин*, новополоцк*, кричев*, слоним*, марьин* горк*, обуз лесновск*, лепел*, лосвид*, пружан*, кобрин*, ивацевич*, житкович*]
    be: [брэст*, берасц*, гродн*, горадн*, гомел*, магілёў*, магілёв*, віцебск*, баранавіч*, мачулішч*, ліда, лідзе, пінск*, мазыр*, бабруйск*, асіповіч*, лунін*, зябраўк*, полацк*, барысаў*, барысав*, астравец*, нафтан*, белаэс, ганцавіч*, вілейк*, калінкавіч*, рэчыц*, ельск*, нароўл*, столін*, орша, оршы, слуцк*, жодзін*, салігорск*, добруш*, хойнік*, брагін*, наваполацк*, крычав*, крычаў*, слонім*, мар'ін* горк*, лепел*, лосвід*, пружан*, кобрын*, івацэвіч*, жыткавіч*]
    uk: [брест*, гродн*, гомел*, могильов*, вітебськ*, баранович*, мачулищ*, мозир*, осипович*, лунинець*, зябрівк*, калинкович*, речиц*, єльськ*, орша, орші, кричев*, слонім*, лепел*, пружан*, кобрин*]
    pl: [brześć*, brześci*, grodn*, grodzień*, homl*, homel*, mohyl*, witebsk*, baranowicz*, maczuliszcz*, lidzie, pińsk*, mozyrz*, bobrujsk*, osipowicz*, łunin*, zjabr*, hancewicz*, wilejk*, kalinkowicz*, rzeczyc*, jelsk*, orsz*, żodzin*, nowopołock*, kryczew*, słonim*, lepl*, prużan*, kobry*, borysow*, borysów]
    de: [brest, grodno, gomel, mogilew, witebsk, baranowitschi, matschulischtschi, lida, pinsk, mosyr, ossipowitschi, orscha, slonim, polozk, borissow, luninez]
  west:
    en: [west, western, wests, eu, eus, european, europe, us, american, washington, brussels, uk, london, g7, unilateral, canada*, britain*, british, switzerland*, swiss]
    ru: [запад*, ес, евросоюз*, европ*, сша, американ*, вашингтон*, брюссел*, лондон*, польш*, польск*, литв*, литовск*, латви*, канад*, британ*, швейцар*]
    be: [захад*, заходн*, ес, еўрасаюз*, эўразьвяз*, еўразвяз*, еўрап*, эўрап*, зша, амэрыкан*, амерыкан*, вашынгтон*, брусэл*, польшч*, польск*, літв*, літоўск*, летувіск*, латві*, канад*, брытан*, швейцар*, эўразвяз*, еўразьвяз*]
    uk: [захід*, заход*, єс, євросоюз*, європ*, сша, американ*, вашингтон*, брюссел*, польщ*, литв*, латві*, канад*, британ*, швейцар*]
    pl: [zachod*, zachód, ue, unii europejskiej, unijn*, europejsk*, usa, amerykańsk*, waszyngton*, bruksel*, litw*, litewsk*, kanad*, brytyjsk*, brytani*, szwajcar*, unia europejska, unii]
    de: [westen*, westlich*, eu, usa, brüssel, us, brüssel*, europ*, washington*, london*, einseitig*, kanada*, britisch*, großbritannien*, schweiz*]
  # Countries of the West, by which sanctions are told.
  westerners:
    en: [canada*, canadian*, britain*, british, uk, switzerland*, swiss, norway*, norwegian, japan*, australia*, lithuania*, latvia*, estonia*, poland*, polish, czech*, german*, germany*, france, french, italian, italy, dutch, netherlands, trump*, biden*, congress, berlin, paris, vilnius, warsaw, tokyo, ottawa, kyiv, ukraine, ukrainian]
    ru: [канад*, британ*, швейцар*, норвеж*, норвег*, япони*, японск*, австрали*, литв*, литовск*, латви*, латвийск*, эстон*, польш*, польск*, чехи*, чешск*, герман*, немецк*, франц*, итал*, голландск*, нидерланд*, трамп*, байден*, конгресс*, берлин*, париж*, вильнюс*, варшав*, токио, киев*, украин*, госдеп*]
    be: [канад*, брытан*, швейцар*, нарвег*, нарвеж*, японі*, японск*, аўстралі*, літв*, літоўск*, летув*, латві*, эстон*, польшч*, польск*, чэхі*, чэшск*, герман*, нямеч*, нямецк*, франц*, італ*, галандск*, нідэрланд*, трамп*, байдэн*, кангрэс*, берлін*, вільнюс*, вільні, варшав*, кіеў*, кіев*, украін*, дзярждэп*]
    uk: [канад*, британ*, швейцар*, норвез*, норвег*, япон*, австралі*, литв*, литовськ*, латві*, естон*, польщ*, польськ*, чехі*, німеч*, німецьк*, франц*, італ*, трамп*, байден*, конгрес*, берлін*, вільнюс*, варшав*, київ*, україн*]
    pl: [kanad*, brytyjsk*, brytani*, szwajcar*, norwe*, japon*, australi*, litw*, litewsk*, łotw*, łotewsk*, eston*, polsk*, czech*, czesk*, niemie*, niemc*, francu*, francj*, włoch*, włosk*, trump*, biden*, kongres*, berlin*, wiln*, warszaw*, kijow*, kijów*, ukrai*]
    de: [kanada*, kanadi*, britisch*, großbritannien*, schweiz*, norweg*, japan*, australi*, litau*, lett*, estland*, estnisch*, polen*, polnisch*, tschech*, deutsch*, frankreich*, französisch*, italien*, trump*, biden*, kongress, berlin, wilna, warschau, kiew, ukrain*]
  regime:
    en: [regime*, dictator*, autocra*, ally, strongman]
    ru: [режим*, диктатор*, автократ*, союзник*]
    be: [рэжым*, дыктатар*, саюзнік*]
    uk: [режим*, диктатор*, союзник*]
    pl: [reżim*, dyktator*, sojusznik*]
    de: [regime*, diktator*, autokrat*, machthaber*, verbündet*]
  union:
    en: [union state, union, eurasian]
    ru: [союз, союза, союзе, союзом, союзн*, союзник*, евразийск*, еаэс]
    be: [саюз, саюза, саюзе, саюзн*, хаўрус*, еўразійск*]
    uk: [союз, союзу, союзі, союзн*, євразійськ*]
    pl: [związk*, związek, unia, unii, sojusz*, euroazjatyck*]
    de: [union, unionsstaat*, eurasisch*]

  # What speaks of the past, of museums and of culture, whoever is named.
  past:
    en: [museum*, memorial*, cemetery, cemeteries, monument*, napoleon*, 1812, 1863, 1914, 1939, 1941, 1943, 1944, 1945, world war, patriotic war, century, medieval, soviet era, novel, film, films, documentary, memoir*, diary, textbook*, 1795, 1772, 1794, 1918, 1919, 1920, 1921, 1937, 1938, 1940, 1942, napoleonic, interwar, soviet past, ghetto, partisans, grand duchy]
    ru: [музе*, памятник*, мемориал*, кладбищ*, 1812, 1914, 1939, 1941, 1944, 1945, мировой войн*, мировая войн*, отечественн* войн*, вов, столети*, веке, век, века, роман, фильм*, мемуар*, воспоминан*, ветеран*, учебник*, 1794, 1863, 1918, 1919, 1920, 1921, 1937, 1938, 1940, 1942, 1943, гетто, партизан*, наполеон*, екатерин*, николаевск*, межвоенн*, сталинск*]
    be: [музе*, помнік*, мемарыял*, могілк*, 1812, 1914, 1939, 1941, 1944, 1945, сусветн* вайн*, сусьветн* вайн*, айчынн* вайн*, вайн* айчынн*, стагоддз*, стагодзьдз*, раман, фільм*, успамін*, ветэран*, падручнік*, 1794, 1863, 1918, 1919, 1920, 1921, 1937, 1938, 1940, 1942, 1943, гета, партызан*, напалеон*, міжваенн*, сталінск*]
    uk: [музе*, пам'ятник*, меморіал*, цвинтар*, 1941, 1944, 1945, світов* війн*, вітчизнян* війн*, столітт*, фільм*, спогад*, ветеран*, підручник*, 1812, 1863, 1918, 1920, 1939, 1943, партизан*, наполеон*]
    pl: [muze*, pomnik*, cmentarz*, 1812, 1863, 1920, 1939, 1941, 1944, 1945, wojn* światow*, wojn* ojczyźnian*, wiek*, stulec*, powieś*, film*, wspomnien*, weteran*, podręcznik*, 1794, 1914, 1918, 1919, 1921, 1937, 1938, 1940, 1942, 1943, getto, partyzan*, napoleo*, międzywojen*, stalinowsk*]
    de: [museum*, museen, denkmal*, friedhof*, 1812, 1914, 1939, 1941, 1943, 1944, 1945, weltkrieg*, jahrhundert*, film*, roman, memoiren, lehrbuch*, gedenk*, mittelalter*, 1794, 1863, 1918, 1920, 1940, 1942, getto, ghetto, partisan*, napoleon*]
`;
