import { readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Frame } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { openWorkbench, type OpenPage } from "../workbench/workbench-page";
import { launchBrowser } from "./launch-browser";
import { serveFixture, type Served } from "./serve";

jest.setTimeout(180_000);

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");

let browser: Browser;
let server: Served;
let open: OpenPage;
let addin: Frame;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveFixture(), launchBrowser()]);
  open = await openWorkbench(browser, server.address);
  addin = await open.addin();
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

declare global {
  /** What the fixture add-in notes down. */
  interface Window {
    commands: string[];
    events: Record<string, unknown>[];
  }
}

describe("office.js in the workbench", () => {
  it("takes the workbench for Excel on the web", async () => {
    expect(JSON.parse((await addin.textContent("#state")) ?? "")).toMatchObject({ host: "Excel" });
    expect(await addin.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.14"))).toBe(true);
    expect(await addin.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.15"))).toBe(false);
  });

  it("reads the sample's sheet: used range, values, merges", async () => {
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const used = sheet.getUsedRange(true);
        const merged = used.getMergedAreasOrNullObject();
        sheet.load("name,visibility");
        used.load("address,values,text,rowCount,columnCount");
        merged.load("areas/items/address");
        await context.sync();
        return {
          name: sheet.name,
          visibility: sheet.visibility,
          address: used.address,
          title: used.values[0]?.[0] as string,
          covered: used.values[0]?.[1] as string,
          rows: used.values.length === used.rowCount && used.text.length === used.rowCount,
          merges: merged.areas.items.map((area) => area.address),
        };
      }),
    );
    expect(read).toMatchObject({ name: "任务分解表", visibility: "Visible", covered: "", rows: true });
    expect(read.title).toBe("西湖区山海协作工程 2022 年度工作任务分解表");
    expect(read.address).toMatch(/^任务分解表!A1:[A-Z]+\d+$/);
    expect(read.merges).toContain("任务分解表!A1:D1");
  });

  it("writes values as Excel reads what is typed, and formulas that calculate", async () => {
    const written = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("试验");
        sheet.getRange("A1:D2").values = [
          ["8", 8, true, "文字"],
          ["=A1*2", "'8", "50%", ""],
        ];
        await context.sync();
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load("name");
        await context.sync();
        return active.name;
      }),
    );
    expect(written).toBe("任务分解表");
    await open.page.evaluate(() => window.workbench?.idle());
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("试验").getRange("A1:D2");
        range.load("values,formulas,valueTypes");
        await context.sync();
        return { values: range.values, formulas: range.formulas, types: range.valueTypes };
      }),
    );
    expect(read.values).toEqual([
      [8, 8, true, "文字"],
      [16, "8", 0.5, ""],
    ]);
    expect(read.formulas[1]?.[0]).toBe("=A1*2");
    expect(read.types[1]).toEqual(["Double", "String", "Double", "Empty"]);
  });

  it("marks with a conditional format, one rule for many areas, and takes it away again", async () => {
    const mark = (): Promise<string> =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("任务分解表");
          const rule = sheet.getRanges("B3,D5:D6").conditionalFormats.add(Excel.ConditionalFormatType.custom);
          rule.custom.rule.formula = '=LEN("SHANHAI:error")>0';
          rule.custom.format.fill.color = "#F8CBCE";
          const all = sheet.getRange().conditionalFormats;
          all.load("items/id,items/type,items/customOrNullObject/rule/formula");
          await context.sync();
          return JSON.stringify(all.items.map((item) => [item.type, item.customOrNullObject.rule.formula]));
        }),
      );
    expect(JSON.parse(await mark())).toEqual([["Custom", '=LEN("SHANHAI:error")>0']]);
    expect(await open.page.evaluate(() => window.workbench?.marks("任务分解表"))).toEqual([
      { a1: "B3", severity: "error" },
      { a1: "D5", severity: "error" },
      { a1: "D6", severity: "error" },
    ]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const all = context.workbook.worksheets.getItem("任务分解表").getRange().conditionalFormats;
        all.load("items/id");
        await context.sync();
        for (const item of all.items) item.delete();
        await context.sync();
      }),
    );
    expect(await open.page.evaluate(() => window.workbench?.marks("任务分解表"))).toEqual([]);
  });

  it("formats ranges and leaves the rest alone", async () => {
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("试验");
        const range = sheet.getRange("A1:D1");
        range.format.fill.color = "#DDEBF7";
        range.format.font.bold = true;
        range.format.wrapText = true;
        range.format.columnWidth = 90;
        range.format.horizontalAlignment = "Center";
        const whole = sheet.getRange("A1:D2");
        for (const item of [range, whole])
          item.load("format/fill/color,format/font/bold,format/wrapText,format/columnWidth,format/horizontalAlignment");
        await context.sync();
        const facts = (item: Excel.Range): unknown[] => [
          item.format.fill.color,
          item.format.font.bold,
          item.format.wrapText,
          item.format.columnWidth,
          item.format.horizontalAlignment,
        ];
        return [facts(range), facts(whole)];
      }),
    );
    expect(read).toEqual([
      ["#DDEBF7", true, true, 90, "Center"],
      [null, null, null, 90, null],
    ]);
  });

  it("selects a cell on another sheet and says what is selected", async () => {
    const selected = await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("任务分解表").activate();
        context.workbook.worksheets.getItem("任务分解表").getRange("B21").select();
        await context.sync();
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(selected).toBe("任务分解表!B21");
  });
});

describe("errors", () => {
  const codeOf = (run: string): Promise<string> =>
    addin.evaluate(
      ([source]) =>
        // The page forbids eval; the runs are named here and looked up there.
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = worksheets.getItem("试验");
          if (source === "missing") worksheets.getItem("没有").load("name");
          if (source === "taken") worksheets.add("任务分解表");
          if (source === "shape") sheet.getRange("A1:B2").values = [[1]];
          if (source === "address") sheet.getRange("不是地址").load("values");
          if (source === "unloaded") return String(sheet.name);
          if (source === "unknown") sheet.pivotTables.load("items");
          await context.sync();
          return "";
        }).catch((error: OfficeExtension.Error) => error.code),
      [run] as const,
    );

  it.each([
    ["missing", "ItemNotFound"],
    ["taken", "ItemAlreadyExists"],
    ["shape", "InvalidArgument"],
    ["address", "InvalidArgument"],
    ["unloaded", "PropertyNotLoaded"],
    ["unknown", "NotImplemented"],
  ])("%s is %s", async (run, code) => {
    expect(await codeOf(run)).toBe(code);
  });

  it("counts what it does not have", async () => {
    expect(await open.page.evaluate(() => window.workbench?.unknownCalls())).toEqual({ "Worksheet.PivotTables": 1 });
  });

  it("keeps what was done before the failing action, and nothing after it", async () => {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("试验");
        sheet.getRange("F1").values = [["先"]];
        context.workbook.worksheets.getItem("没有").activate();
        sheet.getRange("F2").values = [["后"]];
        await context.sync();
      }).catch(() => undefined),
    );
    const cells = await open.page.evaluate(() => ["F1", "F2"].map((a1) => window.workbench?.cell("试验", a1).value));
    expect(cells).toEqual(["先", ""]);
  });

  it("answers null objects, not errors, where they were asked for", async () => {
    const nothing = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
        const merged = context.workbook.worksheets.getItem("试验").getRange("A1:B2").getMergedAreasOrNullObject();
        await context.sync();
        return [sheet.isNullObject, merged.isNullObject];
      }),
    );
    expect(nothing).toEqual([true, true]);
  });

  it("fails every request with a given error until told otherwise", async () => {
    const attempt = (): Promise<string> =>
      addin.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.load("items/name");
          await context.sync();
          return "";
        }).catch((error: OfficeExtension.Error) => error.code),
      );
    await open.page.evaluate(() => window.workbench?.fail(5004));
    expect(await attempt()).toBe("InvalidOperationInCellEditMode");
    await open.page.evaluate(() => window.workbench?.fail(null));
    expect(await attempt()).toBe("");
  });

  it("counts the add-in's batches, not office.js's housekeeping", async () => {
    await open.page.evaluate(() => window.workbench?.requests());
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("试验").getRange("A1");
        range.load("values");
        await context.sync();
      }),
    );
    expect(await open.page.evaluate(() => window.workbench?.requests())).toBe(1);
    expect(await open.page.evaluate(() => window.workbench?.requests())).toBe(0);
  });
});

describe("events", () => {
  it("tells of the user's edits and of the add-in's own, apart", async () => {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => {
          window.events.push({ address: event.address, by: event.triggerSource, details: event.details });
        });
        await context.sync();
      }),
    );
    await open.page.evaluate(() => window.workbench?.setCell("试验", "A1", 9));
    await addin.waitForFunction(() => window.events.length === 1);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("试验").getRange("H1:H2").values = [[1], [2]];
        await context.sync();
      }),
    );
    await addin.waitForFunction(() => window.events.length === 2);
    const [edit, write] = await addin.evaluate(() => window.events);
    expect(edit).toMatchObject({ address: "A1", by: "Unknown", details: { valueBefore: 8, valueAfter: 9 } });
    expect(write).toMatchObject({ address: "H1:H2", by: "ThisLocalAddin" });
  });

  it("does not tell of recalculation", async () => {
    await open.page.evaluate(() => window.workbench?.idle());
    expect(await open.page.evaluate(() => window.workbench?.cell("试验", "A2").value)).toBe(18);
    expect(await addin.evaluate(() => window.events.length)).toBe(2);
  });

  it("runs the add-in's command when its ribbon button is pressed", async () => {
    await open.page.getByRole("button", { name: "功能区：记一笔" }).click();
    await addin.waitForFunction(() => window.commands.length === 1);
    expect(await addin.evaluate(() => window.commands)).toEqual(["Note"]);
  });
});

describe("settings", () => {
  it("keeps them through saving and opening, by either interface", async () => {
    await addin.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add("角色", { name: "支援地" });
        await context.sync();
      });
      Office.context.document.settings.set("年度", 2022);
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    });
    await open.page.evaluate(async () => {
      const bytes = await window.workbench?.save();
      if (bytes) await window.workbench?.open(bytes, "存过.xlsx");
    });
    addin = await open.addin();
    const kept = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const role = context.workbook.settings.getItem("角色");
        role.load("value");
        await context.sync();
        return [role.value as unknown, Office.context.document.settings.get("年度") as unknown];
      }),
    );
    expect(kept).toEqual([{ name: "支援地" }, 2022]);
  });

  it("has the written cells and the new sheet in the saved file", async () => {
    expect(await open.page.evaluate(() => window.workbench?.sheets())).toEqual(["任务分解表", "试验"]);
    expect(await open.page.evaluate(() => window.workbench?.cell("试验", "D1").value)).toBe("文字");
  });
});

describe("custom functions", () => {
  const value = async (formula: string): Promise<unknown> => {
    await open.page.evaluate((text) => window.workbench?.setCell("试验", "K1", text), formula);
    await open.page.evaluate(() => window.workbench?.idle());
    return open.page.evaluate(() => window.workbench?.cell("试验", "K1").value);
  };

  it.each([
    ["a number", "=TRY.DOUBLE(21)", 42],
    ["lower case", "=try.double(A1)", 18],
    ["an async one", '=TRY.LATER("好")', "稍后：好"],
    ["a range is rows of cells, blanks are empty text", "=TRY.SHAPE(A1:B3)", '[[9,8],[18,"8"],["",""]]'],
    ["one cell for a range", "=TRY.SHAPE(A1)", "[[9]]"],
    ["an omitted argument is null", "=TRY.GIVEN(A3)", '["",null]'],
    ["text for a number", '=TRY.DOUBLE("无")', "#VALUE!"],
    ["a range for one cell", "=TRY.DOUBLE(A1:A2)", "#VALUE!"],
    ["an error among the arguments", "=TRY.DOUBLE(NA())", "#N/A"],
    ["an error of its own", "=TRY.FAIL()", "#N/A"],
    ["an error seen by other functions", '=IFERROR(TRY.FAIL(),"无")', "无"],
    ["too many arguments", "=TRY.FAIL(1)", "#N/A"],
    ["an unknown function", "=TRY.NOTHING(1)", "#NAME?"],
  ])("%s: %s", async (_, formula, expected) => {
    expect(await value(formula)).toBe(expected);
  });

  it("hands errors to a parameter that takes anything, when the functions say so", async () => {
    expect(await value("=TRY.GIVEN(NA())")).toContain('"code":"#N/A"');
  });

  it("keeps the sentence of an error with its cell", async () => {
    await value('=TRY.REFUSE("亩产")');
    const cell = await open.page.evaluate(() => window.workbench?.cell("试验", "K1"));
    expect(cell).toMatchObject({ value: "#VALUE!", message: "不认识“亩产”" });
  });

  it("spills a column and follows edits", async () => {
    await value("=TRY.COLUMN(D1:D2)");
    await open.page.evaluate(() => window.workbench?.setCell("试验", "D2", "改"));
    await open.page.evaluate(() => window.workbench?.idle());
    const cells = await open.page.evaluate(() => ["K1", "K2"].map((a1) => window.workbench?.cell("试验", a1).value));
    expect(cells).toEqual(["文字!", "改!"]);
  });

  it("carries hundreds of calls in a few messages", async () => {
    await addin.evaluate(() => {
      addEventListener("message", ({ data }) => {
        // Category 1, type 1000: calls of custom functions.
        if (typeof data === "string" && data.includes("[1,1000,")) window.events.push({ calls: data });
      });
      window.events.length = 0;
    });
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const formulas = Array.from({ length: 300 }, (_, index) => [`=TRY.DOUBLE(${index})`]);
        context.workbook.worksheets.getItem("试验").getRange("M1:M300").formulas = formulas;
        await context.sync();
      }),
    );
    await open.page.evaluate(() => window.workbench?.idle());
    expect(await open.page.evaluate(() => window.workbench?.cell("试验", "M300").value)).toBe(598);
    const messages = await addin.evaluate(() => window.events.filter(({ calls }) => calls !== undefined).length);
    expect(messages).toBeGreaterThan(0);
    expect(messages).toBeLessThan(10);
  });

  it("works again after the add-in has reloaded itself", async () => {
    await addin.evaluate(() => location.reload());
    addin = await open.addin();
    expect(await value("=TRY.DOUBLE(1234)")).toBe(2468);
  });
});

describe("files", () => {
  it("refuses what is no workbook and keeps the one that is open", async () => {
    await open.page.getByLabel("打开工作簿", { exact: true }).setInputFiles({
      name: "名单.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("工作内容,工作目标\n"),
    });
    await open.page.waitForSelector(".status--failed");
    expect(await open.page.textContent("#status")).toContain("另存为");
    expect(await open.page.evaluate(() => window.workbench?.sheets())).toEqual(["任务分解表", "试验"]);
  });

  it("saves an unchanged file bit by bit as it was", async () => {
    const bytes = await readFile(sample);
    const saved = await open.page.evaluate(async (base64) => {
      const original = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      await window.workbench?.open(original, "样表.xlsx");
      const again = (await window.workbench?.save()) ?? new Uint8Array();
      return Array.from(again);
    }, bytes.toString("base64"));
    expect(Buffer.from(saved).equals(bytes)).toBe(true);
  });

  it("saves an edit and nothing else", async () => {
    const saved = await open.page.evaluate(async () => {
      window.workbench?.setCell("任务分解表", "B4", "园区排名全省前十");
      return Array.from((await window.workbench?.save()) ?? []);
    });
    const before = await readWorkbook(await readFile(sample));
    const after = await readWorkbook(Uint8Array.from(saved));
    const changed = after.sheets[0]?.cells.filter(
      (cell, index) => JSON.stringify(cell) !== JSON.stringify(before.sheets[0]?.cells[index]),
    );
    expect(changed).toMatchObject([{ row: 3, column: 1, value: "园区排名全省前十" }]);
  });

  it("does not write to a protected sheet, and adds none to a protected workbook", async () => {
    const bytes = protect(await readFile(sample));
    await open.page.evaluate(async (base64) => {
      await window.workbench?.open(
        Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
        "保护.xlsx",
      );
    }, Buffer.from(bytes).toString("base64"));
    addin = await open.addin();
    const codes = await addin.evaluate(async () => {
      const code = (run: (context: Excel.RequestContext) => void): Promise<string> =>
        Excel.run(async (context) => {
          run(context);
          await context.sync();
          return "";
        }).catch((error: OfficeExtension.Error) => error.code);
      const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();
      return [
        await code((context) => void (sheet(context).getRange("A3").values = [["改"]])),
        await code((context) => void sheet(context).getRange("A3").conditionalFormats.add("Custom")),
        await code((context) => void context.workbook.worksheets.add("新表")),
        await code((context) => void sheet(context).protection.load("protected")),
      ];
    });
    expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied", ""]);
  });

  it("refuses to insert rows into a protected sheet, and says so", async () => {
    const first = await open.page.evaluate(() => {
      const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 29 };
      window.workbench?.command("sheet.command.insert-row-by-range", { range, direction: 0 });
      return window.workbench?.cell("任务分解表", "A2").value;
    });
    expect(first).toBe("工作内容");
    expect(await open.page.textContent("#status")).toContain("受保护");
  });

  it("has nothing to complain about", () => {
    expect(open.complaints).toEqual([]);
  });
});

/** The sample with its sheet and its structure protected. */
function protect(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (part: string, edit: (xml: string) => string): void => {
    parts[part] = strToU8(edit(strFromU8(parts[part] ?? new Uint8Array())));
  };
  change("xl/worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
  change("xl/workbook.xml", (xml) => xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'));
  return zipSync(parts);
}
