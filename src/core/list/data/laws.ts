/** Courts that stand before the date and the parties of a judgment: `CEDH, 7 février 2013, Bialatski c. Biélorussie`, `EuGH, Urt. v. 28.3.2017`. */
// prettier-ignore
export const COURTS: readonly string[] = [
  "ECtHR", "ECHR", "ECJ", "CJEU", "ICJ", "ICTY", "ICTR", "PCIJ", "PCA", "UKSC",
  "EGMR", "EuGH", "EuG", "IGH", "BVerfG", "BVerwG", "BGH", "BAG", "BFH", "BSG", "VfGH",
  "CEDH", "Cour EDH", "CJUE", "CJCE", "CIJ", "TPIY", "Cass\\.", "Cons\\. const\\.", "CE", "CA",
  "ETPC", "ETPCz", "TSUE", "ETS", "MTS", "NSA", "WSA", "SDEU", "ESD", "ESLP", "MSD", "NSS",
  "ЕСПЧ", "КС РФ", "ВС РФ", "ЄСПЛ", "КСУ",
];

/** What the law itself is called where an article, a section or nothing more is cited of it; patterns. */
// prettier-ignore
export const LAW_NAMES: readonly string[] = [
  "constitution", "const\\.", "convention", "covenant", "charter", "treaty", "code", "act", "protocol", "statutes?", "regulations?", "rules", "directive", "bill", "restatement \\(\\p{L}+\\)",
  "konstytucja", "konwencja", "kodeks", "ustawa", "ústava", "listina", "zákon", "zákoník", "konstituts\\p{L}+", "kanstytuts\\p{L}+", "zakon", "ukaz", "dekret",
  "verfassung", "grundgesetz", "gesetz", "konvention", "charte", "traité", "loi",
  "конституция", "конституції", "кодекс", "закон", "указ", "декрет", "канстытуцыя", "конституція", "конвенция", "конвенція", "канвенцыя",
  "konstitucija", "konstitucij\\p{L}+", "kodeksas", "įstatymas", "konvencija",
];
