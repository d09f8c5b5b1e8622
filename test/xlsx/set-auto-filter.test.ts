import { parseA1 } from "../../src/core/table/a1";
import { filteredColumns } from "../../src/xlsx/read/filtered-columns";
import { setAutoFilter } from "../../src/xlsx/patch/set-auto-filter";

const sheet = (filter: string) => `<x:worksheet xmlns:x="m"><x:sheetData/>${filter}<x:mergeCells/></x:worksheet>`;
const condition =
  '<x:filterColumn colId="2"><x:customFilters><x:customFilter val="3"/></x:customFilters></x:filterColumn>';
const kept = `<x:autoFilter ref="B2:E9">${condition}</x:autoFilter>`;
const area = (a1: string) => parseA1(a1)!;

test("a filter is written where the schema wants it, texts escaped, blank cells by their own word", () => {
  const columns = [{ column: 2, shown: ["甲&乙", ""] }];
  expect(setAutoFilter(sheet(""), { area: area("B2:E9"), columns })).toBe(
    sheet(
      '<x:autoFilter ref="B2:E9"><x:filterColumn colId="1"><x:filters blank="1"><x:filter val="甲&amp;乙"/></x:filters>' +
        "</x:filterColumn></x:autoFilter>",
    ),
  );
});

test("conditions of columns that are not chosen anew stay as written, in the columns' order", () => {
  const columns = [{ column: 1, shown: ["甲"] }];
  const filtered = setAutoFilter(sheet(kept), { area: area("B2:E9"), columns });
  expect(filtered).toContain(`val="甲"/></x:filters></x:filterColumn>${condition}</x:autoFilter>`);
  expect(filteredColumns(filtered)).toEqual([0, 2]);
  const cleared = setAutoFilter(filtered, { area: area("B2:E9"), columns: [{ column: 3, shown: null }] });
  expect(filteredColumns(cleared)).toEqual([0]);
});

test("a filter over another area begins anew; none leaves no trace", () => {
  expect(filteredColumns(setAutoFilter(sheet(kept), { area: area("A1:B3"), columns: [] }))).toEqual([]);
  expect(setAutoFilter(sheet(kept), { area: null, columns: [] })).toBe(sheet(""));
  expect(setAutoFilter(sheet(""), { area: null, columns: [] })).toBe(sheet(""));
});

test("what a view that somebody has kept filters by is not the sheet's own", () => {
  const view = `<x:customSheetViews><x:customSheetView>${kept}</x:customSheetView></x:customSheetViews>`;
  expect(filteredColumns(sheet(view))).toEqual([]);
  expect(filteredColumns(sheet(`<x:autoFilter ref="B2:E9"/>${view}`))).toEqual([]);
  expect(filteredColumns(sheet(`<x:autoFilter ref="B2:E9"></x:autoFilter>${view}`))).toEqual([]);
  expect(filteredColumns(sheet(`${kept}${view}`).replace("<x:sheetData/>", "<x:sheetData></x:sheetData>"))).toEqual([
    2,
  ]);
});

test("with rows added below, conditions of other columns stay, with whatever else the filter says", () => {
  const more = kept.replace('"B2:E9"', '"B2:E9" xr:uid="{1}"').replace("</x:auto", "<x:sortState/><x:extLst/></x:auto");
  const columns = [{ column: 1, shown: ["甲"] }];
  const grown = setAutoFilter(sheet(more), { area: area("B2:E12"), columns });
  expect(grown).toContain('<x:autoFilter ref="B2:E12" xr:uid="{1}"><x:filterColumn colId="0">');
  expect(grown).toContain(`${condition}<x:extLst/></x:autoFilter>`);
  expect(setAutoFilter(sheet(more), { area: area("B2:E9"), columns })).toContain("<x:sortState/><x:extLst/></x:auto");
});
