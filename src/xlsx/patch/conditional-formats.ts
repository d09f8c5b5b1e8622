import { areaToA1 } from "../../core/table/a1";
import type { Area } from "../../core/table/grid";
import { shownFormula, storedFormula } from "../formula-names";
import { insertInOrder, replaceElement } from "../xml/edit-element";
import { worksheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import {
  type XmlDocument,
  type XmlElement,
  attributesOfElement,
  child,
  childrenOf,
  descendants,
  parseXml,
  textOf,
} from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";

/**
 * Adds a conditional format by formula to a sheet.
 *
 * @param format The number of its fill among the workbook's differential formats.
 */
export function addConditionalFormat(xml: string, areas: readonly Area[], formula: string, format: number): string {
  if (areas.length === 0) return xml;
  const document = parseXml(xml, "sheetData");
  const { prefix } = document.root;
  const rule =
    `<${prefix}cfRule type="expression" dxfId="${format}" priority="${highestPriority(document) + 1}">` +
    `<${prefix}formula>${encodeXml(storedFormula(formula))}</${prefix}formula></${prefix}cfRule>`;
  const text = `<${prefix}conditionalFormatting sqref="${areas.map(areaToA1).join(" ")}">${rule}</${prefix}conditionalFormatting>`;
  return spliceText(xml, [insertInOrder(document, document.root, "conditionalFormatting", worksheetOrder, text)]);
}

/** Removes the conditional formats by formula for which `matches` holds. */
export function removeConditionalFormats(xml: string, matches: (formula: string) => boolean): string {
  const document = parseXml(xml, "sheetData");
  const isMeant = (rule: XmlElement) => {
    const formula = child(rule, "formula");
    const byFormula = attributesOfElement(document, rule).get("type") === "expression";
    return byFormula && formula !== undefined && matches(shownFormula(textOf(document, formula)));
  };

  const splices = childrenOf(document.root, "conditionalFormatting").flatMap((format) => {
    const rules = childrenOf(format, "cfRule");
    const meant = rules.filter(isMeant);
    // Without any rule the element itself would be invalid.
    if (meant.length === rules.length && meant.length > 0) return [replaceElement(format, "")];
    return meant.map((rule) => replaceElement(rule, ""));
  });
  return spliceText(xml, splices);
}

/** Rules of newer kinds stand in the sheet's extension list and share the numbering. */
function highestPriority(document: XmlDocument): number {
  const rules = document.root.children
    .filter(({ local }) => local === "conditionalFormatting" || local === "extLst")
    .flatMap((element) => [...descendants(element)])
    .filter(({ local }) => local === "cfRule");
  return rules.reduce((highest, rule) => {
    const priority = Number(attributesOfElement(document, rule).get("priority"));
    return priority > highest ? priority : highest;
  }, 0);
}
