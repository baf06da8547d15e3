export { takePublication } from "./take-publication.ts";
export { isPublisher, PRINTED_BY } from "./is-publisher.ts";
