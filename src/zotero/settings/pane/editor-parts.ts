import { isShortcut } from "../../window/keys.ts";
import { byId } from "./dom.ts";
import { indent } from "./indent.ts";
import type { Part } from "./verdict.ts";

/** A file in the editor: `null` is a new one without a file, an empty name is Spisok's own, which can only be copied. */
export interface Opened {
  file: string | null;
  /** As it is saved; empty for a new one. */
  text: string;
  /** Where the editor begins, if not with what is saved: a template, a copy, a draft. */
  draft?: string;
}

/** What an editor consists of: a field for the text, and buttons. */
export class EditorParts {
  readonly part: Part;
  readonly field: HTMLTextAreaElement;

  /**
   * @param id what the names of the parts begin with
   * @param save is told of Ctrl+S
   */
  constructor(id: string, save: () => void) {
    this.part = (name) => byId(`${id}-${name}`);
    this.field = this.part<HTMLTextAreaElement>("text");
    this.field.addEventListener("keydown", (event) => indent(event, this.field));
    this.part("editor").addEventListener("keydown", (event) => {
      if (!isShortcut(event as KeyboardEvent, "s")) return;
      event.preventDefault();
      if (!this.button("save").disabled) save();
    });
  }

  button(name: string): HTMLButtonElement {
    return this.part<HTMLButtonElement>(name);
  }

  /** Shows a file; the cursor stays where it is. */
  show({ file, text, draft }: Opened): void {
    const builtIn = file === "";
    this.field.value = draft ?? text;
    this.field.readOnly = builtIn;
    this.part("editor").hidden = false;
    this.button("save").hidden = builtIn;
    this.button("save").disabled = true;
    this.button("copy").hidden = !file && !builtIn;
  }

  /** Puts the cursor into it, at the beginning. */
  focus(): void {
    this.field.focus();
    this.field.setSelectionRange(0, 0);
    this.part("editor").scrollIntoView({ block: "nearest" });
  }

  hide(): void {
    this.part("editor").hidden = true;
    this.part("new").focus();
  }
}
