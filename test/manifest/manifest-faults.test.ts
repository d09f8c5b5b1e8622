/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { manifestFaults } from "../../scripts/manifest/manifest-faults";
import { parseManifest } from "../../scripts/manifest/parse-manifest";

const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");

test("the manifest is well-formed and without faults", () => {
  const document = parseManifest(manifest);

  expect(document.querySelector("parsererror")).toBeNull();
  expect(manifestFaults(document)).toEqual([]);
});

test.each([
  [
    "a reference to nothing",
    '<Label resid="Group.Label" />',
    '<Label resid="Nobody" />',
    "Nobody is used but not defined.",
  ],
  [
    "a text that nothing shows",
    '<Label resid="Group.Label" />',
    '<Label resid="Tab.Label" />',
    "Group.Label is defined but not used.",
  ],
  [
    "an id beyond 32 characters",
    /Group\.Label/g,
    "Group.Label.That.Goes.On.And.On.And.On",
    "Group.Label.That.Goes.On.And.On.And.On is longer than 32 characters.",
  ],
  [
    "a label beyond 125 characters",
    'DefaultValue="打开面板"',
    `DefaultValue="${"长".repeat(126)}"`,
    "OpenPane.Label is longer than 125 characters.",
  ],
  [
    "an English tip beyond 250 characters",
    /Opens the pane[^"]*/,
    "x".repeat(251),
    "OpenPane.Tip is longer than 250 characters.",
  ],
  [
    "two controls of one id",
    'id="Shanhai.ClearMarks"',
    'id="Shanhai.CheckWorkbook"',
    "Shanhai.CheckWorkbook is defined twice.",
  ],
  [
    "an address without https",
    'https://localhost:8450/addin/functions.js"',
    'http://localhost:8450/addin/functions.js"',
    "http://localhost:8450/addin/functions.js is not an https address.",
  ],
  [
    "actions on another page than the pane's",
    '<FunctionFile resid="Pane.Url" />',
    '<FunctionFile resid="Functions.Script.Url" />',
    "Functions.Script.Url is not the runtime's page.",
  ],
  [
    "functions on another page than the pane's",
    /<Page>\s*<SourceLocation resid="Pane.Url"/,
    '<Page><SourceLocation resid="Functions.Script.Url"',
    "Functions.Script.Url is not the runtime's page.",
  ],
  ["a runtime that closes with its pane", 'lifetime="long"', 'lifetime="short"', "The Runtime's lifetime is not long."],
  [
    "a button without a small icon",
    /(<Control xsi:type="Button" id="Shanhai.OpenPane">[\s\S]*?)<bt:Image size="16" resid="Icon.16" \/>/,
    "$1",
    "Shanhai.OpenPane has no icon of 16 pixels.",
  ],
  [
    "a label without English",
    '<bt:Override Locale="en-US" Value="Open pane" />',
    "",
    "OpenPane.Label has no en-US text.",
  ],
  [
    "a base requirement that hides the add-in",
    'Name="ExcelApi" MinVersion="1.1"',
    'Name="ExcelApi" MinVersion="1.9"',
    "ExcelApi 1.9 in the base manifest hides the add-in.",
  ],
  ["no floor", '<bt:Set Name="ExcelApi" MinVersion="1.9" />', "", "ExcelApi 1.9 is missing from the floor."],
  [
    "elements out of order",
    /(<ProviderName>[^\n]*\n)(\s*<DefaultLocale>[^\n]*\n)/,
    "$2$1",
    "ProviderName stands too late in OfficeApp.",
  ],
  [
    "a tab's label before its groups",
    /(<CustomTab id="Shanhai.Tab">)([\s\S]*)(<Label resid="Tab.Label" \/>)/,
    "$1$3$2",
    "Group stands too late in CustomTab Shanhai.Tab.",
  ],
  [
    "an element that Office does not know there",
    "<FunctionName>clearMarks</FunctionName>",
    "<FunctionName>clearMarks</FunctionName><Icon />",
    "Icon does not belong into Action.",
  ],
  ["another id", "<Id>5a8a7d52", "<Id>5a8a7d53", /^The Id is not/],
  ["a version of three numbers", /<Version>[^<]*/, "<Version>0.1.0", "0.1.0 is no version of four numbers."],
  [
    "a default locale that is not Chinese",
    "<DefaultLocale>zh-CN",
    "<DefaultLocale>en-US",
    "The default locale is not zh-CN.",
  ],
  ["a permission too few", "ReadWriteDocument", "ReadDocument", "The permission is not ReadWriteDocument."],
  [
    "a namespace that formulas cannot hold",
    'DefaultValue="SHANHAI"',
    'DefaultValue="山海 1"',
    '"山海 1" is no namespace for functions.',
  ],
] as const)("%s is a fault", (_name, sound, broken, fault) => {
  const text = manifest.replace(sound, broken);

  expect(text).not.toBe(manifest);
  expect(manifestFaults(parseManifest(text))).toContainEqual(
    typeof fault === "string" ? fault : expect.stringMatching(fault),
  );
});
