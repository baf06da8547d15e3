export { type FoundDate, findDates, dateAt } from "./find-dates.ts";
