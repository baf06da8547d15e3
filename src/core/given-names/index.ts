export { hasGivenName, isGivenName, mayBeGivenName } from "./given-name.ts";
export { GIVEN_OR_SURNAMES } from "./data/given-names.ts";
