import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { checkBrand } from "./src/build/check-brand";
import { precompress } from "./src/build/precompress";

const api = "http://localhost:4000";

/** What the frame and most pages are made of; all else goes with the pages that have it, however many those become. */
const shared =
  /packages.(web.src.(kit.(api(?!.fetch-file)|frame(?!.record-tabs)|page|viewer|words(?!.(seat-words|last-day)))|ui.(button|class-names|error-summary|identity-bar|page-actions|state-word|summary-list|table|tag)\b|features.arrangements)|shared.src.(client|errors|permissions.roles|period.(calendar|period-in-words|period)\.ts))/;

/** What a board's home has of what the comparison of figures is made of. */
const figures =
  /packages.(web.src.(features.comparison.(comparison|description|latest-value|period-words|point-statements|table-model|text-width|value-words)\.ts|features.audit-trail.(trail-href|audit-trail-link)|ui.(details|side-block|use-media-query|use-width)\b)|shared.src.period.parse-period\b)/;

/** Files that nearly every page needs, so that they are one each: a small file of its own compresses badly. */
const groups = [
  { name: "libraries", test: /node_modules.*(react|scheduler|graphql-request|@tanstack)/, priority: 2 },
  { name: "shared", test: shared, minShareCount: 4, priority: 1 },
  { name: "figures", test: figures, minShareCount: 2 },
  // What the pages that are known from the start have in common with the later ones, which would else bring those along.
  { name: "parts", test: /features.[a-z-]+.part\.ts/, priority: 1 },
  { name: "later-pages", test: /features.[a-z-]+.later-pages\.ts/ },
];

/**
 * The client is served by the API from its own origin, under a content security policy that allows no inline code and no inline
 * style: so nothing is inlined, and the polyfill that Vite would put into the page is left out.
 */
export default defineConfig({
  plugins: [react(), checkBrand(), precompress()],
  // The documents are texts: graphql's parser and printer, which the client library names, stay out.
  resolve: { alias: { graphql: fileURLToPath(new URL("src/kit/api/operation-name.ts", import.meta.url)) } },
  css: {
    preprocessorOptions: { scss: { quietDeps: true } },
    // GOV.UK Frontend still carries declarations for old browsers that the minifier does not know.
    lightningcss: { errorRecovery: true },
  },
  build: {
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Scripts name what they need themselves; a list of all files of all pages would be in every page.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === "js" ? files.filter((file) => file.endsWith(".css")) : files,
    },
    sourcemap: true,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { "/graphql": api, "/client-config.json": api, "/oidc": api, "/schema.graphql": api } },
});
