/** The columns by which a sheet's filter hides rows, counted from its own first one; by values, conditions or colours alike. */
export function filteredColumns(sheetXml: string): number[] {
  // Behind the cells; those of a sheet may be many.
  const behind = sheetXml.slice(sheetXml.lastIndexOf("sheetData>") + 1);
  const [filter = ""] = /<(?:[\w.-]+:)?autoFilter\b[^]*?<\/(?:[\w.-]+:)?autoFilter\s*>/.exec(behind) ?? [];
  const columns = [
    ...filter.matchAll(/<(?:[\w.-]+:)?filterColumn\b[^>]*?\scolId\s*=\s*["'](\d{1,5})["'][^>]*?(\/?)>/g),
  ];
  return columns.filter(([, , isEmpty]) => isEmpty === "").map(([, column]) => Number(column));
}
