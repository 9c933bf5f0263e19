import type { SeenThing } from "#app/domain/policy/seeing.ts";
import type { HeldAppointment, MandateRole, Thing, Viewer } from "#app/domain/viewer.ts";
import { nobody } from "#app/domain/viewer.ts";
import type { Subject } from "#machines/index.ts";

/** Everything these people look at hangs together like this. */
export const connections = {
  cityIds: ["lyra"],
  countryIds: ["arcadia"],
  editionId: "2027",
  juryId: "jury-north",
  nominationIds: ["nomination-lyra"],
} as const;

export function thing(subject: Subject, facts: Partial<SeenThing> & { state: string }): SeenThing {
  const about = nominationBound.includes(subject) ? connections : withoutNominations;
  return {
    subject,
    ...about,
    editionState: "published",
    resultsPublic: false,
    ownSheetSettled: true,
    ...facts,
  };
}

export function beginning(subject: Subject, facts: Partial<Thing> = {}): Thing & { state: null } {
  const { state: _, ...rest } = thing(subject, { state: "", ...facts });
  return { ...rest, state: null };
}

export const nominationBound: Subject[] = [
  "nomination",
  "evidence",
  "review",
  "conflict",
  "ballot",
  "complaint",
];
const { nominationIds: _, ...withoutNominations } = connections;

const own = {
  coordinator: { kind: "city", id: "lyra" },
  collaborator: { kind: "city", id: "lyra" },
  viewer: { kind: "city", id: "lyra" },
  commenter: { kind: "city", id: "lyra" },
  mayor: { kind: "city", id: "lyra" },
  delegate: { kind: "city", id: "lyra" },
  commission: { kind: "country", id: "arcadia" },
  officer: { kind: "instance", id: "lca" },
  director: { kind: "instance", id: "lca" },
  auditor: { kind: "instance", id: "lca" },
  observer: { kind: "edition", id: "2027" },
} as const;

export function holder(role: MandateRole, person = `the ${role}`): Viewer {
  return { ...nobody, person, mandates: [{ role, body: own[role] }] };
}

/** The same role, but of another city, country or edition. */
export function stranger(role: MandateRole): Viewer {
  const { kind } = own[role];
  const elsewhere = kind === "instance" ? ("edition" as const) : kind;
  return {
    ...nobody,
    person: `another ${role}`,
    mandates: [{ role, body: { kind: elsewhere, id: "elsewhere" } }],
  };
}

export function juror(facts: Partial<HeldAppointment> = {}, person = "ada"): Viewer {
  return {
    ...nobody,
    person,
    appointments: [
      {
        id: `appointment-${person}`,
        juryId: "jury-north",
        state: "active",
        office: null,
        scope: "all",
        clearFor: new Set(["nomination-lyra"]),
        ...facts,
      },
    ],
  };
}

export const clear = juror();
export const conflicted = juror({ clearFor: new Set() });
export const chair = juror({ office: "chair" }, "the chair");
export const deputy = juror({ office: "deputy" }, "the deputy");

/** One viewer for each column of the process. */
export const viewerOf: Record<string, Viewer> = {
  city: holder("coordinator"),
  commission: holder("commission"),
  juror: clear,
  conflicted,
  chair,
  officer: holder("officer"),
  director: holder("director"),
  observer: holder("observer"),
  public: nobody,
};
