/** What the references in made-up styles are made of, by language: words that forms print, and titles, journals and publishers of the humanities. */
export interface Tongue {
  in: readonly string[];
  inJournal: readonly string[];
  editors: readonly string[];
  and: readonly string[];
  others: string;
  pages: readonly string[];
  volume: readonly string[];
  issue: readonly string[];
  edition: readonly string[];
  thesis: readonly string[];
  paper: readonly string[];
  proceedings: readonly string[];
  seen: readonly string[];
  months: readonly string[];
  frames: readonly ((a: string, b: string) => string)[];
  subjects: readonly string[];
  journals: readonly string[];
  publishers: readonly string[];
  places: readonly string[];
  series: readonly string[];
  bodies: readonly string[];
  outlets: readonly string[];
}

const list = (text: string) => text.split("|");

const english: Tongue = {
  in: list("In |in |In: |in: |In "), inJournal: list("in: |In: |in "), editors: list("eds.|ed.|Eds.|editors|eds|ed"), and: list(" and | & |, and |, & "), others: " et al.",
  pages: list("pp. |p. |pp.||: "), volume: list("vol. |Vol. |volume |v. |"), issue: list("no. |No. |nr. |issue |n. |iss. "),
  edition: list("2nd ed.|3rd edn|rev. ed.|2nd edition"), thesis: list("PhD thesis|Ph.D. dissertation|doctoral dissertation|MA thesis|unpublished PhD thesis"),
  paper: list("Working Paper|Discussion Paper|Policy Brief|Occasional Paper|Research Paper|Technical Report|Briefing Paper|Report"), proceedings: list("Proceedings of the %n International Conference on %s|Proc. of the %n Workshop on %s|Proceedings of the Annual Meeting of the Association for %s|%s: Papers from the %n Congress"),
  seen: list("accessed %d|Accessed: %d|retrieved %d|last accessed %d|%d"), months: list("January|February|March|April|May|June|July|August|September|October|November|December"),
  frames: [(a, b) => `${a} and ${b}`, (a, b) => `The Politics of ${a}: ${b} after 1989`, (a) => `Rethinking ${a}`, (a, b) => `${a}, ${b}, and the State`, (a, b) => `Between ${a} and ${b}. A Study in Contrasts`, (a) => `What Is ${a}?`, (a, b) => `A History of ${a} from the Earliest Times to ${b}`, (a, b) => `On ${a} in ${b}`, (a) => `“${a}” as Metaphor`, (a) => `The Oxford Companion to ${a}`, (a, b) => `Measuring ${a} with ${b}`, (a) => `An introduction to ${a}, 1890–1939`],
  subjects: list("Memory|Religion|Empire|Rural Society|Nationalism|Printing|Labour Markets|Borderlands|Energy Security|Welfare|Jewish Life|Rhetoric|Migration|Public Health|Citizenship|Folklore|Architecture|Language Policy|Diplomacy|Trade|Ritual|Gender|Urban Space|Algorithms|Neural Networks|Soil Moisture|Data Privacy"),
  journals: list("Slavic Review|Past & Present|The Journal of Modern History|Speculum|Annual Review of Sociology|East European Politics and Societies|World Politics|Communications of the ACM|Nationalities Papers|Problems of Post-Communism|Modern Language Review|Isis|Mind|The Economist|Energy Policy|Science|Cognition|Europe-Asia Studies|American Journal of Political Science|Critical Inquiry|Film Quarterly|Ethics"),
  publishers: list("Cornell University Press|Verso|Brill|Cambridge University Press|Harvard University Press|Oxford: Clarendon Press|Routledge|Indiana University Press|Ashgate|Penguin Books|W. W. Norton|Allen & Unwin|CEU Press|ACM|MIT Press|Pluto|Blackwell|I. B. Tauris|Hurst|Faber and Faber|Knopf").map((name) => name.replace("Oxford: ", "")),
  places: list("London|Oxford|New York|Cambridge|Ithaca|Ithaca, NY|Cambridge, MA|Budapest|Bloomington|Chicago|Leiden|Princeton|Boston|Washington, DC|Aldershot|Toronto|Edinburgh|Vilnius|Chapel Hill"),
  series: list("Studies in European History|Lecture Notes in Computer Science|Routledge Studies in Nationalism|Oxford Historical Monographs|New Directions in Anthropology|Contributions to Economics|Cambridge Studies in Linguistics|Harvard Series in Ukrainian Studies|Memoirs of the Society|Eastern European Studies"),
  bodies: list("World Bank|International Crisis Group|Amnesty International|Chatham House|OECD|European Commission|Freedom House|US Department of State|Carnegie Endowment|UNHCR|House of Commons|Statistical Office|Central European University"),
  outlets: list("The Guardian|The New York Times|BBC News|Financial Times|Reuters|Politico|The Times|Eurasianet|Foreign Policy|The Moscow Times|Novaya Gazeta|Meduza"),
}; // prettier-ignore

const german: Tongue = {
  ...english,
  in: list("In: |in: |in |In "), inJournal: list("in: |In: |In |, in: "), editors: list("Hg.|Hrsg.|Hgg.|Hg|eds."), and: list(" und |/| / |; | u. "), others: " u.a.",
  pages: list("S. |S.|, S. ||: "), volume: list("Bd. |Jg. |Band |"), issue: list("H. |Heft |Nr. |Nr."), edition: list("2. Aufl.|3., überarb. Aufl.|2., erweiterte Auflage"),
  thesis: list("Diss.|Dissertation|Diplomarbeit|Magisterarbeit|Habilitationsschrift|phil. Diss."), paper: list("Arbeitspapier|Discussion Paper|Working Paper|Forschungsbericht|SWP-Studie|Arbeitsbericht|Materialien"), proceedings: list("Verhandlungen des %n. Kongresses für %s|Tagungsband zur %n. Jahrestagung %s|Beiträge zum %n. Symposium %s"),
  seen: list("Zugriff am %d|abgerufen am %d|letzter Zugriff: %d|Stand: %d|%d"), months: list("Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"),
  frames: [(a, b) => `${a} und ${b}`, (a, b) => `${a} im Wandel. ${b} seit 1945`, (a) => `Zur Geschichte der ${a}`, (a, b) => `${a}, ${b} und Gesellschaft`, (a) => `Einführung in die ${a}`, (a, b) => `Das Problem der ${a}: ${b} im Vergleich`, (a) => `Was heißt ${a}?`, (a) => `Handbuch der ${a}`, (a, b) => `„${a}“ oder ${b}? Überlegungen zu einem Begriff`],
  subjects: list("Erinnerung|Volkskunde|Sprachpolitik|Außenpolitik|Kirche|Verwaltung|Medien|Bildung|Arbeit|Öffentlichkeit|Literatur|Raumordnung|Statistik|Familie|Energie|Sicherheit|Kunst|Wirtschaft|Philosophie|Grenze"),
  journals: list("Osteuropa|Historische Zeitschrift|Jahrbücher für Geschichte Osteuropas|Merkur|Die Welt der Slaven|Zeitschrift für Volkskunde|Kursbuch|Geographische Rundschau|Soziale Welt|Neue Politische Literatur|Europäische Rundschau|Der Staat|Archiv für Sozialgeschichte|Politische Vierteljahresschrift|Berliner Debatte Initial"),
  publishers: list("Suhrkamp|Böhlau|C. H. Beck|Oldenbourg|Campus|Harrassowitz|Steiner|Wallstein|LIT|Nomos|Reclam|Peter Lang|Springer VS|ibidem|Metzler|Fink|Hanser|Ch. Links"), places: list("Berlin|München|Frankfurt/M.|Frankfurt am Main|Wien|Köln|Stuttgart|Göttingen|Baden-Baden|Wiesbaden|Zürich|Leipzig|Hamburg|Tübingen|Opladen|Münster|Bern"),
  series: list("Kritische Studien zur Geschichtswissenschaft|Schriftenreihe der Bundeszentrale für politische Bildung|Beiträge zur Geschichte Osteuropas|Quellen und Forschungen|Veröffentlichungen des Osteuropa-Instituts|Abhandlungen der Akademie der Wissenschaften|suhrkamp taschenbuch wissenschaft|Soviet and Post-Soviet Politics and Society|Münchener Beiträge"),
  bodies: list("Statistisches Bundesamt|Auswärtiges Amt|Stiftung Wissenschaft und Politik|Heinrich-Böll-Stiftung|Bundesinstitut für ostwissenschaftliche Studien|Deutscher Bundestag|Universität Bremen|Konrad-Adenauer-Stiftung|Deutsche Gesellschaft für Soziologie"), outlets: list("Die Zeit|Der Spiegel|Frankfurter Allgemeine Zeitung|Neue Zürcher Zeitung|taz|Süddeutsche Zeitung|Deutsche Welle|Der Standard"),
}; // prettier-ignore

const french: Tongue = {
  ...english,
  in: list("in |dans |In: |in : |dans: |In "), inJournal: list("in |dans |"), editors: list("dir.|éds.|éd.|sous la dir. de|coord."), and: list(" et | & |, et "), others: " et al.",
  pages: list("p. |pp. |p.||: "), volume: list("vol. |t. |tome |"), issue: list("n° |no |n°|numéro "), edition: list("2e éd.|nouv. éd.|3e édition"), thesis: list("thèse de doctorat|thèse|mémoire de master"), paper: list("Document de travail|Cahier de recherche|Rapport|Note|Working Paper"),
  proceedings: list("Actes du %n colloque sur %s|Actes des journées d’étude %s"), seen: list("consulté le %d|page consultée le %d|(%d)"), months: list("janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"),
  frames: [(a, b) => `${a} et ${b}`, (a, b) => `L’invention de ${a}. ${b} au xxe siècle`, (a) => `Une histoire de ${a}`, (a, b) => `De ${a} à ${b}`, (a, b) => `${a}, ${b} et pouvoir`, (a) => `Penser ${a}`, (a, b) => `${a} face à ${b} : le cas de l’Europe centrale`, (a) => `Qu’est-ce que ${a} ?`],
  subjects: list("la frontière|l’État|la mémoire|la paysannerie|l’empire|la langue|le droit|la nation|l’école|le marché|la ville|la guerre|l’archive|l’exil|la presse|le parti"),
  journals: list("Annales|Revue d’études comparatives Est-Ouest|Cahiers du monde russe|Revue française de science politique|Critique internationale|Esprit|Genèses|Le Débat|Politix|Actes de la recherche en sciences sociales|Revue des études slaves|Hérodote|Vingtième siècle|Questions internationales"),
  publishers: list("Gallimard|Karthala|PUF|Seuil|La Découverte|Fayard|L’Harmattan|Presses de Sciences Po|Armand Colin|Flammarion|CNRS Éditions|Autrement|Éditions du CNRS|Perrin"), places: list("Paris|Lyon|Genève|Bruxelles|Rennes|Grenoble|Strasbourg|Toulouse|Lausanne|Montréal"),
  series: list("Bibliothèque des histoires|Que sais-je ?|Recherches internationales|L’Univers historique|Points Histoire|Textes à l’appui|coll. « Le temps présent »|Le Nœud Gordien|Académique"), bodies: list("Institut français des relations internationales|INSEE|CERI|Conseil de l’Europe|Assemblée nationale|Commission européenne|Université Paris 1"), outlets: list("Le Monde|Libération|Le Figaro|Le Temps|Courrier international|Le Monde diplomatique|Mediapart"),
}; // prettier-ignore

const polish: Tongue = {
  ...english,
  in: list("[w:] |w: |in: |[in:] "), inJournal: list("|„|w: "), editors: list("red.|red. nauk.|pod red.|oprac."), and: list(" i |, | oraz "), others: " i in.",
  pages: list("s. |ss. |pp. ||: "), volume: list("t. |T. |vol. |"), issue: list("nr |z. |no. |Nr "), edition: list("wyd. 2|wyd. III|wyd. 2 popr."), thesis: list("praca doktorska|rozprawa doktorska|praca magisterska"), paper: list("Raport|Komentarze OSW|Working Paper|Prace OSW|Analizy|Policy Paper"),
  proceedings: list("Materiały z %n konferencji naukowej %s|%s. Materiały konferencyjne"), seen: list("dostęp: %d|data dostępu: %d|dostęp %d|[%d]|%d"), months: list("stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"),
  frames: [(a, b) => `${a} i ${b}`, (a, b) => `${a} wobec ${b}`, (a) => `Dzieje ${a}. Szkice`, (a, b) => `${a}, ${b} i państwo`, (a) => `Wprowadzenie do ${a}`, (a, b) => `Między ${a} a ${b}. Studium przypadku`, (a) => `Czym jest ${a}?`, (a, b) => `${a} na Białorusi w latach 1991–2020: ${b}`],
  subjects: list("pamięć zbiorowa|polityka zagraniczna|prawo wyborcze|gospodarka|tożsamość|język|bezpieczeństwo energetyczne|propaganda|mniejszości narodowe|samorząd|religia|pogranicze|media|dyplomacja|sankcje|edukacja"),
  journals: list("Przegląd Wschodni|Studia Białorutenistyczne|Sprawy Międzynarodowe|Kultura i Społeczeństwo|Studia Polityczne|Rocznik Instytutu Europy Środkowo-Wschodniej|Dzieje Najnowsze|Polityka|Pamiętnik Literacki|Przegląd Sejmowy|Wschód Europy|Więź"),
  publishers: list("Wydawnictwo Naukowe PWN|Wydawnictwo UMCS|Scholar|Czarne|Universitas|Kolegium Europy Wschodniej|Wydawnictwo Sejmowe|Adam Marszałek|Ossolineum|PIW|Wydawnictwo Uniwersytetu Warszawskiego|Oficyna Naukowa"), places: list("Warszawa|Kraków|Lublin|Wrocław|Poznań|Toruń|Białystok|Gdańsk|Łódź|Warszawa–Kraków"),
  series: list("Studia Politologica|Biblioteka Wschodnia|Prace Komisji Wschodnioeuropejskiej|Rozprawy Naukowe|Seria Historyczna|Biblioteka Więzi|Prace OSW"), bodies: list("Ośrodek Studiów Wschodnich|PISM|Główny Urząd Statystyczny|Ministerstwo Spraw Zagranicznych|Instytut Europy Środkowo-Wschodniej|Uniwersytet Warszawski|Sejm RP"), outlets: list("Gazeta Wyborcza|Rzeczpospolita|Polityka|Tygodnik Powszechny|Belsat|Kresy24|Dziennik Gazeta Prawna"),
}; // prettier-ignore

export const TONGUES: readonly Tongue[] = [english, english, english, german, german, french, polish];
