import type { HeaderPicture } from "../../src/xlsx/read-header-pictures";
import { strings } from "../strings";

/** The pictures in headers and footers while pages are shown. Their bytes are shown as the picture they are said to be, never as a document. */
export class PagePictures {
  private readonly addresses = new Map<HeaderPicture, string>();

  constructor(private readonly pictures: readonly HeaderPicture[]) {}

  /** @returns null where the file has no picture there: nothing is printed then. */
  at({ line, pages, side }: Pick<HeaderPicture, "line" | "pages" | "side">): HTMLElement | null {
    const picture = this.pictures.find((one) => one.line === line && one.pages === pages && one.side === side);
    if (!picture) return null;
    const address = this.addressOf(picture);
    if (address === null) return noPicture();

    const element = document.createElement("img");
    element.alt = "";
    if (picture.width !== null) element.style.width = `${picture.width}pt`;
    if (picture.height !== null) element.style.height = `${picture.height}pt`;
    element.addEventListener("error", () => element.replaceWith(noPicture()));
    element.src = address;
    return element;
  }

  /** Lets go of the pictures' bytes: what was shown may be printed no more. */
  release(): void {
    for (const address of this.addresses.values()) URL.revokeObjectURL(address);
    this.addresses.clear();
  }

  /** One for all pages. */
  private addressOf(picture: HeaderPicture): string | null {
    if (!picture.image) return null;
    const known = this.addresses.get(picture);
    if (known !== undefined) return known;
    const { type, bytes } = picture.image;
    const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
    this.addresses.set(picture, address);
    return address;
  }
}

function noPicture(): HTMLElement {
  const element = document.createElement("span");
  element.textContent = strings.noPicture;
  return element;
}
