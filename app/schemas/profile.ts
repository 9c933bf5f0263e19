import { type Dated, dated } from "#app/domain/dated.ts";

/** Rows of a profile's form, by what sort of employer they are for. */
export const employerRows = { city: 3, commission: 2, other: 3 } as const;
export type EmployerKind = keyof typeof employerRows;

type Employment = { kind: EmployerKind; body: string; from: Dated; to: Dated | null };
export type Profile = {
  nationalities: string[];
  residence?: string;
  languages: string[];
  commissions: string[];
  employments: Employment[];
};

export const rowName = (kind: EmployerKind, part: "body" | "from" | "to", i: number) =>
  `${kind}.${part}.${i}`;

export type ProfileIssue = "date" | "body" | "order";

/** A posted profile; an employer without beginning, or one whose dates run backwards, is an issue. */
export function readProfile(posted: FormData): { profile: Profile; issues: ProfileIssue[] } {
  const text = (name: string) => String(posted.get(name) ?? "").trim();
  const several = (name: string) => [
    ...new Set(
      posted
        .getAll(name)
        .map(String)
        .filter((one) => one !== ""),
    ),
  ];
  const issues: ProfileIssue[] = [];
  const employments: Employment[] = [];
  for (const [kind, rows] of Object.entries(employerRows) as [EmployerKind, number][])
    for (let i = 0; i < rows; i++) {
      const [body, from, to] = (["body", "from", "to"] as const).map((part) =>
        text(rowName(kind, part, i)),
      ) as [string, string, string];
      if (!body && !from && !to) continue;
      const begun = dateIn(from);
      const over = to === "" ? null : dateIn(to);
      if (!body) issues.push("body");
      else if (!begun || (to !== "" && !over)) issues.push("date");
      else if (over && (begun.earliest ?? "") > (over.latest ?? "")) issues.push("order");
      else employments.push({ kind, body: body.slice(0, 200), from: begun, to: over });
    }
  const residence = text("residence");
  return {
    profile: {
      nationalities: several("nationality"),
      ...(residence ? { residence } : {}),
      languages: several("spoken"),
      commissions: several("commission"),
      employments,
    },
    issues: [...new Set(issues)],
  };
}

function dateIn(text: string): Dated | null {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return null;
  try {
    return dated(text);
  } catch {
    return null;
  }
}
