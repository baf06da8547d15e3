/** What a word or mark at the start of an entry says again: the creators of the entry before, or the whole work. */
export interface RepeatMark {
  what: "creators" | "work";
  /** Lower case; a full stop may follow. */
  words: readonly string[];
}

/** By language: Latin, English, Polish, Russian, Belarusian, Ukrainian, German, French, Czech, Lithuanian. */
// prettier-ignore
export const REPEAT_MARKS: readonly RepeatMark[] = [
  {
    what: "work",
    words: [
      "ibid", "ibidem", "op. cit", "op.cit", "loc. cit", "loc.cit", "tamże", "tamze", "там же", "указ. соч", "там жа", "тамсама", "там само", "там таки", "ebd", "ebda", "ebenda", "a. a. o", "a.a.o", "tamtéž", "ten pat",
    ],
  },
  {
    what: "creators",
    words: [
      "idem", "eadem", "eidem", "iidem", "id", "tenże", "tegoż", "taż", "tejże", "ciż", "ciże", "tychże", "tenze", "он же", "она же", "они же", "его же", "её же", "ее же", "их же", "ён жа", "яна жа", "яны жа", "яго ж", "яго жа", "яе ж", "яе жа", "він же", "вона ж", "вони ж", "його ж", "її ж", "їх же",
      "ders", "derselbe", "dies", "dieselbe", "dieselben", "le même", "la même", "les mêmes", "du même auteur", "de la même auteure", "by the same author", "tegoż autora", "того же автора", "того самого автора", "таго ж аўтара", "téhož autora", "von demselben verfasser", "týž", "táž", "tíž", "ten pats", "ta pati",
    ],
  },
];

/** `———`, `---`, `___`, `— — —` in the place of the creators (Chicago 17, 14.67; APSA): at least two marks in a row or one long. */
export const REPEAT_DASHES = /^(?:[-_]{3,}|(?:[—―⸺⸻–] ?){2,}|[⸺⸻]|[—―](?=[.,]))/u;
/** What these begin with. */
export const MAY_BE_DASH = "-_—―⸺⸻–";
