/** What is said of a file's content that is neither run nor followed, or does not outlive a change. */
export const ignoredNotes: Readonly<Record<"macros" | "external-links" | "signature", string>> = {
  macros: "文件含有宏：不会运行，保存时原样保留。",
  "external-links": "文件引用了其他工作簿：不会去读取，按上次保存的数值处理。",
  signature: "文件带有数字签名：修改后保存会去掉签名，请在 Excel 中重新签署。",
};
