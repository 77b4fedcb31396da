// The driver and the browser that the launcher gets for tests and benchmarks, for the scripts that steer it by themselves.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** Says why nothing can be measured, and ends. */
export function stop(why) {
  console.error(why);
  process.exit(1);
}

if (!existsSync("target/driver/package")) stop("there is no driver: ./cribsheet bench --browser gets one");
export const { chromium } = createRequire(resolve("target/driver/package.json"))(resolve("target/driver/package/index.js"));

const path = process.env.CRIBSHEET_BROWSER;
if (!path) stop("no browser is named: run ./cribsheet bench --browser, or set CRIBSHEET_BROWSER to one");

/** What {@code chromium.launch} is told. */
export const launching = {
  ...(path === "playwright" ? {} : { executablePath: path }),
  args: process.getuid && process.getuid() === 0 ? ["--no-sandbox"] : [],
};
