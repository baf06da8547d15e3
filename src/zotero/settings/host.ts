import type { CodebookReport, RulesReport, Answers } from "./check.ts";

/** A row in the list of codebooks. */
export interface CodebookRow {
  /** Name of the file; empty for Spisok's own codebook. */
  file: string;
  used: boolean;
}

/** A codebook as it stood in the editor. */
export interface Draft {
  /** `null` for a new one. */
  file: string | null;
  text: string;
}

/** What became of a file that was chosen to be added. */
export type Added = { file: string } | { problem: string };

/** What the pane needs of the program around it. The pane itself knows no Zotero, so that tests can open it anywhere. */
export interface SettingsHost {
  codebooks(): Promise<CodebookRow[]>;
  /** The text of a codebook of one's own. */
  readCodebook(file: string): Promise<string>;
  /** The text of Spisok's own codebook. */
  builtInCodebook(): Promise<string>;
  /** Without a text it is Spisok's own codebook. */
  checkCodebook(text: string | null): Promise<CodebookReport>;
  tryTitle(text: string | null, title: string): Promise<Answers["title"]>;
  /** @returns the name of the file */
  saveCodebook(file: string | null, name: string, text: string): Promise<string>;
  /** Keeps what is in the editor and not saved, for the case that the window is closed; `null` forgets it. */
  keepDraft(draft: Draft | null): Promise<void>;
  /** What was in the editor and not saved when the window was closed. */
  draft(): Promise<Draft | null>;
  useCodebook(file: string, used: boolean): void;
  removeCodebook(file: string): Promise<void>;
  /** Asks for a file and copies it into the folder, after checking it; `null` when none was chosen. */
  addCodebook(): Promise<Added | null>;
  /** Asks where to and writes the text there. */
  exportCodebook(file: string, text: string): Promise<void>;
  showCodebooks(): Promise<void>;

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
  confirm(title: string, text: string): boolean;
  reset(): void;
}
