import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { type FileHandle, open, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { type BlobMeta, type Draft, type DraftPlace, readMeta, syncFolder } from "./blob.ts";
import { S3Error } from "./errors.ts";

/** The folders of one bucket, and what is remembered of its objects. */
export interface Shelf extends DraftPlace {
  bucket: string;
  objects: string;
  uploads: string;
  /** Metadata by file name, only to spare a listing the reading: the folder is the truth. */
  known: Map<string, BlobMeta>;
}

/** Makes the bucket's folders and removes what a kill left half written. */
export function openShelf(dir: string, bucket: string, durable: boolean): Shelf {
  const folder = (name: string) => path.join(dir, bucket, name);
  const shelf: Shelf = {
    bucket,
    durable,
    objects: folder("objects"),
    uploads: folder("uploads"),
    temporary: folder("temporary"),
    known: new Map(),
  };
  for (const at of [shelf.objects, shelf.uploads, shelf.temporary]) {
    mkdirSync(at, { recursive: true, mode: 0o700 });
  }
  for (const name of readdirSync(shelf.temporary)) {
    rmSync(path.join(shelf.temporary, name), { recursive: true, force: true });
  }
  return shelf;
}

/** A key is no path: hashed, any Unicode and any `..` is one safe name of fixed length. */
const fileName = (key: string): string => createHash("sha256").update(key).digest("hex");

export const pathOf = (shelf: Shelf, key: string): string =>
  path.join(shelf.objects, fileName(key));

export const exists = (shelf: Shelf, key: string): boolean => existsSync(pathOf(shelf, key));

/** Opens a stored object. The handle keeps this version readable even when it is replaced meanwhile. */
export async function openObject(
  shelf: Shelf,
  key: string,
): Promise<{ file: FileHandle; meta: BlobMeta }> {
  const file = await openOrNull(pathOf(shelf, key));
  if (!file) throw noSuchKey();
  try {
    return { file, meta: await readMeta(file) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

export const noSuchKey = () => new S3Error("NoSuchKey", "The specified key does not exist");

/**
 * Puts a sealed draft in its place. With `onlyIfAbsent` it loses against an object that is already
 * there; check and rename are one synchronous step, and this process is the only writer.
 */
export async function place(
  shelf: Shelf,
  draft: Draft,
  meta: BlobMeta,
  onlyIfAbsent: boolean,
): Promise<void> {
  if (onlyIfAbsent) refuseIfPresent(shelf, meta.key);
  draft.commit(pathOf(shelf, meta.key));
  shelf.known.set(fileName(meta.key), meta);
  await syncFolder(shelf, shelf.objects);
}

export function refuseIfPresent(shelf: Shelf, key: string): void {
  if (exists(shelf, key)) {
    throw new S3Error("PreconditionFailed", "An object with this key exists already");
  }
}

export async function removeObject(shelf: Shelf, key: string): Promise<void> {
  shelf.known.delete(fileName(key));
  await rm(pathOf(shelf, key), { force: true });
  await syncFolder(shelf, shelf.objects);
}

/** Every object's metadata, in no order. */
export async function allObjects(shelf: Shelf): Promise<BlobMeta[]> {
  const found: BlobMeta[] = [];
  for (const name of await readdir(shelf.objects)) {
    const meta = shelf.known.get(name) ?? (await learn(shelf, name));
    if (meta) found.push(meta);
  }
  return found;
}

async function learn(shelf: Shelf, name: string): Promise<BlobMeta | null> {
  const file = await openOrNull(path.join(shelf.objects, name));
  if (!file) return null;
  try {
    const meta = await readMeta(file);
    // A writer may have replaced it while it was read: what the writer noted is newer.
    const newer = shelf.known.get(name);
    if (!newer) shelf.known.set(name, meta);
    return newer ?? meta;
  } finally {
    await file.close();
  }
}

async function openOrNull(at: string): Promise<FileHandle | null> {
  try {
    return await open(at, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
