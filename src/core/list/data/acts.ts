/** What the names of laws and decisions begin with: they have no author, and a date or a number. Lower case. */
// prettier-ignore
export const ACTS: readonly string[] = [
  "law of the", "law on", "judgment of", "judgement of", "decision of", "order of", "ruling of", "decree", "constitution of", "resolution of", "directive", "regulation (eu)", "council regulation", "council decision",
  "ustawa", "rozporządzenie", "dekret", "uchwała", "konstytucja", "postanowienie", "wyrok", "zarządzenie", "umowa między", "traktat",
  "zakon", "ukaz", "dekret", "postanovlenie", "postanovlenije", "postanova", "pastanova", "rasporyazhenie", "rasporjaženie", "konstitutsiya", "konstitutsiia", "konstytutsiia", "kanstytutsyia",
  "закон", "указ", "декрет", "постановление", "конституция", "распоряжение", "кодекс", "канстытуцыя", "пастанова", "закон україни", "постанова", "конституція", "розпорядження", "дэкрэт",
  "gesetz", "verordnung", "beschluss", "urteil", "verfassung", "erlass", "vertrag zwischen", "loi", "décret", "arrêté", "ordonnance", "constitution", "zákon", "ústava", "vyhláška", "nařízení", "usnesení", "nález",
];
