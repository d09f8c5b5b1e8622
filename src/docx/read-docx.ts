import { convertToHtml } from "mammoth/mammoth.browser.min";
import { FileFailure, tooLarge } from "../xlsx/file-failure";
import { defaultLimits, type FileLimits } from "../xlsx/file-limits";
import { relationshipsOf } from "../xlsx/package/relationships";
import { writeZip } from "../xlsx/package/write-zip";
import { XlsxPackage } from "../xlsx/package/xlsx-package";
import { htmlText } from "./html-text";
import { writeOutNumbers } from "./write-out-numbers";

/** A notice with a hundred pages has some hundred kilobytes; pictures are never unpacked. */
export const docxLimits: FileLimits = { ...defaultLimits, fileBytes: 64 * 2 ** 20, readBytes: 16 * 2 ** 20 };

/**
 * The words of a .docx file in reading order: a line for each paragraph, with the number that Word shows before it, and for each row
 * of a table, its cells parted by tabs. Deleted revisions are left out, inserted ones are read.
 *
 * Nothing of the file is run or fetched; of its parts only the text and the numbering are unpacked.
 *
 * @throws {FileFailure} and nothing else, when the file cannot be read.
 * @example await readDocx(bytes) //=> "二、工作任务\n1.加强产业项目合作。到位资金8亿元以上。"
 */
export async function readDocx(bytes: Uint8Array, limits: FileLimits = docxLimits): Promise<string> {
  try {
    const file = XlsxPackage.open(bytes, limits);
    const main = relationshipsOf(file, "").find(({ kind }) => kind === "officeDocument")?.target;
    if (main === undefined || !file.has(main)) throw new FileFailure("damaged", { where: "_rels/.rels" });
    const { value } = await convertToHtml(
      { arrayBuffer: plainPackage(numberedText(file, main, limits)) },
      { includeEmbeddedStyleMap: false },
    );
    return htmlText(value);
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    // What a reader throws over broken XML is of many kinds; to the user they are one.
    throw new FileFailure("damaged", {}, { cause: error });
  }
}

function numberedText(file: XlsxPackage, main: string, limits: FileLimits): string {
  const related = relationshipsOf(file, main);
  const pathOf = (kind: string) => {
    const path = related.find((relationship) => relationship.kind === kind)?.target;
    return path !== undefined && file.has(path) ? path : null;
  };
  const [numbering, styles] = [pathOf("numbering"), pathOf("styles")];
  const readBytes = [main, numbering, styles].reduce((sum, path) => sum + (path === null ? 0 : file.size(path)), 0);
  if (readBytes > limits.readBytes) throw tooLarge("read-bytes", limits.readBytes, readBytes);
  const document = file.text(main);
  if (numbering === null) return document;
  return writeOutNumbers(document, file.text(numbering), styles === null ? null : file.text(styles));
}

/** A package with the text alone: pictures, notes, templates and outside addresses of the original cannot trip the reader then. */
function plainPackage(document: string): ArrayBuffer {
  const xml = (name: string, text: string) => ({ name, content: new TextEncoder().encode(text), stored: true });
  const zip = writeZip([
    xml(
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    xml(
      "_rels/.rels",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    xml("word/document.xml", document.replace(/<w:(?:foot|end)note(?:Reference|Ref)\b[^<>]*\/>/gu, "")),
  ]);
  return zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength) as ArrayBuffer;
}
