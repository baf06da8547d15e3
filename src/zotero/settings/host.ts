import type { Answers } from "./check.ts";
import type { CodebookReport } from "./check-codebooks.ts";
import type { FoundOutlet, OutletsReport } from "./check-outlets.ts";
import type { RulesReport } from "./check-rules.ts";
import type { Problem } from "./problems.ts";

/** A row in a list of files. */
export interface FileRow {
  /** Name of the file; empty for what Spisok has built in. */
  file: string;
  used: boolean;
}

/** A file as it stood in the editor. */
export interface Draft {
  /** `null` for a new one. */
  file: string | null;
  text: string;
}

/** What became of a file that was chosen to be added. */
export type Added = { file: string } | { refused: string; problem: Problem };

/** The user's files of one kind, codebooks or outlets. Whatever goes wrong is a {@link FileProblem}. */
export interface FilesHost<Report> {
  list(): Promise<FileRow[]>;
  /** The text of a file of one's own. */
  read(file: string): Promise<string>;
  /** What Spisok has built in, as such a file. */
  builtIn(): Promise<string>;
  /** Without a text it is what Spisok has built in. */
  check(text: string | null): Promise<Report>;
  /** @returns the name of the file */
  save(file: string | null, name: string, text: string): Promise<string>;
  /** Keeps what is in the editor and not saved, for the case that the window is closed; `null` forgets it. */
  keepDraft(draft: Draft | null): Promise<void>;
  /** What was in the editor and not saved when the window was closed. */
  draft(): Promise<Draft | null>;
  use(file: string, used: boolean): void;
  remove(file: string): Promise<void>;
  /** Asks for a file and copies it into the folder, after checking it; `null` when none was chosen. */
  add(): Promise<Added | null>;
  /** Asks where to and writes the text there. */
  export(file: string, text: string): Promise<void>;
  showFolder(): Promise<void>;
}

/** What the pane needs of the program around it. The pane itself knows no Zotero, so that tests can open it anywhere. */
export interface SettingsHost {
  /** Spisok's own. */
  version: string;
  codebooks: FilesHost<CodebookReport>;
  /** The tags that a title would get by a codebook; by Spisok's own without a text. */
  tryTitle(text: string | null, title: string): Promise<Answers["title"]>;
  outlets: FilesHost<OutletsReport>;
  /** The outlet of a name or a link, with the outlets of a text before the built-in ones. */
  tryOutlet(text: string | null, words: string): Promise<FoundOutlet | null>;

  rulesOff(): string[];
  setRuleOn(rule: string, on: boolean): void;
  exemptHosts(): string[];
  /** @returns what is no host */
  setExemptHosts(text: string): string[];
  readRules(): Promise<string>;
  checkRules(text: string): Promise<RulesReport>;
  saveRules(text: string): Promise<void>;
  tryLink(text: string, link: string): Promise<Answers["link"]>;

  token(): string;
  newToken(): string;
  copy(text: string): void;
  /** Where Zotero listens; `null` where its server is off. */
  port(): number | null;

  /** The language chosen for the interface; empty where it follows Zotero. */
  language(): string;
  /** Puts the chosen language into the menus of open windows, and within reach of the pane's own window. */
  languageChanged(own: Window): void;
  /** Zotero's windows have another key for *Import Reading List…* from now on. */
  shortcutChanged(): void;
  confirm(title: string, text: string): boolean;
  reset(): void;
}
