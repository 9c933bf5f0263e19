import { CreateBucketCommand, HeadBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { isMissing } from "./answers.server.ts";
import { createMultipartCalls, type MultipartCalls } from "./store-multipart.server.ts";
import { createObjectCalls, type ObjectCalls } from "./store-objects.server.ts";
import { createPresignCalls, type PresignCalls } from "./store-presign.server.ts";

export interface StoreConfig {
  /** Where this process reaches the store. */
  endpoint: string;
  /** Where browsers reach it; may have a path, such as `http://localhost:3000/store`. */
  publicEndpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** One bucket of an S3 service. Sizes are bytes, lives of URLs seconds, SHA-256 sums lower-case hex. */
export interface Store extends ObjectCalls, PresignCalls, MultipartCalls {
  /** Makes the bucket when it is missing. */
  ensureBucket(): Promise<void>;
  /** Resolves when the store answers for the bucket; throws when not, at the latest after `withinMs`. */
  check(withinMs?: number): Promise<void>;
  /** Frees the connections. */
  close(): void;
}

const CONNECT_MS = 5_000;
const CHECK_MS = 2_000;

/** Of two that make the bucket at once, the second finds it made. */
function unlessOurs(error: Error): void {
  if (error.name !== "BucketAlreadyOwnedByYou") throw error;
}

/** The project's one way to its files. Nothing is asked of the service before the first call. */
export function createStore(config: StoreConfig): Store {
  const { region, bucket } = config;
  const common = {
    region,
    credentials: { accessKeyId: config.accessKeyId, secretAccessKey: config.secretAccessKey },
    forcePathStyle: true,
  };
  const client = new S3Client({
    ...common,
    endpoint: config.endpoint,
    requestHandler: { connectionTimeout: CONNECT_MS },
  });
  // The default would put the checksum of an empty body into every URL that is signed for an upload.
  const presigner = new S3Client({
    ...common,
    endpoint: config.publicEndpoint,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const head = new HeadBucketCommand({ Bucket: bucket });

  return {
    ...createObjectCalls(client, bucket),
    ...createPresignCalls(presigner, bucket),
    ...createMultipartCalls(client, bucket),
    async ensureBucket() {
      try {
        await client.send(head);
      } catch (error) {
        if (!isMissing(error)) throw error;
        await client.send(new CreateBucketCommand({ Bucket: bucket })).catch(unlessOurs);
      }
    },
    async check(withinMs = CHECK_MS) {
      await client.send(head, { abortSignal: AbortSignal.timeout(withinMs) });
    },
    close() {
      client.destroy();
      presigner.destroy();
    },
  };
}
