import {
  askAgain,
  commonHeaders,
  contentTypes,
  firstPage,
  hashedFile,
  keepForever,
  textEndings,
  versionedFolder,
} from "./site-rules";

/**
 * A server block for the site, to lie in nginx's conf.d. The two certificate files and the folder are the administrator's to fill in.
 *
 * @param address where the site is served, with its last slash.
 */
export function nginxConfig(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  return `# 山海任务核验。放入 /etc/nginx/conf.d/，把三处“改为”换成本单位的路径，然后运行 nginx -t && nginx -s reload。
map $uri $shanhai_cache {
    default "${askAgain}";
    "~^${literally(pathname)}${versionedFolder.source.slice(1).replaceAll("\\/", "/")}" "${keepForever}";
    "~^${literally(pathname)}.*${hashedFile.source}" "${keepForever}";
}

server {
    listen ${port || "443"} ssl;
    server_name ${hostname};
    server_tokens off;

    ssl_certificate     /etc/nginx/tls/shanhai.crt;   # 改为：单位证书（含中间证书）
    ssl_certificate_key /etc/nginx/tls/shanhai.key;   # 改为：证书私钥
    ssl_protocols TLSv1.2 TLSv1.3;

    location ${pathname} {
        alias /srv/shanhai/site/;                     # 改为：site 文件夹的位置，保留最后的斜杠
        index ${firstPage};
        autoindex off;
        etag on;

        location ~ /web\\.config$ {
            return 404;
        }

        types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `            ${type} ${ending};`)
  .join("\n")}
        }
        default_type application/octet-stream;
        charset utf-8;
        charset_types ${typesBesideHtml()};

        gzip on;
        gzip_comp_level 6;
        gzip_min_length 1024;
        gzip_types ${typesBesideHtml()};
        gzip_vary on;

${Object.entries(commonHeaders)
  .map(([name, value]) => `        add_header ${name} "${value}" always;`)
  .join("\n")}
        # 不加 always：找不到的文件不能让浏览器记住一年
        add_header Cache-Control $shanhai_cache;
    }
${withoutLastSlash(pathname)}}
`;
}

function literally(path: string): string {
  return path.replace(/[.+*?^$()[\]{}|\\]/g, "\\$&");
}

/** nginx warns when it is told of text/html, which it always counts in. */
function typesBesideHtml(): string {
  const types = textEndings.map((ending) => contentTypes[ending]!);
  return types.filter((type) => type !== "text/html").join(" ");
}

/** Whoever types the address by hand leaves the slash out. */
function withoutLastSlash(pathname: string): string {
  if (pathname === "/") return "";
  return `
    location = ${pathname.slice(0, -1)} {
        return 301 ${pathname};
    }
`;
}
