export { locatorAtEnd, type FoundLocator } from "./locator-at-end.ts";
