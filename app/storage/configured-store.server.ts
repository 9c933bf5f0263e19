import { environment } from "#app/env.server.ts";
import { createStore, type Store } from "./store.server.ts";

let store: Store | undefined;

/** The store that the environment names, once per process. */
export function configuredStore(): Store {
  const env = environment();
  store ??= createStore({
    endpoint: env.S3_ENDPOINT ?? env.S3_PUBLIC_ENDPOINT,
    publicEndpoint: env.S3_PUBLIC_ENDPOINT,
    region: env.S3_REGION,
    bucket: env.S3_BUCKET,
    accessKeyId: env.S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? "",
  });
  return store;
}
