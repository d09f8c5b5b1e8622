import { relationshipsOf } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsx-package";
import { readWorkbookPart } from "../package/workbook-part";
import { attributesOfElement, childrenOf, parseXml, textOf } from "../xml/xml-element";
import { encodeXml, encodeXmlAttribute } from "../xml/xml-text";
import type { SetSetting } from "./workbook-edit";
import { type WorkbookEditor, xmlDeclaration } from "./workbook-editor";

/** The part is known by the namespace of its content, which is also how Excel's customXmlParts find it. */
export const settingsNamespace = "urn:shanhai:settings";

const itemId = "{6D3A1C52-8E0B-4C57-9A64-5348414E4841}";

/** The add-in's settings kept in a workbook: JSON texts by key. Excel carries the part along without looking at it. */
export function settingsIn(file: XlsxPackage): Map<string, string> {
  const part = settingsPart(file);
  if (part === undefined) return new Map();
  const document = parseXml(file.text(part));
  return new Map(
    childrenOf(document.root, "setting").map((element) => [
      attributesOfElement(document, element).get("key") ?? "",
      textOf(document, element),
    ]),
  );
}

export function setSetting(editor: WorkbookEditor, { key, json }: SetSetting): void {
  const { file } = editor;
  const settings = settingsIn(file);
  if (json === null ? !settings.delete(key) : settings.get(key) === json) return;
  if (json !== null) settings.set(key, json);

  const xml = settingsXml(settings);
  const part = settingsPart(file);
  if (part === undefined) addSettingsPart(editor, xml);
  else file.setText(part, xmlDeclaration + xml);
}

function settingsXml(settings: ReadonlyMap<string, string>): string {
  const elements = [...settings].map(
    ([key, json]) => `<setting key="${encodeXmlAttribute(key)}">${encodeXml(json)}</setting>`,
  );
  return `<settings xmlns="${settingsNamespace}">${elements.join("")}</settings>`;
}

function settingsPart(file: XlsxPackage): string | undefined {
  return relationshipsOf(file, readWorkbookPart(file).path)
    .filter(({ kind, target, external }) => kind === "customXml" && !external && file.has(target))
    .map(({ target }) => target)
    .find((target) => file.text(target).includes(`"${settingsNamespace}"`));
}

function addSettingsPart(editor: WorkbookEditor, xml: string): void {
  const item = editor.freePath((number) => `customXml/item${number}.xml`);
  const properties = editor.freePath((number) => `customXml/itemProps${number}.xml`);
  editor.addPart(item, xml, "application/xml", editor.workbook.path, "customXml");
  editor.addPart(
    properties,
    `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${editor.namespaces.customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    item,
    "customXmlProps",
  );
}
