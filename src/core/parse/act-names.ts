import { partRule } from "./rule.ts";

/** `Criminal Code of the Republic of Belarus`, `Presidential Edict No. 60 on …`, `Constitutional Law of Kazakhstan on Elections`, `Decree of the President …` */
export const namedAct = partRule(
  /^(?:(?:Organic|Constitutional|Federal|Criminal|Civil|Labou?r|Electoral|Tax|Administrative|Presidential|Budget|Land|Housing|Forest|Water|Customs|Banking)\s){0,3}(?:Law|Code|Decree|Edict|Ordinance)\s(?:No\.\s\d|of\s(?:the\s)?(?:President|Government|Council of Ministers|Supreme Council|Republic|Russian Federation|USSR|\p{Lu}\p{L}+\s(?:SSR|SFSR|Soviet\sSocialist\sRepublic|Republic|[Oo]n\s|‘|“)|(?:Belarus|Ukraine|Russia|Poland|Lithuania|Latvia|Estonia|Moldova|Georgia|Armenia|Azerbaijan|Kazakhstan|Kyrgyzstan|Uzbekistan|Tajikistan|Turkmenistan|Mongolia|Slovakia|Hungary|Romania|Bulgaria|Serbia|Germany)(?:\s[Oo]n\s|\s[‘“"]|$)))/u,
);
/** `O gosudarstvennom yazyke, Federal’nyy zakon No. 53-FZ`: what it is and its number behind its name. */
export const numberedAct = partRule(
  /,\s(?:\p{L}[\p{L}’'ʹ]+\s){0,2}(?:[Zz]akon|[Uu]kaz|[Dd]ekret|[Pp]ostanov\p{L}+|[Pp]rikaz|[Kk]odeks|Law|Act|Decree|Edict|Code|Ustawa|Закон|Указ|Декрет)(?:\s\p{L}[\p{L}’'ʹ]+){0,5}\s(?:No\.|№|Nr)\s?[\p{L}\d][\p{L}\d/-]{0,14}$/u,
);
/** `Nationality and Borders Act 2022`, `The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019` */
export const datedAct = partRule(
  /^(?:The\s)?\p{Lu}[^.:?!“”"]{3,140}\s(?:Act|Regulations|Order|Rules|Measure)(?:\s\([^()]{3,40}\)){0,2}(?:\sof)?\s(?:1[5-9]|20)\d\d$/u,
);
/** `Navalny v. Russia`, `Case T-528/22 Belaruskali v Council`; without its stop `v` is a word of romanised titles: `Samolet posadili v Minske`. */
export const parties = partRule(
  /^(?:Case of\s)?\p{Lu}[^“”"?!:;]{1,90}\sv\.\s(?:the\s)?\p{Lu}[^“”"?!:;]{1,80}$|^(?:Joined\s)?Cases?\s[CTF]-\d{1,4}\/\d\d/u,
);
/** The same where it opens a reference: `Human Rights Act 1998. Available at:` */
export const britishAct =
  /^(?:The\s)?\p{Lu}[^.:?!“”"«»]{3,140}\s(?:Act|Regulations|Order|Rules|Measure)(?:\s\([^()]{3,40}\)){0,2}(?:\sof)?\s(?:1[5-9]|20)\d\d(?=[.,]?\s?$|\.\s(?:\p{Lu}|(?:1[5-9]|20)\d\d\.\s))/u;

/** `Navalny v Russia (2018)`, `Case T-528/22 Kos v Council (2023)`, `Criminal Code of the Republic (1999)`: no body has such a name. */
export const partiesOrAct =
  /^(?:Joined\s)?Cases?\s[CTF]-\d|\p{L}\sv\.\s\p{Lu}|^(?:(?:Organic|Constitutional|Federal|Criminal|Civil|Labou?r|Electoral|Tax|Administrative|Presidential|Budget|Land|Housing|Forest|Water)\s){0,3}(?:Law|Code|Decree|Edict|Ordinance|Resolution|Constitution)\s(?:of|on|No\.|‘|“|")|^(?:Zakon|Ukaz|Dekret|Postanovleni[ey]e?|Konstitutsiya|Kanstytutsyya|Konstytutsiia|Ustawa)\s\p{L}|^\p{Lu}[\p{L}’'ʹ-]+(?:y|i|j)\s[Kk]od[eè]ks\s\p{Lu}/u;
/** The same where it stands first: `Mammadov v. Azerbaijan. 22 May 2014.` */
export const partiesFirst =
  /^(?:Case of\s)?\p{Lu}[^.“”"?!:;()]{1,70}\sv\.\s(?:the\s)?\p{Lu}[^.“”"?!:;()]{1,70}(?=\.\s|\.?$)/u;

/** "Ustawa o Karcie Polaka", "Council Regulation (EC) No 765/2006": an act is no body that wrote something; `Konstitutsionnyi Sud` is one. */
export const enactment =
  /^(?!(?:k[oa]nst|к[оа]нст)\p{L}+[нn]\p{L}{1,3}\s)(?:(?:ustawa|rozporządzenie|uchwała|obwieszczenie|konstytucja|postanovleni\p{L}+|rasporyazheni\p{L}+|konstitutsi\p{L}+|konstytutsi\p{L}+|постанов\p{L}+|пастанов\p{L}+|распоряжени\p{L}+|конституци\p{L}+|канстытуцы\p{L}+|конституці\p{L}+|указ|закон|декрет|приказ|наказ|ukaz|zakon|dekret|prikaz|nakaz)(?=\s)|(?:council|commission) (?:implementing )?(?:regulation|directive|decision) |(?:(?:federal|constitutional|presidential) )?(?:law|decree|edict|order|resolution|ordinance) (?:no\.|№|n) ?\d)/iu;
