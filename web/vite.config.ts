import { defineConfig } from "vite";

const server = "http://127.0.0.1:8000";

export default defineConfig({
  build: {
    outDir: "../motet/server/web",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false }, // browsers that run this have it
    // Nothing is inlined as a data URL: the content-security policy allows none.
    assetsInlineLimit: 0,
    license: { fileName: "licenses.txt" },
  },
  server: { proxy: { "/v1": server, "/health": server, "/ready": server } },
});
