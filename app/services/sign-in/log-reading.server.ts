import { machines } from "#machines/index.ts";
import { inTransaction } from "#prisma/transaction.ts";

const logged = new WeakSet<Request>();

/**
 * Writes down which page of the desks an observer or auditor asks for, before anything of it is read: a page that
 * cannot be written down is not shown. Once for each request.
 */
export async function logReading(request: Request, person: string, at: Date): Promise<void> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/\.data$/, "");
  if (!/^\/desk\/./.test(path) || logged.has(request)) return;
  logged.add(request);
  const [, , subject = "", id = ""] = path.split("/");
  const isThing = Object.hasOwn(machines, subject) && id !== "";
  await inTransaction((tx) =>
    tx.run(
      "insert into access_log (person_id, subject, subject_id, path, at) values ($1, $2, $3, $4, $5::timestamptz)",
      [
        person,
        isThing ? subject : null,
        isThing ? decodeURIComponent(id).slice(0, 100) : null,
        (path + search).slice(0, 500),
        at.toISOString(),
      ],
    ),
  );
}
