/**
 * What begins a line behind a list, by language: about the authors, dates of the manuscript, how the article is to be cited,
 * its licence, its appendix. Written in lower case; a word of the text follows, or a sign: {@link END_HEADINGS} stand alone.
 */

/** With a colon behind: `Autorennotiz: Anna Nowak ist …`, `Сведения об авторе: Иванов И. И.` */
// prettier-ignore
export const BEFORE_COLON: readonly string[] = [
  // English
  "author", "authors", "the author", "the authors", "about the author", "about the authors", "author information", "author note", "author's note", "contact", "contacts", "contact information", "correspondence",
  "corresponding author", "address for correspondence", "author contact", "e-mail", "email", "e mail", "phone", "tel", "fax", "received", "submitted", "accepted", "revised", "published online", "date of submission", "date of acceptance", "article history",
  "cite as", "cite this article", "cite this article as", "to cite this article", "how to cite", "how to cite this article", "for citation", "suggested citation", "recommended citation", "citation", "funding", "acknowledgements", "acknowledgments", "conflict of interest", "conflicts of interest", "keywords", "key words", "abstract",
  "copyright", "licence", "license", "editor", "series editor", "publisher's note", "imprint",
  // German
  "autor", "autorin", "autoren", "autorinnen", "der autor", "die autorin", "die autoren", "die autorinnen", "autorennotiz", "autorenangaben", "zum autor", "zur autorin", "zu den autoren", "zu den autorinnen", "über den autor", "über die autorin", "über die autoren", "kontakt", "kontakt zu den autorinnen", "kontakt zu den autoren", "kontaktadresse",
  "korrespondenz", "korrespondenzadresse", "anschrift", "anschrift des autors", "anschrift der autorin", "anschrift der autoren", "anschrift der verfasser", "anschriften der autoren", "telefon", "eingereicht am", "eingegangen am", "angenommen am", "zitierweise", "zitiervorschlag", "zitierhinweis", "impressum", "herausgeber", "redaktion", "schlagwörter", "schlüsselwörter", "zusammenfassung", "danksagung",
  // Russian
  "об авторе", "об авторах", "автор", "авторы", "сведения об авторе", "сведения об авторах", "информация об авторе", "информация об авторах", "контактная информация", "контакты", "для контактов", "адрес для корреспонденции", "для цитирования", "ссылка для цитирования", "цитирование", "для цитаты", "как цитировать", "дата поступления", "дата публикации", "дата принятия", "поступила", "поступила в редакцию", "принята к публикации", "ключевые слова", "аннотация", "резюме", "финансирование", "благодарности", "конфликт интересов", "эл. почта", "тел", "научный руководитель", "рецензент", "рецензенты", "вклад авторов",
  // Belarusian, Ukrainian
  "пра аўтара", "звесткі пра аўтара", "звесткі пра аўтараў", "аўтар", "аўтары", "ключавыя словы", "анатацыя", "рэзюмэ", "для цытавання", "рэцэнзент", "навуковы кіраўнік",
  "про автора", "про авторів", "відомості про автора", "відомості про авторів", "автори", "ключові слова", "анотація", "для цитування", "як цитувати", "рецензент", "науковий керівник", "дата надходження", "стаття надійшла",
  // Polish
  "o autorze", "o autorce", "o autorach", "nota o autorze", "nota o autorach", "noty o autorach", "autorzy", "autorka", "kontakt z autorem", "adres do korespondencji", "słowa kluczowe", "streszczenie", "abstrakt", "sposób cytowania", "cytowanie", "data wpływu", "data złożenia", "data akceptacji", "data przyjęcia", "artykuł nadesłano", "artykuł wpłynął", "finansowanie", "podziękowania",
  // French, Czech, Lithuanian
  "auteur", "auteurs", "à propos de l'auteur", "pour citer cet article", "pour citer", "mots-clés", "résumé", "reçu", "o autorovi", "klíčová slova", "abstrakt", "apie autorių", "raktiniai žodžiai", "santrauka",
];

/** With a sentence or a date behind: `Received 12 May 2020`, `Статья поступила в редакцию 12.03.2020`. */
// prettier-ignore
export const BEFORE_TEXT: readonly string[] = [
  "received \\d", "received on", "received in revised form", "submitted \\d", "submitted on", "accepted \\d", "accepted on", "accepted for publication", "manuscript received", "article received", "date of submission", "this article was (?:submitted|received|first published)", "the article was (?:submitted|received)",
  "translated from the original", "this (?:article|work|paper|publication) is (?:licensed|published|distributed|open)", "this is an open[- ]access", "open access at", "open access this", "licensed under", "creative commons", "cc by", "© ?(?:the|by|\\d{4})", "about the authors?\\b", "to cite this (?:article|paper)", "all rights reserved",
  "eingereicht am", "eingegangen am", "angenommen am", "manuskript eingegangen",
  // What else a series or house has published
  "(?:bisher|bereits|zuletzt|früher) (?:sind )?(?:in dieser reihe )?erschienen", "in (?:dieser|der) reihe (?:sind |bisher |bereits )*erschienen", "(?:already|previously|recently) published", "books (?:of|in) th(?:e|is) (?:research|series)", "bücher de[sr] (?:abteilung|forschung|institut|reihe)", "(?:bücher|books) (?:de[sr]|of the) (?:abteilung|forschung|institut|department|cent)", "(?:abb(?:ildung|\\.)|tab(?:elle|\\.)|figure|fig\\.|рис\\.|рисунок|мал\\.|табл\\.|rys\\.|obr\\.) ?\\d{1,3} ?[:.] ?\\p{L}", "power\\p{L}* ?by ?tcpdf", "(?:publikationen|veröffentlichungen|publications) (?:\\(|de[sr] |of the |zum thema)", "(?:recent|latest|other|previous|forthcoming) (?:publications|titles|papers|issues|working papers) (?:in|of|from)", "вышли (?:в свет|из печати)", "в (?:этой )?серии вышли", "в серии (?:ранее )?опубликованы", "w serii (?:ukazały|dotychczas)", "dotychczas (?:w serii )?ukazały",
  "(?:статья|рукопись) (?:поступила|принята|получена)", "поступила в редакцию", "принята к публикации", "принято к печати", "статья (?:подготовлена|выполнена)", "работа выполнена", "исследование выполнено", "материал поступил", "© ?(?:\\p{Lu}\\. ?){1,2}\\p{Lu}", "© ?\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. ?){1,2}",
  "(?:артыкул|рукапіс) (?:паступіў|прыняты)", "паступіў у рэдакцыю", "(?:стаття|рукопис) (?:надійшла|надійшов|прийнята)", "надійшла до ред", "подано до ред",
  "artykuł (?:wpłynął|nadesłano|przyjęto|otrzymano)", "tekst (?:wpłynął|nadesłano)", "nadesłano", "data (?:wpływu|przesłania|złożenia)",
];

/** An appendix with a title on the same line: `Anhang: Fragebogen`, `APPENDIX: Definition of conflicts`. */
export const APPENDIX_WORDS: readonly string[] = [
  "appendix", "annex", "annexe", "anhang", "приложение", "дадатак", "додаток", "załącznik", "aneks", "příloha", "priedas",
]; // prettier-ignore

/** What somebody is, in a note about an author: `Julia Strasheim is a research fellow at …`, `Dr. Anna Nowak, adiunkt w …`. */
// prettier-ignore
export const ROLES: readonly string[] = [
  "(?:associate |assistant |full |visiting )?professor", "(?:senior |junior )?(?:research(?:er)?|teaching) (?:fellow|associate|assistant)", "(?:senior )?lecturer", "(?:senior )?researcher", "(?:phd|doctoral|ph\\.d\\.) (?:candidate|student|researcher)", "doctoral", "post-?doc\\p{L}*",
  "wissenschaftliche[rn]? mitarbeiter(?:in)?", "privatdozent(?:in)?", "professor(?:in)?", "doktorand(?:in)?", "assistent(?:in)?", "postdoktorand(?:in)?", "dozent(?:in)?", "volkswirt(?:in)?", "soziologe", "soziologin", "politikwissenschaftler(?:in)?", "ethnolog(?:e|in)",
  "кандидат \\p{L}+(?:-\\p{L}+)? наук", "доктор \\p{L}+(?:-\\p{L}+)? наук", "к\\. ?\\p{Ll}+\\. ?н\\.", "д\\. ?\\p{Ll}+\\. ?н\\.", "профессор", "доцент", "аспирант(?:ка)?", "(?:старший |младший |ведущий |главный )?научный сотрудник", "старший преподаватель", "преподаватель", "магистр(?:ант)?", "заведующ\\p{L}+ кафедрой", "кандыдат \\p{L}+ навук", "доктар \\p{L}+ навук", "прафесар", "дацэнт", "навуковы супрацоўнік", "кандидат \\p{L}+ наук", "професор", "науковий співробітник", "викладач",
  "profesor", "adiunkt", "doktorantka?", "asystent(?:ka)?", "dr hab\\.", "doktor nauk", "pracownik naukowy", "wykładowca", "maître de conférences", "professeure?", "chercheu(?:r|se)", "docent", "docentas", "docentė",
];
