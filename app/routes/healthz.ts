import { checkHealth } from "#app/services/health.server.ts";

/** For monitors: 200 when every part answers, else 503 with what does not. */
export async function loader() {
  const health = await checkHealth(new Date());
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
