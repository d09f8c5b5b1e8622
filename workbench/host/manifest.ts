/** What a host shows of an add-in, read from its manifest. */
export interface AddinManifest {
  name: string;
  /** The page that is pane, command runner and function runtime in one. */
  pageUrl: string;
  functionsUrl: string | null;
  namespace: string | null;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  iconUrl: string | null;
  action: { kind: "show-pane" } | { kind: "run"; functionName: string };
}

/**
 * Reads the parts of a manifest that the workbench shows.
 *
 * @param locale texts of this locale are taken where the manifest overrides its own.
 * @throws Error when the text is no manifest.
 */
export function readManifest(xml: string, locale: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml is no XML");
  const resource = (id: string | null | undefined): string => (id ? resourceText(document, id, locale) : "");
  const pageUrl = resource(resid(document, "Page SourceLocation")) || defaultValue(document, "SourceLocation");
  return {
    name: defaultValue(document, "DisplayName"),
    pageUrl,
    functionsUrl: resource(resid(document, "Metadata SourceLocation")) || null,
    namespace: resource(resid(document, "Namespace")) || null,
    buttons: [...document.querySelectorAll("Control[id]")].flatMap((control) => readButton(control, resource)),
  };
}

function readButton(control: Element, resource: (id: string | null | undefined) => string): RibbonButton[] {
  const action = control.querySelector(":scope > Action");
  const functionName = action?.querySelector("FunctionName")?.textContent?.trim();
  const icon = control.querySelector('Icon Image[size="32"]') ?? control.querySelector("Icon Image");
  const showsPane = action?.getAttribute("xsi:type") === "ShowTaskpane";
  if (!showsPane && !functionName) return [];
  return [
    {
      id: control.id || (control.getAttribute("id") ?? ""),
      label: resource(control.querySelector(":scope > Label")?.getAttribute("resid")),
      tip: resource(control.querySelector("Supertip Description")?.getAttribute("resid")),
      iconUrl: resource(icon?.getAttribute("resid")) || null,
      action: functionName ? { kind: "run", functionName } : { kind: "show-pane" },
    },
  ];
}

function resid(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.getAttribute("resid") ?? null;
}

function defaultValue(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute("DefaultValue") ?? "";
}

function resourceText(document: Document, id: string, locale: string): string {
  const element = [...document.querySelectorAll("Resources *")].find((node) => node.getAttribute("id") === id);
  const override = [...(element?.children ?? [])].find((child) => child.getAttribute("Locale") === locale);
  return (override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "").trim();
}

/** The same page on the workbench's own origin, whatever host and port the manifest names. */
export function onThisOrigin(url: string, origin = location.origin): string {
  const { pathname, search } = new URL(url, origin);
  return `${origin}${pathname}${search}`;
}
