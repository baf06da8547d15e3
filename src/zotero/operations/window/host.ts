import type { Warning } from "../../../core/index.ts";
import type { ApplyOutcome } from "../apply.ts";
import type { ItemFindings, Operation, OperationOptions } from "../types.ts";
import type { UndoOutcome } from "../undo.ts";

/** An item as the window names it. */
export interface ItemName {
  title: string;
  /** Authors and year, as Zotero shows them in its list. */
  byline: string;
}

/** Is told how a plan goes. */
export interface PlanningHooks {
  /** What of the settings could not be used. */
  onWarnings(warnings: Warning[]): void;
  onFound(found: ItemFindings[]): void;
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

/** What the window needs of the program around it. The window itself knows no Zotero, so that tests can open it anywhere. */
export interface OperationsHost {
  /** Gives the window the size of letters, density and direction that are chosen in the program around it. */
  dress?(root: HTMLElement): void;
  operation: Operation;
  options: Required<Pick<OperationOptions, "scheme" | "title">>;
  /** How many items were selected. */
  count: number;
  /** Finds changes; what was found comes portion by portion. Rejects when it was stopped. */
  plan(options: OperationOptions, hooks: PlanningHooks): Promise<void>;
  nameOf(id: number): ItemName;
  apply(
    chosen: readonly ItemFindings[],
    onProgress: (done: number, total: number) => void,
    isCancelled: () => boolean,
  ): Promise<ApplyOutcome>;
  undo(token: string): Promise<UndoOutcome>;
  /** Selects an item in Zotero's window. */
  show(id: number): void;
}
