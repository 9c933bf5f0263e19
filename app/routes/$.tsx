import { notFound } from "#app/http.server.ts";

/** Every address that no other route knows. */
export function loader() {
  throw notFound();
}

export default function Missing() {
  return null;
}
