/** First parts of words that keep their hyphen: `self-determination`. English, German and romanised Russian, lower case. */
// prettier-ignore
export const HYPHEN_AFTER: ReadonlySet<string> = new Set([
  "self", "ex", "vice", "quasi", "well", "so", "high", "low", "long", "short", "half", "cross", "e", "non", "all", "semi", "mid", "two", "three", "four", "one", "first", "second", "third", "decision", "policy", "state", "market", "large", "small", "right", "left", "far", "open", "multi", "city", "world", "client", "patron",
  "кое", "кто", "что", "как", "где", "когда", "какой", "по", "пол", "вице", "экс", "пресс", "бизнес", "интернет", "онлайн", "веб", "медиа", "топ", "мини", "нью", "шоу", "прэс", "хто", "што", "дзе", "калі", "па", "віцэ", "інтэрнэт", "инфо", "премьер", "генерал", "прем’ер",
  "press", "koye", "kto", "chto", "po", "ekspress", "biznes", "internet", "prem’yer", "top", "niby", "pół",
]);

/** Second parts of such words: `decision-making`, `кто-либо`. Lower case. */
// prettier-ignore
export const HYPHEN_BEFORE: ReadonlySet<string> = new Set([
  "based", "related", "led", "making", "maker", "makers", "old", "called", "wide", "scale", "level", "term", "wing", "driven", "style", "sized", "specific", "oriented", "centric", "centered", "century", "building", "keeping", "sharing", "free", "like", "made", "in", "up", "down", "off", "out", "backed", "sponsored", "controlled", "owned", "run", "war", "soviet", "communist", "economic", "political", "cultural", "client", "making:", "solving", "setting", "taking", "seeking",
  "либо", "нибудь", "то", "таки", "ка", "де", "небудзь", "кольвек", "небудь", "центр", "служба", "министр", "libo", "nibud’", "to", "taki", "tsentr", "sluzhba", "ministr", "kol’vek",
]);

/** Endings of first parts of compound adjectives: `российско-белорусский`, `społeczno-polityczny`, `sotsial’no-`. */
export const COMPOUND_STEM =
  /(?:ско|цко|ично|ьно|енно|онно|ічна|льна|сько|цько|ічно|sko|cko|czno|yczno|owo|tsko|skо|l[’'ʹ]no|enno|onno|ichno|ically|socio|politico|ethno|geo|euro)$/u;
