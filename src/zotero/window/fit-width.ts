/** Widths in ems up to which the style sheets put something elsewhere, or leave it to the details: `under-50`. */
const WIDTHS = [84, 72, 50, 46, 34];

/**
 * Tells the style sheets how wide the window is in the size of its letters. Container queries say the same, but make Gecko lay the
 * window out twice whenever anything changes; media queries do not know the size of letters.
 */
export function fitWidth(): void {
  const { body } = document;
  const fit = () => {
    const ems = body.clientWidth / parseFloat(getComputedStyle(body)!.fontSize);
    for (const width of WIDTHS) body.classList.toggle(`under-${width}`, ems <= width);
  };
  fit();
  new ResizeObserver(fit).observe(body);
  body.addEventListener("UIPropertiesChanged", fit);
}
