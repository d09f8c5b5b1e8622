import { appendInside, insertInOrder, setAttribute } from "../xml/edit-element";
import { styleSheetOrder } from "../xml/element-order";
import { spliceText } from "../xml/splice-text";
import { type XmlDocument, type XmlElement, child, childrenOf, parseXml } from "../xml/xml-element";

/** A workbook's style sheet: lists of fonts, fills, formats …, that cells refer to by number. */
export class StyleSheet {
  constructor(public document: XmlDocument) {}

  get prefix(): string {
    return this.document.root.prefix;
  }

  /** An item as written; undefined where the list has no such number. */
  itemAt(listName: string, itemName: string, index: number): string | undefined {
    const item = childrenOf(child(this.document.root, listName), itemName)[index];
    return item && this.document.xml.slice(item.start, item.end);
  }

  /** The place of an item in one of the lists; it is added at the end when it is not there as written. */
  indexOf(listName: string, itemName: string, item: string): number {
    const list = child(this.document.root, listName) ?? this.addList(listName);
    const items = childrenOf(list, itemName);
    const found = items.findIndex(({ start, end }) => this.document.xml.slice(start, end) === item);
    if (found !== -1) return found;

    this.change(
      setAttribute(this.document, list, "count", String(items.length + 1)),
      list.openTag.kind === "empty" ? null : appendInside(this.document, list, item),
    );
    // <dxfs count="0"/> is opened in a second step, since both changes concern its tag.
    if (list.openTag.kind === "empty") {
      this.change(appendInside(this.document, child(this.document.root, listName) as XmlElement, item));
    }
    return items.length;
  }

  private addList(listName: string): XmlElement {
    const { root } = this.document;
    const list = `<${root.prefix}${listName} count="0"></${root.prefix}${listName}>`;
    this.change(insertInOrder(this.document, root, listName, styleSheetOrder, list));
    return child(this.document.root, listName) as XmlElement;
  }

  private change(...splices: (Parameters<typeof spliceText>[1][number] | null)[]): void {
    const wanted = splices.filter((splice) => splice !== null);
    this.document = parseXml(spliceText(this.document.xml, wanted));
  }
}
