import type { NoteKind } from "./types.ts";

/** What stands in square brackets behind a title or a site: the medium, in the languages of the field. */
export const BRACKETED: readonly (readonly [kind: NoteKind | null, words: string])[] = [
  [
    null,
    "exhibition catalogue|exhibition catalog|catalogue of an exhibition|museum catalogue|katalog wystawy|ebook|e-book|ebook reader|e-book reader|ebook edition|kindle|kindle edition|kindle version|kindle edn|epub|pdf|audiobook|audio book|audio cd|paperback|online|on-line|internet|monograph on the internet|serial on the internet|homepage on the internet|newspaper on the internet|www document|www|web page|web|print|text|текст|tekst|электронный ресурс|электронны рэсурс|електронний ресурс|электронный документ|elektronnyy resurs|elektronnyj resurs|elektronnyi resurs|elektronnyĭ resurs|elektronny resurs|elektronny resurs|elektronni resurs|elektronnyi dokument|elektronny rèsurs|electronic resource|electronic source|dokument elektroniczny|zasób elektroniczny|zasob elektroniczny|source électronique|en ligne|elektronische ressource|сайт|sayt|sajt|sait|website|site|официальный сайт|ofitsial'nyy sayt|ofitsialnyy sayt|офіційний сайт|афіцыйны сайт|интернет-портал|портал|portal|brochure|image|infographic|in russian|in belarusian|in ukrainian|in polish|in german|in french|на русском языке|на белорусском языке|на рус. яз.|на бел. яз.|на англ. яз.|по-русски|na russkom yazyke|на беларускай мове|українською|по-белорусски|w języku rosyjskim|po rosyjsku|russisch|in russischer sprache|на польском языке|special issue|special section|thumbnail with link attached|link attached|link with thumbnail attached|image attached|images attached|video attached|with link attached|flyer|album|song|video game|mobile app|computer software|software|source code|course notes|lecture notes|class handout|page|highlight|profile|videocassette|cd-rom|dvd-rom|internet resource|monografia|сборник|монография|брошюра|gc|grand chamber",
  ],
  [
    "video",
    "video|videos|tv programme|tv program|tv show|tv episode|television programme|television series|television series episode|televizijos laida|video on the internet|video online|video file|online video|video recording|youtube video|vimeo video|youtube|видео|видеозапись|відэа|відэазапіс|відео|відеозапис|videozapis'|videozapis|videozapis’|wideo|nagranie wideo|film wideo|vidéo|tv broadcast|tv series|tv series episode|television broadcast|livestream|webinar|ted talk",
  ],
  ["map", "map|maps|topographic map|карта|мапа|mapa"],
  ["artwork", "painting|oil on canvas|drawing|sculpture|installation|photograph|photo|poster|cartoon|lithograph|картина|живопись"],
  ["letter", "letter|unpublished letter|personal letter|telegram to|письмо|ліст"],
  ["film", "film|feature film|motion picture|documentary|documentary film|short film|dvd|фильм|документальный фильм|фільм|дакументальны фільм|документальний фільм|film dokumentalny|dokumental'nyy fil'm"],
  ["podcast", "podcast|podcast on the internet|podcast online|audio on the internet|radio broadcast on the internet|audio podcast|audio podcast episode|podcast episode|audio|audio file|radio broadcast|radio series episode|подкаст|аудио|падкаст|odcinek podcastu"],
  ["blog", "blog|blog on the internet|blog post|blog entry|web log post|weblog|блог|запись в блоге"],
  [
    "post",
    "tweet|post|status update|telegram post|telegram message|telegram|telegram channel|telegram-канал|телеграм-канал|тэлеграм-канал|facebook post|facebook|facebook status update|facebook page|twitter|twitter post|x post|x|vk post|vkontakte|instagram post|instagram photograph|linkedin post|thread|twitter thread|online forum post|comment|social media post|wpis|post na facebooku|tweet z dnia|запись|пост|запись в telegram-канале|запись в telegram|запись в телеграм-канале|запіс у telegram-канале|допис у telegram|zapis' v telegram-kanale|zapis v telegram-kanale|zapis’ v telegram-kanale|сообщение|публикация в telegram|пост у telegram|допис|допіс|паведамленне",
  ],
  [
    "press release",
    "press release|press release on the internet|news release|press statement|statement|communiqué|communique|пресс-релиз|заявление|прэс-рэліз|прес-реліз|press-reliz|komunikat prasowy|komunikat|pressemitteilung|communiqué de presse|fact sheet|speech|transcript|address|речь|стенограмма|выступление",
  ],
  ["interview", "interview|интервью|інтэрв'ю|інтерв'ю|interv'yu|intervyu|interview transcript|wywiad|rozmowa|personal interview|interview by author"],
  ["report", "report|report on the internet|white paper|policy brief|policy paper|working paper|discussion paper|technical report|доклад|отчет|отчёт|raport|аналитическая записка"],
  ["preprint", "preprint|препринт|preprint submitted for publication"],
  ["dataset", "data set|dataset|dataset on the internet|data set on the internet|database on the internet|database|data file|data file and code book|data set and code book|data set and codebook|replication data|survey data|набор данных|набор даных|набір даних|база данных|база даных|база даних|nabor dannykh|baza dannykh|zbiór danych|baza danych|dane|datensatz|duomenų rinkinys|andmestik|datu kopa"],
  ["manuscript", "unpublished manuscript|manuscript|manuscript in preparation|unpublished paper|unpublished raw data|typescript|rękopis|maszynopis|рукопись|рукапіс|рукопис"],
  ["software", "computer software|software|source code|r package|python package|mobile app|app|computer program|компьютерная программа"],
  ["presentation", "paper presentation|conference presentation|conference session|conference paper|powerpoint slides|presentation|slides|poster presentation|keynote address|lecture|доклад на конференции"],
]; // prettier-ignore

/** Kinds of theses as they are named in brackets, between commas or as a sentence of their own. */
export const THESIS =
  "(?:(?:unpublished|неопубл\\.|niepublikowana|unveröffentlichte) )?(?:(?:thesis|dissertation|diss\\.) \\((?:ph\\.? ?d\\.?|d\\.? ?phil\\.?|m\\.? ?a\\.?|m\\.? ?sc?\\.?|m\\.? ?phil\\.?|b\\.? ?a\\.?|master[’']?s?|doctoral|doctorate)\\)|(?:ph\\.? ?d\\.?|d\\.? ?phil\\.?|doctoral|doctor['’]s|master['’]?s|m\\.? ?a\\.?|m\\.? ?sc?\\.?|mphil|b\\.? ?a\\.?|bachelor['’]?s|postgraduate|candidate(?:['’]s)?|habilitation|licentiate) (?:dissertation|thesis|diss\\.?|project)|(?:dissertation|thesis)(?= ?[\\],]| ?$)|(?:(?:niepublikowana|nieopublikowana|maszynopis) )?(?:praca (?:doktorska|magisterska|licencjacka|inżynierska|dyplomowa|habilitacyjna)|rozprawa (?:doktorska|habilitacyjna|magisterska)|dysertacja doktorska)(?: (?:(?:napisana|przygotowana|obroniona) )?(?:pod kierunkiem|pod opieką(?: naukową)?) (?:(?:prof|dr|hab|inż|mgr)\\. ?){0,4}(?:\\p{Lu}\\.[ -]?){1,2}\\p{Lu}[\\p{L}-]+)?|(?:inaugural-)?dissertation|(?:kandidatsk\\p{L}{1,4}|doktorsk\\p{L}{1,4}|кандидатская|докторская) diss(?:ertats\\p{L}{1,4}|\\.)|diss\\.|thèse de doctorat(?: en [\\p{L} ]{3,40})?|masterarbeit|magisterarbeit|diplomarbeit|bachelorarbeit|habilitationsschrift|(?:disertační|dizertační|doktorská|diplomová|magisterská|bakalářská|rigorózní|habilitační|kvalifikační) práce|(?:dizertačná|doktorská|diplomová|magisterská|bakalárska|rigorózna|habilitačná) práca|mémoire de (?:master|maîtrise|DEA|recherche)(?: \\d| en [\\p{L} ]{3,40})?|thèse d’habilitation|(?:daktaro|mokslų) disertacija|(?:magistro|bakalauro) (?:baigiamasis )?darbas|(?:promocijas|maģistra|bakalaura) darbs|doktorarbeit|promotionsschrift|staatsexamensarbeit|zulassungsarbeit|магистерская диссертация|кандидатская диссертация|докторская диссертация|(?:магистерск|дипломн|бакалаврск)ая работа|(?:магістарск|дыпломн)ая (?:праца|работа|дысертацыя)|доктарская дысертацыя|(?:магістерськ|дипломн)а (?:робота|дисертація)|докторська дисертація|кандыдацкая дысертацыя|кандидатська дисертація)";

/** Documents with a number that institutions publish; the name of their series stands before the number. */
export const NUMBERED =
  "(?:analytical papers?|komunikat(?:y)? z badań|raporty? z badań|dokumenty? robocz[ye]|working papers?|policy papers?|policy briefs?|policy briefings?|briefing papers?|briefing notes?|discussion papers?|research papers?|occasional papers?|country reports?|technical reports?|research reports?|staff reports?|special reports?|reports?|strategic papers?|position papers?|memos?|policy memos?|work\\. papers?(?: ser\\.)?|discuss\\. papers?|commentar(?:y|ies)|raport|prace osw|аналитический доклад|аналитическая записка|доклад|рабочая тетрадь|препринт)";
