import path from "node:path";
import { isCurrent } from "./fingerprint.js";

// `npm start`: as built when the build is current, since translating TypeScript would be a third of a start; else as written.
process.chdir(path.resolve(import.meta.dirname, "../.."));
if (isCurrent()) {
  const built = path.resolve("build/parts/start.js");
  await import(built);
} else {
  const { register } = await import("tsx/esm/api");
  register();
  await import("./start.ts");
}
