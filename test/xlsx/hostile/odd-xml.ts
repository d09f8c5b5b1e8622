import { type HostileFile, plainParts, withParts } from "./plain-parts";

type Change = (xml: string) => string | Uint8Array;

const declaration = /^<\?xml[^>]*\?>/;
const behindDeclaration = (xml: string, text: string): string =>
  (declaration.exec(xml)?.[0] ?? "") + text + xml.replace(declaration, "");
const inRoot = (xml: string, text: string): string => xml.replace(/<\/(\w+)>\s*$/, `${text}</$1>`);
const laughs = Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
  "",
);

const changes: Readonly<Record<string, Change>> = {
  "a mark of UTF-8": (xml) => `\ufeff${xml}`,
  "UTF-16, little end first": (xml) => Buffer.from(`\ufeff${xml}`, "utf16le"),
  "UTF-16, big end first": (xml) => Buffer.from(`\ufeff${xml}`, "utf16le").swap16(),
  "UTF-16 without a mark": (xml) => Buffer.from(xml, "utf16le"),
  "GB2312 by name": (xml) =>
    behindDeclaration(xml, "").replace(declaration, "").replace(/^/, '<?xml version="1.0" encoding="gb2312"?>'),
  "an encoding that nobody has": (xml) => `<?xml version="1.0" encoding="x-山海"?>${xml.replace(declaration, "")}`,
  "bytes of GBK": (xml) => Buffer.from(xml.replace(/[^\0-\x7f]+/g, "\xb9\xa4\xd7\xf7"), "latin1"),
  "a document type": (xml) => behindDeclaration(xml, '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'),
  "entities of entities": (xml) =>
    behindDeclaration(xml, `<!DOCTYPE x [<!ENTITY l0 "山">${laughs}]>`).replace(/>([^<]+)</, ">&l12;<"),
  "an entity of a file": (xml) =>
    behindDeclaration(xml, '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>').replace(/>([^<]+)</, ">&f;<"),
  "entities of parameters": (xml) =>
    behindDeclaration(xml, '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>'),
  "a document type that never ends": (xml) => behindDeclaration(xml, `<!DOCTYPE x [${"<!ENTITY a 'b'>".repeat(1000)}`),
  "comments and instructions": (xml) =>
    inRoot(behindDeclaration(xml, "<!-- > < & -- 甲 --><?php echo 1 ?>"), "<!-- </row> --><?x <y> ?>"),
  "a comment that never ends": (xml) => inRoot(xml, "<!-- "),
  "text in CDATA": (xml) => xml.replace(/<t>([^<]*)<\/t>/g, "<t><![CDATA[$1]]></t>"),
  "CDATA that never ends": (xml) => inRoot(xml, "<![CDATA["),
  "text behind the end": (xml) => `${xml}\n谢谢\n`,
  "two roots": (xml) => `${xml}${xml.replace(declaration, "")}`,
  "no root": () => '<?xml version="1.0"?>',
  "tags in capitals": (xml) =>
    xml.replace(/<(\/?)(\w+)/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  "tags by a prefix": (xml) => xml.replace(/xmlns="/, 'xmlns:x="').replace(/<(\/?)(\w+)(?=[\s>/])/g, "<$1x:$2"),
  "attributes in single quotes": (xml) => xml.replace(/="([^"']*)"/g, "='$1'"),
  "attributes without quotes": (xml) => xml.replace(/(\s\w+)="(\w*)"/g, "$1=$2"),
  "attributes twice": (xml) => xml.replace(/(\s\w+="[^"]*")/g, "$1$1"),
  "spaces around everything": (xml) =>
    xml.replace(/="/g, ' \n= "').replace(/>/g, " >").replace(/</g, "\n\t<").replace(/<\s+/g, "<"),
  "control characters": (xml) => xml.replace(/>([^<]+)</g, ">$1\u0001\u0008\u000b&#1;&#0;&#xFFFF;&#xD800;<"),
  "a zero byte at the start": (xml) => `\0${xml}`,
  "broken UTF-8": (xml) =>
    Buffer.concat([Buffer.from(xml.slice(0, -20)), Buffer.from([0xff, 0xc0, 0x80, 0xe5]), Buffer.from(xml.slice(-20))]),
  "an element that never ends": (xml) => inRoot(xml, "<x>"),
  "elements that cross": (xml) => inRoot(xml, "<x><y></x></y>"),
  "ends without beginnings": (xml) => inRoot(xml, "</x></y></z>"),
  "signs unescaped": (xml) => inRoot(xml, "<x>a & b < c</x>"),
  "depth of two hundred thousand": (xml) => inRoot(xml, "<x>".repeat(200_000) + "</x>".repeat(200_000)),
  "depth that never ends": (xml) => inRoot(xml, "<x>".repeat(200_000)),
  "a hundred thousand attributes": (xml) =>
    inRoot(xml, `<x ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(" ")}/>`),
  "an attribute of two million letters": (xml) => inRoot(xml, `<x a="${"山".repeat(2_000_000)}"/>`),
  "a name of a million letters": (xml) => inRoot(xml, `<${"x".repeat(1_000_000)}/>`),
  "a million elements": (xml) => inRoot(xml, "<x/>".repeat(1_000_000)),
  "two million spaces": (xml) => inRoot(xml, " ".repeat(2_000_000)),
  "a million brackets": (xml) => inRoot(xml, "<".repeat(1_000_000)),
  "a million quotes": (xml) => inRoot(xml, `<x a=${'"'.repeat(1_000_001)}`),
};

const paths = [
  "xl/worksheets/sheet1.xml",
  "xl/workbook.xml",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/comments1.xml",
  "xl/_rels/workbook.xml.rels",
];

/** Parts whose XML is unusual, broken or absurd: every change in the sheet, and each of the others in turn. */
export function oddXml(): HostileFile[] {
  const parts = plainParts();
  return Object.entries(changes).flatMap(([name, change], index) =>
    [
      ...new Set([paths[0]!, paths[1 + (index % (paths.length - 1))]!, paths[1 + ((index + 2) % (paths.length - 1))]!]),
    ].map((path) => [`${name} in ${path}`, withParts({ [path]: change(parts[path] ?? "") })] as const),
  );
}
