import { parseArguments } from "../../src/cli/arguments";
import { commandLine } from "../../src/strings/command-line";

const file = "表.xlsx";

test("every option reaches the check", () => {
  const args = ["--role", "city", "--place", "西湖区", "--partner", "淳安县、龙泉市", "--year", "2023"];
  expect(parseArguments([...args, "--as-of", "2023-06-30", "--format", "json", "--out", "副本", file])).toEqual({
    inputs: [file],
    format: "json",
    out: "副本",
    options: {
      role: "city",
      place: "西湖区",
      partner: "淳安县、龙泉市",
      year: 2023,
      asOf: { year: 2023, month: 6, day: 30 },
    },
  });
});

test("without options the workbook alone decides", () => {
  expect(parseArguments([file, "另一张.xlsx"])).toEqual({
    inputs: [file, "另一张.xlsx"],
    format: "text",
    out: null,
    options: {},
  });
});

test.each([
  ["2023-02-29", false],
  ["2024-02-29", true],
  ["2023-13-01", false],
  ["2023-6-30", true],
  ["2023.6.30", true],
  ["2023年6月30日", true],
  ["2023.6", false],
  ["20230630", false],
  ["", false],
])("--as-of %j is a day: %s", (day, isDay) => {
  const parsed = parseArguments(["--as-of", day, file]);
  expect("problem" in parsed ? parsed.problem : null).toBe(isDay ? null : commandLine.badDay(day));
});

test.each([
  [
    "an unknown option is named alone",
    ["--role", "supporter", "--colour", "red", "--out", "x", file],
    "--colour",
    "不认识参数",
  ],
  ["a value behind = goes with its option", ["--colour=red", file], "--colour", "不认识参数"],
  ["a letter of its own", ["-x", file], "-x", "不认识参数"],
  ["a value that is missing at the end", [file, "--year"], "--year", "没有写"],
  ["a value that is missing before the next option", ["--year", "--place", "西湖区", file], "--year", "没有写"],
  ["a value where none belongs", ["--help=all"], "--help", "不要写"],
])("%s", (_name, args, option, problem) => {
  const parsed = parseArguments(args);
  expect(parsed).toEqual({ problem: expect.stringContaining(problem) });
  expect("problem" in parsed && parsed.problem.match(/-+[a-z]+/g)).toEqual([option]);
});

test("an empty --partner is refused", () => {
  expect(parseArguments(["--partner", " ", file])).toEqual({ problem: commandLine.emptyPartner });
});

test("the usage names every option there is, and no other", () => {
  const named = [...commandLine.usage.matchAll(/^ {2}--([a-z-]+) /gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(["as-of", "format", "help", "out", "partner", "place", "role", "year"]);
  for (const name of named.filter((one) => one !== "help")) {
    // Known to the parser: its value is looked at, or it asks for one.
    expect(parseArguments([`--${name}`, "x"])).not.toMatchObject({
      problem: commandLine.optionFaults.unknown(`--${name}`),
    });
  }
});
