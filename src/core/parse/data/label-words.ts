/**
 * Words that say what the text beside them is, or of what kind a work is: the field or the item type carries that, so that the word itself
 * stands in none.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  [
    // volumes, issues, pages, articles, parts
    "стар стор pp page pages pag pg strán ss сс str стр vol vols volume band tome année jahrgang jahrg numéro bd jg heft roč no nos nr num number iss issue вып выпуск вип vyp vip сш sš ssh ssz st ст poz поз art article статья стаття артыкул sect sec section ch chap kn кн сб зб sb zb item about screens pub zesz zeszyt suppl part folge season episode odc разд раздел tom том ark арк fol стб стлб stb stlb szp kol sp br broj št núm número fasc fascicolo knj sv svezak god let letnik anno año évf köt sz lk blz lpp old jaarg",
    // roles
    "ed eds editor editors edited hrsg hg hgg trans transl translated translator translators tłum przeł red ред рэд nauk obshch общ заг ahul агул отв otv adk адк відп vidp науч nauch навук navuk гл gl гал hal сост sost склад уклад упоряд редкол рэдкал redkol rėdkal редакцией рэдакцыяй редакцією за pad pod под пад пер per перакл perakl перевод host hosts hosted director directors directed producer producers produced presenter dir interview interviewed interviewer interviewee conducted interv intervyu інтерв інтэрв интервью беседовал беседовала гутарыла гутарыў записал записала взял взяла besedoval besedovala besedu vela zapisal rozm rozmawiał rozmawiała przepr uploaded posted abridged introduced aus dem russischen englischen polnischen ukrainischen übersetzt trad par sous direction oprac éd éds cura di vedoucí vedúci práce školitel školiteľ inventor inventors assignee dirs ю yu predisl предисл",
    // between names, and for what is not printed
    "and und et ir al dr др in inni інш ін iнш insh та ta ды press forthcoming druku печати pechati друку date the of by with for mit von en ders dies idem eadem týž táž tenże taż tegoż tejże tychże",
    // where and when
    "získáno prieiga internetą internete disponível em disponibile su disponibil la pe recuperado obtenido acesso acceso consulta consultado consultato pieejams kättesaadav elérhető dostupno доступно доступний по na available mode access accessed retrieved cited from at online url doi dostęp dostępny dostępne dostępu internecie verfügbar abrufbar unter zugriff abgerufen disponible dans sur sous à cité ligne consulté dostupné dostupne dostupu режим рэжым rezhim rezhym režim režym rėžym доступа доступу dostupa dostupu дата data обращения звароту звернення obrashcheniya obrashchenija zvarotu zvernennya modified last updated effective adopted published originally original work distributed attached issn isbn arxiv cs cy si soc ph econ stat math pmid pmcid edn elibrary id app www",
    // kinds and forms of works
    "internet document resource electronic электронный электронны електронний электронное elektronnyy elektronnyj elektronnyi elektronnyĭ elektronny elektroniczny ресурс рэсурс resurs rėsurs rèsurs видео відэа відео video wideo videozapis видеозапись видеохостинг film текст тэкст tekst text непосредственный изображение движущееся двухмерное интернет журнал интернэт часопіс nyy ный сайт sayt sajt sait site вебсайт портал офиц официальный афіц ofits ofitsial ofitsialnyy справ справочно справочная правовая система информ информационное агентство социальная сеть image data set dataset database telegram тэлеграм телеграм канал канале kanal запись post пост tweet twitter youtube facebook blog audio podcast подкаст preprint report rep tech paper presented presentation conference lecture speech release statement manuscript publication zagl ekrana загл экрана sygn akt późn zm act law",
    // languages
    "russian belarusian ukrainian polish german english french lithuanian англ angl рус rus бел bel укр ukr нем nem пол pol польск лит фр узб uzb языка языке яз",
  ].flatMap((words) => words.split(" ")),
); // prettier-ignore
