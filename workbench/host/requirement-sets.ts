/**
 * What `isSetSupported` answers. ExcelApi is announced no higher than the dispatcher reaches for this add-in, and can be
 * announced lower to see how the add-in does without.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  AppRuntime: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.3",
  CustomXmlParts: "1.1",
  // Text, not numbers: 1.10 would be read as 1.1.
  ExcelApi: "1.14",
  OfficeSharedApi: "1.3",
  RibbonApi: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.2",
};
