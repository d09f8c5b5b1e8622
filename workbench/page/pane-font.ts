import { fontFiles } from "../server/fonts";

/**
 * Gives the add-in's page the workbench's open Chinese font under its own name, as an operating system would have it
 * installed. A bare Linux has no Chinese glyphs; nothing is loaded where another font of the page's list has them.
 */
export function provideFont(frame: HTMLIFrameElement): void {
  frame.addEventListener("load", () => {
    const page = frame.contentWindow as (Window & { FontFace: typeof FontFace }) | null;
    if (!page || !frame.contentDocument) return;
    const sources = `local("Noto Sans SC"), url("/fonts/${fontFiles.chinese}") format("woff2")`;
    // A font belongs to the page whose constructor made it.
    frame.contentDocument.fonts.add(new page.FontFace("Noto Sans SC", sources));
  });
}
