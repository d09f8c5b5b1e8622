/** The order in which Office wants an element's children; a manifest out of order is refused as a whole, without a word of where. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab"],
  CustomTab: ["Group", "Label", "InsertAfter", "InsertBefore"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items", "Enabled", "OverriddenByRibbonApi"],
  Item: ["Label", "Supertip", "Icon", "Action", "Enabled", "OverriddenByRibbonApi"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/**
 * Children that stand where Office does not look for them.
 *
 * @example orderFaults(parseManifest(text)) //=> ["Label stands too late in Control Shanhai.Check."]
 */
export function orderFaults(manifest: Document): string[] {
  return [...manifest.querySelectorAll(Object.keys(orders).join(", "))].flatMap((parent) => {
    const order = orders[parent.localName] ?? [];
    const owner = [parent.localName, parent.id].filter(Boolean).join(" ");
    let furthest = -1;
    return [...parent.children].flatMap(({ localName }) => {
      const place = order.indexOf(localName);
      if (place < 0) return [`${localName} does not belong into ${owner}.`];
      if (place < furthest) return [`${localName} stands too late in ${owner}.`];
      furthest = place;
      return [];
    });
  });
}
