import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../src/xlsx/package/crc32";
import { relationshipsPath, resolveTarget } from "../../src/xlsx/package/part-paths";
import { writeZip } from "../../src/xlsx/package/write-zip";
import { unpack } from "../../src/xlsx/package/zip-content";
import { readZipDirectory } from "../../src/xlsx/package/zip-directory";

const files = fc.dictionary(fc.constantFrom("a.xml", "xl/表.xml", "图/1.png", "b"), fc.uint8Array({ maxLength: 5000 }));

test("what another zip writer wrote is read", () => {
  fc.assert(
    fc.property(files, fc.constantFrom(0 as const, 6 as const), (parts, level) => {
      const zip = zipSync(parts, { level });
      const read = readZipDirectory(zip).map((entry) => [entry.name, unpack(zip, entry)]);
      expect(Object.fromEntries(read)).toEqual(parts);
    }),
  );
});

test("what we write another zip reader reads, copied entries too", () => {
  fc.assert(
    fc.property(files, files, (old, fresh) => {
      const zip = zipSync(old);
      const copies = readZipDirectory(zip)
        .filter(({ name }) => !(name in fresh))
        .map((entry) => ({ name: entry.name, copyOf: entry, from: zip }));
      const items = Object.entries(fresh).map(([name, content]) => ({ name, content }));
      expect(unzipSync(writeZip([...copies, ...items]))).toEqual({ ...old, ...fresh });
    }),
  );
});

test("the same content gives the same bytes", () => {
  const items = [{ name: "a", content: strToU8("山海") }];
  expect(writeZip(items)).toEqual(writeZip(items));
});

test("a comment behind the directory, bytes before the archive's view", () => {
  const zip = zipSync({ a: strToU8("x") }, { comment: "PK notes" });
  const shifted = new Uint8Array(zip.length + 7);
  shifted.set(zip, 7);
  const view = shifted.subarray(7);
  expect(readZipDirectory(view).map((entry) => strFromU8(unpack(view, entry)))).toEqual(["x"]);
});

test("checksum", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
});

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
  ["xl/worksheets/sheet1.xml", "../comments1.xml", "xl/comments1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["", "./xl\\work%20book.xml", "xl/work book.xml"],
  ["xl/workbook.xml", "../../../etc/passwd", "etc/passwd"],
])("from %j the target %j is %j", (part, target, path) => {
  expect(resolveTarget(part, target)).toBe(path);
});

test("relationships of a part stand beside it", () => {
  expect(relationshipsPath("")).toBe("_rels/.rels");
  expect(relationshipsPath("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
});
