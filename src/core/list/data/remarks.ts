/** Words of remarks in notes: by them it is told what a note says from what it cites. Lower case. */

/** Verbs that make a sentence of a remark. */
// prettier-ignore
export const VERBS: readonly string[] = [
  "is", "are", "was", "were", "has", "had", "have", "gives", "gave", "remains", "stresses", "argues", "claims", "shows", "suggests", "notes", "differs", "differ", "reads", "contains", "does", "offers", "provides", "describes", "examines", "cites", "points out", "refers", "appeared", "puts", "mentions", "mentioned", "wrote",
  "jest", "są", "był", "była", "było", "były", "stwierdza", "pomija", "pozostają", "pozostaje", "uważa", "podkreśla", "podkreślają", "przedstawia", "omawia", "podaje", "dotyczy", "zawiera", "zajmuje", "nosi", "pochodzi", "opublikowano", "opublikowany", "pisze", "twierdzi", "mówi", "widzi", "świadczy", "chodzi", "wspomina", "pisał", "pisała", "podał", "zachował", "zachowała", "zachowały",
  "был", "была", "было", "были", "является", "являются", "опубликован", "опубликована", "опубликовано", "опубликованы", "хранится", "хранятся", "считает", "подчёркивает", "подчеркивает", "отмечает", "пишет", "приводит", "содержит", "относится", "идёт", "идет", "говорит", "вспоминал", "вспоминает", "писал", "писала", "обратил", "приведены", "сообщил", "сообщила",
  "быў", "былі", "з’яўляецца", "лічыць", "падкрэслівае", "адзначае", "падае", "змяшчае", "абапіраецца", "апублікаваны", "апублікавана", "захоўваецца", "сведчыць", "паказвае", "указвае", "згадвае", "згадвала", "называе", "піша", "пісаў", "пісала", "гаворка", "апісаны",
  "був", "були", "є", "вважає", "підкреслює", "зазначає", "подає", "містить", "спирається", "наводить", "опубліковано", "зберігається", "йдеться", "свідчить", "показує", "вказує", "згадує", "називає", "стверджує", "писав", "писала", "пише", "зазначив", "зауважив",
  "ist", "sind", "war", "waren", "wurde", "wurden", "wird", "werden", "hat", "haben", "zeigt", "betont", "spricht", "findet", "sieht", "weist", "weisen", "nennt", "erklärt", "beschreibt", "vertritt", "steht", "lautet", "nennen", "schwanken", "bestätigt", "berichtet", "belegt",
  "est", "sont", "tvrdí", "tvrdil", "tvrdila", "píše", "psal", "žymi", "teigia", "rašė", "rašo", "teigė", "était", "ont", "a été", "souligne", "montre", "reste", "propose", "je", "jsou", "byl", "byla", "bylo", "uvádí", "zdůrazňuje",
];

/** What a remark on a work begins with, behind its last comma: `, a pamphlet without apparatus`, `, który pomija …`. */
// prettier-ignore
export const REMARK_STARTS: readonly string[] = [
  "a", "an", "the", "and", "but", "although", "though", "which", "who", "whose", "where", "when", "while", "whereas", "as", "with", "however", "is", "are", "was", "were", "has", "gives", "stresses", "argues", "claims", "shows", "suggests", "notes", "differs", "reads", "here", "both", "for",
  "gdzie", "który", "która", "które", "którzy", "choć", "chociaż", "jednak", "lecz", "ale", "jest", "podkreśla", "podaje", "a", "przy", "gdyż",
  "где", "который", "которая", "которые", "хотя", "однако", "но", "где-то", "автор", "причём", "причем",
  "дзе", "які", "якая", "якія", "хаця", "хоць", "але", "аднак", "аўтар",
  "де", "який", "яка", "які", "хоча", "проте", "однак", "автор",
  "wo", "der", "die", "das", "obwohl", "aber", "jedoch", "allerdings", "wobei", "dort", "mit",
  "où", "qui", "mais", "cependant", "bien", "avec", "kde", "který", "která", "však", "avšak", "ačkoli",
];

/** Those of them that no title or list of names goes on with, so that years may stand behind them. */
// prettier-ignore
export const CLAUSE_STARTS: readonly string[] = [
  "although", "though", "which", "who", "whose", "whom", "where", "while", "whereas",
  "gdzie", "który", "która", "które", "którzy", "którego", "której", "którym", "których", "którą", "choć", "chociaż", "gdyż", "где", "который", "которая", "которое", "которые", "которого", "которой", "котором", "которых", "которому", "хотя", "причём", "причем",
  "дзе", "які", "якая", "якое", "якія", "якога", "якім", "якіх", "хаця", "хоць", "де", "який", "яка", "якого", "якому", "яких", "хоча", "щоправда",
  "wo", "obwohl", "wobei", "darin", "dessen", "deren", "où", "qui", "dont", "lequel", "laquelle", "kde", "který", "která", "které", "kterém", "kterých", "němž", "níž", "nichž", "jehož", "jejíž", "ačkoli", "třebaže",
];

/** An interview begins with one of these words; who gave it stands there, when and where. */
// prettier-ignore
export const INTERVIEWS: readonly string[] = [
  "author’s correspondence", "author's correspondence", "correspondence with", "author’s interview", "author's interview", "author interview", "authors’ interview", "interview", "interviews", "personal communication", "personal interview", "conversation", "telephone interview",
  "wywiad", "rozmowa", "rozmowy", "korespondencja", "relacja",
  "интервью", "беседа", "личная беседа", "интервью автора",
  "інтэрв’ю", "інтэрв'ю", "інтэрвʼю", "размова", "гутарка", "інтерв’ю", "інтерв'ю", "інтервʼю", "розмова",
  "gespräch", "telefongespräch", "entretien", "conversation", "rozhovor", "e-mail", "email", "letter to the author", "phone interview", "rozmowa telefoniczna", "list do autora", "письмо автору", "телефонная беседа", "ліст аўтару", "лист до автора", "brief an den verfasser", "lettre à l’auteur", "lettre à l'auteur", "telefonický rozhovor", "запіс гутаркі", "запіс размовы", "запись беседы", "запись интервью", "запис розмови", "запис інтерв’ю", "nagranie rozmowy", "zapis rozmowy", "záznam rozhovoru", "autoriaus pokalbis", "autorės pokalbis", "autoriaus interviu", "autorės interviu", "pokalbis", "interviu",
];

/** Endings of Slavic verbs of remarks, which nouns and adjectives do not have; of words of five letters and more. */
export const VERB_ENDINGS: readonly string[] = [
  "uje", "ują", "ował", "owała", "owano", "ívá", "ává", "ují",
  "ется", "ются", "ится", "ятся", "уют", "ают", "яют", "ивает", "ывает", "ирует", "ировал", "ировала",
  "ецца", "юцца", "уюць", "аюць", "ується", "ється", "ються", "ують", "ають", "увало", "увала", "ували", "лено", "нено", "щено", "чено", "вано", "дано",
]; // prettier-ignore

/** Endings of adverbs, which no given name has and no surname: `Souhrnně`, `Szczegółowo`, `Ausführlich`, `Критично`. */
export const ADVERB_ENDINGS: readonly string[] = [
  "ně", "łowo", "ieżo", "ennie", "cznie", "bnie", "ólnie", "erniej", "lich", "licher", "isch", "обно", "ично", "чески", "ільно", "атно", "ально", "ычна", "абязна", "оўна",
]; // prettier-ignore

/** What a sentence behind a work begins with that says something of it: `Автор благодарит`, `Emphasis added`, `Tam też dalsza literatura`. */
// prettier-ignore
export const REMARK_SUBJECTS: readonly string[] = [
  "the author", "the authors", "emphasis", "emphases", "italics", "translation", "translations", "all translations", "the document", "the text", "the quotation", "i thank", "i am", "my thanks", "there also",
  "autor", "autorka", "autorzy", "dokument", "tekst", "podkreślenie", "podkr", "wyróżnienie", "tłumaczenie", "tłum. własne", "tam też", "tam także", "tamże dalsza", "dziękuję",
  "автор", "авторы", "документ", "курсив", "выделено", "перевод", "здесь и далее", "там же приведен", "там же приведена", "там же приведены", "благодарю",
  "аўтар", "аўтарка", "дакумент", "курсіў", "вылучана", "пераклад", "тут і далей", "дзякую", "авторка", "автори", "виділено", "переклад", "дякую",
  "der verfasser", "der autor", "die autorin", "das dokument", "hervorhebung", "hervorhebungen", "übersetzung", "dort auch", "dort weitere", "ich danke",
  "l’auteur", "l'auteur", "c’est l’auteur", "c'est l'auteur", "nous soulignons", "je souligne", "souligné par", "notre traduction", "traduction", "je remercie",
  "autor děkuje", "zvýraznění", "zvýraznil", "překlad", "tam i další", "tam též",
];
