import type { LoaderFunctionArgs } from "@remix-run/node";
import { arrivalOf } from "#app/http.server.ts";
import { exportMyData } from "#app/services/sign-in/export-my-data.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const { viewer } = await requireVisitor(request, at);
  const data = await exportMyData(viewer, at);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="my-data-${at.toISOString().slice(0, 10)}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
