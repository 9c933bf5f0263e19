import { say } from "#app/i18n/say.ts";
import { asTyped } from "#app/schemas/act-form.ts";
import { described } from "#app/schemas/acts/evidence.ts";
import type { AskedAct } from "#app/services/acts/require-act.server.ts";
import { findLimits } from "./find-limits.server.ts";

/** What is typed with a file; the file itself is read beside it. */
export const evidenceForm = { "evidence.begin": asTyped(...described) };

/** The words at the field of the file: what is allowed, before anything is chosen. */
export async function tellFile({ found, locale }: AskedAct) {
  const words = say(locale);
  const { kinds, maxBytes } = await findLimits(found.id);
  return {
    label: words("upload.file"),
    help: words("upload.help", {
      kinds: kinds.join(", "),
      megabytes: Math.floor(maxBytes / 1_000_000),
    }),
    again: words("upload.again"),
    accept: kinds.flatMap((kind) => (kind === "jpeg" ? [".jpg", ".jpeg"] : [`.${kind}`])).join(","),
  };
}
