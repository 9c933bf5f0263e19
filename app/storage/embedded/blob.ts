import { randomUUID } from "node:crypto";
import { constants, renameSync } from "node:fs";
import { copyFile, type FileHandle, open, rm } from "node:fs/promises";
import path from "node:path";
import type { Checksum } from "./checksums.ts";

/** What is known about a stored object or part; instants in ms UTC, sizes in bytes. */
export interface BlobMeta {
  key: string;
  size: number;
  /** Without quotes. */
  etag: string;
  modifiedAt: number;
  /** Response headers that the object was stored with: content-type, x-amz-meta-*. */
  headers: Record<string, string>;
  checksum?: Checksum | undefined;
  /** The multipart upload that made it, so that completing twice is noticed. */
  uploadId?: string | undefined;
}

// A blob file is its data, then its metadata as JSON, then the JSON's length and this mark.
// One file, so that one rename commits data and metadata together.
const MARK = Buffer.from("BLB1");
const FOOTER = 4 + MARK.length;
const FIRST_LOOK = 4096;

export async function readMeta(file: FileHandle): Promise<BlobMeta> {
  const { size } = await file.stat();
  const read = async (length: number): Promise<Buffer> => {
    const bytes = Buffer.alloc(Math.min(length, size));
    await file.read(bytes, 0, bytes.length, size - bytes.length);
    return bytes;
  };
  let tail = await read(FIRST_LOOK);
  if (!tail.subarray(-MARK.length).equals(MARK)) throw new Error("not a blob: its mark is missing");
  const length = tail.readUInt32BE(tail.length - FOOTER);
  if (length + FOOTER > tail.length) tail = await read(length + FOOTER);
  const json = tail.subarray(tail.length - FOOTER - length, tail.length - FOOTER);
  const meta = JSON.parse(json.toString("utf8")) as BlobMeta;
  if (meta.size + length + FOOTER !== size) throw new Error("not a blob: its size is wrong");
  return meta;
}

/** Where drafts lie, and whether they wait for the disk before they count. */
export interface DraftPlace {
  temporary: string;
  durable: boolean;
}

/** A blob being written: nobody sees it until `commit` renames it to its place. */
export class Draft {
  #size: number;

  private constructor(
    readonly path: string,
    readonly file: FileHandle,
    readonly durable: boolean,
    size: number,
  ) {
    this.#size = size;
  }

  static async create({ temporary, durable }: DraftPlace): Promise<Draft> {
    const at = path.join(temporary, randomUUID());
    return new Draft(at, await open(at, "wx+", 0o600), durable, 0);
  }

  /** Starts from the data of another blob; its metadata come from the copy, so they always fit. */
  static async copy(
    { temporary, durable }: DraftPlace,
    source: string,
  ): Promise<{ draft: Draft; meta: BlobMeta }> {
    const at = path.join(temporary, randomUUID());
    await copyFile(source, at, constants.COPYFILE_FICLONE);
    const file = await open(at, "r+");
    const meta = await readMeta(file);
    await file.truncate(meta.size);
    return { draft: new Draft(at, file, durable, meta.size), meta };
  }

  get size(): number {
    return this.#size;
  }

  async append(chunk: Uint8Array): Promise<void> {
    for (let from = 0; from < chunk.length; ) {
      const { bytesWritten } = await this.file.write(chunk, from, chunk.length - from, this.#size);
      from += bytesWritten;
      this.#size += bytesWritten;
    }
  }

  /** Adds the metadata and waits for the disk: after this only `commit` or `discard` may follow. */
  async seal(meta: Omit<BlobMeta, "size">): Promise<BlobMeta> {
    const whole: BlobMeta = { ...meta, size: this.#size };
    const json = Buffer.from(JSON.stringify(whole));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(json.length);
    await this.append(Buffer.concat([json, length, MARK]));
    if (this.durable) await this.file.sync();
    await this.file.close();
    return whole;
  }

  /** The one step that counts. Synchronous, so that a check just before it still holds. */
  commit(to: string): void {
    renameSync(this.path, to);
  }

  async discard(): Promise<void> {
    await this.file.close().catch(() => {});
    await rm(this.path, { force: true });
  }
}

/** Makes the names in a folder (a rename, a removal) survive a power cut. */
export async function syncFolder({ durable }: DraftPlace, folder: string): Promise<void> {
  if (!durable) return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
