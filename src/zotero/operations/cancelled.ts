/** The user stopped an operation; nothing was written. */
export class Cancelled extends Error {
  constructor() {
    super("the operation was stopped; nothing was written");
  }
}

export interface Hooks {
  onProgress?: (done: number, total: number) => void;
  isCancelled?: () => boolean;
}
