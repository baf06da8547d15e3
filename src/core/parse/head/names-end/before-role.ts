import { before } from "./form.ts";

/** `Kos, A. (ed.)`, `Кос А. (ред.)` */
export const inBrackets = before(
  /^[.,]?\s?[([](?:eds?\.?|editors?|a cura di|hrsg|hgg?|hrg|red|oprac|opr|ред|рэд|сост|dir|reż|rež|реж|рэж|transl?|translators?|tłum|przeł|übers)(?!\p{L})/iu,
);

/** `Kos, A., ed.`, `Anna Kos, translator and` */
export const behindComma = before(
  /^,?\s(?:eds?\.|editors?(?:\.|\sand\stransl)|translators?\sand\s|red\.|ред\.)/iu,
);

/** `Kos, A., dir. Title`, IEEE: `A. Kos, dir., Title`, `A. Kos, host, “Title,” Show` */
export const ofMaker = before(
  /^,\s(?:dirs?\.|(?:directors?|hosts?|presenters?|producers?)[.,]|trans\.|translators?\.|comps?\.|реж\.),?\s/iu,
);

/** `Nowak A., rec. z: Timothy Snyder`, `O. Kos, private communication` */
export const beforeKind = before(
  /^,\s(?:rec\.\s(?:z|:)|\[?hasło|(?:private|personal|telephone|e-?mail|author[’']s) (?:communication|interview|conversation|correspondence)[.,]|(?:interview|conversation)\s(?:with|by)\s(?:the\s)?author[.,]|(?:(?:private|open|personal)\s)?(?:letter|e-?mail|telegram|memo(?:randum)?)\s(?:to|from)\s)/u,
);
