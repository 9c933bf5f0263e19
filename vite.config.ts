import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { BUNDLED } from "./app/cli/bundled.ts";
import remixConfig from "./remix.config.js";

declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixConfig)],
  ssr: { noExternal: process.env.NODE_ENV === "production" ? BUNDLED : [] },
  // Vite's scanner would take these for client packages and reload the first page it serves.
  optimizeDeps: { exclude: ["@prisma/adapter-pg", "@prisma/client", "@remix-run/node"] },
});
