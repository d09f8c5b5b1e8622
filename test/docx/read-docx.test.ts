import { readNotice } from "../../src/core/comparison/notice";
import { docxLimits, readDocx } from "../../src/docx/read-docx";
import { FileFailure } from "../../src/xlsx/file-failure";
import { writeZip } from "../../src/xlsx/package/write-zip";
import { docxFile, numbered, paragraph, run, table } from "./docx-file";

const textOf = (body: string, parts: { numbering?: string; styles?: string } = {}) =>
  readDocx(docxFile({ body, ...parts }));

/** 一、 （一） 1. as official documents count. */
const numbering = `<w:abstractNum w:abstractNumId="7">${[
  ["chineseCountingThousand", "%1、"],
  ["chineseCounting", "（%2）"],
  ["decimal", "%3."],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe("the words of a .docx", () => {
  test("a line for each paragraph, a row of a table with tabs, in reading order", async () => {
    const body =
      paragraph("西湖区山海协作工程2022年度重点工作任务") +
      paragraph(run("实现到位资金") + run("8亿元以上。")) +
      table([
        ["工作内容", "责任单位"],
        ["到位资金\n完成情况", "区投促局"],
      ]) +
      paragraph("特此通知。");
    expect(await textOf(body)).toBe(
      [
        "西湖区山海协作工程2022年度重点工作任务",
        "实现到位资金8亿元以上。",
        "工作内容\t责任单位",
        "到位资金 完成情况\t区投促局",
        "特此通知。",
      ].join("\n"),
    );
  });

  test("deleted and moved away revisions are not read, inserted ones are", async () => {
    const body = paragraph(
      run("到位资金") +
        `<w:del w:id="1"><w:r><w:delText>3亿元</w:delText></w:r></w:del>` +
        `<w:ins w:id="2">${run("8亿元")}</w:ins>` +
        `<w:moveFrom w:id="3">${run("（旧）")}</w:moveFrom>` +
        `<w:moveTo w:id="4">${run("以上")}</w:moveTo>`,
    );
    expect(await textOf(body)).toBe("到位资金8亿元以上");
  });

  test("line breaks part lines, tabs of a paragraph are blanks, entities are characters", async () => {
    const body = paragraph(
      `<w:r><w:t>1.</w:t><w:tab/><w:t>产业合作 A&amp;B &lt;3亿元&gt;</w:t><w:br/><w:t>2.人才支撑</w:t></w:r>`,
    );
    expect(await textOf(body)).toBe("1. 产业合作 A&B <3亿元>\n2.人才支撑");
  });

  test("content controls, links, fields and text beside notes are read", async () => {
    const body =
      `<w:sdt><w:sdtContent>${paragraph("标题")}</w:sdtContent></w:sdt>` +
      paragraph(
        `<w:hyperlink>${run("省文")}</w:hyperlink><w:r><w:footnoteReference w:id="5"/></w:r>` +
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      );
    expect(await textOf(body)).toBe("标题\n省文7");
  });
});

describe("numbers that Word counts by itself", () => {
  test("are written as it shows them, each level anew below the one above", async () => {
    const body = [
      ["总体目标", 0],
      ["工作任务", 0],
      ["产业合作", 1],
      ["到位资金", 2],
      ["对接洽谈", 2],
      ["人才支撑", 1],
      ["干部挂职", 2],
    ]
      .map(([text, level]) => paragraph(String(text), numbered(1, Number(level))))
      .join("");
    expect((await textOf(body, { numbering })).split("\n")).toEqual([
      "一、总体目标",
      "二、工作任务",
      "（一）产业合作",
      "1.到位资金",
      "2.对接洽谈",
      "（二）人才支撑",
      "1.干部挂职",
    ]);
  });

  test("a list that begins anew does; one that goes on does; a deleted paragraph counts nothing", async () => {
    const body =
      paragraph("甲", numbered(1)) +
      paragraph(`<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del>`, numbered(1)) +
      paragraph("没有编号") +
      paragraph("乙", numbered(1)) +
      paragraph("丙", numbered(2)) +
      paragraph("丁", `<w:numPr><w:numId w:val="0"/></w:numPr>`);
    expect(await textOf(body, { numbering })).toBe("一、甲\n没有编号\n二、乙\n一、丙\n丁");
  });

  test("may come from a style, or the one that it is based on", async () => {
    const styles =
      `<w:style w:styleId="Task"><w:pPr>${numbered(1, 1)}</w:pPr></w:style>` +
      `<w:style w:styleId="Own"><w:basedOn w:val="Task"/></w:style>`;
    const body = paragraph("产业合作", `<w:pStyle w:val="Own"/>`) + paragraph("人才支撑", `<w:pStyle w:val="Task"/>`);
    expect(await textOf(body, { numbering, styles })).toBe("（一）产业合作\n（二）人才支撑");
  });

  test("let the notice's tasks be found", async () => {
    const body =
      paragraph("工作任务", numbered(1, 0)) +
      paragraph("产业合作。实现到位资金8亿元以上。（责任单位：区投促局）", numbered(1, 2));
    expect(readNotice(await textOf(body, { numbering })).items).toMatchObject([
      { number: "一、1", heading: "产业合作", isTask: true },
    ]);
  });
});

describe("what is no .docx, or not a harmless one", () => {
  const failure = async (bytes: Uint8Array, limits = docxLimits) =>
    readDocx(bytes, limits).then(
      () => "read",
      (error: unknown) => (error instanceof FileFailure ? error.code : String(error)),
    );

  test.each([
    ["text", new TextEncoder().encode("通知"), "not-xlsx"],
    ["an empty file", new Uint8Array(), "not-xlsx"],
    ["a zip of something else", writeZip([{ name: "a.txt", content: new TextEncoder().encode("x") }]), "damaged"],
    ["broken XML", docxFile({ body: "<w:p><w:r>" }), "damaged"],
  ])("%s is refused", async (_name, bytes, code) => {
    expect(await failure(bytes)).toBe(code);
  });

  test("a file that unpacks to more than a notice is refused before it is unpacked", async () => {
    const bomb = docxFile({ body: paragraph("山".repeat(2_000_000)) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failure(bomb, { ...docxLimits, readBytes: 1_000_000 })).toBe("too-large");
  });
});
