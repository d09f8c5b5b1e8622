/** What is said of a file's content that is neither run nor followed. */
export const ignoredNotes: Readonly<Record<"macros" | "external-links", string>> = {
  macros: "文件含有宏：不会运行，保存时原样保留。",
  "external-links": "文件引用了其他工作簿：不会去读取，按上次保存的数值处理。",
};
