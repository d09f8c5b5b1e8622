import { commonHeaders, contentTypes, firstPage, isKeptForever, textEndings, versionedFolder } from "./site-rules";

/**
 * web.config for IIS, to lie in the site's folder. IIS has no patterns here, so the files that never change are named one by one.
 *
 * @param files the paths of the site's files.
 */
export function iisConfig(files: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 山海任务核验。与 taskpane.html 放在同一文件夹，不需要安装其他模块。 -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="${firstPage}" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${Object.entries(contentTypes)
  .map(([ending, type]) => mimeMap(ending, textEndings.includes(ending) ? `${type}; charset=utf-8` : type))
  .join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(commonHeaders)
  .map(
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${attribute(value)}" />`,
  )
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${foldersAndFiles(files).map(keptLocation).join("\n")}
</configuration>
`;
}

function mimeMap(ending: string, type: string): string {
  return `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`;
}

/** A year, as nginx says it in seconds. */
function keptLocation(path: string): string {
  return `  <location path="${attribute(path)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`;
}

/** A folder whose name holds the version stands for all its files. */
function foldersAndFiles(files: readonly string[]): string[] {
  const kept = files.filter(isKeptForever);
  return [...new Set(kept.map((file) => versionedFolder.exec(file)?.[0].slice(0, -1) ?? file))].sort();
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
