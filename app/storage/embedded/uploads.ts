import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { type BlobMeta, readMeta, syncFolder } from "./blob.ts";
import type { Algorithm, Checksum } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import { openObject, type Shelf } from "./shelf.ts";

export interface Upload {
  id: string;
  key: string;
  /** ms UTC */
  startedAt: number;
  headers: Record<string, string>;
  algorithm: Algorithm | null;
  checksumType: Checksum["type"];
}

/** An upload that nobody completed in this time was forgotten by its client. */
const FORGOTTEN_MS = 7 * 24 * 3600_000;
const RECORD = "upload.json";
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const folderOf = (shelf: Shelf, id: string): string => path.join(shelf.uploads, id);

export const partPath = (shelf: Shelf, id: string, number: number): string =>
  path.join(folderOf(shelf, id), `part-${number}`);

const noSuchUpload = () =>
  new S3Error("NoSuchUpload", "The upload does not exist: it may have been completed or aborted");

/** Starts an upload: its folder appears complete, by one rename. */
export async function startUpload(shelf: Shelf, fields: Omit<Upload, "id">): Promise<Upload> {
  const upload: Upload = { id: randomUUID(), ...fields };
  const draft = path.join(shelf.temporary, upload.id);
  await mkdir(draft, { mode: 0o700 });
  const record = await open(path.join(draft, RECORD), "wx", 0o600);
  try {
    await record.writeFile(JSON.stringify(upload));
    await record.sync();
  } finally {
    await record.close();
  }
  await rename(draft, folderOf(shelf, upload.id));
  await syncFolder(shelf, shelf.uploads);
  return upload;
}

/** Throws NoSuchUpload unless `id` is an open upload, of `key` where that is given. */
export async function requireUpload(shelf: Shelf, id: string, key?: string): Promise<Upload> {
  if (!ID.test(id)) throw noSuchUpload();
  try {
    const record = await readFile(path.join(folderOf(shelf, id), RECORD), "utf8");
    const upload = JSON.parse(record) as Upload;
    if (key === undefined || upload.key === key) return upload;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  throw noSuchUpload();
}

export async function allUploads(shelf: Shelf): Promise<Upload[]> {
  const uploads: Upload[] = [];
  for (const id of await readdir(shelf.uploads)) {
    const upload = await requireUpload(shelf, id).catch(() => null);
    if (upload) uploads.push(upload);
  }
  return uploads;
}

/** The parts that have arrived, by ascending number. */
export async function allParts(
  shelf: Shelf,
  id: string,
): Promise<{ number: number; meta: BlobMeta }[]> {
  const names = await readdir(folderOf(shelf, id));
  const numbers = names.flatMap((name) =>
    /^part-(\d+)$/.exec(name)?.[1] ? [Number(name.slice(5))] : [],
  );
  numbers.sort((a, b) => a - b);
  const parts: { number: number; meta: BlobMeta }[] = [];
  for (const number of numbers) {
    const file = await open(partPath(shelf, id, number), "r");
    try {
      parts.push({ number, meta: await readMeta(file) });
    } finally {
      await file.close();
    }
  }
  return parts;
}

/** Ends an upload. The record goes first, so that a kill in between leaves an upload that is no more. */
export async function dropUpload(shelf: Shelf, id: string): Promise<void> {
  await rm(path.join(folderOf(shelf, id), RECORD), { force: true });
  await rm(folderOf(shelf, id), { recursive: true, force: true });
}

/** At start: drops uploads that were half dropped, committed just before a kill, or forgotten. */
export async function sweepUploads(shelf: Shelf, now: number): Promise<void> {
  for (const id of await readdir(shelf.uploads)) {
    const upload = await requireUpload(shelf, id).catch(() => null);
    const isOver =
      !upload ||
      now - upload.startedAt > FORGOTTEN_MS ||
      (await isCompleted(shelf, upload.key, id));
    if (isOver) await dropUpload(shelf, id);
  }
}

/** Whether the object that stands at `key` was made by this upload. */
export async function isCompleted(shelf: Shelf, key: string, id: string): Promise<BlobMeta | null> {
  try {
    const { file, meta } = await openObject(shelf, key);
    await file.close();
    return meta.uploadId === id ? meta : null;
  } catch (error) {
    if (error instanceof S3Error) return null;
    throw error;
  }
}
