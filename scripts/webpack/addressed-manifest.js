/** Where manifest.xml as committed says that the add-in is served: the workbench of this project. */
const developmentAddress = "https://localhost:8450/addin/";

/**
 * The folder that will serve a build.
 *
 * @param {string} text an https address such as `https://xlb.example.gov.cn/shanhai`.
 * @returns {string} the same, with exactly one slash at its end.
 * @throws Error when Office would not load a page from there.
 */
function servedAddress(text) {
  const refuse = (reason) => new Error(`"${text}" is no address for the add-in: ${reason}.`);
  if (!URL.canParse(text)) throw refuse("write it in full, such as https://host.example/shanhai");
  const url = new URL(text);
  if (url.protocol !== "https:") throw refuse("Office loads add-ins by https only");
  if (url.username || url.password) throw refuse("it must hold no user name");
  if (url.search || url.hash) throw refuse("it must end with the folder");
  if (!/^[\w./~%-]*$/.test(url.pathname)) throw refuse("letters, digits, - . _ ~ / only");
  if (/\.\w{2,5}$/.test(url.pathname)) throw refuse("name the folder, not a file in it");
  return url.href.replace(/\/*$/, "/");
}

/**
 * manifest.xml for a build: its addresses lie in the given folder, its version is the package's.
 *
 * @param {string} manifest the committed text.
 * @param {{ address: string, version: string }} build address as servedAddress gives it; version as in package.json.
 */
function addressedManifest(manifest, { address, version }) {
  return manifest
    .replaceAll(developmentAddress, address)
    .replaceAll(
      `<AppDomain>${new URL(developmentAddress).origin}</AppDomain>`,
      `<AppDomain>${new URL(address).origin}</AppDomain>`,
    )
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${officeVersion(version)}</Version>`);
}

/** Office wants four numbers, and reads nothing else. */
function officeVersion(version) {
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!numbers) throw new Error(`the version "${version}" is not three numbers.`);
  return `${version}.0`;
}

module.exports = { addressedManifest, developmentAddress, servedAddress };
