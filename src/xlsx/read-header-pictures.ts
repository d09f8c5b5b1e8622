import { relationshipsOf } from "./package/relationships";
import { readWorkbookPart } from "./package/workbook-part";
import { XlsxPackage } from "./package/xlsx-package";
import { attributesOfElement, child, parseXml } from "./xml/xml-element";
import { unlessDamaged } from "./xml/unless-damaged";

/** A picture that a header or footer shows where its text says &G. */
export interface HeaderPicture {
  readonly line: "header" | "footer";
  /** On which pages: the first, those with even numbers, or the others (all, where nothing else is set). */
  readonly pages: "first" | "even" | "odd";
  readonly side: "left" | "center" | "right";
  /** In points; null where the file does not say. */
  readonly width: number | null;
  readonly height: number | null;
  /** Its type and bytes; null for one that no browser shows (EMF, WMF), or that is too large or missing. */
  readonly image: { readonly type: string; readonly bytes: Uint8Array } | null;
}

const types: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
};
const mostBytes = 8 * 2 ** 20;

/** The shapes of these pictures go by their place: RH, LFEVEN, CHFIRST. */
const place = /^([LCR])([HF])(EVEN|FIRST)?$/;
const sides = { L: "left", C: "center", R: "right" } as const;

/**
 * Reads the pictures in the headers and footers of a sheet. Patching keeps them.
 *
 * @returns [] for a sheet without any, or that is not there.
 * @throws {FileFailure} when the file cannot be read.
 */
export function readHeaderPictures(bytes: Uint8Array, sheet: string): HeaderPicture[] {
  const file = XlsxPackage.open(bytes);
  const path = readWorkbookPart(file).sheets.find(({ name }) => name === sheet)?.path;
  return path === null || path === undefined ? [] : unlessDamaged(() => picturesOf(file, path), []);
}

function picturesOf(file: XlsxPackage, sheet: string): HeaderPicture[] {
  const document = parseXml(file.text(sheet), "sheetData");
  const link = child(document.root, "legacyDrawingHF");
  const id = link && [...attributesOfElement(document, link)].find(([name]) => /:id$/.test(name))?.[1];
  const drawing = relationshipsOf(file, sheet).find((one) => one.id === id && !one.external)?.target;
  if (id === undefined || drawing === undefined || !file.has(drawing)) return [];

  const images = new Map(relationshipsOf(file, drawing).map((one) => [one.id, one]));
  // VML is often no well-formed XML, so shapes are found by their text.
  const shapes = file.text(drawing).match(/<v:shape\s(?:(?!<v:shape\s)[^])*?<\/v:shape>/g) ?? [];
  return shapes.flatMap((shape): HeaderPicture[] => {
    const [, side, line, pages = "ODD"] = place.exec(attributeIn(shape, "id")) ?? [];
    if (side === undefined || !/<v:imagedata\s/.test(shape)) return [];
    const image = images.get(attributeIn(shape, "o:relid"));
    const style = attributeIn(shape, "style");
    return [
      {
        line: line === "H" ? "header" : "footer",
        pages: pages.toLowerCase() as HeaderPicture["pages"],
        side: sides[side as keyof typeof sides],
        width: points(style, "width"),
        height: points(style, "height"),
        image: image && !image.external ? imageIn(file, image.target) : null,
      },
    ];
  });
}

function imageIn(file: XlsxPackage, path: string): HeaderPicture["image"] {
  const type = types[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
  if (type === undefined || !file.has(path) || file.size(path) > mostBytes) return null;
  return { type, bytes: file.bytes(path) };
}

const attributeIn = (xml: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml)?.slice(1).find(Boolean) ?? "";

const inPoints: Readonly<Record<string, number>> = { pt: 1, in: 72, px: 0.75, cm: 72 / 2.54, mm: 72 / 25.4 };

function points(style: string, name: "width" | "height"): number | null {
  const [, length, unit = ""] =
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]{1,9})(pt|in|px|cm|mm)`).exec(style) ?? [];
  const factor = inPoints[unit];
  const value = Number(length) * (factor ?? Number.NaN);
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : null;
}
