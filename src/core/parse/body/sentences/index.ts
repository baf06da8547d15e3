export { readSentences } from "./read-sentences.ts";
