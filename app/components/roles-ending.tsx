import { DataTable } from "./data-table.tsx";
import { useWords } from "./words.ts";

type Role = { id: string; person: string; role: string; label: string; to: string };

/** Which roles end with an entry that is given up, before it is. */
export function RolesEnding({ roles }: { roles: readonly Role[] }) {
  const { words } = useWords();
  return (
    <section className="part">
      <h2>{words("merge.roles")}</h2>
      {roles.length === 0 ? (
        <p className="text">{words("merge.noRoles")}</p>
      ) : (
        <>
          <p className="text">{words("merge.rolesText")}</p>
          <DataTable
            rows={roles}
            rowKey={({ id }) => id}
            to={({ to }) => to}
            columns={[
              { key: "person", head: words("roles.person"), cell: ({ person }) => person },
              {
                key: "role",
                head: words("subject.mandate"),
                plain: true,
                cell: ({ role }) => role,
              },
              { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
            ]}
          />
        </>
      )}
    </section>
  );
}
