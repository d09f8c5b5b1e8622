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
    ["6.30", day(2022, 6, 30)],
    ["6.3", day(2022, 6, 30)],
    ["2.3", day(2022, 2, 3)],
    ["6-30", day(2022, 6, 30)],
    ["22.6.30", day(2022, 6, 30)],
    ["22年6月30日", day(2022, 6, 30)],
    ["6月30日", day(2022, 6, 30)],
    ["6月30号前", day(2022, 6, 30)],
    ["六月三十日", day(2022, 6, 30)],
    ["２０２２年６月", day(2022, 6, 30)],
    ["2022年6月30日 17:30", day(2022, 6, 30)],
    ["2022年6月30日完成", day(2022, 6, 30)],
    ["12月底", day(2022, 12, 31)],
    ["十二月底前", day(2022, 12, 31)],
    ["全年", day(2022, 12, 31)],
    ["年底", day(2022, 12, 31)],
    ["2023年", day(2023, 12, 31)],
    ["2022年度", day(2022, 12, 31)],
    ["贯穿全年", day(2022, 12, 31)],
    ["Q4", day(2022, 12, 31)],
    ["2022Q2", day(2022, 6, 30)],
    ["四季度", day(2022, 12, 31)],
    ["第3季度末", day(2022, 9, 30)],
    ["上半年", day(2022, 6, 30)],
    ["1-12月", day(2022, 12, 31)],
    ["2022年3月-10月", day(2022, 10, 31)],
    ["2022.1～2022.6", day(2022, 6, 30)],
    ["2022年1月至2023年6月", day(2023, 6, 30)],
  ])("%s ends on %j", (text, date) => {
    expect(readDeadlineCell(text, 2022)).toMatchObject({ date, namesDay: true });
  });

  test.each([
    "尽快",
    "及时",
    "待定",
    "长期",
    "长期坚持",
    "2022-11-31",
    "2022.13",
    "11月31日",
    "2月30日前",
    "13月",
    "12",
    "—",
    "前",
  ])("%s names no day", (text) => {
    expect(readDeadlineCell(text, 2022)).toEqual({ text, date: null, namesDay: false });
  });

  test.each(["春节前", "每月5日前", "每季度末", "按月推进", "签约后一个月内", "10个工作日内"])(
    "%s is a time limit without a date",
    (text) => {
      expect(readDeadlineCell(text, 2022)).toMatchObject({ date: null, namesDay: true });
    },
  );

  test.each(["6月底", "6.30", "全年", "四季度", "2月29日"])("%s is one in any year", (text) => {
    expect(readDeadlineCell(text, null)).toMatchObject({ date: null, namesDay: true });
  });

  test("there is no 30 February in any year", () => {
    expect(readDeadlineCell("2月30日", null)).toMatchObject({ namesDay: false });
  });

  test("blank is none", () => expect(readDeadlineCell(" \n", 2022)).toBeNull());
});
