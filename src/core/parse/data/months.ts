/** Names of months and their abbreviations, nominative and the case that dates use; index 0 is January. */
export const MONTHS: readonly (readonly string[])[] = [
  "january jan januar jänner janvier janv styczeń stycznia stycz styczen январь января янв студзень студзеня студз січень січня yanvar yanvarya ledna leden sausio enero gennaio studzenya ianvaria yanv ian січ sichnya stud styczn",
  "february feb februar février févr fevrier luty lutego лютый лютого february febr февраль февраля фев февр люты лютага fevral fevralya února únor vasario febrero febbraio lyutaha fevralia fevr лют lyutoho lut",
  "march mar märz maerz mars marzec marca marz март марта мар сакавік сакавіка сак березень березня mart marta března březen kovo marzo sakavika berezen' bereznya берез сакав",
  "april apr avril avr kwiecień kwietnia kwiec kwietn апрель апреля апр красавік красавіка крас квітень квітня aprel aprelya dubna duben balandžio abril aprile krasavika aprelia kvitnya квіт красав",
  "may mai maj maja май мая травень травня maya května květen gegužės mayo maggio maia travnya трав траўня",
  "june jun juni juin czerwiec czerwca czerw июнь июня июн чэрвень чэрвеня чэрв червень червня iyun iyunya června červen birželio junio giugno chervyenya iiunia chervnya черв",
  "july jul juli juillet juil lipiec lipca lip июль июля июл ліпень ліпеня ліп липень липня iyul iyulya července červenec liepos julio luglio lipyenya iiulia lypnya лип",
  "august aug août aout sierpień sierpnia sierp август августа авг жнівень жніўня жн серпень серпня avgust avgusta srpna srpen rugpjūčio agosto zhniwnya serpnya серп аўг avg",
  "september sep sept septembre wrzesień września wrzes wrześ сентябрь сентября сен сент верасень верасня вер верас вересень вересня sentyabr sentyabrya září rugsėjo septiembre settembre vyerasnya sentiabria veresnya верес sentyab sent",
  "october oct oktober okt octobre październik października paźdz paźdz октябрь октября окт кастрычнік кастрычніка кастр жовтень жовтня oktyabr oktyabrya října říjen spalio octubre ottobre kastrychnika oktiabria zhovtnya жовт oktyab",
  "november nov novembre listopad listopada list ноябрь ноября ноя нояб лістапад лістапада ліст листопад листопада noyabr noyabrya listopadu lapkričio noviembre listapada noiabria lystopada листоп noyab listop",
  "december dec dezember dez décembre déc decembre grudzień grudnia grudz декабрь декабря дек снежань снежня снеж грудень грудня dekabr dekabrya prosince prosinec gruodžio diciembre dicembre snyezhnya dekabria hrudnya груд dekab dek снежн",
].map((names) => names.split(" "));

/** Seasons, with which issues are dated: `Spring 2020`. */
export const SEASONS: readonly string[] =
  "spring summer autumn fall winter весна лето осень зима весны лета осени вясна лета восень зіма весна літо осінь зима wiosna lato jesień zima frühjahr frühling sommer herbst printemps été automne hiver vesna leto osen’ zima".split(
    " ",
  );
