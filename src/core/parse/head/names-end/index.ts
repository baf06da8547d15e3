export { namesEnd } from "./names-end.ts";
export { isBeforeTitle, withoutTitle } from "./turned-round.ts";
