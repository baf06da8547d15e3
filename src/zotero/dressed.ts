/** Sizes of letters, density and direction as in Zotero's own windows; they follow its settings from then on. */
export function dressed(root: HTMLElement): void {
  const { UIProperties } = Zotero as unknown as { UIProperties?: { registerRoot(root: HTMLElement): void } };
  UIProperties?.registerRoot(root);
}
