import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { checkBrand } from "./src/build/check-brand";

const api = "http://localhost:4000";

/**
 * The client is served by the API from its own origin, under a content security policy that allows no inline code and no inline
 * style: so nothing is inlined, and the polyfill that Vite would put into the page is left out.
 */
export default defineConfig({
  plugins: [react(), checkBrand()],
  css: {
    preprocessorOptions: { scss: { quietDeps: true } },
    // GOV.UK Frontend still carries declarations for old browsers that the minifier does not know.
    lightningcss: { errorRecovery: true },
  },
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: true, chunkSizeWarningLimit: 700 },
  server: { proxy: { "/graphql": api, "/client-config.json": api, "/oidc": api, "/schema.graphql": api } },
});
