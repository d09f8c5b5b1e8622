import { readWords } from "../../src/docx/read-words";
import { noticeFailure } from "../../src/strings/year/notice-file";
import { FileFailure } from "../../src/xlsx/file-failure";
import { docxFile, paragraph } from "./docx-file";

const remedyOf = (bytes: Uint8Array) =>
  readWords(bytes).then(
    (text) => text,
    (error: unknown) => {
      if (!(error instanceof FileFailure)) throw error;
      return noticeFailure(error.code).remedy;
    },
  );

describe("the words of a notice, whatever it is called", () => {
  test.each<[string, readonly number[]]>([
    ["UTF-8", [0xe6, 0xad, 0xa3, 0xe6, 0x96, 0x87]],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0xe6, 0xad, 0xa3, 0xe6, 0x96, 0x87]],
    ["GBK", [0xd5, 0xfd, 0xce, 0xc4]],
    ["UTF-16", [0xff, 0xfe, 0x63, 0x6b, 0x87, 0x65]],
    ["UTF-16, the other way round", [0xfe, 0xff, 0x6b, 0x63, 0x65, 0x87]],
  ])("in %s", async (_name, bytes) => {
    expect(await readWords(Uint8Array.from(bytes))).toBe("正文");
  });

  test("in a .docx", async () => {
    expect(await readWords(docxFile({ body: paragraph("正文") }))).toBe("正文");
  });

  test.each<[string, Uint8Array]>([
    ["an old .doc", Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex")],
    ["RTF that is called .doc", Buffer.from("{\\rtf1\\ansi \\'d5\\'fd\\'ce\\'c4}")],
    ["a web page that is called .doc", Buffer.from("<html><body>正文</body></html>")],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ["more than any notice", new Uint8Array(2_000_001).fill(0x41)],
  ])("%s is to be saved as .docx", async (_name, bytes) => {
    expect(await remedyOf(bytes)).toContain("另存为 .docx");
  });
});
