import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { KoaContextWithOIDC } from "oidc-provider";

const cachedForS = 300;

/** Serves the one stylesheet of the pages at `<mount>/interaction.css`. */
export function buildServeStylesheet() {
  const css = readFileSync(join(__dirname, "pages", "interaction.css"), "utf8");
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    if (ctx.path !== "/interaction.css" || (ctx.method !== "GET" && ctx.method !== "HEAD")) return next();
    ctx.status = 200;
    ctx.type = "css";
    ctx.body = css;
    ctx.set("Cache-Control", `public, max-age=${cachedForS}`);
  };
}
