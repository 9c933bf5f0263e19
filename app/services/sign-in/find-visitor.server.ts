import {
  type Body,
  type HeldAppointment,
  type MandateRole,
  nobody,
  readingIsLogged,
  type Viewer,
} from "#app/domain/viewer.ts";
import { read } from "#prisma/read.ts";
import { cookieName, readCookie } from "./cookie.server.ts";
import { logReading } from "./log-reading.server.ts";
import { openCookie } from "./secrets.server.ts";

export type Visitor = {
  /** Only mandates in force and appointments that are not over: what the policy asks for. */
  viewer: Viewer;
  person: {
    id: string;
    name: string;
    email: string;
    locale: string;
    /** Where his clock stands; null where he has not said. */
    zone: string | null;
    demonstration: boolean;
  } | null;
  /**
   * The sign-in in this browser. `steppedUpAt` is when a second factor was last shown in it; one click on
   * /demo counts as that, always, as nobody invented has a second factor.
   */
  session: { id: string; createdAt: Date; expiresAt: Date; steppedUpAt: Date | null } | null;
};

export type SignedIn = Visitor & {
  person: NonNullable<Visitor["person"]>;
  session: NonNullable<Visitor["session"]>;
};

const stranger: Visitor = { viewer: nobody, person: null, session: null };
const asked = new WeakMap<Request, Promise<Visitor>>();

/**
 * Who asks: one query, at the first call for each request. A cookie that is forged, ended or expired
 * is nobody's. `at` is the arrival of the request: mandates count that are in force then.
 */
export function findVisitor(request: Request, at: Date): Promise<Visitor> {
  const known = asked.get(request);
  if (known) return known;
  const found = readVisitor(request, at);
  asked.set(request, found);
  return found;
}

/**
 * As `findVisitor`, where nobody may come unsigned: he is sent to sign in, and from there back. Throws
 * the redirect, also for a form that was sent after the session had ended.
 */
export async function requireVisitor(request: Request, at: Date): Promise<SignedIn> {
  const { viewer, person, session } = await findVisitor(request, at);
  if (person && session) {
    if (readingIsLogged(viewer)) await logReading(request, person.id, at);
    return { viewer, person, session };
  }
  const { pathname, search } = new URL(request.url);
  const next = encodeURIComponent(pathname.replace(/\.data$/, "") + search);
  throw new Response(null, {
    status: 302,
    headers: { location: `/sign-in?next=${next}`, "cache-control": "private, no-store" },
  });
}

async function readVisitor(request: Request, at: Date): Promise<Visitor> {
  const cookie = readCookie(request, cookieName());
  const token = cookie && openCookie(cookie);
  if (!token) return stranger;
  const row = await findRow(token, at);
  if (!row) return stranger;
  const { id, name, email, locale, zone, demonstration } = row;
  return {
    viewer: {
      person: id,
      mandates: row.mandates,
      appointments: row.appointments.map((held) => ({ ...held, clearFor: new Set(held.clearFor) })),
    },
    person: { id, name, email, locale, zone, demonstration },
    session: {
      id: row.session,
      createdAt: row.createdAt,
      expiresAt: row.expiresAt,
      steppedUpAt: row.steppedUpAt,
    },
  };
}

type Held = Omit<HeldAppointment, "clearFor"> & { clearFor: string[] };
type Found = NonNullable<Visitor["person"]> & {
  session: string;
  createdAt: Date;
  expiresAt: Date;
  steppedUpAt: Date | null;
  mandates: { role: MandateRole; body: Body }[];
  appointments: Held[];
};

/** A mandate's wording tells the kinds that share a role: a reader and a commenter are collaborators, a delegate a mayor. */
async function findRow(token: string, at: Date): Promise<Found | undefined> {
  const [row] = await read<Found>(visitorSql, [token, at.toISOString(), at.getTime()]);
  return row;
}

const visitorSql = `select p.id, p.name, p.email, p.locale, p.zone, p.demonstration,
      s.id as session, s.created_at as "createdAt", s.expires_at as "expiresAt",
      case when s.demonstration then $2::timestamptz else s.stepped_up_at end as "steppedUpAt",
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'role', case when m.context ->> 'wording' in ('viewer', 'commenter', 'delegate') then m.context ->> 'wording' else m.role end,
          'body', jsonb_build_object('kind', m.body_kind, 'id', m.body_id)) order by m.id)
        from mandate m
        where m.person_id = p.id and m.state = 'active'
          and coalesce((m.context ->> 'from')::bigint, 0) <= $3::bigint
          and coalesce((m.context ->> 'until')::bigint, $3::bigint + 1) > $3::bigint
      ), '[]') as mandates,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', a.id, 'juryId', a.jury_id, 'state', a.state, 'scope', a.context -> 'scope',
          'office', case a.id when j.context ->> 'chair' then 'chair' when j.context ->> 'deputy' then 'deputy' end,
          'clearFor', coalesce((select jsonb_agg(c.nomination_id order by c.nomination_id)
            from conflict c where c.appointment_id = a.id and c.state = 'clear'), '[]')) order by a.id)
        from appointment a join jury j on j.id = a.jury_id
        where a.person_id = p.id and a.state in ('invited', 'accepted', 'active')
      ), '[]') as appointments
    from sign_in s join person p on p.id = s.person_id
    where s.token = $1 and s.expires_at > $2::timestamptz`;
