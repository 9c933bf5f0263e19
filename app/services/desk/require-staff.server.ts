import type { MandateRole } from "#app/domain/viewer.ts";
import { requireVisitor, type SignedIn } from "#app/services/sign-in/find-visitor.server.ts";

const offices: readonly MandateRole[] = ["officer", "director", "auditor"];

/**
 * Officer, director or auditor, be he one of a region alone: the list is of what each is told. 403 for anybody else who is signed in.
 */
export async function requireStaff(
  request: Request,
  at: Date,
  roles: readonly MandateRole[] = offices,
): Promise<SignedIn> {
  const visitor = await requireVisitor(request, at);
  const isStaff = visitor.viewer.mandates.some(({ role }) => roles.includes(role));
  if (!isStaff) throw new Response(null, { status: 403 });
  return visitor;
}
