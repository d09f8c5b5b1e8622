/**
 * What the page that tests a machine (deploy/machine-check) has to know of the build that it belongs to.
 *
 * @param {{ office: { script: string }, version: string }} build
 * @returns {string} JSON, to stand in the page's own text.
 */
function machineCheckSettings({ office, version }) {
  return JSON.stringify({
    version,
    office: office.script,
    files: ["taskpane.html", "functions.js", "functions.json", "assets/icon-32.png"],
    // As the bundles are compiled for (browsers in webpack.config.js).
    oldestChromium: 109,
    oldestSafari: 15,
    requirementSets: [
      {
        name: "SharedRuntime",
        version: "1.1",
        needed: true,
        without: "这个 Excel 不显示加载项的选项卡，请升级到 Excel 2021 或更新的版本。",
      },
      {
        name: "ExcelApi",
        version: "1.9",
        needed: true,
        without: "这个 Excel 不能运行面板，请升级到 Excel 2021 或更新的版本。",
      },
      { name: "ExcelApi", version: "1.10", needed: false, without: "不能把审核结果写成批注，其余不受影响。" },
      { name: "CustomFunctionsRuntime", version: "1.1", needed: false, without: "不能使用公式，面板不受影响。" },
    ],
  });
}

module.exports = { machineCheckSettings };
