import { isKey } from "#app/i18n/catalogue.ts";
import { DataTable } from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Facts } from "./facts.tsx";
import { useWords } from "./words.ts";

type Member = {
  id: string;
  name: string;
  label: string;
  office: "chair" | "deputy" | null;
  borrowed: boolean;
};
type Props = {
  members: Member[];
  minimum: number;
  composition: { key: string; text: string }[] | null;
  progress: { subject: "conflict" | "review"; label: string; count: number }[];
};

export function JuryFacts({ members, minimum, composition, progress }: Props) {
  const { words } = useWords();
  const labelOf = (key: string) => (isKey(`field.${key}`) ? words(`field.${key}` as never) : key);
  return (
    <>
      <section className="part">
        <h2>{words("jury.members")}</h2>
        <p className="text">{words("jury.minimum", { minimum })}</p>
        {members.length === 0 ? (
          <EmptyState title={words("jury.nobody")}>{words("jury.nobodyText")}</EmptyState>
        ) : (
          <DataTable
            rows={members}
            rowKey={({ id }) => id}
            to={({ id }) => `/desk/appointment/${id}`}
            columns={[
              { key: "name", head: words("field.name"), cell: ({ name }) => name },
              { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
              {
                key: "office",
                head: words("jury.office"),
                cell: ({ office, borrowed }) =>
                  office ? words(`role.${office}`) : borrowed ? words("jury.borrowed") : "",
                isEmpty: ({ office, borrowed }) => !office && !borrowed,
              },
            ]}
          />
        )}
      </section>
      {progress.length > 0 && (
        <section className="part">
          <h2>{words("jury.progress")}</h2>
          <Facts
            facts={progress.map(({ subject, label, count }) => ({
              name: words("jury.counted", { what: words(`subject.${subject}`), label }),
              value: count,
            }))}
          />
        </section>
      )}
      {composition && (
        <section className="part">
          <h2>{words("jury.composition")}</h2>
          <Facts
            facts={composition.map(({ key, text }) => ({ name: labelOf(key), value: text }))}
          />
        </section>
      )}
    </>
  );
}
