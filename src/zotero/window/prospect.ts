/** What an import would come to as things are chosen now. */
export interface Prospect {
  /** How many references are chosen. */
  chosen: number;
  /** How many of them the library has. */
  known: number;
  /** How many items of the library would come into the collection; 0 where there is none. */
  toAdd: number;
  /** How many items of the library get something that they lack, or that is to stand there instead. */
  updated: number;
  /** Whether the items go into a collection. */
  collected: boolean;
  /** Whether they are related to another item. */
  related: boolean;
  /** Whether the list is kept in a note. */
  noted: boolean;
}

/** A text of the interface and the number in it. */
export interface Said {
  id: string;
  count?: number;
}

/** What the button says; `null` where there is nothing that it could do. */
export function importLabel({ chosen, known, toAdd, updated, related, noted }: Prospect): Said | null {
  // Pressed without a choice, it says that there is none.
  if (!chosen || known < chosen) return { id: "spisok-import" };
  if (toAdd) return { id: "spisok-import-add", count: toAdd };
  if (updated) return { id: "spisok-import-update", count: updated };
  if (related) return { id: "spisok-import-relate", count: known };
  return noted ? { id: "spisok-import" } : null;
}

/** What is said beside the button; `null` where it says everything itself. */
export function importRemark({ chosen, known, toAdd, updated, collected }: Prospect): Said | null {
  if (updated) return known < chosen || toAdd ? { id: "spisok-import-known-updated", count: updated } : null;
  if (!known || (known === chosen && toAdd)) return null;
  if (collected && toAdd) return { id: "spisok-import-known", count: toAdd };
  return { id: "spisok-import-known-left", count: known };
}
