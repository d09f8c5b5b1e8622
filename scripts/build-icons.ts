import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { drawIcon } from "./icons/draw-icon";
import { encodePng } from "./icons/encode-png";

/** The sizes that Excel asks for: ribbon at 100–400 %, store and dialog. */
export const iconSizes = [16, 32, 64, 80, 128] as const;

const folder = resolve(__dirname, "../assets");
mkdirSync(folder, { recursive: true });
for (const size of iconSizes) writeFileSync(join(folder, `icon-${size}.png`), encodePng(drawIcon(size)));
