import { randomUUID } from "node:crypto";
import { explain } from "#app/i18n/explain.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import { offerRole } from "#app/services/roles/offer-role.server.ts";
import type { Invitation } from "./read-invitations.server.ts";

export type Failed = { line: number; typed: string; why: string[] };

/** Each offer is an event of its own: what one country is refused stops no other. */
export async function sendInvitations(
  invitations: readonly Invitation[],
  { officer, at, locale }: { officer: string; at: Date; locale: Locale },
): Promise<{ sent: number; failed: Failed[] }> {
  const { demo } = await findInstance();
  const failed: Failed[] = [];
  let sent = 0;
  for (const { line, typed, country, name, email, language, fate } of invitations) {
    if (fate !== "new" || country === null || email === null) continue;
    const done = await offerRole(
      {
        id: randomUUID(),
        act: "mandate.offer",
        role: "commission",
        bodyKind: "country",
        body: country,
        to: { name, email, locale: language, demonstration: demo },
        proposes: false,
      },
      { kind: "person", person: officer, role: "officer" },
      at,
    );
    // Somebody else was quicker: it is offered, which is what was wanted.
    if (done.ok || "held" in done) sent++;
    else failed.push({ line, typed, why: explain(done.refusal, { locale, zone: "UTC" }) });
  }
  return { sent, failed };
}
