import { bodyScore } from "./body-author.ts";
import type { OutletTable } from "../outlets/types.ts";
import { NO_NAME } from "./data/name-words.ts";
import type { Draft } from "./draft.ts";
import type { FoundNames } from "./names.ts";

/** A channel of a messenger has a name like a person's: `Pul Pervogo (2022), …, Telegram`. */
export const isTelegramChannel = ({ shape, creators }: FoundNames, draft: Draft): boolean =>
  shape === "given surname" &&
  creators.length === 1 &&
  (draft.isKind("post") || /^https?:\/\/(?:www\.)?(?:t|telegram)\.me\//.test(draft.fields.URL?.value ?? ""));

/** Persons, not a channel, a country or a law that is printed like one: `Telekanal ONT`, `Belarus Weekly`. */
export function arePeople({ creators, shape, end }: FoundNames, text: string, outlets: OutletTable): boolean {
  // "Ukraine, Belarus, and Lithuania" are countries.
  if (
    shape === "surname, given" &&
    creators.some(({ firstName = "", lastName = "" }) => NO_NAME.test(firstName) || NO_NAME.test(lastName))
  )
    return false;
  // "ITU, Measuring Digital Development": a body and a title.
  if (
    shape === "surname, given" &&
    creators.some(
      ({ lastName = "", firstName = "" }) =>
        /^\p{Lu}{2,6}$/u.test(lastName) && firstName.split(" ").length > 2,
    )
  )
    return false;
  if (shape === "surname NR") {
    const [only] = creators;
    const many = creators.length > 1 || !only?.firstName || only.firstName.length < 7;
    return many || !/^\.?\s[“"(‘«]/.test(text.slice(end));
  }
  if (shape !== "given surname") return true;
  return creators.every(({ firstName = "", lastName = "" }) => {
    const name = `${firstName} ${lastName}`;
    return !NO_NAME.test(name) && (bodyScore(outlets, name) < 3 || creators.length > 1);
  });
}
