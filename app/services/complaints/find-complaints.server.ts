import { whyNotReadComplaint } from "#app/domain/policy/complaint.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";

export const PAGE_SIZE = 50;

type Filter = { show: string; page: number };

const shows: Record<string, string> = {
  open: "s.state in ('filed', 'admitted')",
  ended: "s.state not in ('filed', 'admitted')",
};

/** Complaints that the reader is told of, those that hold something up first, then the newest. */
export async function findComplaints({ show, page }: Filter, { visitor, at, locale }: Reading) {
  const { viewer } = visitor;
  const where = shows[show] ?? "true";
  const found = (await findThings(viewer, "complaint", at, where)).filter(
    ({ thing }) => whyNotReadComplaint(viewer, thing) === null,
  );
  const filedAt = ({ context }: (typeof found)[number]) => Number(context.filedAt ?? 0);
  const isOpen = ({ thing }: (typeof found)[number]) =>
    Number(["filed", "admitted"].includes(thing.state));
  found.sort(
    (a, b) => isOpen(b) - isOpen(a) || filedAt(b) - filedAt(a) || a.id.localeCompare(b.id),
  );
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const here = Math.min(Math.max(1, page), pages);
  const shown = found.slice((here - 1) * PAGE_SIZE, here * PAGE_SIZE);
  const words = say(locale);
  const names = await findNames(words, shown);
  return {
    found: found.length,
    page: here,
    pages,
    rows: shown.map((one) => ({
      to: addressOf("complaint", one.id),
      name: names.get(one.id) ?? "",
      about: words(keyOf("complaint.about", String(one.context.about))),
      label: capital(locale, sayLabel(locale, "complaint", one.told.beneath ?? one.told.label)),
      filedAt: filedAt(one),
    })),
  };
}
