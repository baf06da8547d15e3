/**
 * Something went wrong that the interface has words for: the text `spisok-problem-…` of the code says it in its language; `message`
 * says it in English, for the command line and for logs.
 */
export class ToldError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}
