import type { ToldError } from "./told-error.ts";
import { documentToHtml, type DocumentFile } from "./documents/to-html.ts";

declare const self: { onmessage: unknown; postMessage(message: unknown): void };

/** Turns documents into HTML, away from the windows. Of one that it cannot read it says why. */
self.onmessage = ({ data }: { data: DocumentFile }) => {
  documentToHtml(data).then(
    (html) => self.postMessage({ html }),
    (error: unknown) => {
      const { message, code } = error as Partial<ToldError>;
      self.postMessage({ error: String(message ?? error), code });
    },
  );
};
