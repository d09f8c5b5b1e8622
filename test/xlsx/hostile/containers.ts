import { gzipSync } from "node:zlib";
import type { HostileFile } from "./plain-parts";
import { zipOf } from "./plain-parts";

const ole = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from("D0CF11E0A1B11AE1", "hex"),
    Buffer.alloc(1024, 0xff),
    ...streams.map((stream) => Buffer.from(stream, "utf16le")),
    Buffer.alloc(600),
  ]);

const table = "<table><tr><td>工作内容</td><td>工作目标</td></tr><tr><td>到位资金</td><td>3 亿元</td></tr></table>";
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

const texts: Readonly<Record<string, string | Uint8Array>> = {
  "web page": `<html><head><meta charset="utf-8"></head><body>${table}</body></html>`,
  "web page of Excel": `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${table}</html>`,
  "bare table": table,
  "web page behind a comment": `<!-- 导出 -->\n${table}`,
  "web page behind a mark": Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(table)]),
  "web page in UTF-16": utf16(`<html>${table}</html>`),
  "single-file web page": `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n${table}\r\n--x--`,
  "XML of Excel 2003": `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>`,
  "flat OpenDocument":
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
  "flat package of Office":
    '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
  "bare worksheet":
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  "comma separated": "工作内容,工作目标\r\n到位资金,3亿元\r\n",
  "tab separated": "工作内容\t工作目标\n到位资金\t3亿元\n",
  "comma separated in UTF-16": utf16("工作内容,工作目标"),
  "comma separated in UTF-16 without a mark": Buffer.from("工作内容,工作目标", "utf16le"),
  "comma separated in GBK": Buffer.from([0xb9, 0xa4, 0xd7, 0xf7, 0xc4, 0xda, 0xc8, 0xdd, 0x2c, 0x31]),
  "symbolic link format": 'ID;PWXL;N;E\nC;Y1;X1;K"工作内容"\nE\n',
  "data interchange format": 'TABLE\n0,1\n"EXCEL"\n',
  "rich text format": "{\\rtf1\\ansi 工作内容}",
  JSON: '{"rows":[["工作内容"]]}',
  "git pointer": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
  "error page of a server": "<!DOCTYPE html><title>404 Not Found</title>",
  "log-in page": "\r\n\r\n<script>location='/login'</script>",
  "base64 of a zip": Buffer.from("PK\x03\x04....").toString("base64"),
  "only spaces": " ".repeat(1000),
};

const binaries: Readonly<Record<string, Uint8Array>> = {
  nothing: new Uint8Array(),
  "one byte": Uint8Array.of(0x50),
  "two letters": Buffer.from("PK"),
  "zeros, as a copy that broke off": Buffer.alloc(20_000),
  "a zip's first bytes alone": Buffer.from("PK\x03\x04", "latin1"),
  "an empty zip": Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]),
  "a split zip": Buffer.concat([Buffer.from("PK\x07\x08", "latin1"), Buffer.alloc(100)]),
  gzip: gzipSync(table),
  "7-Zip": Buffer.concat([Buffer.from("377ABCAF271C", "hex"), Buffer.alloc(100)]),
  RAR: Buffer.concat([Buffer.from("Rar!\x1a\x07\x01\0", "latin1"), Buffer.alloc(100)]),
  PDF: Buffer.from("%PDF-1.4\n%âãÏÓ"),
  picture: Buffer.from("89504E470D0A1A0A0000", "hex"),
  photograph: Buffer.from("FFD8FFE000104A464946", "hex"),
  program: Buffer.from("MZ\x90\0\x03", "latin1"),
  "Excel 97": ole("Root Entry", "Workbook"),
  "Excel 95": ole("Root Entry", "Book"),
  "Excel 2.1, bare": Uint8Array.of(0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00),
  "Excel 3, bare": Uint8Array.of(0x09, 0x02, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00),
  "WPS .et": ole("Root Entry", "Workbook", "ETExtData"),
  "old Word": ole("Root Entry", "WordDocument"),
  "old PowerPoint": ole("Root Entry", "PowerPoint Document"),
  "mail of Outlook": ole("__properties_version1.0"),
  "container without anything": ole(),
  "container that breaks off": ole("Root Entry", "Workbook").subarray(0, 20),
  "locked by password": ole("EncryptionInfo", "EncryptedPackage"),
  "locked by rights management": ole("\x06DataSpaces", "EncryptedPackage"),
};

const zips: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Word: { "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" },
  PowerPoint: { "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>" },
  Visio: { "[Content_Types].xml": "<Types/>", "visio/document.xml": "<x/>" },
  "binary workbook": { "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "" },
  OpenDocument: { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" },
  Numbers: { "Index/Document.iwa": "\0", "Metadata/Properties.plist": "", "preview.jpg": "" },
  OFD: { "OFD.xml": "<ofd:OFD/>", "Doc_0/Document.xml": "<x/>" },
  "Java archive": { "META-INF/MANIFEST.MF": "Manifest-Version: 1.0" },
  "electronic book": { mimetype: "application/epub+zip", "META-INF/container.xml": "<x/>" },
  "folder of workbooks": { "一季度.xlsx": "PK", "二季度.xlsx": "PK" },
  theme: { "[Content_Types].xml": "<Types/>", "theme/theme/themeManager.xml": "<x/>" },
};

/** Files of other kinds that go by the name of .xlsx. */
export function foreignContainers(): HostileFile[] {
  return [
    ...Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const),
    ...Object.entries(binaries),
    ...Object.entries(zips).map(([name, parts]) => [`zip of ${name}`, zipOf(parts)] as const),
  ];
}
