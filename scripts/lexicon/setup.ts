/** For vitest: the word lists are there before the first test. */
export { compileLexicon as default } from "./compile.ts";
