import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { checkBrand } from "./src/build/check-brand";
import { precompress } from "./src/build/precompress";

const api = "http://localhost:4000";

/** What forms, lists and features are made of goes with the pages that have them, however many those become. */
const shared =
  /packages.(web|shared).src.(?!features.(?!arrangements)|kit.(form|list)|styles|ui.(autocomplete|notification-banner|save-file|checkboxes|choice-items|date-input|fieldset|form-group|input|pagination|panel|radios|select|use-choices)\b)/;

/** Files that nearly every page needs, so that they are one each: a small file of its own compresses badly. */
const groups = [
  { name: "libraries", test: /node_modules.*(react|scheduler|graphql-request|@tanstack)/, priority: 2 },
  { name: "shared", test: shared, minShareCount: 4, priority: 1 },
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
    modulePreload: { polyfill: false },
    sourcemap: true,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { "/graphql": api, "/client-config.json": api, "/oidc": api, "/schema.graphql": api } },
});
