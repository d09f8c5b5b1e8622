const narrowest = 280;
const widest = 800;
const keyStep = 20;

/** Lets the pane be made wider and narrower, by pointer or by arrow keys. */
export function makeResizable(divider: HTMLElement, desk: HTMLElement, pane: HTMLElement): void {
  const setWidth = (width: number): void => {
    const allowed = Math.max(narrowest, Math.min(widest, width));
    desk.style.setProperty("--pane-width", `${allowed}px`);
    divider.setAttribute("aria-valuenow", String(Math.round(allowed)));
  };

  divider.addEventListener("pointerdown", (start) => {
    const width = pane.offsetWidth;
    const move = (event: PointerEvent): void => setWidth(width + start.clientX - event.clientX);
    const stop = (): void => {
      desk.classList.remove("desk--resizing");
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
    };
    desk.classList.add("desk--resizing");
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
    start.preventDefault();
  });

  divider.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowLeft" ? keyStep : event.key === "ArrowRight" ? -keyStep : 0;
    if (step === 0) return;
    setWidth(pane.offsetWidth + step);
    event.preventDefault();
  });
}
