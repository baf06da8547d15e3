export { otherTitle, titleInCollection } from "./other-title.ts";
export { settleContainer, settleDates } from "./settle-fields.ts";
export { splitNames } from "./split-names.ts";
export { splitSites } from "./split-sites.ts";
export { settlePublisher } from "./publisher/index.ts";
