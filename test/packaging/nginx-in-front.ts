import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

export interface Front {
  /** For what nginx reads and writes. */
  readonly folder: string;
  /** Unpacked from the zip. */
  readonly site: string;
  /** nginx-shanhai.conf as the zip brings it. */
  readonly config: string;
  /** Folder of shanhai.crt and shanhai.key. */
  readonly certificates: string;
  /** Answers on http whatever does not lie in the site. */
  readonly behind: number;
}

/** @example "nginx/1.22.1", or null where none is installed */
export function installedNginx(): string | null {
  const { status, stderr } = spawnSync("nginx", ["-v"], { encoding: "utf8" });
  return status === 0 ? (/nginx\/[\d.]+/.exec(stderr)?.[0] ?? "nginx") : null;
}

/**
 * The installed nginx with the configuration of the zip. The three places marked 改为 are filled in as the guide says; beside the site's
 * location stands the workbench, for office.js trusts a page of its own origin only.
 *
 * @throws Error with what `nginx -t` says against the configuration, warnings among it.
 */
export async function startNginx({ folder, site, config, certificates, behind }: Front): Promise<void> {
  await mkdir(path.join(folder, "conf.d"));
  const workbench = `    location / {\n        proxy_pass http://127.0.0.1:${behind};\n    }\n}\n`;
  const filledIn = config
    .replaceAll("/etc/nginx/tls/", `${certificates}/`)
    .replace("/srv/shanhai/site/", `${site}/`)
    // The workbench is not for the network.
    .replace(/listen (\d+)/, "listen 127.0.0.1:$1")
    .replace(/\}\n$/, workbench);
  await writeFile(path.join(folder, "conf.d/nginx-shanhai.conf"), filledIn);
  await writeFile(path.join(folder, "nginx.conf"), mainConfig(folder));

  const options = ["-e", path.join(folder, "error.log"), "-p", folder, "-c", path.join(folder, "nginx.conf")];
  const nginx = (...words: string[]) => spawnSync("nginx", [...words, ...options], { encoding: "utf8" });
  const { status, stderr } = nginx("-t");
  if (status !== 0 || /\[(warn|error|emerg)\]/.test(stderr)) throw new Error(stderr);
  // Returns once it listens, and goes on in the background.
  const started = nginx();
  if (started.status !== 0) throw new Error(started.stderr);
  // Before the folder is cleared away: nginx finds itself by a file in it.
  process.prependOnceListener("exit", () => nginx("-s", "stop"));
}

/** What a distribution's nginx.conf does, with all that nginx writes in a folder of the test's. */
function mainConfig(folder: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  // Started by root, the workers would be of a user who may not look into the folder.
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
    access_log off;
${temporary.map((name) => `    ${name}_temp_path ${folder}/${name};`).join("\n")}
    include ${folder}/conf.d/*.conf;
}
`;
}
