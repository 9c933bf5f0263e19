import { keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayList } from "#app/i18n/list.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { sayScope } from "#app/i18n/scope.ts";
import { useWords } from "./words.ts";

type Role = {
  id: string;
  role: string;
  state: string;
  body: string | null;
  region: string | null;
  from: number | null;
  until: number | null;
};
type Seat = { id: string; state: string; office: string | null; regions: string[] };

/** What somebody does in the award: roles in force and offered, and seats on juries. */
export function AccountRoles({ roles, seats }: { roles: readonly Role[]; seats: readonly Seat[] }) {
  const { locale, words } = useWords();
  if (roles.length + seats.length === 0) return <p>{words("me.noRoles")}</p>;
  return (
    <ul className="people">
      {roles.map((held) => (
        <li key={held.id} className="people-one">
          <div>
            <p className="people-role">
              {words("me.role", {
                role: capital(locale, words(keyOf("role", held.role))),
                body: sayScope(words, held),
              })}
            </p>
            <p className="note">
              <Standing held={held} />
            </p>
          </div>
          {held.state === "offered" && <a href={`/mandates/${held.id}`}>{words("me.toOffer")}</a>}
        </li>
      ))}
      {seats.map(({ id, state, office, regions }) => (
        <li key={id} className="people-one">
          <div>
            <p className="people-role">
              {words("me.role", {
                role: capital(locale, words(keyOf("role", office ?? "juror"))),
                body: words("me.theJury", {
                  regions: sayList(
                    locale,
                    regions.map((code) => words(keyOf("region", code))),
                  ),
                }),
              })}
            </p>
            <p className="note">{sayLabel(locale, "appointment", state)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Standing({ held: { state, from, until } }: { held: Role }) {
  const { locale, words } = useWords();
  const day = (at: number | null) =>
    at === null ? words("date.unknown") : sayDay(locale, at, "UTC");
  const said = words("me.mandateState", { state, from: day(from), until: day(until) });
  if (state !== "active" || until === null) return said;
  return words("me.mandateUntil", { said, until: day(until) });
}
