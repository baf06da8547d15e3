import { GIVEN_NAMES, GIVEN_OR_SURNAMES } from "./data/given-names.ts";

/** By the table; also where it is in capitals: `JAN`. */
export const isGivenName = (printed: string): boolean =>
  GIVEN_NAMES.has(printed) || (/^\p{Lu}{3,}$/u.test(printed) && GIVEN_NAMES.has(printed[0]! + printed.slice(1).toLowerCase())); // prettier-ignore

/** The same, but also one that is as often a surname, where initials follow: `Henry G.` */
export const mayBeGivenName = (printed: string): boolean =>
  isGivenName(printed) || GIVEN_OR_SURNAMES.has(printed);

/** Whether the first of somebody's given names is a known one. */
export const hasGivenName = ({ firstName = "" }: { firstName?: string }): boolean =>
  isGivenName(firstName.split(" ")[0]!);
