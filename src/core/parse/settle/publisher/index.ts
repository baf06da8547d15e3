export { settlePublisher } from "./settle-publisher.ts";
