/**
 * Endings of adjectives that stand in no case that a preposition asks for, by language: `перад сезонныя`, `без каштоўным` are one word
 * each. Endings that nouns have in such a case, too (`без прычыны`), are none of them.
 */
export const OTHER_CASES: Readonly<Record<"ru" | "be" | "uk", Readonly<Record<string, RegExp>>>> = {
  ru: byPreposition({
    "без до от для из после против": /(?:н|ск|ов)(?:ая|ое|ые|ие|ому|ым|ими?|ыми|ую)$/,
    "над перед": /(?:н|ск|ов)(?:ая|ое|ые|ие|ого|ому|ых|их|ую)$/,
    "при о об": /(?:н|ск|ов)(?:ая|ое|ые|ие|ого|ому|ыми|ими|ую)$/,
    на: /(?:н|ск|ов)(?:ая|ому|ыми|ими)$/,
    по: /(?:н|ск|ов)(?:ая|ые|ие|ого|ыми|ими)$/,
  }),
  be: byPreposition({
    "без бяз да для ад супраць пасля": /(?:н|ск|ов|ав)(?:ая|ае|ыя|ія|аму|ым|ім|ымі|імі|ую)$/,
    "над перад": /(?:н|ск|ов|ав)(?:ая|ае|ыя|ія|ага|аму|ых|іх|ую)$/,
    "пры аб": /(?:н|ск|ов|ав)(?:ая|ае|ыя|ія|ага|аму|ымі|імі|ую)$/,
    на: /(?:н|ск|ов|ав)(?:ая|аму|ымі|імі)$/,
    па: /(?:н|ск|ов|ав)(?:ая|ае|ыя|ія|ага|ымі|імі)$/,
  }),
  uk: {},
};

function byPreposition(rows: Readonly<Record<string, RegExp>>): Record<string, RegExp> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([words, ending]) => words.split(" ").map((word) => [word, ending])),
  );
}
