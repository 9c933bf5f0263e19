import { writeFileSync } from "node:fs";
import { machinesPage } from "./docs/drawings.ts";
import { processPage } from "./docs/process-page.ts";

const write = (path: string, page: string) =>
  writeFileSync(new URL(`../../${path}`, import.meta.url), page);

write("machines/README.md", machinesPage());
write("docs/process.md", processPage());
