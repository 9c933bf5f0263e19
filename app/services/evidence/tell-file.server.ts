import { say } from "#app/i18n/say.ts";
import { asTyped } from "#app/schemas/act-form.ts";
import { described } from "#app/schemas/acts/evidence.ts";
import { type DrawnFile, endingsOf } from "#app/schemas/file-field.ts";
import type { AskedAct } from "#app/services/acts/require-act.server.ts";
import { findLimits } from "./find-limits.server.ts";

/** What is typed with a file; the file itself is read beside it. */
export const evidenceForm = { "evidence.begin": asTyped(...described) };

/** The field of the file: what is allowed, before anything is chosen. */
export async function tellFile({ found, locale }: AskedAct): Promise<DrawnFile> {
  const words = say(locale);
  const { kinds, maxBytes } = await findLimits(found.id);
  const allowed = { kinds: kinds.join(", "), megabytes: Math.floor(maxBytes / 1_000_000) };
  return {
    kinds,
    maxBytes,
    label: words("upload.file"),
    help: words("upload.help", allowed),
    accept: endingsOf(kinds)
      .map((ending) => `.${ending}`)
      .join(","),
    sentences: {
      missing: words("upload.missing", allowed),
      tooLarge: words("upload.tooLarge", allowed),
    },
    again: words("upload.again"),
    sending: words("upload.sending"),
  };
}
