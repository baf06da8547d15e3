import { GIVEN_NAMES } from "../data/given-names.ts";

/** By the table; also where it is in capitals: `JAN`. */
export const isGivenName = (printed: string): boolean =>
  GIVEN_NAMES.has(printed) || (/^\p{Lu}{3,}$/u.test(printed) && GIVEN_NAMES.has(printed[0]! + printed.slice(1).toLowerCase())); // prettier-ignore
