import { orderFaults } from "./element-order";

/**
 * What Office would refuse or silently ignore in an add-in manifest, beyond what its schema can say.
 *
 * @returns one English sentence a fault; none for a sound manifest.
 * @example manifestFaults(parseManifest(text)) //=> ["Icon.16 is used but not defined."]
 */
export function manifestFaults(manifest: Document): string[] {
  const rules = [
    identity,
    orderFaults,
    resources,
    lengths,
    uniqueIds,
    addresses,
    sharedRuntime,
    icons,
    languages,
    requirements,
    namespace,
  ];
  return rules.flatMap((rule) => rule(manifest));
}

/** Office knows an installed add-in by these alone: another id is another add-in, the same version is never fetched again. */
function identity(manifest: Document): string[] {
  const text = (name: string) => manifest.querySelector(`OfficeApp > ${name}`)?.textContent ?? "";
  return [
    ...(text("Id") === stableId ? [] : [`The Id is not ${stableId}: staff would have the add-in twice.`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version")) ? [] : [`${text("Version")} is no version of four numbers.`]),
    ...(text("DefaultLocale") === "zh-CN" ? [] : ["The default locale is not zh-CN."]),
    ...(text("Permissions") === "ReadWriteDocument" ? [] : ["The permission is not ReadWriteDocument."]),
  ];
}

/** Given once and for all. */
const stableId = "5a8a7d52-6a0e-4a86-9d0f-3c1f0b5e7c26";

function resources(manifest: Document): string[] {
  const defined = all(manifest, "Resources *[id]").map(({ id }) => id);
  const used = all(manifest, "[resid]").map(resid);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is used but not defined.`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is defined but not used.`),
    ...[...defined, ...used].filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters.`),
  ];
}

const limits: readonly (readonly [selector: string, limit: number])[] = [
  ["ShortStrings > String", 125],
  ["LongStrings > String", 250],
  ["OfficeApp > DisplayName", 125],
  ["OfficeApp > Description", 250],
];

function lengths(manifest: Document): string[] {
  return limits.flatMap(([selector, limit]) =>
    all(manifest, selector)
      .filter((element) => textsOf(element).some((text) => text.length > limit))
      .map((element) => `${labelOf(element)} is longer than ${limit} characters.`),
  );
}

function uniqueIds(manifest: Document): string[] {
  const ids = [...all(manifest, "Resources *[id]"), ...all(manifest, "CustomTab, Group, Control")].map(({ id }) => id);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => `${id} is defined twice.`);
}

function addresses(manifest: Document): string[] {
  const elements = all(
    manifest,
    "IconUrl, HighResolutionIconUrl, SupportUrl, DefaultSettings SourceLocation, Images > *, Urls > *",
  );
  const texts = [
    ...elements.flatMap(textsOf),
    ...all(manifest, "AppDomain").map(({ textContent }) => textContent ?? ""),
  ];
  return texts.filter((text) => !text.startsWith("https://")).map((text) => `${text} is not an https address.`);
}

/** Pane, ribbon actions and functions share one page only if all of them name the runtime's resid. */
function sharedRuntime(manifest: Document): string[] {
  const runtime = manifest.querySelector("Runtime");
  if (!runtime) return ["There is no Runtime."];

  const pages = all(
    manifest,
    "CustomFunctions Page SourceLocation, FunctionFile, Action SourceLocation, ExtensionPoint > Page > SourceLocation",
  );
  return [
    ...(runtime.getAttribute("lifetime") === "long" ? [] : ["The Runtime's lifetime is not long."]),
    ...pages
      .filter((page) => resid(page) !== resid(runtime))
      .map((page) => `${resid(page)} is not the runtime's page.`),
  ];
}

function icons(manifest: Document): string[] {
  return all(manifest, "Icon").flatMap((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute("size"));
    const owner = icon.parentElement?.id ?? "";
    return ["16", "32", "80"]
      .filter((size) => !sizes.includes(size))
      .map((size) => `${owner} has no icon of ${size} pixels.`);
  });
}

/** The default is Chinese; every text has English beside it. */
function languages(manifest: Document): string[] {
  const texts = all(
    manifest,
    "OfficeApp > DisplayName, OfficeApp > Description, ShortStrings > String, LongStrings > String",
  );
  return texts
    .filter(
      (text) =>
        /\p{Script=Han}/u.test(text.getAttribute("DefaultValue") ?? "") &&
        !text.querySelector('Override[Locale="en-US"]'),
    )
    .map((text) => `${labelOf(text)} has no en-US text.`);
}

/** A set in the base manifest hides the add-in from older Excel, which would otherwise open the page and be told what to do. */
function requirements(manifest: Document): string[] {
  const base = all(manifest, "OfficeApp > Requirements Set").map(setOf);
  const floor = all(manifest, "VersionOverrides > Requirements Set").map(setOf);
  return [
    ...base.filter((set) => set !== "ExcelApi 1.1").map((set) => `${set} in the base manifest hides the add-in.`),
    ...["SharedRuntime 1.1", "ExcelApi 1.9"]
      .filter((set) => !floor.includes(set))
      .map((set) => `${set} is missing from the floor.`),
    ...[...base, ...floor].filter((set) => set.startsWith("RibbonApi")).map((set) => `${set} must not be listed.`),
  ];
}

function namespace(manifest: Document): string[] {
  const id = manifest.querySelector("Namespace")?.getAttribute("resid");
  const value =
    all(manifest, "ShortStrings > String")
      .find((text) => text.id === id)
      ?.getAttribute("DefaultValue") ?? "";
  return /^[A-Za-z][A-Za-z0-9._]*$/.test(value) ? [] : [`"${value}" is no namespace for functions.`];
}

function all(manifest: Document, selector: string): Element[] {
  return [...manifest.querySelectorAll(selector)];
}

function resid(element: Element): string {
  return element.getAttribute("resid") ?? "";
}

function labelOf(element: Element): string {
  return element.id || element.localName;
}

/** The default and every override. */
function textsOf(element: Element): string[] {
  const overrides = [...element.children].map((override) => override.getAttribute("Value") ?? "");
  return [element.getAttribute("DefaultValue") ?? "", ...overrides];
}

function setOf(element: Element): string {
  return `${element.getAttribute("Name")} ${element.getAttribute("MinVersion")}`;
}
