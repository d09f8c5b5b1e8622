import { cellToA1, parseA1 } from "../../src/core/table/a1";
import type { Area } from "../../src/core/table/grid";

/** A sheet of the fake workbook. Its used range starts at A1. */
export interface FakeSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  readonly values: readonly (readonly unknown[])[];
  /** A cell that is not named has the format General. */
  readonly numberFormat?: Readonly<Record<string, string>>;
  /** The formulas of its conditional formats. */
  readonly rules?: readonly string[];
}

const everything: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** What was sent: how many requests, and the ids of the rules deleted, by sheet. */
export interface Traffic {
  requests: number;
  readonly deleted: string[];
}

/**
 * Excel as far as reading and clearing marks ask for it. As in Excel, a property can be read only once it was loaded and the request has
 * gone through: what is not asked for throws.
 */
export function installFakeExcel(sheets: readonly FakeSheet[]): Traffic {
  const traffic: Traffic = { requests: 0, deleted: [] };
  Object.assign(globalThis, {
    Office: {
      onReady: async () => ({}),
      context: { requirements: { isSetSupported: () => true } },
    },
    Excel: {
      SheetVisibility: { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" },
      run: (batch: (context: unknown) => unknown) => batch(fakeContext(sheets, traffic)),
    },
  });
  return traffic;
}

function fakeContext(sheets: readonly FakeSheet[], traffic: Traffic) {
  let answered: (() => void)[] = [];
  /** A proxy object: `facts` become readable one by one, as loaded, at the next sync. */
  const proxy = <Children extends object>(facts: Record<string, unknown>, children: Children) => {
    const readable: Record<string, unknown> = {};
    const load = (paths: string) => {
      const names = paths.split(",").map((path) => path.split("/")[0]!);
      answered.push(() => names.forEach((name) => (readable[name] = facts[name])));
    };
    const known = { ...children, load, isNullObject: false } as Record<string, unknown>;
    return new Proxy(known, {
      get(target, name) {
        if (name in target) return target[name as string];
        if (name in readable) return readable[name as string];
        throw new Error(`${String(name)} was not loaded`);
      },
    });
  };

  /** The part of the sheet's used range inside the area. */
  const range = ({ values, numberFormat = {} }: FakeSheet, { top, left, bottom, right }: Area) => {
    const inside = values.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
    const formatAt = (row: number, column: number) => numberFormat[cellToA1({ row, column })] ?? "General";
    return proxy(
      {
        rowIndex: top,
        columnIndex: left,
        rowCount: inside.length,
        columnCount: inside[0]?.length ?? 0,
        values: inside,
        numberFormat: inside.map((row, r) => row.map((_, c) => formatAt(top + r, left + c))),
      },
      { getMergedAreasOrNullObject: () => proxy({ areas: { items: [] } }, {}) },
    );
  };

  const worksheet = (sheet: FakeSheet) => {
    const rules = (sheet.rules ?? []).map((formula, i) => ({
      id: `${sheet.name}/${i}`,
      customOrNullObject: { isNullObject: false, rule: { formula } },
    }));
    const conditionalFormats = proxy(
      { items: rules },
      { getItem: (id: string) => ({ delete: () => traffic.deleted.push(id) }) },
    );
    const part = (address?: string) => {
      const block = range(sheet, address === undefined ? everything : parseA1(address)!);
      return Object.assign(block, { conditionalFormats, getUsedRangeOrNullObject: () => block });
    };
    return proxy(
      { id: sheet.id, name: sheet.name, visibility: sheet.visibility ?? "Visible" },
      {
        protection: proxy({ protected: false }, {}),
        getUsedRange: () => range(sheet, everything),
        getRange: part,
      },
    );
  };

  const worksheets = proxy(
    { items: sheets.map(({ id }) => ({ id })) },
    {
      getItem: (id: string) => worksheet(sheets.find((sheet) => sheet.id === id)!),
      getActiveWorksheet: () => worksheet(sheets[0]!),
    },
  );
  return {
    workbook: { worksheets },
    sync: async () => {
      traffic.requests++;
      answered.forEach((answer) => answer());
      answered = [];
    },
  };
}
