/** The parts of citation-js that Spisok uses; it ships no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options?: object);
    data: Record<string, unknown>[];
    format(format: string, options?: object): string;
  }
  export const plugins: {
    add(name: string, plugin: object): void;
    remove(name: string): void;
    has(name: string): boolean;
    config: { get(name: string): unknown };
  };
}
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-bibtex";
