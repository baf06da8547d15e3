export { takePublication } from "./take-publication.ts";
export { isPublisher } from "./is-publisher.ts";
