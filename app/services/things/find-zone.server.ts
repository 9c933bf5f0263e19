import { read } from "#prisma/read.ts";

/** The zone in which a thing's dates are meant: its edition's, UTC for what belongs to none. */
export async function findZone(edition: string | null | undefined): Promise<string> {
  if (!edition) return "UTC";
  const [row] = await read<{ zone: string }>(
    "select context ->> 'zone' as zone from edition where id = $1",
    [edition],
  );
  return row?.zone ?? "UTC";
}
