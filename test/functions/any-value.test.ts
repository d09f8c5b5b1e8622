import fc from "fast-check";
import { CustomFunctionsRuntime } from "../../scripts/functions-doc/function-host";

const runtime = new CustomFunctionsRuntime();
Object.assign(globalThis, { CustomFunctions: runtime });
import * as functions from "../../src/functions/functions";

const words = fc.constantFrom(
  ..."到位资金 8亿元 29,999万元 力争 约 不少于 以上 每季度1次 上年 不低于上年 2022年 7月底前 年内 及时 P03-3 援建资金 660 支援地 西湖区 淳安 亩 次 、 ； （责任单位：区投促局） 牵头 同上 待补 工作内容 工作目标 责任单位 佐证依据 \r\n \r ８ 亿 0 - .".split(
    " ",
  ),
);
const text = fc.oneof(
  fc.array(words, { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
  words,
);
const errorCode = fc.constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!");
const dataType = fc.oneof(
  fc.record({ type: fc.constant("Error"), basicValue: errorCode }),
  fc.record({ type: fc.constant("FormattedNumber"), basicValue: fc.double(), numberFormat: fc.constant("yyyy-mm-dd") }),
  fc.record({ type: fc.constant("String"), basicValue: text }),
  fc.record({ type: fc.constant("Entity"), text }),
  fc.constant({ type: "Empty", basicValue: "" }),
);
/** Whatever a cell can hold, in every form in which Excel may hand it over. */
const cell = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", " "),
  errorCode.map((code) => new runtime.Error(code)),
  dataType,
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const argument = fc.oneof(
  cell,
  range,
  cell.map((value) => [[value]]),
);

/** The result, or the error as what a cell would show. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof runtime.Error) return { code: error.code, message: error.message };
    throw error;
  }
}

describe.each(Object.entries(functions) as [string, (...values: unknown[]) => unknown][])("%s", (_name, compute) => {
  const isRange = takesRanges(compute);
  const values = fc.tuple(
    ...isRange.map((takesRange) =>
      takesRange
        ? fc.oneof(
            range,
            cell.map((value) => [[value]]),
          )
        : argument,
    ),
  );

  test("any values in, a value or #VALUE! or #N/A out, and the same again", () => {
    fc.assert(
      fc.property(values, (given) => {
        const first = outcome(() => compute(...given));
        expect(outcome(() => compute(...given))).toEqual(first);
        for (const error of errorsIn(first)) {
          expect(["#VALUE!", "#N/A"]).toContain(error.code);
          expect(error.message).toMatch(/请|应|只能/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Excel hands ranges over where the metadata says `any[][]`; the signature tells by its parameters' names. */
function takesRanges(compute: (...values: unknown[]) => unknown): boolean[] {
  const scalars = [
    "unit",
    "index",
    "year",
    "role",
    "indicator",
    "from",
    "to",
    "a",
    "b",
    "asOf",
    "start",
    "end",
    "required",
    "submitted",
  ];
  const names = /\(([^)]*)\)/
    .exec(String(compute))![1]!
    .split(",")
    .map((name) => name.trim());
  return names.map((name) => !scalars.includes(name) && !(compute === functions.partners && name === "place"));
}

function errorsIn(result: unknown): { code: string; message: string }[] {
  const cells = Array.isArray(result) ? result.flat(2) : [result];
  return cells.filter(
    (value): value is { code: string; message: string } =>
      typeof value === "object" && value !== null && "code" in value,
  );
}
