import { writeFileSync } from "node:fs";
import { permissionsPage } from "#app/domain/policy/print.ts";

writeFileSync(new URL("../../docs/permissions.md", import.meta.url), permissionsPage());
