import fc from "fast-check";
import { CustomFunctionsRuntime, type ParameterMetadata } from "../../scripts/functions-doc/function-host";
import { readCatalogue } from "../../scripts/functions-doc/read-catalogue";
import * as functions from "../../src/functions/functions";

const runtime = new CustomFunctionsRuntime();
Object.assign(globalThis, { CustomFunctions: runtime });

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
const single = cell.map((value) => [[value]]);
/** For a parameter that takes ranges, and for one that does not. */
const matrix = fc.oneof(range, single, fc.constant(null));
const argument = fc.oneof(cell, range, single);

/** The result, or the error as what a cell would show. */
async function outcome(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof runtime.Error) return { code: error.code, message: error.message };
    throw error;
  }
}

let parameters: ReadonlyMap<string, readonly ParameterMetadata[]>;
beforeAll(async () => {
  const documented = (await readCatalogue()).flatMap((chapter) => chapter.functions);
  parameters = new Map(documented.map(({ exportName, metadata }) => [exportName, metadata.parameters]));
}, 60_000);

const implementations = Object.entries(functions) as [string, (...values: unknown[]) => unknown][];

test.each(implementations)(
  "%s: any values in, a value or #VALUE! or #N/A out, and the same again",
  async (name, compute) => {
    const values = parameters.get(name)!.map(({ dimensionality }) => (dimensionality === "matrix" ? matrix : argument));
    await fc.assert(
      fc.asyncProperty(fc.tuple(...values), async (given) => {
        const first = await outcome(() => compute(...given));
        expect(await outcome(() => compute(...given))).toEqual(first);
        for (const error of errorsIn(first)) {
          expect(["#VALUE!", "#N/A"]).toContain(error.code);
          expect(error.message).toMatch(/请|应|只能/);
        }
      }),
      { numRuns: 150 },
    );
  },
);

function errorsIn(result: unknown): { code: string; message: string }[] {
  const cells = Array.isArray(result) ? result.flat(2) : [result];
  return cells.filter(
    (value): value is { code: string; message: string } =>
      typeof value === "object" && value !== null && "code" in value,
  );
}
