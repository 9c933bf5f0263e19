import { isClearFor, type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { type Denial, forbidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";

/** While a file is being checked its owner may open it, nobody else. */
const ofTheCity: ReadonlySet<string> = new Set([
  "scanning",
  "ready",
  "frozen",
  "queried",
  "superseded",
  "published",
]);
const ofReaders: ReadonlySet<string> = new Set(["frozen", "queried", "published"]);

/** The bytes of a file. One that failed its scan, was taken away or purged is opened by nobody. */
export function whyNotOpenFile(viewer: Viewer, file: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, file);
  if (denial) return denial;

  const names = viewerClasses(viewer, file);
  if (names.includes("city")) return open(ofTheCity, file);
  if (names.includes("commission") || isSecretariat(viewer, file) || isClearFor(viewer, file)) {
    return open(ofReaders, file);
  }
  // Others see a published file only once the results are public, or `whyNotSee` had hidden it.
  if (file.state === "published") return null;
  return forbidden("contentWithheld");
}

/** What the officer noted on a piece of evidence: not the city's, not the jury's. */
export function whyNotReadAssessment(viewer: Viewer, file: SeenThing): Denial | null {
  const denial = whyNotSee(viewer, file);
  if (denial || isSecretariat(viewer, file)) return denial;
  return forbidden("contentWithheld");
}

const open = (states: ReadonlySet<string>, { state }: SeenThing) =>
  states.has(state) ? null : forbidden("contentWithheld");
