import { z } from "zod";

/** Milliseconds since 1970, UTC, or null while it has not come. A number survives JSON unchanged. */
export const instant = z.number().int().nullable();
