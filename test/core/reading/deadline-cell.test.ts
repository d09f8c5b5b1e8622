import { readDeadlineCell } from "../../../src/core/reading/deadline-cell";

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe("a 完成时限 cell", () => {
  test.each([
    ["2022年11月30日", day(2022, 11, 30)],
    ["2022.11", day(2022, 11, 30)],
    ["2022/6/30", day(2022, 6, 30)],
    ["2022-02-28前", day(2022, 2, 28)],
    ["11月", day(2022, 11, 30)],
    ["6月底前", day(2022, 6, 30)],
    ["44742", day(2022, 6, 30)],
    ["年底前", day(2022, 12, 31)],
    ["一季度", day(2022, 3, 31)],
    ["3月启动，10月底前完成", day(2022, 10, 31)],
  ])("%s ends on %j", (text, date) => {
    expect(readDeadlineCell(text, 2022)).toMatchObject({ date, vague: false });
  });

  test.each(["尽快", "及时", "待定"])("%s names no day", (text) => {
    expect(readDeadlineCell(text, 2022)).toMatchObject({ date: null, vague: true });
  });

  test.each(["全年", "长期坚持", "2022.13", "12"])("%s is taken as it stands", (text) => {
    expect(readDeadlineCell(text, 2022)).toMatchObject({ date: null, vague: false });
  });

  test("blank is none", () => expect(readDeadlineCell(" \n", 2022)).toBeNull());
});
