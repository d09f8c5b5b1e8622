import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildXlsx } from "./support/build-xlsx";
import { packageFaults, partsOf, textPart } from "./support/check-package";

const types = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
const links = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
const plain = buildXlsx([{ name: "表", xml: "<sheetData/>" }]);

const signed = buildXlsx([{ name: "表", xml: "<sheetData/>" }], {
  "[Content_Types].xml": textPart(plain, "[Content_Types].xml").replace(
    "</Types>",
    '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' +
      '<Default Extension="cer" ContentType="application/vnd.openxmlformats-package.digital-signature-certificate"/>' +
      '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>',
  ),
  "_rels/.rels": links(
    ["http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "xl/workbook.xml"],
    [`${types}/origin`, "_xmlsignatures/origin.sigs"],
  ),
  "_xmlsignatures/origin.sigs": new Uint8Array(),
  "_xmlsignatures/_rels/origin.sigs.rels": links([`${types}/signature`, "sig1.xml"]),
  "_xmlsignatures/sig1.xml": "<Signature/>",
  "_xmlsignatures/_rels/sig1.xml.rels": links([`${types}/certificate`, "c.cer"]),
  "_xmlsignatures/c.cer": Uint8Array.of(1),
});

test("a signed file says so; a changed one is not signed any more, and a file saved as it is stays signed", async () => {
  expect((await readWorkbook(signed)).ignored).toEqual(["signature"]);
  expect(await patchWorkbook(signed, [])).toBe(signed);

  const changed = await patchWorkbook(signed, [{ kind: "set-value", sheet: "表", row: 0, column: 0, value: "改" }]);
  expect((await readWorkbook(changed)).ignored).toEqual([]);
  expect([...partsOf(changed).keys()].filter((path) => path.startsWith("_xmlsignatures"))).toEqual([]);
  expect(textPart(changed, "[Content_Types].xml")).not.toContain("sig1.xml");
  expect(packageFaults(changed)).toEqual([]);
});
