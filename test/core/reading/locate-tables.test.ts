import { locateTables } from "../../../src/core/reading/locate-tables";
import { parseTaskTables } from "../../../src/core/table/parse-task-tables";
import { taskSheet } from "../task-sheet";

const tablesOf = (...titles: readonly string[]) =>
  titles.flatMap((title) => parseTaskTables(taskSheet([{}], { title })));
const located = (titles: readonly string[], known = {}) =>
  locateTables(tablesOf(...titles), known).map(({ place, year }) => [place?.name ?? null, year]);

describe("whose a table is", () => {
  test("its title says", () => {
    expect(located(["西湖区2022年任务分解表"])).toEqual([["西湖区", 2022]]);
  });

  test("a sheet that names neither belongs with the others", () => {
    expect(located(["西湖区2022年任务分解表", "教育局任务清单"])).toEqual([
      ["西湖区", 2022],
      ["西湖区", 2022],
    ]);
  });

  test("unless these disagree", () => {
    expect(located(["西湖区2022年任务分解表", "鄞州区2022年任务分解表", "教育局任务清单"])[2]).toEqual([null, 2022]);
  });

  test("the caller knows better", () => {
    expect(located(["西湖区2022年任务分解表"], { place: "柯桥", year: 2023 })).toEqual([["柯桥区", 2023]]);
  });

  test("a note about the partner says nothing", () => {
    const tables = parseTaskTables(taskSheet([{}], { title: "2022年任务分解表", below: ["注：淳安县同步落实"] }));
    expect(locateTables(tables, {})[0]!.place).toBeNull();
  });
});
