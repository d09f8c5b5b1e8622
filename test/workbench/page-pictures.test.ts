/** @jest-environment jsdom */
import type { HeaderPicture } from "../../src/xlsx/read-header-pictures";
import { PagePictures } from "../../workbench/print/page-pictures";

const png = { type: "image/png", bytes: new Uint8Array([1, 2, 3]) };
const picture = (fields: Partial<HeaderPicture>): HeaderPicture => ({
  line: "header",
  pages: "odd",
  side: "left",
  width: 40.5,
  height: 72,
  image: png,
  ...fields,
});

let living: Map<string, Blob>;

beforeEach(() => {
  living = new Map();
  let made = 0;
  URL.createObjectURL = (blob) => {
    const address = `blob:${++made}`;
    living.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = (address) => void living.delete(address);
});

test("a picture stands where it belongs, as large as the file says, with one address for all pages", () => {
  const pictures = new PagePictures([picture({}), picture({ line: "footer", side: "right", pages: "first" })]);
  const place = { line: "header", pages: "odd", side: "left" } as const;
  const [one, other] = [pictures.at(place), pictures.at(place)] as HTMLImageElement[];
  expect([one!.src, other!.src]).toEqual(["blob:1", "blob:1"]);
  expect([one!.style.width, one!.style.height]).toEqual(["40.5pt", "72pt"]);
  expect([...living.values()].map(({ type, size }) => [type, size])).toEqual([["image/png", 3]]);
  expect(pictures.at({ ...place, side: "right" })).toBeNull();
  expect(pictures.at({ ...place, line: "footer", side: "right" })).toBeNull();
  expect(pictures.at({ line: "footer", pages: "first", side: "right" })).not.toBeNull();
});

test("what no browser shows, and what turns out to be damaged, is said in words", () => {
  const pictures = new PagePictures([picture({ image: null }), picture({ side: "right" })]);
  const place = { line: "header", pages: "odd" } as const;
  expect(pictures.at({ ...place, side: "left" })!.textContent).toBe("图片无法显示");
  const line = document.createElement("div");
  line.append(pictures.at({ ...place, side: "right" })!);
  line.firstElementChild!.dispatchEvent(new Event("error"));
  expect([line.textContent, line.querySelector("img")]).toEqual(["图片无法显示", null]);
});

test("once released, no bytes are held any more", () => {
  const pictures = new PagePictures([picture({}), picture({ side: "right" })]);
  pictures.at({ line: "header", pages: "odd", side: "left" });
  pictures.at({ line: "header", pages: "odd", side: "right" });
  expect(living.size).toBe(2);
  pictures.release();
  expect(living.size).toBe(0);
});
