// A folder as its host serves it, compressed and with the headers that it asks for.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", svg: "image/svg+xml", json: "application/json", webmanifest: "application/manifest+json", png: "image/png", txt: "text/plain" };

/** The headers of every file, as the site asks its host for them. */
function headers(site) {
  const lines = readFileSync(join(site, "_headers"), "utf8").split("\n").filter((line) => line.startsWith("  "));
  // On this machine there is no TLS: what asks for it would break the page.
  return lines
    .map((line) => [line.slice(2, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)])
    .filter(([name]) => name !== "Strict-Transport-Security")
    .map(([name, value]) => [name, value.replace("; upgrade-insecure-requests", "")]);
}

/** Serves a folder on a free port of this machine; gives the server. */
export function serve(site) {
  const all = headers(site);
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
