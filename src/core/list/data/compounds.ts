/** First parts of words that keep their hyphen: `self-determination`. English, German and romanised Russian, lower case. */
// prettier-ignore
export const HYPHEN_AFTER: ReadonlySet<string> = new Set([
  "self", "vice", "quasi", "well", "high", "low", "long", "short", "half", "cross", "e", "non", "all", "semi", "two", "three", "four", "one", "first", "second", "third", "decision", "policy", "state", "market", "large", "small", "right", "left", "far", "open", "multi", "city", "world", "client", "patron",
  "кое", "кто", "что", "как", "где", "когда", "какой", "пол", "вице", "экс", "пресс", "бизнес", "интернет", "онлайн", "веб", "медиа", "топ", "мини", "нью", "шоу", "прэс", "хто", "што", "дзе", "калі", "віцэ", "інтэрнэт", "инфо", "премьер", "генерал", "прем’ер",
  "press", "koye", "kto", "chto", "ekspress", "biznes", "internet", "prem’yer", "top", "niby", "pół",
]);

const adverb =
  /(?:ски|цки|ому|ему|нему|ску|цку|аму|яму|ски|ski|cki|skiy|tski|sku|cku|omu|emu|amu|jamu|yamu|iamu)$/u;

/**
 * First parts that are syllables as often: before these second parts they keep their hyphen, else the line end made it. `pro-` +
 * `government`, but `pro-` + `vincial`; `по-` + `русски`, but `по-` + `литика`; `so-` + `called`, but `so-` + `ciety`.
 */
export const HYPHEN_ONLY_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ["pro", /^(?:govern|democra|regime|opposition|kremlin|war$|independen|market|reform|state|western|presiden|lukash|europe|russia|soviet|belarus|ukrain|polish|western|eu$|life$|choice|poor|peace|nato|natal|american|british)/u],
  ["anti", /^(?:govern|regime|western|kremlin|lukash|war$|russia|soviet|europe|corruption|communis|state|american|democra|establish|vax|extremis|terror|semit|nuclear|polish|ukrain)/u],
  ["so", /^called/u],
  ["ex", /^(?:presiden|minister|premier|prime|prison|convict|soviet|communis|soldier|member|wife|husband|officer|head|leader|pm$|colon|post$|ante$|officio)/u],
  ["mid", /^(?:term|size|level|career|century|range|decade|war|19|20)/u],
  ["po", adverb], ["по", adverb], ["па", adverb],
]); // prettier-ignore

/** Second parts of such words: `decision-making`, `кто-либо`. Lower case. */
// prettier-ignore
export const HYPHEN_BEFORE: ReadonlySet<string> = new Set([
  "based", "related", "led", "making", "maker", "makers", "old", "called", "wide", "scale", "level", "term", "wing", "driven", "style", "sized", "specific", "oriented", "centric", "centered", "century", "building", "keeping", "sharing", "free", "like", "made", "in", "up", "down", "off", "out", "backed", "sponsored", "controlled", "owned", "run", "war", "soviet", "communist", "economic", "political", "cultural", "client", "making:", "solving", "setting", "taking", "seeking",
  "либо", "нибудь", "то", "таки", "ка", "де", "небудзь", "кольвек", "небудь", "центр", "служба", "министр", "libo", "nibud’", "to", "taki", "tsentr", "sluzhba", "ministr", "kol’vek",
]);

/** Endings of first parts of compound adjectives: `российско-белорусский`, `społeczno-polityczny`, `sotsial’no-`. */
export const COMPOUND_STEM =
  /(?:ско|цко|ично|ьно|енно|онно|ічна|льна|сько|цько|ічно|sko|cko|czno|yczno|owo|tsko|skо|l[’'ʹ]no|enno|onno|ichno|ically|socio|politico|ethno|geo|euro)$/u;
