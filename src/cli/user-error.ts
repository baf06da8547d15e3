/** Wrong use or unreadable input: said in one line, exit status 2. */
export class UserError extends Error {}
