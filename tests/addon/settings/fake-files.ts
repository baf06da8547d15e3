/* Gecko's IOUtils and PathUtils over a folder of the test's own, and workers that answer at once. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { answer, type Question } from "../../../src/zotero/settings/check.ts";
import { installFake, type FakeZotero } from "../fake-zotero.ts";

/** Puts the fakes in place; the folder is Zotero's data directory. */
export function installFakeFiles(): { fake: FakeZotero; folder: string; end: () => void } {
  const fake = installFake();
  const folder = mkdtempSync(join(tmpdir(), "spisok-data-"));
  Object.assign(fake.Zotero, { DataDirectory: { dir: folder } });
  Object.assign(fake.Zotero.Prefs, { clear: (name: string) => void fake.prefs.delete(name) });
  Object.assign(globalThis, {
    PathUtils: { join, filename: basename, parent: dirname },
    IOUtils: {
      exists: async (path: string) => existsSync(path),
      stat: async (path: string) => {
        const { size, mtimeMs } = statSync(path);
        return { size, lastModified: mtimeMs, type: statSync(path).isFile() ? "regular" : "directory" };
      },
      read: async (path: string) => new Uint8Array(readFileSync(path)),
      getChildren: async (path: string) =>
        existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [],
      makeDirectory: async (path: string) => void mkdirSync(path, { recursive: true }),
      writeUTF8: async (path: string, text: string) => writeFileSync(path, text),
      remove: async (path: string) => rmSync(path, { force: true }),
    },
    ChromeWorker: class {
      onmessage: (event: { data: unknown }) => void = () => {};
      onerror = () => {};
      private ended = false;
      terminate() {
        this.ended = true;
      }
      postMessage(question: Question & { ask: "codebook" }) {
        // A worker that never answers, as one does that is held up by what it reads.
        if (JSON.stringify(question).includes("NEVER ENDS")) return;
        setTimeout(() => this.ended || this.onmessage({ data: { answer: answer(question) } }));
      }
    },
  });
  return { fake, folder, end: () => rmSync(folder, { recursive: true, force: true }) };
}
