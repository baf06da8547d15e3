import { BODY_WORDS } from "../data/name-words.ts";
import { PUBLISHER_WORDS } from "../data/publishers.ts";
import { isGivenName, mayBeGivenName } from "../../given-names/index.ts";

/** Whether what is printed like a given name and a surname has words of a body or a publisher. */
export function isOfBody(name: string): boolean {
  // "Robert J. Banks": an initial behind a known given name is one of a person.
  const signed = /^(\p{Lu}\p{Ll}+) (?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}+$/u.exec(name);
  if (signed !== null && mayBeGivenName(signed[1]!) && !BODY_OF_PERSON.test(name)) return false;
  if (BODY_WORDS.test(name)) return true;
  // "Karsten Fischer": behind one word the table of given names lacks, too.
  if (/^\p{Lu}\p{Ll}{2,} Fischer$/u.test(name)) return false;
  // "Sabine Fischer": behind a given name the word of a publisher is a surname; "Peter Lang" publishes.
  return (
    PUBLISHER_WORDS.test(name) && (!isGivenName(/^\p{L}+/u.exec(name)?.[0] ?? "") || name === "Peter Lang")
  );
}

/** `Gerald R. Ford Foundation`, `Carter G. Center`: bodies are called after people. */
const BODY_OF_PERSON = /(?:Center|Centre|Institute|Foundation|Library|Stiftung|Museum|School|Society)$/u;
