/** A table's row of words: they hold no spaces, and a string of them is easier to read and smaller than a list. */
export const words = (row: string): readonly string[] => row.split(" ");
