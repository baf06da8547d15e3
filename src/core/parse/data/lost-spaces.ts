/**
 * What stands on both sides of a place where a space was lost. `between` names the signs on its left and right: `a` a small letter, `A` a capital,
 * `9` a digit, `“` what opens, `”` what closes a quotation, any other sign itself.
 */
export interface LostSpace {
  between: readonly string[];
  /** The text before the place, up to some two dozen characters, ends so. */
  left?: RegExp;
  /** The text behind it begins so. */
  right?: RegExp;
  /** The word right before or behind it names a month. */
  month?: "left" | "right";
}

const year = "(?:1[89]|20)\\d\\d";

/** None of these may be right as it is printed. */
export const LOST_SPACES: readonly LostSpace[] = [
  // "8 Oct. 2005,Washington", "N. Bekus,“Ideological", "Sasse, G.,& Douglas"
  { between: [",A", ",“", ",&", ",[", ",№"], right: /^(?:\p{Lu}[\p{Ll}.]|[“„«‘&№[])/u },
  // "January 20,2025"
  { between: [",9"], left: /\p{L}\.? \d{1,2},$/u, right: /^(?:19|20)\d\d(?!\d)/, month: "left" },
  // "Vienna:The Vienna Institute", "Minsk :BGEU"
  { between: [":A", ":“"], left: /(?:\p{Ll}{3}|\s):$/u, right: /^(?:\p{Lu}\p{L}|[“„«])/u },
  // "2023.“Gagauz", "[и др.].Минск"
  { between: [".A", ".“"], left: new RegExp(`(?:(?<!\\d)${year}|[)\\]»”])\\.$`), right: /^(?:\p{Lu}\p{Ll}|[“„«])/u },
  // "Moldova Suverana.2023. “…”"
  { between: [".9"], left: /[\p{L}’)]{3}\.$/u, right: new RegExp(`^${year}[.,)]\\s`) },
  // "vol.2", "V.112", "вып.3"
  { between: [".9"], left: /[\s,(](?:vol|v|no|nr|вып|vyp|bd)\.$/iu },
  // "В 4 т. Т.4. Леса"
  { between: [".9"], left: /\d\s?(?:т|ч|кн|t)\.:?\s(?:[ТтЧч]|[Кк]н)\.$/u },
  // "№ 6.–С. 8"
  { between: [".–"], right: /^[–—](?:[СCТTPP]|№)\.?\s?\d/u },
  { between: ["–A", "–№"], left: /\.\s?[–—]$/, right: /^(?:[СCТTP]|№)\.?\s?\d/u },
  // "Jul.10, 2019", "May30", "October2022"
  { between: [".9", "a9"], right: new RegExp(`^(?:\\d{1,2}(?:[–-]\\d{1,2})?(?:[,.;)\\s\\]]|$)|${year}(?!\\d))`), month: "left" },
  // "Accessed15 June"
  { between: ["a9", ":9"], left: /(?:[Aa]ccessed|[Rr]etrieved|[Cc]ited|[Dd]ostęp:?|обращения:|доступа:|звароту:|звернення:)$/ },
  // "17декабря", "2021Dec"
  { between: ["9a", "9A"], left: new RegExp(`(?<![\\p{L}\\p{N}./-])(?:\\d{1,2}|${year})$`, "u"), month: "right" },
  // "Last modifiedJanuary 9"
  { between: ["aA"], left: /\p{Ll}{2}$/u, right: /^\p{L}+\.?\s\d{1,2}(?!\d)/u, month: "right" },
  // "biudzhetom.”YouTube video", "Pridnestrov’ye,”unpublished"
  { between: ["”A", "”a", "”9"], left: /[.,?!][”»]$/, right: new RegExp(`^(?:\\p{Lu}\\p{L}|\\p{Ll}{4}|${year})`, "u") },
  // "2020. –Т. 38, № 2. –С. 10"
  { between: ["–A", "–“", "–№", "–[", "–9"], left: /[.,;»”)\]]\s[–—]$/, right: /^(?:\D|\d{1,4}\s[сs]\.)/ },
  // "Лесной журнал.– 2001"
  { between: [".–"], left: /[\p{L}\d)\]»”]\.$/u, right: /^[–—]\s[\p{L}\d№]/u },
  // "Алленов О.Новый способ"
  { between: [".A"], left: /^\p{Lu}\p{Ll}{2,}\s\p{Lu}\.$/u, right: /^\p{Lu}\p{Ll}{3,}\s(?:\p{Ll}{2}|\p{Lu}{2})/u },
  // "Сталиным /Т. Снайдер", "VIII //Відомості"
  { between: ["/A", "/“"], left: /\s\/{1,2}$/ },
  // "звіт/ Громадянська мережа", "№ 2704-VIII// Відомості"
  { between: ["a/", "A/", "9/", "./", "”/", ")/"], right: /^\/{1,2}\s\p{Lu}/u },
  // "Реки і люди/В. Кос // Право"
  { between: ["a/"], right: /^\/(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+(?:\s?\/\/|,|\.)/u },
  { between: ["/A"], left: /\p{Ll}\/$/u, right: /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+(?:\s?\/\/|,|\.\s[–—])/u },
  // "Kryvoi, Y.and Wilson", "Zubkovych, A.& Whitmore"
  { between: [".a", ".&"], left: /\p{Lu}\.$/u, right: /^(?:and|und|&|и|і|i)\s\p{Lu}/u },
  // "Nataliya.n.d. “Information War”"
  { between: [".a"], left: /\p{Ll}{3}\.$/u, right: /^n\.\s?d\.\s/ },
  // "Sasse, G., &Douglas"
  { between: ["&A"], left: /[\s,]&$/ },
  // "M. Wijermars andK. Lehtisaari"
  { between: ["aA"], left: /[\p{L}.,]\s(?:and|und|oraz)$/u, right: /^\p{Lu}\./u },
  // "AllisonR. Russia", "Bespalova A.G., TishkovV.A."
  { between: ["aA"], left: /(?:^|[,;]\s)\p{Lu}\p{Ll}{3,}$/u, right: /^\p{Lu}\.(?:\s|,|\p{Lu}\.)/u },
  // "IvanchenkoRP, Stasiuk BB."
  { between: ["aA"], left: /^\p{Lu}\p{Ll}{3,}$/u, right: /^\p{Lu}{1,2},\s\p{Lu}[\p{L}’'-]+\s\p{Lu}{1,3}[,.]/u },
  // "Oxford: OxfordUniversity Press"
  { between: ["aA"], left: /\p{Ll}{3}$/u, right: /^(?:University|Press|Institute|Review|Journal|Quarterly|Books|Publishing|Publishers|Academy)(?!\p{L})/u },
  // "edited by Ingrid Kofler,118–127"
  { between: [",9"], left: /\p{L}{2},$/u, right: /^\d{1,4}[–-]\d{1,4}(?!\d)/ },
  // "Granitsa?In: Ivanov I. (ed.)"
  { between: ["?A"], right: /^In:\s/ },
  // "Europe-Asia Studies66(10): 1703–34"
  { between: ["a9"], left: /\p{Ll}{3}$/u, right: /^\d{1,4}\s?\(\d{1,4}(?:[-–]\d{1,3})?\)\s?[:,]\s?\d/ },
  // "wolność(2021), „Rzeczpospolita”"
  { between: ["a(", ".("], left: /(?:\p{Ll}{2}|\p{Lu}\.)$/u, right: new RegExp(`^\\(${year}[a-z]?\\)`) },
  // "Sentsov, O.(dir.) (2024)"
  { between: [".("], left: /\p{Lu}\.$/u, right: /^\((?:dir|ed|eds|red|Hrsg|Hg)\.\)/ },
  // "(2021)„Rzeczpospolita”", "Kos (2021)The"
  { between: [")A", ")“"], left: new RegExp(`\\(${year}[a-z]?\\)$`) },
]; // prettier-ignore
