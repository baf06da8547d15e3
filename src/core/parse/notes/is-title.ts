/**
 * Whether what has a number is the title itself, as nothing but who wrote it and when stands before it: `(2020). World Migration Report
 * 2020. Geneva: IOM`, and where the number is a year also `UNHCR. Global Trends Report 2021. Geneva: UNHCR`.
 * @param before the text before it
 */
export const isTitle = (before: string, number: string): boolean =>
  behindDate.test(before) || behindYear.test(before) || (years.test(number) && behindNames.test(before));

const behindDate = /^[^“”"„]{2,200}\((?:19|20)\d\d[a-z]?\)[.,:]?\s$/u;
/** Chicago author–date: `IOM. 2020. World Migration Report 2020.` */
const behindYear = /^[^.?!“”"„«(]{2,110}(?:\.\s?\p{Lu}\.){0,2}[.,]\s(?:19|20)\d\d[a-z]?\.\s$/u;
const behindNames = /^[^.?!“”"„«(]{2,110}(?:\.\s?\p{Lu}\.){0,2}[.,]\s$/u;
const years = /^(?:19|20)\d\d(?:[/–-](?:\d\d|(?:19|20)\d\d))?$/;
