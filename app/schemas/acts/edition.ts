import { instantOf } from "#app/domain/civil-time.ts";
import { type ActForm, asTyped, grave, plain, reason, reasoned } from "#app/schemas/act-form.ts";

export const editionActs: Record<string, ActForm> = {
  "country.place": asTyped(
    { name: "country", kind: "choice", from: "countries", required: true },
    { name: "region", kind: "choice", from: "regionsOfEdition", required: true },
    reason,
  ),
  "edition.publish": grave(plain),
  "edition.discard": grave(reasoned),
  "edition.suspend": grave(reasoned),
  "edition.suspendConferral": grave(reasoned),
  "edition.resume": plain,
  "edition.resumeConferral": plain,
  "edition.cancel": grave(reasoned),
  "edition.cancelSuspended": grave(reasoned),
  "results.release": grave({
    fields: [{ name: "announceAt", kind: "moment", required: true }],
    toData: ({ announceAt }, { zone }) => ({ announceAt: instantOf(String(announceAt), zone) }),
  }),
  "release.withdraw": plain,
  "edition.announce": grave(plain),
  "edition.confer": grave(asTyped({ name: "conferredOn", kind: "day", required: true })),
  "edition.archive": grave(plain),
  "edition.archiveUnconferred": grave(plain),
};
