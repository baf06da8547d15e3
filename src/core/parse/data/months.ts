/**
 * Names of months and their abbreviations, nominative and the case that dates use, and the romanisations of the latter in every
 * scheme that the titles room knows; index 0 is January.
 */
export const MONTHS: readonly (readonly string[])[] = [
  "january studz jan januar jänner janvier janv ianv styczeń stycznia stycz styczen январь января янв студзень студзеня студз січень січня yanvar yanvarya ledna leden sausio enero gennaio studzenya ianvaria yanv ian січ sichnya stud styczn i͡anvari͡a ânvarâ janvarja studzyenya studzienia studzeni͡a studzenia studzenâ studzenja sichnia sichni͡a sìčnâ sičnja janwaria janwarya janw janvaria",
  "february liut lyut feb februar février févr fevrier luty lutego лютый лютого february febr февраль февраля фев февр люты лютага fevral fevralya února únor vasario febrero febbraio lyutaha fevralia fevr лют lyutoho lut fevrali͡a fevralâ fevralja liutaha liutaga lutaha li͡utaha lûtaga ljutaha liutoho li͡utoho lûtogo ljutoho fiewrala fiewr fievrala",
  "march sakav berez mar märz maerz mars marzec marca marz март марта мар сакавік сакавіка сак березень березня mart marta března březen kovo marzo sakavika berezen' bereznya берез сакав sakavìka bereznia berezni͡a bereznâ bereznja",
  "april krasav kvit apr avril avr kwiecień kwietnia kwiec kwietn апрель апреля апр красавік красавіка крас квітень квітня aprel aprelya dubna duben balandžio abril aprile krasavika aprelia kvitnya квіт красав apreli͡a aprelâ aprelja krasavìka kvitnia kvitni͡a kvìtnâ kvitnja aprela apriela apriel",
  "may trav mai maj maja май мая травень травня maya května květen gegužės mayo maggio maia travnya трав траўня mai͡a maâ trawnya traŭnia trawnia traŭni͡a traŭnâ traŭnja travnia travni͡a travnâ travnja",
  "june cherv jun juni juin iiun czerwiec czerwca czerw июнь июня июн чэрвень чэрвеня чэрв червень червня iyun iyunya června červen birželio junio giugno chervyenya iiunia chervnya черв ii͡uni͡a iûnâ ijunja červienia chervienia chėrveni͡a chėrvenia čèrvenâ čèrvenja chervnia chervni͡a červnâ červnja ijunia ijuna iyuniya iunia iun ijun czierwnia",
  "july lyp jul juli juillet juil iiul lipiec lipca lip июль июля июл ліпень ліпеня ліп липень липня iyul iyulya července červenec liepos julio luglio lipyenya iiulia lypnya лип ii͡uli͡a iûlâ ijulja lipienia lipeni͡a lipenia lìpenâ lipenja lypnia lypni͡a lipnâ lypnja ijula ijulia iulia iul ijul",
  "august zhniv serp aug août aout sierpień sierpnia sierp август августа авг жнівень жніўня жн серпень серпня avgust avgusta srpna srpen rugpjūčio agosto zhniwnya serpnya серп аўг avg žniŭnia zhniwnia z͡hniŭni͡a zhniŭnia žnìŭnâ žniŭnja serpnia serpni͡a serpnâ serpnja awgusta awg",
  "september veras veres sep sept sentiab septembre wrzesień września wrzes wrześ сентябрь сентября сен сент верасень верасня вер верас вересень вересня sentyabr sentyabrya září rugsėjo septiembre settembre vyerasnya sentiabria veresnya верес sentyab sent senti͡abri͡a sentâbrâ sentjabrja vierasnia verasni͡a verasnia verasnâ verasnja veresnia veresni͡a veresnâ veresnja sientiabria sient sientabra sientiabra",
  "october kastr zhovt oct oktober okt oktiab octobre październik października paźdz paźdz октябрь октября окт кастрычнік кастрычніка кастр жовтень жовтня oktyabr oktyabrya října říjen spalio octubre ottobre kastrychnika oktiabria zhovtnya жовт oktyab okti͡abri͡a oktâbrâ oktjabrja kastryčnika kastryčnìka zhovtnia z͡hovtni͡a žovtnâ žovtnja oktiabra oktabra",
  "november lyst nov noiab novembre listopad listopada list ноябрь ноября ноя нояб лістапад лістапада ліст листопад листопада noyabr noyabrya listopadu lapkričio noviembre listapada noiabria lystopada листоп noyab listop noi͡abri͡a noâbrâ nojabrja lìstapada nojabria nojabra nojab",
  "december snezh sniezh hrud dec dezember dez décembre déc decembre grudzień grudnia grudz декабрь декабря дек снежань снежня снеж грудень грудня dekabr dekabrya prosince prosinec gruodžio diciembre dicembre snyezhnya dekabria hrudnya груд dekab dek снежн dekabri͡a dekabrâ dekabrja sniežnia sniezhnia snez͡hni͡a snezhnia snežnâ snežnja hrudnia hrudni͡a grudnâ hrudnja diekabria diekabra diek",
].map((names) => names.split(" "));

/** Seasons, with which issues are dated: `Spring 2020`. */
export const SEASONS: readonly string[] =
  "spring summer autumn fall winter весна лето осень зима весны лета осени вясна лета восень зіма весна літо осінь зима wiosna lato jesień zima frühjahr frühling sommer herbst printemps été automne hiver vesna leto osen’ zima".split(
    " ",
  );
