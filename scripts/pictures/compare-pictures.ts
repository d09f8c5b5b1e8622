import type { Page } from "playwright-core";

/** Pixels of the pictures that become one before they are compared, along each side: finer differences are those of antialiasing. */
const grain = 8;
/** Of 255, in any of the three colours, from which on two of these are different. */
const tolerance = 24;

/** @returns the share of two pictures' areas that looks different; 1 where their sizes differ. */
export function differentShare(page: Page, first: Buffer, second: Buffer): Promise<number> {
  const addresses = [first, second].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(
    async ([sources, coarse, apart]) => {
      const pictures = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const [width, height] = [Math.ceil(image.width / coarse), Math.ceil(image.height / coarse)];
          const context = new OffscreenCanvas(width, height).getContext("2d")!;
          context.imageSmoothingQuality = "high";
          context.drawImage(image, 0, 0, width, height);
          return { size: `${image.width} ${image.height}`, pixels: context.getImageData(0, 0, width, height).data };
        }),
      );
      const [one, other] = pictures as [(typeof pictures)[0], (typeof pictures)[0]];
      if (one.size !== other.size) return 1;
      let different = 0;
      for (let at = 0; at < one.pixels.length; at += 4) {
        const isApart = [0, 1, 2].some(
          (colour) => Math.abs(one.pixels[at + colour]! - other.pixels[at + colour]!) > apart,
        );
        if (isApart) different++;
      }
      return different / (one.pixels.length / 4);
    },
    [addresses, grain, tolerance] as const,
  );
}
