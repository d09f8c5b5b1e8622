import { onThisOrigin, type AddinManifest, type RibbonButton } from "../host/manifest";
import { strings } from "../strings";

/** The add-in's buttons, as its manifest names them. */
export class Ribbon {
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(container: HTMLElement, manifest: AddinManifest, press: (button: RibbonButton) => void) {
    for (const button of manifest.buttons) {
      const element = ribbonButton(button);
      element.addEventListener("click", () => press(button));
      this.buttons.set(button.id, element);
      container.append(element);
    }
  }

  setEnabled(id: string, enabled: boolean): void {
    const button = this.buttons.get(id);
    if (button) button.disabled = !enabled;
  }
}

function ribbonButton({ label, tip, iconUrl }: RibbonButton): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.title = tip;
  // The pane has buttons of the same name; this one belongs to the ribbon.
  element.setAttribute("aria-label", `${strings.ribbonPrefix}${label}`);
  if (iconUrl) element.append(icon(iconUrl));
  element.append(label);
  return element;
}

function icon(url: string): HTMLImageElement {
  const image = document.createElement("img");
  image.className = "button__icon";
  image.src = onThisOrigin(url);
  image.alt = "";
  // The manifest may name a picture that the build has not.
  image.addEventListener("error", () => image.remove());
  return image;
}
