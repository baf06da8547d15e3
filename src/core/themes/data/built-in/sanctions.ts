export const SANCTIONS_SETS = `
  # The word itself: in the plural it means measures, in the singular often an approval or a clause of law.
  sanctions:
    en: [sanctions, sanctioned entities, sanctions lists]
    ru: [санкции, санкций, санкциями, санкциях, санкциям, санкционн*, антисанкц*, контрсанкц*, подсанкцион*]
    be: [санкцыі, санкцый, санкцыяў, санкцыямі, санкцыях, санкцыям, санкцыйн*, антысанкц*, контрсанкц*, падсанкцыйн*, падсанкцыён*]
    uk: [санкції, санкцій, санкціями, санкціях, санкціям, санкційн*, антисанкц*, контрсанкц*, підсанкційн*]
    pl: [sankcje, sankcji, sankcjami, sankcjach, sankcjom, sankcyjn*, antysankcj*, kontrsankcj*]
    de: [sanktionen, sanktions*]
  sanction:
    en: [sanction, sanctioned, sanctioning, anti sanctions]
    ru: [санкци*]
    be: [санкцы*]
    uk: [санкці*]
    pl: [sankcj*]
    de: [sanktion*]
  # Somebody approves, a court punishes.
  otherSanction:
    en: [the use, royal, judge, judges, court, courts, parliament, approv*, its use, officially sanctioned, church sanctioned, disciplinary, criminal code, penal, prosecutor*, moral, religious, social sanctions, torture, search of, tax sanctions, fiscal sanctions, administrative sanctions, criminal sanctions, civil sanctions, legal sanctions, contractual sanctions, contractual, sanctions for breach*, sanctions for late, late filing, late payment*, non payment, canonical, ecclesiastical, excommunicat*, church court*, canon law, customary, custom, folk, ritual*, taboo*, popular sanction, divine, drunk driv*, traffic rules, traffic offence*, traffic offense*, traffic violation*, road traffic, speeding, parking, hooligan*, littering, plagiar*, juvenile, minors, jobseeker*, jobcent*, welfare claimant*, benefit claimant*, benefits claimant*, unemployed, labour code, labor code, labour law, labor law, referees, linguistic norm*, social norm*, fines, roman law, medieval, middle ages, ancient, grand duchy, lithuanian statute, state sanctioned, legal norm*, norms of law, legal liability, tax law, dishonesty, motorists, misconduct, offenders, offences, offenses, discipline, single mothers, landlord*, environmental sanctions, professional ethics, against doctors, against teachers, against drivers, against pupils, against employees, against lawyers, academic dishonesty, fare dodger*]
    ru: [обыск*, следовател*, прокурор*, арест, ареста, суд, суда, судьи, судья, уголовн*, дисциплинарн*, статьи, кодекс*, штрафн*, спортсмен*, налогов* санкц*, административн* санкц*, гражданско правов*, договорн*, церковн*, каноническ*, синод*, епископ*, духовенств*, обычн* прав*, обыча*, дорожн* движени*, дорожного движения, пдд, хулиганств*, нетрезв*, пьян*, парковк*, безработн*, плагиат*, неуплат*, просроч*, трудов* кодекс*, трудов* прав*, работодател*, правонаруш*, проступ*, нарушен* правил*, нарушен* срок*, нарушен* договор*, школьник*, школьн*, учащ*, болельщик*, клуб*, под страж*, задержан*, прослуш*, неуст*, коап, норм* права, норма права, правов* норм*, юридическ* санкц*, правов* санкц*, римск* прав*, статут*, хозяйственн* прав*, бсср, дисциплин*, нарушител*, девиант*, моральн*, социальн* санкци*, крестьян*, общине, общины, раскольник*, еретик*, безбилет*, распит*, страхов* взнос*, фсзн, март, антимонопольн*, аренд*, загрязнен*, xvi, xvii, xviii, xix, средневеков*, против врач*, к врач*, для врач*, против водител*, к водител*, для водител*, против учител*, к учител*, против работник*, к работник*, для работник*, против адвокат*, профессиональн* этик*, академическ* нечестн*, экологическ* санкц*, налогов* законодательств*, налогов* кодекс*, налогов* прав*, завышен*]
    be: [ператрус*, вобшук*, пракурор*, следч*, суд, суда, судзьдз*, суддз*, крымінальн*, дысцыплінарн*, кодэкс*, падатков* санкц*, адміністрацыйн* санкц*, штрафн*, царкоўн*, кананічн*, сінод*, біскуп*, духавенств*, звычаёв*, звычай*, звыча*, дарожн* руху, правіл руху, пдр, хуліганств*, п'ян*, нецвяроз*, беспрацоўн*, плагіят*, нявыплат*, пратэрмін*, працоўн* кодэкс*, працоўн* прав*, наймальнік*, правапарушэнн*, парушэнн* правіл*, школьн*, заўзятар*, клуб*, пад варту, норм* права, прававых норм*, статуце, статут*, дысцыплін*, парушальнік*, маральн*, сацыяльн* санкцы*, сялян*, грамадзе, распіцц*, распіва*, антыманапольн*, xvi, xvii, xviii, xix, сярэднявеч*, супраць лекар*, супраць урач*, да кіроўц*, супраць кіроўц*, да кіроўцаў, супраць настаўнік*, да работнік*, прафесійн* этык*, падатков* кодэкс*, арышт]
    uk: [обшук*, прокурор*, слідч*, арешт*, суд, суду, кримінальн*, дисциплінарн*, кодекс*, податков* санкц*, адміністративн* санкц*, штрафн*, церковн*, канонічн*, синод*, єпископ*, духовенств*, звичаєв*, звича*, дорожн* рух*, пдр, хуліганств*, п'ян*, безробітн*, плагіат*, несплат*, простроч*, трудов* кодекс*, роботодав*, правопоруш*, порушенн* правил*, шкільн*, школяр*, вболівальник*, уболівальник*, клуб*, під варт*, норм* права, правов* норм*, статут*, дисциплін*, порушник*, моральн*, соціальн* санкці*, селян*, громаді, антимонопольн*, xvi, xvii, xviii, xix, середньовіч*, проти лікар*, проти водіїв, до водіїв, проти вчител*, до працівник*, академічн* недоброчесн*, професійн* етик*, податков* кодекс*]
    pl: [karn*, dyscyplinarn*, kodeks*, prokurator*, rewizj*, sąd*, prawie, administracyjn*, kościeln*, kanoniczn*, synod*, biskup*, duchown*, zwyczaj*, obyczaj*, chuligań*, nietrzeźw*, pijan*, bezrobotn*, zasiłk*, plagiat*, kredytu darmowego, wykrocz*, umown*, cywilnopraw*, prawa pracy, moraln*, społeczn* sankcj*, sankcj* społeczn*, kibic*, klub*, szkoln*, uczniów, usankcjonow*, statut*, norm* prawn*, norma prawna, dyscyplin*, bez biletu, biletów, zus, składek, składk*, lekarz, uczni*, uczelni, nieważnoś*, orzeczni*, xvi, xvii, xviii, xix, średniowiecz*, wsi, wobec lekarz*, dla lekarz*, wobec nauczyciel*, dla nauczyciel*, wobec kierowc*, dla kierowc*, wobec pracownik*, dla pracownik*, błędy medyczne, przepis* drogow*, ruchu drogow*, sankcj* podatkow*, prawie podatkow*]
    de: [disziplinar*, gericht*, richter*, straf*, schule*, steuerlich*, steuersanktion*, verwaltungs*, kirchlich*, kirchenrecht*, kanonisch*, synode, bischof*, bischöf*, jugend*, bürgergeld*, hartz, arbeitslos*, jobcenter*, grundsicherung*, leistungsempfäng*, alkohol*, plagiat*, moral*, soziale sanktionen, brauch, bräuche, arbeitsrecht*, vereine, fans, schüler*, schulordnung*, vertragsstraf*, bußgeld*, römisch* recht*, mieter*, disziplin*, mittelalter*, umweltrecht*, xvi, xvii, gegen ärzte, gegen lehrer, für lehrer, gegen fahrer, verkehrsrecht*, verkehrsregel*, verkehrssünder*, straßenverkehr*, steuerrecht*, schwarzfahrer*]
  # A fine is for something; the measures of states are against somebody.
  sanctionsFor:
    en: [sanctions for]
    ru: [санкции за, санкций за, санкциях за, санкции к]
    be: [санкцыі за, санкцый за, санкцыях за, санкцыі да]
    uk: [санкції за, санкцій за, санкціях за, санкції до]
    pl: [sankcje za, sankcji za, sankcjach za]
    de: [sanktionen wegen, sanktionen für, sanktionen bei, sanktionen im]
  # Sanctions that are no part of this: other countries, sport.
  sanctionedElsewhere:
    en: [fifa, uefa, ioc, doping, north korea*, cuba*, iran*, syria*, venezuela*, myanmar, students, teachers, players, wada, rusada, iihf, fiba, fide, world athletics, european athletics, european champion*, european games, european league, football federation, iraq*, yugoslav*, south africa*, apartheid, rhodesia*, zimbabwe*, taliban, afghan*, sudan*, libya*, houthi*, hamas, israel*, international criminal court, eritrea*, congo, burma, international olympic, grand duchy]
    ru: [фифа, уефа, мок, допинг*, кндр, северн* коре*, куб*, иран*, сири*, венесуэл*, студент*, uefa, fifa, вада, wada, русада, iihf, фиба, fiba, фиде, fide, международн* олимпийск*, федерац* футбол*, федерац* хокке*, международн* федерац*, чемпионат* европ*, лига чемпионов, ирак*, югослав*, юар, апартеид*, талиб*, афган*, судан*, ливи*, хамас*, израил*, княжеств* литовск*]
    be: [фіфа, уефа, допінг*, кндр, куб*, іран*, сіры*, студэнт*, uefa, fifa, вада, wada, iihf, fiba, міжнароднай федэрац*, чэмпіянат* еўроп*, ірак*, югаслав*, талиб*, афган*, ізраіл*, міжнародн* алімпійск*, княств* літоўск*, княства літоўск*]
    uk: [фіфа, уєфа, допінг*, кндр, куб*, іран*, сирі*, студент*, uefa, fifa, вада, wada, мок, міжнародн* федерац*, чемпіонат* європ*, ірак*, югослав*, таліб*, афган*, ізраїл*, міжнародн* олімпійськ*]
    pl: [fifa, uefa, doping*, kub*, iran*, kore*, syri*, student*, wada, pzpn, mkol, iihf, fiba, fide, mistrzostw* europy, irak*, jugosław*, talib*, afgan*, izrael*, rpa, apartheid*, międzynarodow* komitet*, księstw*]
    de: [doping*, iran*, nordkorea*, fifa, uefa, wada, ioc, iihf, fiba, fide, dfb, olymp*, europameister*, syri*, kuba*, venezuel*, myanmar, irak*, jugoslaw*, südafrika*, taliban, afghan*, israel*, großfürst*]
  embargo:
    en: [restrictive measures, asset freeze*, export control*, travel ban*, import ban*, export ban*, transit ban*, flight ban*, overflight ban*, trade restrictions, ofac, sdn list, secondary sanction*, visa ban*, entry ban*, no fly, shadow fleet, dual use goods, shadow tanker*, sanctions list, entry bans, trade ban*, arms embargo, no fly list, airspace ban, overflight rights, oil ban, persona non grata, targeted measures, ghost tanker*, ghost fleet, dark fleet, phantom tanker*, secondary restrictions, personal restrictions]
    ru: [ограничительн* мер*, рестрикци*, экспортн* контрол*, теневой флот, теневого флота, сер* схем*, товар* двойного назначения, списка ес, список ес, списке ес, списки ес, торгов* запрет*, невъездн*, запрет* на въезд в ес, запрет* полет*, запрет* на полет*, санкционн* спис*, стоп лист*, адресные меры, точечные меры, экономическ* принужден*, танкер* призрак*, флот* призрак*, теневые танкеры, теневых танкеров, вторичн* ограничен*, персональн* ограничен*, персональн* мер*]
    be: [абмежавальн* мер*, абмежавальн* захад*, рэстрыкцы*, ценявы флот, шэр* схем*, спіс ес, спіса ес, спісе ес, неўязн*, забарон* палёт*, забарон* на палёт*, санкцыйн* спіс*, адрасныя захады, кропкавыя захады, эканамічн* прымус*, танкер* прывід*, флот прывід*, ценявыя танкеры, другасн* абмежаванн*, персанальн* абмежаванн*]
    uk: [обмежувальн* заход*, рестрикці*, тіньов* флот*, заборон* польот*, санкційн* спис*, танкер* привид*, тіньов* танкер*, вторинн* обмежен*, персональн* обмежен*]
    pl: [środk* ograniczając*, środków ograniczających, restrykcj*, zamrożeni* aktyw*, flot* cieni, zakaz* wjazdu, list* sankcyjn*, zakaz* lotów, zakaz* eksportu, zakaz* importu, niewjezdn*, sankcyjn* list*, środki odwetowe, tankow* widm*, flot* widm*, wtórn* ogranicze*, wtórn* restrykcj*]
    de: [kaliembargo*, handelsembargo*, ölembargo*, holzembargo*, einreiseverbot*, reiseverbot*, exportkontroll*, exportverbot*, importverbot*, einfuhrverbot*, ausfuhrverbot*, flugverbot*, sanktionsliste*, restriktiv* maßnahme*, schattenflotte*, strafmaßnahme*, importstopp*, gezielte maßnahmen, geisterflotte*, geistertanker*, schattentanker*, sekundärsanktion*, sekundär* maßnahme*]
  # Of bread there is one as well.
  priceCap:
    en: [price cap*, price ceiling*, oil cap, oil price ceiling, price limit*, g7 ceiling, oil ceiling]
    ru: [потол* цен*, предельн* цен*, ценов* потол*]
    be: [столь цан*, цанав* стол*]
    uk: [стел* цін*, цінов* стел*]
    pl: [pułap* cen*, limit* cen*, cen* maksymaln*]
    de: [preisdeckel*, preisobergrenze*, ölpreisdeckel*]
  # The word itself; news are kept under one as well.
  embargoWord:
    en: [embargo, embargoes, embargoed]
    ru: [эмбарго]
    be: [эмбарга]
    uk: [ембарго]
    pl: [embarg*]
    de: [embargo*]
  otherEmbargo:
    en: [cuba*, arms embargo on, north korea*, iran*, 1980, 1990s, news embargo, covid*, quarantine*, lockdown*, musician*, writer*, artist*, universit*, blogger*, university, songs, actors, food prices, groceries, bread, medicine*, medicinal, household*, electricity bills, rents, rent, napoleonic, continental, jefferson*, opec, 1973, huawei, south africa*, apartheid, buckwheat, potatoes, loanwords, language, words, permission]
    ru: [куб*, кндр, иран*, ковид*, карантин*, коронавирус*, вышедш* из, красной книг*, музыкант*, писател*, артист*, вузах, вузов, вуза, университет*, блогер*, песен, увольнен*, нарко*, лекарств*, хлеб*, жкх, квартир*, социально значим*, магазинах, наполеон*, опек, 1973, апартеид*, юар, картоф*, греч*, слов, слова, языке, языка, лексик*, молок*]
    be: [куб*, кндр, іран*, каранавірус*, чырвонай кніг*, музык*, пісьменнік*, артыст*, внах, універсітэт*, блогер*, песень, спеваў, лек, лекаў, хлеб*, жкг, кватэр*, сацыяльна значн*, крамах, напалеон*, бульб*, слоў, словы, мове, мовы, лексік*]
    uk: [куб*, кндр, іран*, карантин*, коронавірус*, музикант*, письменник*, артист*, вишах, університет*, блогер*, лік, ліків, ліки, хліб*, квартир*, соціально значущ*, наполеон*, картопл*, слів, слова, мові, мови]
    pl: [kub*, iran*, covid*, pandemi*, kwarantann*, muzyk*, pisarz*, artyst*, uczelni*, uniwersytet*, bloger*, leków, lekarstw*, chleb*, mieszka*, czynsz*, prądu, energii dla, gospodarstw domow*, napoleo*, kontynentaln*, opec, ziemniak*, słów, słowa, języku, języka]
    de: [kuba*, nordkorea*, iran*, covid*, corona*, quarantäne*, musik*, waffenembargo*, arznei*, lebensmittelpreis*, brot, miete*, mieten, haushalt*, strompreis*, napoleon*, kontinental*, opec, kartoffel*, wörter, sprache]
  # News that may not be printed yet, theses that may not be read yet.
  press:
    en: [journalis*, press, newsroom*, media, publish*, publication*, reporter*, thesis, theses, dissertation*, open access, repositor*, preprint*, editor*, midnight]
    ru: [журналист*, пресс, пресс*, публикац*, сми, редакц*, редактор*, диссертац*, открыт* доступ*, репозитор*, новост*]
    be: [журналіст*, прэс*, публікац*, змі, смі, рэдакц*, рэдактар*, дысертац*, навін*]
    uk: [журналіст*, прес*, публікац*, змі, редакц*, редактор*, дисертац*, новин*]
    pl: [dziennikarz*, dziennikars*, prasow*, prasy, publikac*, media, mediów, redakc*, redaktor*, rozpraw*, doktora*, otwart* dostęp*]
    de: [journalis*, presse*, sperrfrist*, veröffentlich*, medien*, redaktion*, dissertation*, open access, publikation*]

  # Lists that people and firms of many kinds stand on.
  blackList:
    en: [blacklist*, black list*]
    ru: [черн* спис*, черн* лист*]
    be: [чорн* спіс*]
    uk: [чорн* спис*]
    pl: [czarn* list*, czarn* liście, czarn* liscie]
    de: [schwarz* liste*]
  # Who is put on a list or taken off it, and firms that live with it.
  listing:
    en: [add*, remov*, delist*, strike*, struck, off, taken off, put on, export*, firm*, compan*, tycoon*, oligarch*, plant, plants, factory, factories, trader*, bank, banks, not broke, airline*, businessm*, official*, judge*, minister*, cronies, entourage]
    ru: [включ*, исключ*, внес*, вычерк*, убра*, попал*, пополн*, расшир*, экспорт*, олигарх*, предприят*, завод*, компан*, банк*, бизнесмен*, чиновник*, судей, министр*]
    be: [уключ*, ўключ*, выключ*, выкрасл*, унес*, прыбра*, трапі*, папоўн*, пашыр*, экспарт*, алігарх*, прадпрыемств*, завод*, кампан*, банк*, бізнесмен*, бізнэсмен*, чыноўнік*, суддзяў, міністр*]
    uk: [включ*, виключ*, внес*, викресл*, потрапи*, розшир*, експорт*, олігарх*, підприємств*, завод*, компан*]
    pl: [wpis*, skreśl*, usuni*, dopis*, trafi*, poszerz*, rozszerz*, eksport*, oligarch*, firm*, spół*, zakład*, bank*, biznesmen*, urzędnik*, sędzi*, ministr*]
    de: [setzt, gesetzt, streich*, gestrichen*, erweiter*, export*, oligarch*, firm*, werk*]
  # Lists, bans and permits of everyday life.
  otherList:
    en: [toy, toys, employer*, restaurant*, hotel*, debtor*, landlord*, taxi*, invasive, species, birds, heritage, reading list, unesco, book, books, film*, song*, drug*, narcotic*, cosmetic*, food, dealers, alimony, taxes, tax evasion, football, hockey, visa centre*, visa center*, student*, pesticide*, plastic, smoking, alcohol, weather, border crossing*, balloon*, queue*, passport*]
    ru: [игруш*, нанимател*, ресторан*, отел*, должник*, арендодател*, такси*, птиц*, животн*, растен*, наследи*, юнеско, книг*, фильм*, песн*, наркот*, косметик*, продуктов* питан*, алимент*, футбол*, хокке*, визов*, студент*, пестицид*, пластик*, курени*, алкогол*, шар*, очеред*, паспорт*, задержан*, подрост*, пограничник*, лекарств*, вуз*, лучших, конкурс*]
    be: [цацк*, цацак, наймальнік*, рэстаран*, гатэл*, даўжнік*, таксі*, птушк*, птушак, жывёл*, раслін*, спадчын*, юнеска, кніг*, фільм*, песен*, наркот*, касметык*, аліменты, футбол*, хаке*, візав*, студэнт*, пластык*, курэнн*, алкагол*, чарг*, пашпарт*, затрыман* з, падлетк*, памежнік*, лек*, лоўл*]
    uk: [іграш*, роботодав*, ресторан*, готел*, боржник*, таксі*, птах*, тварин*, рослин*, спадщин*, юнеско, книг*, фільм*, пісен*, наркот*, косметик*, аліменти, футбол*, хоке*, візов*, студент*, пластик*, курінн*, алкогол*, черг*, паспорт*]
    pl: [zabawk*, zabawek, pracodawc*, restaurac*, hotel*, dłużnik*, taksów*, ptak*, zwierz*, roślin*, dziedzictw*, unesco, lektur, książ*, film*, piosen*, narkot*, kosmetyk*, alimen*, piłk*, hokej*, wizow*, student*, plastik*, palenia, alkohol*, kolejk*, paszport*, las, lasu, szpital*, balon*]
    de: [spielzeug*, arbeitgeber*, restaurant*, hotel*, vögel, vogel*, arten, erbe, welterbe*, unesco, buch, bücher, film*, lied*, drogen*, kosmetik*, fußball*, eishockey*, visum, student*, plastik*, rauchen, alkohol*, schlösser*]
  forbidden:
    en: [banned, forbidden, prohibited, restricted, embargoed, illicit]
    ru: [запрещенн*, запретн*]
    be: [забаронен*]
    uk: [заборонен*]
    pl: [zakazan*, objęt*]
    de: [verboten*]
  despite:
    en: [despite the ban, despite ban*, despite the embargo, despite embargo*, despite export*, despite restriction*]
    ru: [вопреки запрет*, несмотря на запрет*, вопреки ограничен*, несмотря на ограничен*, в обход запрет*, в обход ограничен*]
    be: [насуперак забарон*, нягледзячы на забарон*, насуперак абмежаванн*, нягледзячы на абмежаванн*, у абыход забарон*]
    uk: [попри заборон*, всупереч заборон*, попри обмежен*]
    pl: [mimo zakaz*, pomimo zakaz*, wbrew zakaz*, mimo embarg*]
    de: [trotz verbot*, trotz des verbots, trotz embargo*, trotz exportverbot*]
  # Lists by their owner.
  westernLists:
    en: [eu list, eu blacklist, us blacklist, us list, treasury list, sdn]
    ru: [спис* минфина сша, спис* ес, спис* евросоюз*, спис* сша, не пустят в европ*, не пустят в ес]
    be: [спіс* мінфіна зша, спіс* ес, спіс* еўразвяз*, спіс* еўрасаюз*, спіс* зша, не пусцяць у еўроп*]
    uk: [спис* єс, спис* сша]
    pl: [list* ue, listy brukseli, list* unijn*, nie wpuści* do europy]
    de: [eu liste, us liste, eu sanktionsliste]
  lists:
    en: [package, packages, lists, list, listing*, designat*, delist*, penalties, licence*, license*]
    ru: [пакет, пакета, пакетом, пакеты, спис*, лиценз*, рестрикц*]
    be: [пакет, пакета, пакетам, пакеты, спіс*, ліцэнз*, рэстрыкц*]
    uk: [пакет, пакету, пакети, спис*, ліценз*]
    pl: [pakiet*, list, lista, listę, listy, liście, licencj*]
    de: [paket*, liste, listen, lizenz*]
  relief:
    en: [lift*, eas*, waiv*, exempt*, exemption*, prolong*, extend*, tighten*, impos*, joins, join, concession*, relief]
    ru: [снял*, снимет, снима*, снять, сняты, смягч*, ослаб*, продлил*, продлит*, продлен*, ввел*, введ*, ужесточ*, присоедин*, исключен*, отмен*, уступк*, послаблен*]
    be: [зняў, зняла, знялі, здым*, зніме, змякч*, аслаб*, падоўж*, прадоўж*, працягн*, увёў, увял*, узмацн*, далучыл*, адмян*, саступк*, паслаблен*]
    uk: [зняв, зняла, зняли, зніма*, пом'якш*, послаб*, продовж*, запровад*, посилил*, приєдна*, скасу*, поступк*, послаблен*]
    pl: [zniós*, znios*, znosi*, złagodz*, łagodz*, przedłuż*, wprowadz*, zaostrz*, dołącz*, przyłącz*, ulg*, ustępstw*]
    de: [hebt, heben, aufgehoben*, locker*, verlänger*, verhäng*, verschärf*, schließt sich, zugeständnis*, erleichterung*]
  penalties:
    en: [penalties, punitive, restrictive, curbs, ofac, asset freeze*, visa bans, restrictions, exemption, waiver*]
    ru: [ограничен*, ограничительн*, рестрикц*]
    be: [абмежаванн*, абмежаваньн*, абмежавальн*, рэстрыкц*]
    uk: [обмежен*, обмежувальн*]
    pl: [ogranicze*, restrykcj*, obostrze*, retorsj*]
    de: [strafmaßnahm*, beschränk*, maßnahme*]
  # What sanctions lead to.
  substitution:
    en: [import substitut*, parallel import*, grey import*, gray import*, sanctions evasion, sanctions busting]
    ru: [импортозамещ*, параллельн* импорт*, замещени* импорт*, сер* импорт*, импорто замещ*]
    be: [імпартазамяшч*, імпартазамеш*, паралельн* імпарт*, шэр* імпарт*, імпарта замяшч*, замяшчэнн* імпарту, замяшчэньн* імпарту]
    uk: [імпортозаміщ*, паралельн* імпорт*, сір* імпорт*, заміщенн* імпорту]
    pl: [import* równoległ*, substytucj* import*, zastępowani* import*]
    de: [importsubstitution*, importersatz*, parallelimport*, grauimport*, sanktionsumgehung*]
  evasion:
    en: [evad*, evasion, circumvent*, bypass*, dodg*, skirt*, sidestep*, loophole*, detour, re export*, reexport*, workaround*, smuggl*, get around, getting around, back door, backdoor, front compan*, shell compan*, middlem*, intermediar*, rerout*, launder*, reroute*, grey scheme*, gray scheme*, slip through, slips through, carousel, paper trail, fake papers, forged papers, false papers, false flag, backdoors, transship*, trans ship*, fake certificates, masquerad*, pass off, passed off, laundered, back doors, side door*, grey channel*, gray channel*]
    ru: [обход, обхода, обходом, обходят, обходит, обойти, обходн* пут*, лазейк*, реэкспорт*, контрабанд*, обходн*, посредник*, прокладк*, подставн* фирм*, перенаправ*, черный ход, черного хода, просачив*, карусел*, поддельн* сертифик*, фальшив* сертифик*, лазе*, маскир*, маскиров*, перевалк*, обхитр*, в обход, теневой экспорт, теневого экспорта, черные ходы, запасной выход, окольн*]
    be: [абыход, абыходзяць, абыходзіць, абысці, абыйсці, лазейк*, рээкспарт*, кантрабанд*, абыходн*, шчылін*, пасрэднік*, падстаўн* фірм*, чорны ход, чорнага ходу, прасочв*, карусел*, падробл* сертыф*, маскір*, маскава*, у абыход, ў абыход, абыход*, ценявы экспарт]
    uk: [обхід, обходять, обходить, обійти, лазівк*, реекспорт*, контрабанд*, обхідн*, щілин*, посередник*, підставн* фірм*, чорний хід, просочу*, карусел*, підроблен* сертиф*, маску*, в обхід, тіньов* експорт]
    pl: [omija*, obej*, obchodz*, obchodzi, luk*, reeksport*, przemyt*, dziur*, furtk*, pośrednik*, obejści*, tylnymi drzwiami, okrężn*, słup*, przecieka*, karuzel*, podrobion*, lewe papiery, lewych papier*, maskow*, obejść*, objazd*, bocznymi drzwiami, tylne drzwi]
    de: [umgeh*, umgang*, schlupfloch*, schlupflöcher*, schmugg*, umweg*, hintertür*, mittelsmänner*, scheinfirm*, strohmänner*, briefkastenfirm*, reexport*, trotz embargo*, trotz verbot*, trotz des verbots, schleich*, karussell*, gefälscht*, getarnt*, hintertüren]
  evaded:
    en: [restrict*, embargo*, control*, sanction*, ban, bans, west*, oil cap, prohibition*, blockade, blacklist*]
    ru: [ограничен*, эмбарго, санкц*, запрет*, запад*, контрол*, блокад*, рестрикц*, черн* спис*]
    be: [абмежаванн*, абмежаваньн*, эмбарга, санкц*, забарон*, захад*, блакад*, рэстрыкц*, чорн* спіс*]
    uk: [обмежен*, ембарго, санкц*, заборон*, захід*, заход*, блокад*, рестрикц*]
    pl: [ograniczen*, embarg*, sankcj*, zakaz*, zachod*, blokad*, restrykc*, obostrz*]
    de: [sanktion*, embargo*, verbot*, beschränk*, westen*, exportkontroll*, blockade*]
  # Goods that go round by a third country.
  thirdCountry:
    en: [kazakh*, kyrgyz*, armenia*, georgia*, turkey, turkish, emirates, uae, dubai, china, chinese, uzbek*, serbia*, india*, hong kong, mongol*, tajik*, azerbaijan*, malaysia*, central asia*, third countr*, kyrgyzstan, bishkek, astana, tbilisi, yerevan, istanbul]
    ru: [казахстан*, кыргыз*, киргиз*, армени*, грузи*, турци*, турецк*, эмират*, оаэ, дуба*, кита*, узбек*, серб*, инди*, гонконг*, монгол*, таджик*, азербайджан*, малайз*, трет* стран*, бишкек*, астан*, тбилис*, ереван*, стамбул*, казахск*, армянск*, грузинск*, киргизск*, кыргызск*, узбекск*, сербск*, индийск*, монгольск*, средн* ази*, центральн* ази*]
    be: [казахстан*, кыргыз*, кіргіз*, армені*, армян*, грузі*, турц*, турэцк*, эмірат*, кіта*, узбек*, узбэк*, серб*, сэрб*, інды*, ганконг*, мангол*, таджык*, азербайджан*, трэц* краін*, бішкек*, астан*, тбіліс*, ерэван*, стамбул*, казахск*, грузінск*, кіргізск*, кыргызск*, узбекск*, сербск*, індыйск*, мангольск*, сярэдн* аз*, цэнтральн* аз*]
    uk: [казахстан*, киргиз*, вірмен*, грузі*, туреччин*, турецьк*, емірат*, кита*, узбек*, серб*, інді*, гонконг*, монгол*, таджик*, азербайджан*, трет* країн*, бішкек*, астан*, тбіліс*, єреван*, стамбул*, казахськ*, грузинськ*, киргизськ*, вірменськ*, індійськ*, середн* ази*, центральн* ази*]
    pl: [kazach*, kirgi*, armeń*, armeni*, gruzi*, turcj*, tureck*, emirat*, chin*, uzbek*, serb*, indi*, hongkong*, mongol*, tadżyk*, azerbejdżan*, dubaj*, krajów trzecich, kraje trzecie, biszkek*, astan*, tbilis*, erywa*, stambuł*, kazachsk*, ormiańsk*, gruzińsk*, kirgisk*, indyjsk*, azj* środkow*]
    de: [kasach*, kirgis*, armeni*, georgi*, türk*, emirat*, dubai, china*, chinesisch*, usbek*, serb*, indi*, hongkong*, mongol*, drittstaat*, drittländ*, bischkek*, astana, tiflis, istanbul, zentralasi*]
  roundabout:
    en: [via, still reach*, end up, ends up, disguised as, relabel*, rebrand*, under the guise, loophole*, roundabout, detour, turn up, turns up, reroute*, rerout*, find* way, found in, intermediar*, middlem*, re label*, repackag*, kyrgyz papers, kazakh papers, kyrgyz passport, becomes kyrgyz, becomes kazakh, route, fake*, papers, passport*, documents]
    ru: [под видом, окольн*, в обход, перемаркир*, становятся, выдава*, переклеи*, попада* в, через, оседа*, всплыва*, всплыл*, перенаправ*, посредник*, окольными, реэкспорт*, нашли в, находят в, документ*, паспорт*, сертификат*, транзит*, маршрут*, этикетк*]
    be: [пад выглядам, абыходн*, у абыход, перамаркір*, трапля*, праз, выда*, усплыва*, пасрэднік*, перанакіров*, рээкспарт*, знайшлі ў, знаходзяць у, дакумент*, пашпарт*, сертыфікат*, транзіт*, маршрут*, этыкетк*]
    uk: [під виглядом, обхідн*, в обхід, перемаркув*, потрапля*, через, посередник*, реекспорт*, знайшли в, знаходять у, документ*, паспорт*, сертифікат*, транзит*, маршрут*]
    pl: [pod przykrywką, jako kazachs*, okrężn*, przez, trafia*, udaj*, via, pośrednik*, przepakow*, reeksport*, wypływa*, znaleziono, paszport*, papier*, dokument*, certyfikat*, tranzyt*, szlak*]
    de: [über, getarnt*, umweg*, landet, landen, taucht auf, tauchen auf, als kasach*, umetikett*, papier*, pass, dokument*, route*]
  detouredGoods:
    en: [microchip*, chip, chips, timber, wood, plywood, pellets, tyres, cars, components, semiconductor*, potash, cigarettes, luxury, goods, machine tools, parts, electronics, microelectronics, machine tool*, machinery, bearings, aircraft parts, spare parts, trucks, lorries, lorry, tobacco, cement, steel, furniture, whisky, iphones, appliances, textiles, optics, sanctioned goods, vehicles, limousine*]
    ru: [микросхем*, чип, чипы, чипов, древесин*, фанер*, пеллет*, автомобил*, комплектующ*, полупроводник*, удобрен*, сигарет*, товар*, станк*, запчаст*, электроник*, машин*, микроэлектроник*, станок, станков, подшипник*, авиазапчаст*, табак*, цемент*, мебел*, сталь, стали, айфон*, бытов* техник*, вино, вина, оптик*, пиломатериал*, доск*, лес, леса, бензин*, нефтепродукт*, груз*]
    be: [мікрасхем*, чып*, драўнін*, фанер*, пелет*, аўтамабіл*, камплектав*, угнаенн*, угнаеньн*, цыгарэт*, тавар*, станк*, запчастк*, электронік*, машын*, мікраэлектронік*, станок, падшыпнік*, тытун*, цэмент*, мэбл*, мэблі, сталь, сталі, айфон*, оптык*, піламатэрыял*, дошк*, лес, лесу, бензін*, нафтапрадукт*, груз*, шкло, дрэва]
    uk: [мікросхем*, чип*, деревин*, фанер*, пелет*, автомобіл*, комплектуюч*, добрив*, сигарет*, товар*, верстат*, запчастин*, електронік*, машин*, мікроелектронік*, підшипник*, тютюн*, цемент*, мебл*, сталь, сталі, айфон*, оптик*, пиломатеріал*, бензин*, нафтопродукт*, вантаж*]
    pl: [mikroczip*, czip*, chip*, drewn*, sklejk*, pellet*, samochod*, komponent*, nawoz*, papieros*, towar*, obrabiar*, częśc*, elektronik*, mikroelektronik*, obrabiark*, łożysk*, tytoni*, cement*, mebl*, stal, stali, iphon*, optyk*, tarcic*, desk*, aut, auta, benzyn*, paliw*, ładun*]
    de: [chip*, mikrochip*, holz*, sperrholz*, luxusauto*, luxuswagen*, auto, autos, bauteil*, halbleiter*, kali, zigarett*, waren, ersatzteil*, elektronik*, dünger*, mikroelektronik*, werkzeugmaschin*, zement*, möbel*, stahl*, benzin*, lkw, fahrzeug*]
  replacement:
    en: [replac*, substitut*, alternative* to, instead of, homegrown, home grown, home made, domestic alternative*]
    ru: [замен*, замещ*, аналог*, замест*, вместо]
    be: [замен*, замяшч*, аналаг*, замяст*, замясц*, замян*]
    uk: [замін*, заміщ*, аналог*, заміст*]
    pl: [zastąp*, zastęp*, zamiennik*]
    de: [ersatz*, ersetz*, statt, anstelle]
  replaced:
    en: [western parts, western components, imported parts, imported components, western software, western goods, european goods, western equipment, departed brands, german parts, german engine*, foreign engine*, foreign chip*, foreign parts, imported engine*, imported chip*, western chip*, western engine*, western microchip*, german machines, western machine*, western kit, boeing*, siemens*, mercedes*, windows, western suppliers]
    ru: [западн* комплектующ*, западн* запчаст*, западн* технолог*, западн* софт*, западн* оборудован*, западн* товар*, импортн* комплектующ*, импортн* запчаст*, импортн* оборудован*, импортн* двигател*, иностранн* комплектующ*, европейск* комплектующ*, ушедш* бренд*, западн*, импорт, импорта, импорту, немецк* детал*, немецк* двигател*, немецк* комплектующ*, европейск* двигател*, западн* двигател*, чуж* микросхем*, иностранн* двигател*, иностранн* микросхем*, импортн* микросхем*, западн* станк*, немецк* станк*, западн* поставщик*]
    be: [заходн* камплектав*, заходн* запчастк*, заходн* тэхналог*, заходн* абсталяван*, імпартн* камплектав*, імпартн* запчастк*, замежн* камплектав*, заходн*, імпарт, імпарту, нямецк* дэтал*, нямецк* рухавік*, заходн* рухавік*, замежн* мікрасхем*, імпартн* мікрасхем*, імпартн* рухавік*, заходн* станк*, нямецк* станк*]
    uk: [західн* комплектуюч*, західн* запчаст*, західн* технолог*, імпортн* комплектуюч*, західн*, імпорт, імпорту, німецьк* двигун*, німецьк* детал*, імпортн* двигун*, західн* двигун*]
    pl: [zachodni* części, zachodni* komponent*, zachodni* technolog*, importowan* części, niemieck* częś*, niemieck* silnik*, zachodn* silnik*, zachodni* chip*, importowan* silnik*, zagraniczn* chip*, zachodni* maszyn*, niemiecki* maszyn*]
    de: [westlich* teile*, westlich* technik*, importiert*, westlich* bauteil*, westlich* maschinen*, deutsch* maschinen*]

  # Bans and restrictions by what is banned.
  ban:
    en: [ban, bans, banned, bar, bars, barred, prohibit*, restriction*, restrict, restricts, block*, suspend*, clos*, halt*, stop*, curb*, cut off, close, shuts, shut, keep out, barring]
    ru: [запрет*, запрещ*, ограничен*, заблокир*, блокад*, блокир*, закры*, остановил*, останавлива*, прекрат*, прекращ*, теряет небо, закрывает небо]
    be: [забарон*, забаран*, абмежаванн*, абмежаваньн*, заблакав*, блакад*, закры*, спыніл*, спыняе, спыніць, прыпын*, спынен*, зачын*, зачыня*]
    uk: [заборон*, обмежен*, заблок*, блокад*, закри*, зупинил*, припин*]
    pl: [zakaz*, ogranicz*, blokad*, zablokow*, zamkn*, wstrzym*, zamyka*, zamyk*]
    de: [verbot*, verbiet*, beschränk*, sperr*, stopp*, gestoppt, blockier*, schließ*, schließt]
  banned:
    en: [import*, export*, airspace, overflight*, potash, fertili*, steel, timber, wood, lumber, luxury goods, dual use, semiconductor*, belavia, carriers, airlines, oil products, transit, tobacco, cigarettes, cement, diamonds, banknotes, software, leas*]
    ru: [импорт*, экспорт*, ввоз*, вывоз*, воздушн* пространств*, калий*, калийн*, удобрен*, древесин*, пиломатериал*, металл*, белавиа, авиакомпан*, белорусск* товар*, белорусск* груз, белорусск* груза, белорусск* грузов, белорусск* нефтепродукт*, белорусск* перевозчик*, двойного назначения, полупроводник*, предмет* роскоши, транзит*, нефтепродукт*]
    be: [імпарт*, экспарт*, увоз*, ўвоз*, вываз*, паветран* прастор*, калій*, калійн*, угнаенн*, угнаеньн*, драўнін*, піламатэрыял*, белавія, авіякампан*, беларуск* тавар*, беларуск* груз, беларуск* грузаў, беларуск* перавозчык*, транзіт*, нафтапрадукт*]
    uk: [імпорт*, експорт*, ввезенн*, вивезенн*, повітрян* прост*, калій*, добрив*, деревин*, белавіа, авіакомпан*, білоруськ* товар*, транзит*, нафтопродукт*]
    pl: [import*, eksport*, przywoz*, wwoz*, przestrze* powietrzn*, potas*, nawoz*, drewn*, drewna, belavi*, białorusk* towar*, tranzyt*, lot*, przelot*, produkt* naftow*]
    de: [import*, einfuhr*, export*, ausfuhr*, luftraum*, überflug*, kali, kalidünger*, dünger*, holz*, belavia, transit*]
  restriction:
    en: [restriction*, curbs, pressure, measures, coercive measures]
    ru: [ограничен*, давлен*]
    be: [абмежаванн*, абмежаваньн*, ціск*]
    uk: [обмежен*, тиск*]
    pl: [ograniczeni*, presj*, obostrze*]
    de: [beschränk*, strafmaßnahme*, maßnahme*]
  otherBan:
    en: [covid*, quarantine*, media, abortion*, smoking, alcohol, speed, books, school*, pork, african swine, gmo, gas, rally, rallies, protest*, metro, russian oil transit, oil transit, milk, dairy, meat, poultry, rosselkhoznadzor, border crossing*, kaliningrad*, moscow ban*, russia ban*, russia restrict*, russia suspend*, uranium, cattle, livestock, outbreak, foot and mouth, bird flu, avian, veterinary, belarus bans, belarus imposes, minsk bans, minsk imposes, belarus blocks, minsk blocks, belarus restricts, cash withdrawal*, plastic, drug*, medicine*, foreign agent*, website*, news site*, border guard*, teenager*, arrested, detained, cash]
    ru: [ковид*, карантин*, коронавирус*, президент*, скорост*, книг*, курени*, алкогол*, свинин*, чум*, митинг*, газа, газ, оруж*, ядерн*, нефти, нефть, абонемент*, метро, россельхознадзор*, молок*, молочн*, мяс*, птиц*, сыр, сыров, яблок*, калининград*, пункт* пропуска, погранпереход*, уран, урана, россия ввела, россия запрет*, россия огранич*, москва запрет*, бензин*, дорожн*, парковк*, движени*, скот*, ящур*, ветеринар*, птичь*, грипп*, белоруссия запрет*, беларусь запрет*, минск запрет*, белоруссия ввела, беларусь ввела, минск ввел, белоруссия огранич*, лекарств*, иноагент*, сайт*, пограничник*, подрост*, задержан*, наличн*]
    be: [каранавірус*, каранцін*, прэзідэнт*, кніг*, алкагол*, свінін*, мітынг*, газу, газ, зброі, нафты, рассельгаснагляд*, малак*, малоч*, мяс*, птуш*, сыр, сыроў, калінінград*, пункт* пропуску, расія забаран*, расея забаран*, расейск* забарон*, расійск* забарон*, бензін*, жывёл*, скацін*, яшчур*, ветэрынар*, грып*, беларусь забаран*, мінск забаран*, беларусь увяла, беларусь абмежав*, лек*, сайт*, памежнік*, падлетк*, наяўн*]
    uk: [коронавірус*, карантин*, президент*, книг*, алкогол*, мітинг*, газу, збро*, нафти, россільгоспнагляд*, молок*, молочн*, м'яс*, калінінград*, пункт* пропуску, худоб*, ящур*, ветеринар*, грип*, білорусь заборон*, мінськ заборон*, ліки, ліків, сайт*, прикордонник*, готівк*]
    pl: [covid*, pandemi*, książ*, alkohol*, wieprzowin*, prezydent*, prędkoś*, aborcj*, gazu, hulajnóg, rossielchoznadzor*, mlek*, mleczn*, mięs*, drob*, kaliningrad*, królewc*, przejści* graniczn*, ruchu, handlu w niedziel*, bydł*, pryszczyc*, weterynar*, ptasiej grypy, białoruś zakaz*, mińsk zakaz*, białoruś wprowadz*, lekarstw*, leków, stron* internetow*, pogranicznik*, nastolat*, gotówk*]
    de: [corona*, covid*, alkohol*, rauch*, schweinefleisch*, milch*, fleisch*, vieh*, seuche*, demonstr*, buch*, bücher*, böller*, tempolimit*, belarus verbiet*, belarus stoppt, minsk verbiet*, medikament*, webseite*, website*]
  freeze:
    en: [freez*, frozen, froze, seiz*, confiscat*, immobilis*, immobiliz*, unfreez*, blocking, blocked]
    ru: [заморо*, замораж*, разморо*, разморож*, арестован* актив*, блокировк*, блокир*, заблокир*]
    be: [замарож*, замарозк*, замарозі*, блакіроўк*, заблакір*, блакав*]
    uk: [заморож*, заморозил*, розморож*, блокуван*, заблок*]
    pl: [zamroż*, zamraża*, zamrozi*, blokad*, zablokow*]
    de: [einfrier*, eingefror*, friert, frieren, fror, beschlagnahm*]
  # Courts and bailiffs freeze, too.
  otherFreeze:
    en: [drug*, dealer*, bankrupt*, divorce*, alimony, fraud*, blogger*, football*, tax, taxes, opposition, activist*, telegram, instagram, tiktok, facebook, twitter, youtube, social media, fans, phishing, scam*, hacker*, spam, bailiff*, debtor*, bread, food prices, prices]
    ru: [наркот*, наркоторг*, банкрот*, развод*, алимент*, мошенник*, блогер*, футбол*, налог*, оппозиц*, активист*, должник*, белорусск* суд*, минск* суд*, инстаграм*, тикток*, фейсбук*, телеграм*, ютуб*, соцсет*, хакер*, пристав*, цены]
    be: [наркот*, банкрут*, банкрот*, развод*, аліменты, махляр*, блогер*, футбол*, падатк*, апазіц*, актывіст*, даўжнік*, інстаграм*, тыкток*, фэйсбук*, тэлеграм*, ютуб*, сацсетк*, хакер*, цэны]
    uk: [наркот*, банкрут*, розлучен*, аліменти, шахра*, блогер*, футбол*, податк*, опозиц*, активіст*, інстаграм*, тікток*, фейсбук*, телеграм*, ютуб*, соцмереж*, хакер*, боржник*, ціни]
    pl: [narkot*, bankrut*, rozwod*, alimen*, oszust*, bloger*, piłk*, podatk*, opozyc*, aktywist*, instagram*, tiktok*, facebook*, telegram*, youtube*, haker*, komornik*, dłużnik*, ceny, cen]
    de: [drogen*, insolvenz*, scheidung*, betrüger*, blogger*, steuer*, opposition*, instagram*, tiktok*, facebook*, telegram*, youtube*, hacker*, gerichtsvollzieher*, preise]
  frozen:
    en: [asset*, account*, reserves, funds, property, wealth, fortune, villa*, yacht*, money]
    ru: [актив*, счет*, счета, резерв*, имуществ*, яхт*, вилл*, деньг*, денег, средств*]
    be: [актыв*, рахунк*, рэзерв*, маёмас*, маёмась*, яхт*, віл*, грош*, сродк*]
    uk: [актив*, рахунк*, резерв*, майн*, яхт*, віл*, грош*, кошт*]
    pl: [aktyw*, majątk*, majątek, kont, konta, rezerw*, jacht*, will*, pieniąd*, pieniędz*, mienia, mienie]
    de: [vermögen*, konten, konto, gelder*, guthaben*, aktiva, jacht*, villa*, villen]
  swift:
    en: [swift]
    ru: [swift, свифт*]
    be: [swift, свіфт*]
    uk: [swift, свіфт*]
    pl: [swift]
    de: [swift]
  cutOff:
    en: [bank, banks, cut, disconnect*, exclu*, off, out of, system, access, remov*]
    ru: [отключ*, банк*, систем*, доступ*]
    be: [адключ*, банк*, банак, сістэм*]
    uk: [відключ*, банк*, систем*]
    pl: [odcię*, odłącz*, bank*, system*]
    de: [bank*, ausschluss*, ausgeschloss*, ausschließ*, abgeklemmt*, system*]
  package:
    en: [package, packages, penalties, penalty, punitive measures, listing*, designat*, measures, sectoral, delist*, pressure, lists, blacklists, general licen*, licence*, license*, cut off from]
    ru: [пакет, пакета, пакетом, пакеты, секторальн*, меры, генеральн* лиценз*, лиценз*]
    be: [пакет, пакета, пакетам, пакеты, сектаральн*, сэктаральн*, мер, меры, захады, генэральн* ліцэнз*, генеральн* ліцэнз*, ліцэнз*]
    uk: [пакет, пакета, пакету, пакети, секторальн*, заход* проти, ліценз*]
    pl: [pakiet*, sektorow*, licencj*]
    de: [paket*, sanktionspaket*, strafmaßnahme*, liste, listen, lizenz*]
  otherPackage:
    en: [aid package, military aid, relief, stimulus, postal, tour package*, support package, covid*, quarantine*, rescue package, software package, security measures, pay*, ukraine aid, broadcast*, media licen*, postcard*, holiday*, tourism, mobility, schengen, best, top, reading, wine, waiting list, shopping list]
    ru: [акци*, социальн*, пакета документов, пакет документов, помощи, интеграц*, союзн*, полиэтилен*, ковид*, безопасност*, вещан*, радио*, телеканал*, туристич*, турпакет*, приветств*, визов*, лучш*, топ, очеред*, списали, списан*, гуманитарн*]
    be: [акцы*, сацыяльн*, дакумент*, дапамог*, інтэграц*, саюзн*, каранавірус*, вяшчанн*, радыё*, турыстычн*, візав*, лепш*, чарг*, спісал*, гуманітарн*]
    uk: [акці*, соціальн*, документ*, допомог*, інтеграц*, союзн*, мовленн*]
    pl: [akcji, socjaln*, pomocow*, mobilnośc*, dokument*, związkow*, nadawan*, telewiz*, turysty*, wizow*, najlepsz*, kolejk*, humanitarn*, list otwarty, list do]
    de: [hilfspaket*, militärhilfe*, welterbe*, corona*, sozial*, beste*, warteliste]
  target:
    en: [against minsk, against belarus*, against lukashenk*, against russia*, against moscow, on minsk, on belarus*, on lukashenk*, targets belarus*, targets lukashenk*, hits belarus*, hits minsk]
    ru: [против минск*, против беларус*, против белорус*, против лукашенк*, против росси*, против режим*]
    be: [супраць мінск*, супраць менск*, супраць беларус*, супраць лукашэнк*, супраць расі*, супраць рэжым*]
    uk: [проти мінськ*, проти білорус*, проти лукашенк*, проти росі*, проти режим*]
    pl: [wobec mińska, wobec białorusi, przeciw* mińsk*, przeciw* białorus*, przeciw* łukaszenk*, wobec rosji, przeciw* rosji]
    de: [gegen belarus*, gegen minsk, gegen lukaschenk*, gegen russland*, gegen minsk*, gegen moskau*]
  listed:
    en: [treasury, ofac, state department]
    ru: [минфин сша, минфина сша, казначейств*]
    be: [мінфін зша, дзярждэп*]
    uk: [мінфін сша]
    pl: [departament skarbu]
  potash:
    en: [potash, belaruskali, belaruskalis, fertiliser giant, fertilizer giant]
    ru: [калий*, калийн*, беларуськал*]
    be: [калій*, калійн*, беларуськалі*, беларуськал*]
    uk: [калій*, беларуськал*]
    pl: [potas*, kalij, kaliju, sól potasow*, sole potasow*, biełaruśkali*, belaruskali*]
    de: [kali, kalidünger*, kalisalz*, belaruskali*]
  potashTrouble:
    en: [transit, halt*, stop*, port, ports, block*, route*, klaipeda, detour, yara, buyers, lithuania*, refus*, cargo, sanction*, buyer*, detour*, stuck, stranded, way out, outlet, court, freed, release, exemption, washington, us, eu, usa]
    ru: [транзит*, порт, порта, порты, портов, останов*, блокир*, литв*, литовск*, клайпед*, маршрут*, тупик*, обход*, порту, порте, портом, отказ*, обходн* пут*, обходные пути, застря*, покупател*, выход*, сша, ес, вашингтон*, минфин*]
    be: [транзіт*, порт, порты, партов*, спын*, літв*, летув*, клайпед*, маршрут*, порту, порце, тупік*, адмов*, абыходн*, затрым*, пакупнік*, пакупц*, выхад*, зша, ес, вашынгтон*, мінфін*]
    uk: [транзит*, порт, порти, зупин*, литв*, клайпед*, порту, порті, відмов*, обхідн*, покупц*, сша, єс]
    pl: [tranzyt*, port, porty, portów, litw*, litewsk*, kłajped*, portu, porcie, ślep*, odmow*, odmów*, okrężn*, nabywc*, usa, ue, waszyngton*]
    de: [transit*, hafen*, häfen*, stopp*, litau*, klaipeda, umweg*, blockier*, weiger*, usa, eu, käufer*, gericht]
  exodus:
    en: [exit*, leaving, exodus, withdraw*, pull out, pulls out]
    ru: [уход, ухода, уходят, ушли, исход]
    be: [сыход*, сышлі, зыход*]
    uk: [вихід, виходять, пішли]
    pl: [wyjści*, odejści*, wycof*]
    de: [rückzug*, verlassen*, verlässt, abzug*, abwander*]
  westernFirms:
    en: [western companies, western brands, western firms, foreign companies, multinationals]
    ru: [западн* компан*, западн* бренд*, иностранн* компан*, западн* фирм*]
    be: [заходн* кампан*, заходн* брэнд*, замежн* кампан*]
    uk: [західн* компан*, західн* бренд*, іноземн* компан*]
    pl: [zachodni* firm*, zachodni* mar*, zagraniczn* firm*]
    de: [westlich* firm*, westlich* konzern*, westlich* unternehm*, westlich* marken*]
  isolation:
    en: [isolation, isolat*, economic war*, trade war]
    ru: [изоляц*, экономическ* войн*]
    be: [ізаляц*, эканамічн* вайн*]
    uk: [ізоляц*, економічн* війн*]
    pl: [izolacj*, wojn* gospodarcz*]
    de: [isol*, wirtschaftskrieg*, handelskrieg*]
  # What the West does to the regime, in a verb.
  hits:
    en: [hits, punish*, squeez*, slaps, penalis*, penaliz*, tightens, tighten, turns the screws, turn the screws, tightens the screws, screws on, turns the screw]
    ru: [наказ*, ударил* по, бьет по, бьют по, ужесточ*, закручив* гайк*, закрутил* гайк*]
    be: [пакар*, ударыл* па, б'е па, б'юць па, узмацн* ціск, закручв* гайк*, закруці* гайк*]
    uk: [покара*, вдарил* по, б'є по, посилю* тиск, закручу* гайк*]
    pl: [uderz*, karze, ukar*, zaostrz*, dokręca śrub*, przykręca śrub*]
    de: [bestraf*, trifft, verschärf*, zieht die schraube*, daumenschraube*]
  otherHits:
    en: [drone*, missile*, hockey, football, storm*, visa rule*, court, journalist*, train*, snow]
    ru: [суд, суда, хокке*, футбол*, матч*, дрон*, ракет*, журналист*, ген*, шторм*, тариф*, чемпионат*, кубк*]
    be: [суд, суда, хаке*, футбол*, матч*, дрон*, ракет*, журналіст*, чэмпіянат*]
    uk: [суд, суду, хоке*, футбол*, матч*, дрон*, ракет*, журналіст*]
    pl: [sąd*, hokej*, piłk*, mecz*, dron*, rakiet*, dziennikarz*, mistrzostw*, burz*]
    de: [drohne*, rakete*, eishockey*, fußball*, gericht*, journalist*, sturm*, putin*, xi]
  # Firms that left.
  brands:
    en: [mcdonald*, ikea, mastercard*, siemens*, carlsberg*, heineken*, henkel*, decathlon, western companies, western brands]
    ru: [макдональд*, икеа, мастеркард*, сименс*, карлсберг*, хенкель*, декатлон*]
    be: [макдональд*, макдоналд*, ікеа, мастэркард*, сіменс*]
    uk: [макдональд*, ікеа, мастеркард*, сіменс*]
    pl: [mcdonald*, ikea, mastercard*, siemens*, carlsberg*, decathlon*]
    de: [mcdonald*, ikea, mastercard*, siemens*, carlsberg*]
  # A restriction told in general words: who restricts, what is done, whom or what it hits.
  restrictors:
    en: [treasury, ofac, state department, swift, visa and mastercard, mastercard, klaipeda, riga, tallinn, baltic, baltics, ikea, siemens, boeing, airbus, lufthansa, ryanair, wizz air, eurocontrol, yara, microsoft, google, apple, netherlands, paypal, western union, lithuanian railways, mcdonald*, carlsberg, heineken, renault, volkswagen, skoda, nivea, ericsson, nokia, bosch, raiffeisen*, citibank, london stock exchange, ebrd, world bank, imf, sberbank cib]
    ru: [минфин сша, минфина сша, казначейств*, госдеп*, клайпед*, риг, рига, рижск*, таллин*, балтийск*, балти*, икеа, сименс*, боинг*, эйрбас*, люфтганз*, евроконтрол*, яра, yara, майкрософт*, нидерланд*, свифт*, swift, visa, mastercard, шкода, skoda, renault, эрикссон, нокиа, бош, райффайзен*, ебрр, мвф, всемирный банк, швед*, швеци*, финлянд*, финск*, чехи*, чешск*, норвег*, норвеж*]
    be: [мінфін зша, мінфіна зша, казначэйств*, дзярждэп*, клайпед*, рыга, рыжск*, талін*, балтыйск*, балты*, ікеа, сіменс*, боінг*, эйрбас*, люфтганз*, еўракантрол*, яра, yara, майкрасофт*, нідэрланд*, swift, visa, mastercard, skoda, renault, эрыксан, райфайзен*, ебрр, еббр, мвф, швэд*, шведск*, швецы*, фінлянд*, фінск*, чэхі*, чэшск*]
    uk: [мінфін сша, мінфіну сша, казначейств*, держдеп*, клайпед*, рига, ризьк*, талл*, балтійськ*, балті*, ікеа, сіменс*, боїнг*, ейрбас*, люфтганз*, євроконтрол*, yara, майкрософт*, нідерланд*, swift, visa, mastercard, skoda, renault, райффайзен*, єбрр, мвф, швед*, швеці*, фінлянд*, фінськ*, чехі*, чеськ*]
    pl: [departament skarbu, ofac, departament stanu, kłajped*, ryga, rygi, rysk*, tallin*, bałtyck*, bałtow*, ikea, siemens*, boeing*, airbus*, lufthans*, eurocontrol, yara, microsoft*, holand*, holender*, swift, visa, mastercard, skoda, renault, ericsson, raiffeisen*, ebor, mfw, szwed*, szwec*, finland*, fińsk*, czes*, unia]
    de: [us finanzministerium, finanzministerium, außenministerium, klaipeda, memel, riga, tallinn, balten, baltisch*, ikea, siemens, boeing, airbus, lufthansa, eurocontrol, yara, microsoft, niederlande*, swift, visa, mastercard, skoda, renault, ericsson, raiffeisen*, ebrd, iwf, schwed*, finnland*, finnisch*, tschech*]
  restricts:
    en: [ban, bans, banned, bar, bars, barred, block, blocks, blocked, blocking, suspend*, clos*, halt*, stop, stops, stopped, curb*, cut, cuts, cutting, cut off, shut, shuts, shutting, refus*, reject*, deny, denies, denied, limit, limits, limiting, cap, caps, capped, freez*, frozen, froze, seiz*, ground, grounds, grounded, disconnect*, unplug*, withdraw*, withdrew, pull*, drop, drops, dropped, ends, ended, turn* back, turn* away, turns off, loses, lose, lost, forbid*, prohibit*, expel*, evict*, strip, strips, stripped, tighten*, choke*, squeez*, walk* away, boycott*, impound*, confiscat*, revok*, cancel*, terminat*, avoid*, shun, shuns, shunned, embargo*, targets, targeting, goes after, go after, going after, takes aim, take aim, aims at, crack* down, clamp* down, blacklist*, slam*, hits, hit, punish*, strike, strikes, strikes off, exclud*, cold shoulder, locks out, lock out, locked out, severs, sever, keeps, keep]
    ru: [запрет*, запрещ*, перекры*, закры*, закро*, остановил*, останавлива*, остановит, прекра*, приостан*, ограни*, отключ*, отреза*, отказ*, замора*, заморо*, арестов*, изъял*, изыма*, конфиск*, лиши*, лишает*, лишен*, не пуст*, не пуска*, не прин*, не прим*, разрыв*, разорв*, отозва*, отзыва*, отмен*, потеря*, теря*, ударил*, бьет, бьют, ударит, ударят, сверну*, сворач*, развернул*, разворачив*, не пропус*, заблок*, блокир*, исключ*, вычерк*, захлопн*, хлопн*, бойкот*, аннулир*, вытесн*, выгоня*, выгнал*, изгон*, взял* на прицел, на прицеле, под прицел*, добра*, добирает*, наказа*, наказыв*, накаж*, прижа*, придав*, ужесточ*, наносит, нанес, нанесл*, не пустят, вне закона, отлуч*]
    be: [забар*, перакры*, закры*, зачын*, спыніў, спыніла, спыняе, спыніць, прыпын*, абмеж*, адключ*, адрэз*, адмаў*, адмов*, адмаўл*, замар*, замарож*, арыштав*, канфіск*, пазбав*, пазбаў*, не пуска*, не пусц*, не прым*, разрыв*, разарв*, адклік*, скасав*, скасоў*, адмян*, страц*, страч*, губля*, ударыл*, ударыў, б'е, б'юць, згорт*, згарну*, разгарну*, заблак*, блакуе, блакав*, выключ*, выкрэс*, байкат*, выганя*, выгна*, выцісн*, на прыцэл*, пад прыцэл*, дабра*, пакара*, карае, прыціс*, узмацн*, па-за законам]
    uk: [заборон*, перекри*, закри*, зачин*, зупинил*, зупиня*, зупинить, призупин*, припин*, обмеж*, відключ*, відріз*, відмов*, замор*, конфіск*, позбав*, не пуска*, не пуст*, не прийм*, розрив*, розірв*, відклик*, скасу*, втра*, вдари*, б'є, б'ють, згорт*, згорн*, розверн*, заблок*, блокує, блокуют*, виключ*, викресл*, бойкот*, вигна*, виганя*, на приціл*, під приціл*, взя* на приціл, дістал*, покара*, карає, притис*, посил*, поза законом]
    pl: [zakaz*, zamk*, zamyk*, zablok*, blokuj*, blokad*, wstrzym*, zawiesi*, zawiesz*, ogranicz*, odcin*, odcię*, odciął*, odłącz*, odma*, odmów*, odmów*, zamro*, zajmuj*, zajęł*, zajął*, konfisk*, pozbaw*, nie wpuszcz*, nie wpuści*, nie przyjm*, wycof*, zrywa*, zerwa*, cofa*, cofn*, traci, tracą, stracił*, utraci*, uderz*, zawrac*, zawró*, uziem*, wyklucz*, wykreśl*, bojkot*, wyrzuc*, wyprosi*, zakręc*, dokręc*, przykręc*, na celownik*, bierze na cel, biorą na cel, dobra*, ukara*, karze, zaostrz*, zatrzas*, uderza, uderzył*, uderzą, zatrzym*]
    de: [verbiet*, verbot*, sperr*, gesperrt, aussperr*, schließ*, schloss, geschlossen, blockier*, stopp*, beschränk*, begrenz*, kapp*, gekappt, trennt, abgetrennt, verweiger*, friert*, frieren, fror, eingefroren, einfrier*, beschlagnahm*, verlier*, verlor*, zieht sich, ziehen sich, zurückzieh*, rückzug*, kündig*, beend*, entzieh*, entzog*, dreht, dicht, boykott*, streich*, gestrichen, weist, abgewiesen, schickt, meid*, meiden, trifft, treffen, zielt, zielen, visier, bestraft, bestrafen, verschärf*, geht gegen, gehen gegen, klemmt, abklemm*, schlägt zu]
  restricted:
    en: [bank, banks, truck*, lorry, lorries, haulier*, sky, skies, airspace, airline*, flights, overflights, planes, aircraft, belavia*, potash, export*, import*, timber, wood, plywood, accounts, assets, villa*, visa ban*, oligarch*, judge*, officials, cronies, sons, son, family, clan, inner circle, compan*, firms, goods, steel, tractor*, swift, card*, tyre*, tire*, cement, fertilis*, fertiliz*, refiner*, oil products, transit, freight, cargo*, ports, port, terminal*, loan*, bond*, eurobond*, chip, chips, parts, technolog*, software, luxury, businessm*, tycoon*, entourage, wallet*, moneybags, purse, money, yacht*, gold, tobacco, plant, plants, factory, factories, maker, makers, jets, propagandist*, broadcaster*, kgb, riot police, security officials, security chiefs, prosecutor*, governors, elite*, dealers, suppliers, supply, satellites, drones maker*, defence firms, trade, trading, business, payments, lending, reinsur*, insur*, capital markets, oil business, daughter*, wife, in law]
    ru: [банк*, фура, фуры, фур, фурам, фуру, грузовик*, перевозчик*, небо, небе, небу, неба, авиакомпан*, самолет*, рейс*, полет*, белавиа, калий*, калия, калию, экспорт*, импорт*, древесин*, фанер*, счет*, актив*, вилл*, олигарх*, судей, судьям, судьи, чиновник*, компан*, фирм*, товар*, сталь, стали, металл*, тракто*, swift, свифт, карт, карты, шин, шины, цемент*, удобрен*, нпз, нефтепродукт*, транзит*, груз*, порт, порта, порты, портов, порту, терминал*, кредит*, облигац*, евробонд*, чип*, детал*, запчаст*, технолог*, софт*, автомобил*, роскош*, бизнесмен*, бизнес*, окружен*, кошелек, кошелькам, кошельки, деньг*, денег, золот*, табак*, сигарет*, завод*, предприят*, пропагандист*, телеканал*, силовик*, кгб, сынов*, сыновья, сын, сына, семь*, клан*, прокурор*, губернатор*, элит*, поставщик*, поставк*, торговл*, платеж*, страхов*, оборудован*, станк*, омон*, капитал*, дочь, дочери, невестк*, жену, жене]
    be: [банк*, фура, фуры, фур, фурам, грузавік*, перавозчык*, перавозьнік*, неба, небе, авіякампан*, авіякампан*, самалёт*, рэйс*, палёт*, белавія, калій*, калія, калію, экспарт*, імпарт*, драўнін*, фанер*, фанэр*, рахунк*, рахунак*, актыв*, віл, вілы, алігарх*, суддз*, судзьдз*, чыноўнік*, чыноўнік*, кампан*, фірм*, тавар*, сталь, сталі, метал*, трактар*, swift, карт, карты, шын, шыны, цэмент*, угнаен*, нпз, нафтапрадукт*, транзіт*, груз*, порт, порта, порты, портаў, порце, тэрмінал*, крэдыт*, аблігац*, чып*, дэтал*, запчаст*, тэхналог*, тэхнал*, аўтамабіл*, раскош*, бізнесмен*, бізнэсмен*, бізнес*, бізнэс*, атачэнн*, атачэньн*, кашал*, грош*, золат*, тытун*, цыгарэт*, завод*, прадпрыемств*, прапагандыст*, тэлеканал*, сілавік*, кдб, сыноў, сыны, сын, сына, сям'*, клан*, пракурор*, эліт*, пастаўшчык*, гандл*, плацяж*, плацеж*, абсталяв*, станк*, амап*, капітал*, дачк*, нявестк*, жонк*]
    uk: [банк*, фура, фури, фур, фурам, вантажівк*, перевізник*, небо, неба, небі, авіакомпан*, літак*, рейс*, польот*, белавіа, калій*, калію, експорт*, імпорт*, деревин*, фанер*, рахунк*, рахунок*, актив*, вілл*, олігарх*, судд*, чиновник*, компан*, фірм*, товар*, сталь, сталі, метал*, трактор*, swift, карт, картки, шин, шини, цемент*, добрив*, нпз, нафтопродукт*, транзит*, вантаж*, порт, порту, порти, портів, термінал*, кредит*, облігац*, чип*, детал*, запчаст*, технолог*, автомобіл*, розкіш, розкош*, бізнесмен*, бізнес*, оточенн*, гаман*, грош*, золот*, тютюн*, сигарет*, завод*, підприємств*, пропагандист*, телеканал*, силовик*, кдб, синів, сини, син, сина, родин*, сім'*, клан*, прокурор*, еліт*, постачальник*, торгівл*, платеж*, обладнанн*, капітал*, дочк*, невістк*, дружин*]
    pl: [bank*, ciężarów*, tir, tiry, tirów, przewoźnik*, niebo, nieba, niebie, lini* lotnicz*, samolot*, lot, loty, lotów, belavi*, potas*, eksport*, import*, drewn*, sklejk*, kont, konta, konto, kontach, aktyw*, will*, oligarch*, sędzi*, urzędnik*, firm*, spół*, towar*, stal, stali, metal*, traktor*, ciągnik*, swift, karty, kart, opon*, cement*, nawoz*, nawóz*, rafineri*, paliw*, tranzyt*, ładun*, port, porty, portów, portu, terminal*, kredyt*, obligac*, czip*, chip*, części, częściom, technolog*, samochod*, luksus*, biznesmen*, biznes*, otoczeni*, portfel*, pieniąd*, pieniędz*, złot*, tytoń, tytoni*, papieros*, fabryk*, zakład*, przedsiębior*, propagandyst*, telewiz*, kgb, siłowik*, syn, synów, syna, synom, synowie, rodzin*, klan*, prokurator*, elit*, dostawc*, handel, handlu, płatnoś*, sprzęt*, kapitał*, córk*, synow*, żon*]
    de: [bank, banken, lkw, lastwagen, spedit*, himmel, luftraum, fluglinie*, airline*, flugzeug*, flüge*, flügen, belavia, kali, kalis, kalidünger, export*, import*, holz, sperrholz, konto, konten, vermögen*, villa, villen, oligarch*, richter*, beamte*, funktionär*, firmen, firma, unternehmen*, waren, stahl, metall*, traktor*, swift, karten, reifen*, zement*, dünger*, raffineri*, ölprodukt*, transit*, fracht, hafen, häfen, terminal*, kredit*, anleihe*, chips, teile, ersatzteil*, technolog*, autos, luxus*, geschäftsmann, geschäftsleute, umfeld, vertraut*, geldbeutel*, geld*, gold, tabak*, zigaretten*, werk, werke, fabrik*, propagandist*, sender, kgb, sohn, söhne, familie*, clan, staatsanw*, elite*, zuliefer*, handel, zahlung*, maschinen*, omon, geschäft*, ölgeschäft*, kapital, tochter, schwiegertochter, schwiegersohn]
  # Who closes the frontier has other reasons as well: migrants, balloons, repairs.
  border:
    en: [border, borders, frontier, checkpoint*, crossing, crossings]
    ru: [границ*, погран*, пункт* пропуска, переход*, кпп, погранпереход*]
    be: [мяжа, мяжу, мяжы, мяжой, межы, памежн*, пагран*, пункт* пропуску, пераход*]
    uk: [кордон*, прикордон*, пункт* пропуску, перехід, переход*]
    pl: [granic*, przejści*, pogranicz*]
    de: [grenze*, grenzübergang*, grenzübergäng*, übergang*]
  # Plants of Belarus by their names.
  firms:
    en: [belaz, mtz, belshina, belneftekhim, naftan, grodno azot, belavia, belaruskali, bmz, integral, peleng, horizont, belarusbank, belinvestbank, belagroprombank, white rus]
    ru: [белаз*, мтз, маз, белшин*, белнефтехим*, нафтан*, гродно азот*, белавиа, беларуськал*, бмз, интеграл*, пеленг*, горизонт, беларусбанк*, белинвестбанк*, белагропромбанк*]
    be: [белаз*, мтз, маз, белшын*, белнафтахім*, нафтан*, гродна азот*, белавія, беларуськал*, бмз, інтэграл*, пеленг*, беларусбанк*, белінвестбанк*]
    uk: [белаз*, мтз, маз, белшин*, нафтан*, гродно азот*, белавіа, беларуськал*, бмз, інтеграл*, беларусбанк*]
    pl: [białaz*, biełaz*, belaz*, mtz, maz, naftan*, grodno azot*, belavia, belaruskali*, biełaruśkali*, bmz, integral, belarusbank*]
    de: [belaz, mtz, maz, naftan, grodno asot, belavia, belaruskali, belarusbank]
  # Countries through which goods come that do not come straight.
  transitCountry:
    en: [kazakh*, kyrgyz*, bishkek, astana, armenia*, yerevan, georgia, georgian, tbilisi, emirates, uae, dubai, uzbek*, tashkent, tajik*, hong kong, serbia*, mongolia*]
    ru: [казах*, кыргыз*, киргиз*, бишкек*, астан*, армени*, армянск*, ереван*, грузи*, тбилис*, эмират*, оаэ, дуба*, узбек*, ташкент*, таджик*, гонконг*, серби*, сербск*, монгол*]
    be: [казах*, кыргыз*, кіргіз*, бішкек*, астан*, армен*, армян*, ерэван*, грузі*, тбіліс*, эмірат*, дуба*, узбек*, узбэк*, ташкент*, таджык*, ганконг*, сербі*, сэрбі*, мангол*]
    uk: [казах*, киргиз*, бішкек*, астан*, вірмен*, єреван*, грузі*, тбіліс*, емірат*, дуба*, узбек*, ташкент*, таджик*, гонконг*, сербі*, монгол*]
    pl: [kazach*, kirgis*, kirgi*, biszkek*, astan*, armeń*, armeni*, ormiańsk*, erywań*, gruzi*, tbilis*, emirat*, dubaj*, uzbek*, taszkent*, tadżyk*, hongkong*, serbi*, serbsk*, mongol*]
    de: [kasach*, kirgis*, bischkek*, astana, armeni*, eriwan*, georgi*, tiflis, emirat*, dubai, usbek*, taschkent, tadschik*, hongkong*, serb*, mongol*]
  strange:
    en: [strange*, sudden*, boom*, surg*, soar*, appetite, miracle, puzzle, mystery, mysterious*, jump*, tenfold, fivefold, window, corridor, unexpected*, curious*, hub, windfall, spike*, explod*, how do, how did, end up, ends up, reach, reaches, turn up, love, loves, fell in love]
    ru: [странн*, внезапн*, бум, взлет*, взлетел*, аппетит*, чудо, чуда, загадк*, загадоч*, скачок, скачк*, вырос* в, выросл* в, десятикратн*, окно, коридор*, неожиданн*, хаб, хабом, разбогател*, откуда, как попада*, куда деваю*, куда исчез*, оказыва*, полюбил*]
    be: [дзіўн*, раптоўн*, раптам, бум, узлёт*, апетыт*, цуд, цуду, загадк*, скачок, вырас* у, вырасл* у, акно, калідор*, нечакан*, хаб, хабам, адкуль, куды знік*, куды дзяв*, апын*, палюбіл*]
    uk: [дивн*, раптов*, раптом, бум, злет*, злетів, апетит*, диво, загадк*, стрибок, стрибк*, вікно, коридор*, несподіван*, хаб, хабом, звідки, куди зник*, опиня*, полюбил*]
    pl: [dziwn*, nagł*, nagle, boom, wzrost*, apetyt*, cud, cudem, zagadk*, tajemnicz*, skok*, okno, korytarz*, niespodziew*, hub, hubem, skąd, dokąd znik*, ląduj*, pokocha*]
    de: [seltsam*, plötzlich*, boom*, appetit, wunder, rätsel*, mysteriös*, sprung*, fenster, korridor*, unerwartet*, drehscheibe*, landen, landet, tauchen auf, liebt, lieben]
  # Duties that do what a ban does, and the gap that a ban has left.
  duties:
    en: [tariff*, duty, duties, levy, levies]
    ru: [пошлин*, тариф*]
    be: [мыта, мыты, пошлін*, тарыф*]
    uk: [мито, мита, тариф*]
    pl: [cła, cło, cłami, ceł, taryf*]
    de: [zölle*, zoll, strafzölle*, strafzoll]
  loophole:
    en: [loophole*, backdoor, back door]
    ru: [лазейк*, черн* ход*]
    be: [лазейк*, лазейка]
    uk: [лазівк*]
    pl: [furtk*, lukę w, luki w, luka w, tylne drzwi, tylnymi drzwiami]
    de: [schlupfl*, hintert*]
  # Measures that hit whole branches of an economy.
  sectoral:
    en: [sectoral measure*, sectoral package*, sectoral restriction*, sectoral penalt*]
    ru: [секторальн* мер*, секторальн* ограничен*, секторальн* пакет*]
    be: [сектаральн* мер*, сектаральн* абмежаван*, сектаральн* пакет*]
    uk: [секторальн* заход*, секторальн* обмежен*, секторальн* пакет*]
    pl: [sektorow* ograniczeni*, sektorow* środk*, sektorow* pakiet*]
    de: [sektoral* maßnahme*, sektorale beschränkung*, sektorbezogen* maßnahme*]
  # Goods that came round Russia's own ban on food from the West, and became a joke.
  contraband:
    en: [belarusian shrimp*, belarusian prawn*, belarusian salmon, belarusian oyster*, belarusian parmesan]
    ru: [белорусск* креветк*, белорусск* устриц*, белорусск* морепродукт*, белорусск* лосос*, белорусск* семг*, белорусск* пармезан*, белорусск* хамон*]
    be: [беларуск* крэветк*, беларуск* вустрыц*, беларуск* морапрадукт*, беларуск* ласос*, беларуск* пармезан*]
    uk: [білоруськ* креветк*, білоруськ* устриц*, білоруськ* морепродукт*, білоруськ* лосос*]
    pl: [białorusk* krewetk*, białorusk* ostryg*, białorusk* łosoś*, białorusk* łososi*, białorusk* owoc* morza, białorusk* parmezan*]
    de: [belarussisch* garnele*, belarussisch* austern, belarussisch* lachs*, belarussisch* parmesan*]
  prisoners:
    en: [prisoner*, hostage*, inmates, dissidents, political prisoners, freed]
    ru: [заключенн*, узник*, политзаключенн*, политзэк*, заложник*, освобожд*]
    be: [вязн*, вязьн*, зняволен*, палітвязн*, палітзняволен*, закладнік*, вызвал*]
    uk: [в'язн*, політв'язн*, заручник*, звільнен*]
    pl: [więźni*, więźniów, zakładnik*, uwolni*]
    de: [gefangene*, häftling*, geisel*, freilass*]
  # Something that only the West can take away.
  onlyWestern:
    en: [swift, visa cards, mastercard, boeing*, airbus*, klaipeda, ventspils, european market*, european skies, european sky, western market*, western skies, eurobond*, riviera, london exchange, correspondent account*, accounts abroad, foreign accounts, accounts in europe, apple pay, google pay, reinsurance, lithuanian port*, latvian port*, baltic port*, european airports, western lessors, western leasing, spare parts, leasing, lessors, the euro, eurozone, dollar market]
    ru: [swift, свифт*, карт visa, visa, mastercard, боинг*, эйрбас*, клайпед*, вентспилс*, европейск* рынк*, европейск* рынок, европейск* неб*, европейского неба, западн* рынк*, западный рынок, евробонд*, лазурн* берег*, корреспондентск* счет*, корсчет*, счетов в европе, счета в европе, apple pay, google pay, перестрахован*, литовск* порт*, латвийск* порт*, балтийск* порт*, европейск* аэропорт*, западн* лизинг*, лизинг*, авиазапчаст*, евро, еврозон*, boeing*, airbus*]
    be: [swift, visa, mastercard, боінг*, эйрбас*, клайпед*, вентспілс*, вэнтспілс*, еўрапейск* рынк*, еўрапейск* рынак, эўрапейск* рынк*, еўрапейск* неб*, эўрапейск* неб*, заходн* рынк*, заходні рынак, еўрабонд*, карэспандэнцк* рахунк*, рахункаў у еўропе, apple pay, google pay, літоўск* порт*, латвійск* порт*, балтыйск* порт*, еўрапейск* аэрапорт*, лізінг*, авіязапчаст*, еўра, boeing*, airbus*]
    uk: [swift, visa, mastercard, боїнг*, ейрбас*, клайпед*, вентспілс*, європейськ* ринк*, європейськ* ринок, європейськ* неб*, західн* ринк*, західний ринок, євробонд*, рахунків у європі, apple pay, google pay, литовськ* порт*, латвійськ* порт*, балтійськ* порт*, лізинг*, boeing*, airbus*]
    pl: [swift, visa, mastercard, boeing*, airbus*, kłajped*, windaw*, europejsk* rynk*, europejski rynek, europejsk* nieb*, zachodni* rynk*, zachodni rynek, euroobligac*, kont w europie, apple pay, google pay, litewsk* port*, łotewsk* port*, bałtyck* port*, leasing*, części zamiennych, euro]
    de: [swift, visa, mastercard, boeing*, airbus, klaipeda, ventspils, europäisch* markt, europäisch* märkte, europäisch* himmel, westlich* märkte, eurobond*, korrespondenzbank*, apple pay, google pay, litauisch* häfen, lettisch* häfen, ostseehäfen, leasing*, ersatzteile, euro, eurozone]
  deprived:
    en: [lose, loses, losing, lost, without, cut off, left without, stranded, grounded, frozen, deprived, stuck, shut out, unwelcome, gone, goodbye, farewell, no more, end of, out of, missing, far from, closed, denied, disconnect*]
    ru: [теря*, потеря*, без, лиши*, лишен*, лишает*, остал*, застря*, отреза*, отключ*, заморо*, закры*, прощай*, прощан*, не пуска*, не пуст*, нежелан*, конец, потерян*, недоступ*]
    be: [губля*, страц*, страч*, без, бяз, пазбав*, пазбаў*, застал*, застаў*, засел*, адрэз*, адключ*, замар*, зачын*, закры*, бывай*, развіт*, не пуска*, не пусц*, канец, недаступ*]
    uk: [втрач*, втрат*, без, позбав*, залиш*, застря*, відріз*, відключ*, замор*, зачин*, закри*, прощ*, не пуска*, не пуст*, кінець, недоступ*]
    pl: [trac*, strac*, utrac*, bez, pozbaw*, został* bez, utknę*, utkną*, odcię*, odłącz*, zamro*, zamkn*, zamyk*, żegna*, nie wpuszcz*, koniec, niedostęp*]
    de: [verlier*, verlor*, ohne, abgeschnitten, gestrandet, eingefroren, geschlossen, sitzt fest, sitzen fest, kein, keine, ende, abgekoppelt, ausgesperrt]
  listedPeople:
    en: [judge*, prosecutor*, propagandist*, riot police, oligarch*, businessm*, sons, son, officials, generals, minister*, cronies, wallet*, security chief*, governor*, tycoon*]
    ru: [судей, судьям, судьи, прокурор*, пропагандист*, омон*, олигарх*, бизнесмен*, сын, сыновья, сыновей, чиновник*, генерал*, министр*, кошелек, кошельки, кошельков, силовик*, губернатор*]
    be: [суддз*, судзьдз*, пракурор*, прапагандыст*, амап*, алігарх*, бізнесмен*, бізнэсмен*, сын, сыны, сыноў, чыноўнік*, генерал*, міністр*, кашалёк, кашалькі, сілавік*, губернатар*]
    uk: [судд*, прокурор*, пропагандист*, омон*, олігарх*, бізнесмен*, син, сини, синів, чиновник*, генерал*, міністр*, гаманц*, силовик*]
    pl: [sędzi*, prokurator*, propagandyst*, oligarch*, biznesmen*, syn, synowie, synów, urzędnik*, generał*, ministr*, portfel*, siłowik*]
    de: [richter*, staatsanw*, propagandist*, oligarch*, geschäftsleute, söhne, sohn, funktionär*, general*, minister*, geldbeutel*]
  # What Belarus sells over the sea, and what stands in its way.
  fertilizer:
    en: [potash, fertiliser*, fertilizer*]
    ru: [калийщик*, калий*, калия, калию, удобрен*]
    be: [калійшчык*, калій*, калія, калію, угнаен*, угнаеньн*]
    uk: [калійник*, калій*, калію, добрив*]
    pl: [nawoz*, nawóz, potas*, potaż*]
    de: [kali, kalis, kalidünger, dünger*, düngemittel*]
  wayBarred:
    en: [long way, way round, the long way, barrier*, lock, locked, window, black mark, berth*, quay*, pier, piers, orphan*, homeless, nobody wants, unsold, warehouse*, pile* up, mountain*, dead end, no exit, ships without, sea route]
    ru: [метка, метку, причал*, окно, окна, замок, замк*, шлагбаум*, тупик*, в объезд, объезд*, крюк, крюком, длинн* дорог*, дальн* дорог*, бездомн*, никому не нужен, никому не нужн*, склад, склады, складах, море, морю, морем, выход*, куда поплыв*, куда поплывет]
    be: [метка, прычал*, акно, акна, замок, замк*, шлагбаум*, тупік*, у аб'езд, ў аб'езд, аб'езд*, кругам, доўг* дарог*, бяздомн*, нікому не патрэб*, склад, склады, складах, мора, морам, выхад*, выйсц*, куды паплыв*]
    uk: [мітка, мітку, причал*, вікно, замок, замк*, шлагбаум*, глухий кут, в об'їзд, об'їзд*, довг* дорог*, склад, склади, складах, море, морем, вихід, виходу, куди поплив*]
    pl: [szlaban*, nabrzeż*, okno, okna, zamek, kłódk*, ślepy zaułek, objazd*, okrężn*, długa droga, bezdomn*, nikt nie chce, magazyn*, hałd*, morza, morze, wyjści*, bez drogi]
    de: [schranke*, schlagbaum, kai, kaje, fenster, schloss, sackgasse*, umweg*, langer weg, langen weg, lagerhäuser, lagerhaus, halden, meer, ausweg*]
  # Where those who stand on a list may not go any more.
  westPlaces:
    en: [rome, paris, italy, riviera, schengen, alps, switzerland, swiss, vienna, prague, spain, cyprus, london, europe, european, karlovy vary, warsaw, vilnius, dubai account, zurich, geneva, frankfurt, berlin]
    ru: [рим, рима, риме, париж*, итали*, ривьер*, шенген*, альп*, швейцар*, вену, вене, праг*, испани*, кипр*, лондон*, европ*, карловы вары, варшав*, вильнюс*, цюрих*, женев*, франкфурт*, берлин*]
    be: [рым, рыма, рыме, парыж*, італі*, рыўер*, шэнген*, альп*, швейцар*, вену, вене, праг*, іспані*, кіпр*, лондан*, еўроп*, эўроп*, карлавы вары, варшав*, вільнюс*, вільн*, цюрых*, жэнев*, франкфурт*, берлін*]
    uk: [рим, риму, римі, париж*, італі*, рів'єр*, шенген*, альп*, швейцар*, відень, відні, праг*, іспані*, кіпр*, лондон*, європ*, варшав*, вільнюс*, цюрих*, женев*, франкфурт*, берлін*]
    pl: [rzym*, paryż*, włoch*, riwier*, schengen, alp*, szwajcar*, wiedeń, wiedni*, pradze, prag*, hiszpani*, cypr*, londyn*, europ*, karlowe wary, warszaw*, wiln*, zurych*, genew*, frankfur*, berlin*]
    de: [rom, paris, italien*, riviera, schengen, alpen, schweiz*, wien, prag, spanien*, zypern, london, europa*, karlsbad, warschau, wilna, vilnius, zürich*, genf*, frankfurt*, berlin]
  mayNot:
    en: [cannot, cant, can not, wont, will not, no longer, no more, not, never, nobody, closed, without, off limits, unwelcome]
    ru: [не, нельзя, больше не, никогда, закры*, без, невъездн*, зачем]
    be: [не, ня, нельга, больш не, ніколі, зачын*, закры*, без, бяз, неўязн*]
    uk: [не, не можна, більше не, ніколи, зачин*, закри*, без]
    pl: [nie, już nie, nigdy, zamkn*, bez]
    de: [nicht, nicht mehr, kein, keine, keinen, nie, geschlossen, ohne, verschlossen]
  # Those who had to leave.
  opposition:
    en: [opposition, exile*, tsikhanousk*, activist*, political prisoner*, extradit*, interpol, human rights]
    ru: [оппозиц*, эмигра*, тихановск*, активист*, политзаключ*, экстрадиц*, интерпол*, правозащит*]
    be: [апазіц*, эмігра*, ціханоўск*, актывіст*, палітвязн*, экстрадыц*, інтэрпол*, праваабарон*]
    uk: [опозиц*, емігра*, тихановськ*, активіст*, політв'язн*, інтерпол*, правозахис*]
    pl: [opozycj*, emigra*, cichanousk*, aktywist*, więźni*, ekstradycj*, interpol*, praw człowieka]
    de: [opposition*, exil*, tichanowsk*, aktivist*, gefangene*, auslieferung*, interpol, menschenrecht*]
  # The West allows again what it forbade.
  allows:
    en: [allow*, permit*, licen*, again, resum*, return*, restor*, buy, buys, back, reopen*, unlock*, unblock*, unfreez*, lift*, eas*]
    ru: [разреш*, снова, опять, верну*, возвра*, возобнов*, разблок*, размор*, купит, покупа*, лиценз*, открыва*, откры*, снял*, снима*]
    be: [дазвол*, дазваля*, зноў, ізноў, вярну*, вярта*, аднав*, аднаў*, разблак*, размар*, купі*, купля*, ліцэнз*, адкры*, зняў, зняла, здым*]
    uk: [дозвол*, дозволя*, знову, верну*, повер*, віднов*, розблок*, розмор*, куп*, ліценз*, відкри*, зняв, зняла, зніма*]
    pl: [pozwol*, pozwala*, zezwol*, zezwala*, znów, znowu, wraca*, zwrac*, zwró*, przywró*, wznow*, odblok*, odmro*, kupi*, kupuj*, licencj*, otwier*, zdejm*, zdję*]
    de: [erlaub*, wieder, gibt, zurück, lizenz*, kauft, kaufen, öffnet, freigegeb*, gibt frei, hebt]
  westBusiness:
    en: [bank, banks, company, companies, firms, brands, airline*, insurer*, carrier*, retailer*, carmaker*, lender*]
    ru: [банк*, компан*, фирм*, бренд*, авиакомпан*, страховщик*, перевозчик*, ритейлер*, автопром*, автоконцерн*]
    be: [банк*, кампан*, фірм*, брэнд*, авіякампан*, перавозчык*, аўтаканцэрн*]
    uk: [банк*, компан*, фірм*, бренд*, авіакомпан*, перевізник*, автоконцерн*]
    pl: [bank*, firm*, spół*, mark*, marek, lini* lotnicz*, przewoźnik*, koncern*]
    de: [bank, banken, firmen, unternehmen, marken, airline*, fluglinie*, versicher*, konzern*]
  balts:
    en: [lithuania*, vilnius, klaipeda, latvia*, riga]
    ru: [литв*, литовск*, вильнюс*, клайпед*, латви*, рига, риги, риге]
    be: [літв*, літоўск*, летув*, вільн*, клайпед*, латві*, рыга, рызе]
    uk: [литв*, литовськ*, вільнюс*, клайпед*, латві*, рига]
    pl: [litw*, litewsk*, wiln*, kłajped*, łotw*, łotewsk*, ryga, rydze]
    de: [litau*, vilnius, wilna, klaipeda, lettland*, riga]
  # The West's things, missed.
  westernMade:
    en: [western, german, european, american, imported, foreign, swiss, italian, dutch, polish, czech, japanese, swedish, bavarian]
    ru: [западн*, немецк*, европейск*, американск*, импортн*, иностранн*, швейцарск*, итальянск*, голландск*, польск*, чешск*, японск*, зарубежн*, баварск*, шведск*]
    be: [заходн*, нямецк*, еўрапейск*, эўрапейск*, амерыканск*, амэрыканск*, імпартн*, замежн*, швейцарск*, італьянск*, галандск*, польск*, чэшск*, японск*]
    uk: [західн*, німецьк*, європейськ*, американськ*, імпортн*, іноземн*, закордонн*, швейцарськ*, італійськ*, польськ*, чеськ*, японськ*]
    pl: [zachodni*, niemieck*, europejsk*, amerykańsk*, importowan*, zagraniczn*, szwajcarsk*, włosk*, holendersk*, polsk*, czesk*, japońsk*, bawarsk*]
    de: [westlich*, westtechnik, westwaren, deutsche, deutschen, europäisch*, amerikanisch*, importiert*, ausländisch*, schweizer, italienisch*, polnisch*, tschechisch*, japanisch*, bayerisch*]
  madeThings:
    en: [engine*, parts, chip, chips, microchip*, component*, equipment, software, machine*, turbine*, bearing*, technolog*, electronics, spares, brands, goods, kit, suppliers, companies, firms, cards, aircraft, planes, tools, money markets, markets, bank, banks, lenses, optics]
    ru: [двигател*, мотор*, детал*, запчаст*, комплектующ*, чип*, микросхем*, оборудован*, софт*, станк*, турбин*, подшипник*, технолог*, электроник*, бренд*, товар*, поставщик*, компан*, фирм*, карт, карты, самолет*, рынк*, рынок, банк*, линз*, оптик*]
    be: [рухавік*, рухавіко*, матор*, дэтал*, запчаст*, камплектуюч*, чып*, мікрасхем*, мікрасхэм*, абсталяв*, софт*, станк*, турбін*, падшыпнік*, тэхнал*, электронік*, брэнд*, тавар*, пастаўшчык*, кампан*, фірм*, карт, самалёт*, рынк*, рынак*, банк*, лінз*, оптык*]
    uk: [двигун*, мотор*, детал*, запчаст*, комплектуюч*, чип*, мікросхем*, обладнанн*, софт*, верстат*, турбін*, підшипник*, технолог*, електронік*, бренд*, товар*, постачальник*, компан*, фірм*, літак*, ринк*, ринок, банк*, лінз*, оптик*]
    pl: [silnik*, części, częściami, podzespoł*, komponent*, czip*, chip*, sprzęt*, oprogramowan*, obrabiar*, maszyn*, turbin*, łożysk*, technolog*, elektronik*, mark*, marek, towar*, dostawc*, firm*, samolot*, rynk*, rynek, bank*, soczew*, optyk*]
    de: [motor*, teile, teilen, ersatzteil*, bauteil*, chip*, ausrüstung*, software, maschine*, turbine*, lager, technik, technolog*, elektronik*, marken, waren, zuliefer*, firmen, unternehmen, flugzeug*, märkte*, bank, banken, linsen, optik*]
  missed:
    en: [without, no more, instead, lack*, shortage*, run* out, running short, short of, copies, copying, copy, life after, surviv*, substitute*, replac*, own, homemade, home made, vanish*, disappear*, gone, leave, leaves, leaving, quit, quits, left, exit, depart*, withdraw*, pull* out, flee, flees, fled, abandon*, goodbye, farewell]
    ru: [без, вместо, не хватает, нехватк*, дефицит*, копиру*, копия, копии, замен*, замещ*, своими силами, исчез*, пропал*, уходят, уход, ушли, ушел, ушла, уйдут, покид*, покинул*, бежит, бегут, бегств*, остался без, остались без, осталась без, сворач*, сверну*, проща*, распроща*]
    be: [без, бяз, бяс, замест, не хапае, бракуе, дэфіцыт*, капію*, копія, копіі, замен*, замян*, замяш*, уласнымі сіламі, знік*, прапал*, сыходз*, сыход, сышл*, сышоў, пакід*, пакіну*, бягуць, уцёк*, уцяка*, застаўся без, засталіся без, засталася без, згорт*, развіт*]
    uk: [без, замість, бракує, не вистача*, нестач*, дефіцит*, копію*, копія, копії, замін*, заміщ*, власними силами, зник*, йдуть, ідуть, відхід, пішли, пішов, пішла, залиша*, покид*, покину*, тікають, втеч*, згорт*, проща*]
    pl: [bez, zamiast, brak*, brakuje, niedobór, niedobor*, kopiuj*, kopia, zastąpi*, zastęp*, znik*, wychodz*, wyjści*, opuszcz*, opuści*, odchod*, odejści*, ucieka*, uciek*, ucieczk*, wycof*, żegna*, pożegna*]
    de: [ohne, statt, anstatt, mangel*, fehl*, kopiert, kopieren, ersetz*, verschwind*, verschwund*, verlass*, verlässt, abzug, rückzug*, ziehen sich, zieht sich, gehen, flieh*, abwander*, verabschied*]
  # Goods that pass for those of another country.
  passesFor:
    en: [becom*, became, turns into, turn into, turned into, turns kazakh, turns kyrgyz, paper, papers, passport*, pretend*, disguis*, dressed as, label*, accent, mask*, origin, stamp*, detour, made in, magically, suddenly]
    ru: [становит*, становят*, стал, стала, стало, стали, превраща*, преврат*, паспорт*, прикид*, притвор*, выда*, этикет*, бумаг*, документ*, сертификат*, происхожден*, клейм*, с акцентом, под видом, маск*]
    be: [становіц*, становяц*, робіцца, робяцца, стаў, стала, сталі, ператвар*, пашпарт*, прыкід*, этыкет*, папер*, дакумент*, сертыф*, сэртыф*, паходж*, з акцэнтам, пад выглядам, маск*]
    uk: [стає, стають, став, стала, стало, перетвор*, паспорт*, прикид*, видає, видають, етикет*, папер*, документ*, сертифікат*, походжен*, з акцентом, під виглядом, маск*]
    pl: [staje się, stają się, stał*, udaj*, udawa*, paszport*, papier*, dokument*, certyfikat*, pochodzen*, metk*, etykiet*, jako, zmienia*, przebran*]
    de: [wird, werden, wurde, papier*, pass, pässe, zertifikat*, etikett*, herkunft*, getarnt, verkleidet, umweg*, stempel*, ausgegeben]
  # Sanctions in other words; Moscow presses as well.
  economicPressure:
    en: [economic pressure, economic coercion, financial pressure, coercive economic, economic statecraft, economic punishment]
    ru: [экономическ* давлени*, экономическ* принужд*, финансов* давлени*, экономическ* нажим*, экономическ* прессинг*]
    be: [эканамічн* ціск*, эканамічн* прымус*, фінансав* ціск*]
    uk: [економічн* тиск*, економічн* примус*, фінансов* тиск*]
    pl: [presj* gospodarcz*, presj* ekonomiczn*, nacisk* gospodarcz*, nacisk* ekonomiczn*, gospodarcz* presj*, ekonomiczn* presj*, gospodarcz* nacisk*, ekonomiczn* nacisk*]
    de: [wirtschaftlich* druck*, wirtschaftsdruck*, ökonomisch* druck*, finanziell* druck*, wirtschaftlich* zwang*]
  # The packages are counted.
  nth:
    en: [fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty first, 14th, 15th, 16th, 17th, 18th, 19th, 20th, 21st]
    ru: [четверт*, пят*, шест*, седьм*, восьм*, девят*, десят*, одиннадцат*, двенадцат*, тринадцат*, четырнадцат*, пятнадцат*, шестнадцат*, семнадцат*, восемнадцат*, девятнадцат*, двадцат*]
    be: [чацвёрт*, пят*, шост*, сём*, восьм*, дзявят*, дзесят*, адзінаццат*, дванаццат*, трынаццат*, чатырнаццат*, пятнаццат*, шаснаццат*, семнаццат*, васямнаццат*, дзевятнаццат*, дваццат*]
    uk: [четверт*, п'ят*, шост*, сьом*, восьм*, дев'ят*, десят*, одинадцят*, дванадцят*, тринадцят*, чотирнадцят*, п'ятнадцят*, шістнадцят*, сімнадцят*, вісімнадцят*, дев'ятнадцят*, двадцят*]
    pl: [czwart*, piąt*, szóst*, siódm*, ósm*, dziewiąt*, dziesiąt*, jedenast*, dwunast*, trzynast*, czternast*, piętnast*, szesnast*, siedemnast*, osiemnast*, dziewiętnast*, dwudziest*]
    de: [viert*, fünft*, sechst*, siebt*, acht*, neunt*, zehnt*, elft*, zwölft*, dreizehnt*, vierzehnt*, fünfzehnt*, sechzehnt*, siebzehnt*, achtzehnt*, neunzehnt*, zwanzigst*]
  # A package with a number.
  packageWord:
    en: [package]
    ru: [пакет, пакета, пакетом]
    be: [пакет, пакета, пакетам]
    uk: [пакет, пакета, пакету]
    pl: [pakiet, pakietu, pakietem]
    de: [paket, pakets, eu paket]
`;

export const SANCTIONS = `
  - tag: sanctions
    definition: >-
      Western sanctions and embargoes against Belarus or Russia: their adoption, effects, evasion, and what replaces the goods
      that they stop (import substitution, parallel imports).
    patterns:
      all:
        - { match: $sanctions, notNear: [$otherSanction, $sanctionsFor, $sanctionedElsewhere, $sport] }
        - { match: $sanctions, near: $west, notNear: $sanctionedElsewhere }
        - { match: $sanctions, near: $target, notNear: [$sanctionedElsewhere, $sport] }
        - { match: $sanction, near: [$russia, $belarus, $west, $potash, $regime], notNear: [$otherSanction, $sanctionedElsewhere, $sport] }
        - { match: $restriction, near: $west, within: 2, notNear: [$otherBan, $past] }
        - { match: [$embargo, $substitution], notNear: [$otherEmbargo, $past] }
        - { match: $priceCap, near: [$energy, $russia, $west], notNear: [$otherEmbargo, $past] }
        - { match: $embargoWord, notNear: [$otherEmbargo, $press, $past] }
        - { match: $blackList, near: [$west, $westerners, $russia, $target], notNear: [$otherEmbargo, $otherList, $past] }
        - { match: $blackList, near: $listing, notNear: [$otherEmbargo, $otherList, $past] }
        - { match: $forbidden, near: $detouredGoods, within: 2, context: [$west, $westerners, $thirdCountry, $russia], notNear: [$otherBan, $otherList, $past] }
        - { match: $detouredGoods, near: $despite, notNear: [$otherBan, $otherList, $past] }
        - { match: $westernLists, notNear: [$otherList, $otherPackage, $past] }
        - { match: $relief, near: [$ban, $penalties], within: 4, context: [$west, $westerners], notNear: [$otherBan, $otherList, $past] }
        - { match: $penalties, near: [$west, $westerners, $target], context: [$belarus, $potash], notNear: [$sport, $otherPackage, $otherList, $otherHits, $otherBan, $sanctionedElsewhere, $past] }
        - { match: $lists, near: $westerners, within: 8, context: $belarus, notNear: [$otherPackage, $otherList, $otherBan, $sanctionedElsewhere, $past] }
        - { match: $evasion, near: $evaded, notNear: [$otherEmbargo, $past] }
        - { match: $detouredGoods, near: $roundabout, context: [$thirdCountry, $evaded], notNear: [$otherBan, $past] }
        - { match: $replacement, near: $replaced, within: 4, notNear: $past }
        - { match: $ban, near: $banned, context: [$west, $belarus, $russia], notNear: [$otherBan, $otherEmbargo, $past] }
        - { match: $ban, near: $potash, notNear: $past }
        - { match: $freeze, near: $frozen, notNear: [$otherFreeze, $otherSanction, $past] }
        - { match: $swift, near: $cutOff }
        - { match: $package, near: $target, context: $west, notNear: $otherPackage }
        - { match: $package, near: $west, within: 6, context: [$russia, $belarus], notNear: [$otherPackage, $sanctionedElsewhere] }
        - { match: $packageWord, near: $nth, within: 1, context: $west, notNear: [$otherPackage, $past] }
        - { match: $listed, near: [$russia, $belarus] }
        - { match: $potash, near: $potashTrouble, notNear: [$elsewhere, $past] }
        - { match: $exodus, near: $westernFirms }
        - { match: $exodus, near: $brands, context: [$belarus, $russia] }
        - { match: $evasion, near: [$banned, $detouredGoods, $potash], context: [$west, $thirdCountry], notNear: [$otherBan, $otherEmbargo, $past] }
        - { match: $hits, near: $belarus, within: 3, context: $west, notNear: [$otherHits, $otherBan, $past] }
        - { match: $isolation, near: $west, context: [$belarus, $russia], notNear: [$otherBan, $past] }
        - { match: $economicPressure, near: [$belarus, $regime, $west], notNear: [$russia, $past] }
        - { match: $economicPressure, near: $west, context: [$belarus, $russia], notNear: $past }
        # The West, what it does, to whom, and what that stops.
        - { match: $restricts, with: [[$west, $westerners, $restrictors], [$belarus, $firms], $restricted], notNear: [$border, $daily, $otherBan, $otherEmbargo, $otherList, $otherPackage, $otherHits, $otherFreeze, $sanctionedElsewhere, $past] }
        - { match: [$missed, $deprived], with: [$westernMade, $madeThings, [$belarus, $firms]], notNear: [$daily, $otherBan, $otherEmbargo, $otherList, $otherPackage, $otherHits, $otherFreeze, $sanctionedElsewhere, $past] }
        - { match: $missed, with: [$restrictors, $minsk], notNear: [$daily, $otherBan, $otherEmbargo, $otherList, $otherPackage, $otherHits, $otherFreeze, $sanctionedElsewhere, $past] }
        - { match: $transitCountry, with: [$detouredGoods, $strange, [$west, $westerners, $westernMade, $belarus, $russia]], notNear: [$otherBan, $otherList, $otherEmbargo, $otherPackage, $past] }
        - { match: $prisoners, with: [[$west, $westerners], [$firms, $potash, $relief, $onlyWestern]], notNear: [$otherList, $past] }
        - { match: $potash, with: [$prisoners], notNear: [$otherList, $past] }
        - { match: $sectoral, with: [[$west, $westerners, $belarus, $russia]], notNear: [$otherBan, $otherPackage, $elsewhere, $past] }
        - { match: $duties, with: [[$west, $westerners], [$belarus, $russia], [$fertilizer, $detouredGoods]], notNear: [$energy, $daily, $past] }
        - { match: $loophole, with: [[$west, $westerners, $evaded, $ban], [$belarus, $firms]], notNear: [$border, $daily, $past] }
        - { match: $package, near: $west, within: 2, context: [$listing, $lists], notNear: [$otherPackage, $otherList, $sanctionedElsewhere] }
        - { match: $contraband, notNear: [$past] }
        - { match: $deprived, with: [[$belarus, $firms], $onlyWestern], notNear: [$otherBan, $otherList, $otherEmbargo, $otherHits, $past] }
        - { match: $lists, with: [$belarus, $listedPeople, $listing], notNear: [$otherList, $otherPackage, $otherEmbargo, $otherBan, $past] }
        - { match: $lists, with: [[$west, $westerners], $belarus, $listedPeople], notNear: [$otherList, $otherPackage, $otherEmbargo, $otherBan, $daily, $past] }
        - { match: $deprived, with: [$firms, $west], notNear: [$otherBan, $otherList, $otherHits, $daily, $past] }
        - { match: $prisoners, with: [$belarus, $onlyWestern], notNear: [$otherList, $past] }
        - { match: $westernMade, with: [[$madeThings, $detouredGoods], [$belarus, $russia, $firms], [$roundabout, $strange]], within: 8, notNear: [$daily, $otherBan, $otherEmbargo, $otherList, $otherHits, $past] }
        - { match: $allows, with: [[$west, $restrictors], [$belarus, $firms], [$potash, $fertilizer, $onlyWestern, $firms]], notNear: [$daily, $otherHits, $otherPackage, $otherBan, $past] }
        - { match: $missed, with: [[$west, $westerners, $westPlaces], $westBusiness, $minsk], notNear: [$daily, $otherBan, $otherEmbargo, $otherList, $otherPackage, $otherHits, $past] }
        - { match: $westernMade, with: [$transitCountry, [$belarus, $firms], [$detouredGoods, $madeThings, $passesFor]], notNear: [$daily, $otherBan, $otherEmbargo, $otherList, $past] }
        - { match: $fertilizer, with: [$restricts, $balts], notNear: [$otherHits, $otherPackage, $daily, $past] }
        - { match: $fertilizer, near: $wayBarred, context: [$belarus, $firms], notNear: [$daily, $past] }
        - { match: $fertilizer, with: [$restricts, [$belarus, $firms], [$west, $westerners, $restrictors, $restricted]], notNear: [$otherHits, $otherPackage, $daily, $past] }
        - { match: $listedPeople, with: [$belarus, $westPlaces, $mayNot], notNear: [$daily, $otherList, $otherBan, $opposition, $past] }
        - { match: $detouredGoods, with: [[$belarus, $firms], $thirdCountry, $passesFor], notNear: [$daily, $otherBan, $otherEmbargo, $otherList, $otherPackage, $otherHits, $otherFreeze, $sanctionedElsewhere, $past] }
      lt:
        - { match: sankcij*, notNear: [baudžiam*, administracin*, drausmin*, mokesčių, teism*, bažny*, vairav*, ker*, $sport, $past] }
        - { match: [embarg*, apeiti draudim*], near: [$russia, $belarus], notNear: [žurnalist*, $past] }
        - { match: laivyn*, near: šešėlin* }
        - { match: [įšald*, konfisk*, areštuo*], near: [turt*, sąskait*, lėš*, aktyv*], context: [oligarch*, $russia, $belarus] }
        - { match: [ribojim*, apriboj*, draudim*, uždraud*, draudž*, uždar*, sustabd*, juod* sąraš*], with: [[$belarus, $russia, belavia], [eksport*, import*, tranzit*, dang*, trąš*, įvaž*, prek*, teisėj*, belavia]], notNear: [$sport, $past] }
        - { match: [trąš*, kalio, belaruskali*], near: [klaipėd*, tranzit*, įstrig*, uost*] }
    examples:
      - EU adopts new sanctions against Belarus
      - Evading the embargo in the region
      - Sanktsii SShA protiv Beloruskaliya
      - Импортозамещение по-белорусски
      - Sankcje gospodarcze wobec Białorusi
      - Shell companies in Hong Kong feed Minsk with chips despite the export ban
      - Вместо импорта. Чем белорусские заводы заменят немецкие двигатели
      - Брусэль пакараў Мінск за мігрантаў
      - Dziurawe embargo na białoruskie drewno
      - Belarusian judge taken off the Swiss blacklist
      - USA lockern Strafmaßnahmen gegen Minsk
      - Visa and Mastercard leave Belarus
      - Belarusian plywood with a Kazakh passport
      - Public opinion and sanctions
      - Минск меняет политзаключённых на самолёты Boeing
      - Presja gospodarcza Zachodu na reżim w Mińsku
      - Šešėlinis Rusijos laivynas
    counterExamples:
      - Санкции за нарушение правил дорожного движения
      - UEFA lifts sanctions on Dinamo Minsk
      - Sankcje kościelne w diecezji pińskiej
      - Эмбарго на новости и журналистская этика
      - Потолок цен на хлеб в Беларуси
      - Sanktionen des Jobcenters
      - The ministry sanctioned the use of a new textbook
      - Следователь дал санкцию на обыск
      - Belarusian banks open new branches
      - Disciplinary sanctions against students of the Belarusian university
      - Россельхознадзор запретил ввоз белорусской птицы
      - Чёрный список музыкантов в Минске
      - Чорны спіс наймальнікаў Гродна
      - Kaliningrad transit by rail, tickets and timetables
      - Latvia limits fishing on the Daugava near Belarus
      - Judges leave Belarus for Europe
`;
