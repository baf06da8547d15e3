export { settleContainer, settleDates } from "./settle-fields.ts";
export { settlePublisher } from "./settle-publisher.ts";
