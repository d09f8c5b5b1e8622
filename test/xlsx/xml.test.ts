import fc from "fast-check";
import { appendInside, insertInOrder, setAttribute } from "../../src/xlsx/xml/edit-element";
import { spliceText } from "../../src/xlsx/xml/splice-text";
import { XmlSyntaxError, xmlTags } from "../../src/xlsx/xml/xml-tags";
import { type XmlElement, attributesOfElement, parseXml, textOf } from "../../src/xlsx/xml/xml-element";
import { decodeXml, encodeCellText, encodeXml, encodeXmlAttribute } from "../../src/xlsx/xml/xml-text";

const kinds = (xml: string) => [...xmlTags(xml)].map(({ kind, name }) => `${kind} ${name}`);

describe("tags", () => {
  test.each<[string, string, string[]]>([
    ["plain", "<a><b/>x</a>", ["open a", "empty b", "close a"]],
    ["prefixed", "<x:a><x:b /></x:a >", ["open x:a", "empty x:b", "close x:a"]],
    ["with > in an attribute", `<a b=">" c='/>'>1</a>`, ["open a", "close a"]],
    ["behind comments", "<!-- <a> --><b/><!---->", ["empty b"]],
    ["behind CDATA", "<a><![CDATA[<b>]]]]></a>", ["open a", "close a"]],
    ["behind processing instructions", '<?xml version="1.0"?><?mso <x>?><a/>', ["empty a"]],
    ["behind a document type", '<!DOCTYPE a [<!ENTITY b "<c>">]><a/>', ["empty a"]],
    ["on several lines", "<a\n  b='1'\n/>", ["empty a"]],
    ["none", "text only", []],
  ])("%s", (_, xml, expected) => {
    expect(kinds(xml)).toEqual(expected);
  });

  test.each(["<a", "<a b='>", "<!-- <a/>", "<![CDATA[ ]]", "<?xml", "< a>", "</>"])("%s is refused", (xml) => {
    expect(() => kinds(xml)).toThrow(XmlSyntaxError);
  });

  test.each(["", "<a>", "<a></b>", "</a>", "<a><b></a></b>"])("%s is no document", (xml) => {
    expect(() => parseXml(xml)).toThrow(XmlSyntaxError);
  });
});

interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

const name = fc.constantFrom("a", "row", "x:c", "w14:v", "_e.1-");
const text = fc.string({ unit: "grapheme", maxLength: 6 }).filter((one) => encodeXml(one).length > 0);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(fc.constantFrom("r", "s", "r:id", "xml:space"), text, { maxKeys: 3 }),
    children: fc.array(fc.oneof({ depthSize: "small" }, text, tie("tree")), { maxLength: 4 }),
  }),
}));

function write({ name, attributes, children }: Tree): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${encodeXmlAttribute(value)}"`);
  const start = `<${name}${written.join("")}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map((one) => (typeof one === "string" ? encodeXml(one) : write(one))).join("")}</${name}>`;
}

function readable(value: string): string {
  return decodeXml(encodeXml(value));
}

test("what is written is read back: elements, attributes, offsets", () => {
  fc.assert(
    fc.property(tree, (whole) => {
      const document = parseXml(`<?xml version="1.0"?><!-- < -->${write(whole)}`);
      const compare = (element: XmlElement, expected: Tree) => {
        expect(document.xml.slice(element.start, element.end)).toBe(write(expected));
        const attributes = Object.entries(expected.attributes).map(([key, value]) => [key, readable(value)]);
        expect(attributesOfElement(document, element)).toEqual(new Map(attributes as [string, string][]));
        const elements = expected.children.filter((one): one is Tree => typeof one !== "string");
        expect(element.children.length).toBe(elements.length);
        element.children.forEach((one, index) => compare(one, elements[index] as Tree));
      };
      compare(document.root, whole);
    }),
  );
});

test("text survives writing and reading", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (value) => {
      const { root, ...document } = parseXml(`<t>${encodeXml(value)}</t>`);
      expect(textOf({ ...document, root }, root)).toBe(readable(value));
    }),
  );
});

test.each([
  ["&lt;&#x4e2d;&#25991;&amp;amp;&unknown;", "<中文&amp;&unknown;"],
  ["a<![CDATA[<b>&amp;]]>c", "a<b>&amp;c"],
  ["a<!-- no -->b", "ab"],
  ["&#x110000;", "&#x110000;"],
])("%s reads %s", (xml, characters) => {
  expect(decodeXml(xml)).toBe(characters);
});

test.each([
  ["a\u0000b\u000bc", "abc"],
  ["\ud800x\udc00", "x"],
  ["𠀀", "𠀀"],
  ["_x000D_", "_x005F_x000D_"],
  ["a\r\nb", "a&#13;\nb"],
])("%j is written %j", (characters, xml) => {
  expect(encodeCellText(characters)).toBe(xml);
});

describe("changes", () => {
  const document = parseXml('<w xmlns="m"><a k="1"/><c></c></w>');
  const [a, c] = document.root.children as [XmlElement, XmlElement];
  const changed = (...splices: Parameters<typeof spliceText>[1]) => spliceText(document.xml, splices);

  test("touch nothing else", () => {
    expect(changed(setAttribute(document, a, "k", '"2'))).toBe('<w xmlns="m"><a k="&quot;2"/><c></c></w>');
    expect(changed(setAttribute(document, a, "k", null))).toBe('<w xmlns="m"><a/><c></c></w>');
    expect(changed(setAttribute(document, c, "n", "1"))).toBe('<w xmlns="m"><a k="1"/><c n="1"></c></w>');
    expect(changed(appendInside(document, a, "<x/>"))).toBe('<w xmlns="m"><a k="1"><x/></a><c></c></w>');
    expect(changed(appendInside(document, c, "<x/>"))).toBe('<w xmlns="m"><a k="1"/><c><x/></c></w>');
    expect(changed(insertInOrder(document, document.root, "b", ["a", "b", "c"], "<b/>"))).toBe(
      '<w xmlns="m"><a k="1"/><b/><c></c></w>',
    );
  });

  test("may not overlap", () => {
    expect(() =>
      spliceText("abc", [
        { start: 0, end: 2, text: "" },
        { start: 1, end: 3, text: "" },
      ]),
    ).toThrow(RangeError);
  });
});
