// A folder as its host serves it, compressed and with the headers of netlify.toml.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", svg: "image/svg+xml", json: "application/json", webmanifest: "application/manifest+json", png: "image/png", txt: "text/plain" };

/** The host's headers, from the file that tells the host. */
function headers() {
  const toml = readFileSync("netlify.toml", "utf8");
  const block = toml.slice(toml.indexOf("[headers.values]"));
  const found = Array.from(block.matchAll(/^\s*([A-Za-z-]+) = "(.*)"$/gm), (m) => [m[1], m[2]]);
  // On this machine there is no TLS: what asks for it would break the page.
  return found
    .filter(([name]) => name !== "Strict-Transport-Security")
    .map(([name, value]) => [name, value.replace("; upgrade-insecure-requests", "")]);
}

/** Serves a folder on a free port of this machine; gives the server. */
export function serve(site) {
  const all = headers();
  const packed = new Map();
  const body = (file) => {
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file)));
    return packed.get(file);
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)).replace(/\/$/, "/index.html");
    const file = join(site, path);
    const found = existsSync(file);
    all.forEach(([name, value]) => response.setHeader(name, value));
    response.setHeader("Content-Type", TYPES[file.split(".").pop()] || "application/octet-stream");
    response.setHeader("Content-Encoding", "gzip");
    response.writeHead(found ? 200 : 404);
    response.end(body(found ? file : join(site, "404.html")));
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}
