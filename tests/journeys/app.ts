import type { TestProject } from "vitest/node";
import { dataFolder, removeData, startApp } from "./started.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the started app answers, without a slash at the end. */
    appUrl: string;
    /** Its DATA_DIR, for journeys that use the command line beside it. */
    dataDir: string;
  }
}

/** One app with the demonstration, for all journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = dataFolder();
  try {
    const app = await startApp(dataDir, { DEMO: "1" });
    project.provide("appUrl", app.url);
    project.provide("dataDir", dataDir);
    return async () => {
      await app.stop();
      removeData(dataDir);
    };
  } catch (error) {
    removeData(dataDir);
    throw error;
  }
}
