import type { Digest } from "./checksums.ts";

// Eight tables ("slicing by 8") of 256 entries, each as two 32-bit halves: BigInt would be a hundred times slower.
const LOW = new Uint32Array(8 * 256);
const HIGH = new Uint32Array(8 * 256);
const POLYNOMIAL = { high: 0x9a6c9329, low: 0xac4bc9b5 };

for (let byte = 0; byte < 256; byte++) {
  let low = byte;
  let high = 0;
  for (let bit = 0; bit < 8; bit++) {
    const odd = low & 1;
    low = ((low >>> 1) | (high << 31)) >>> 0;
    high >>>= 1;
    if (odd) {
      low = (low ^ POLYNOMIAL.low) >>> 0;
      high = (high ^ POLYNOMIAL.high) >>> 0;
    }
  }
  LOW[byte] = low;
  HIGH[byte] = high;
}
for (let at = 256; at < 8 * 256; at++) {
  const low = LOW[at - 256] as number;
  const high = HIGH[at - 256] as number;
  const index = low & 255;
  LOW[at] = ((low >>> 8) | (high << 24)) ^ (LOW[index] as number);
  HIGH[at] = (high >>> 8) ^ (HIGH[index] as number);
}

/** CRC-64/NVME, the checksum that S3 itself prefers; not in node:zlib. */
export function crc64nvme(): Digest {
  let low = ~0;
  let high = ~0;
  const l = (table: number, byte: number) => LOW[(table << 8) | (byte & 255)] as number;
  const h = (table: number, byte: number) => HIGH[(table << 8) | (byte & 255)] as number;

  return {
    update(chunk) {
      const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      const whole = chunk.byteLength - (chunk.byteLength % 8);
      for (let at = 0; at < whole; at += 8) {
        const a = low ^ view.getUint32(at, true);
        const b = high ^ view.getUint32(at + 4, true);
        low = l(7, a) ^ l(6, a >>> 8) ^ l(5, a >>> 16) ^ l(4, a >>> 24);
        low ^= l(3, b) ^ l(2, b >>> 8) ^ l(1, b >>> 16) ^ l(0, b >>> 24);
        high = h(7, a) ^ h(6, a >>> 8) ^ h(5, a >>> 16) ^ h(4, a >>> 24);
        high ^= h(3, b) ^ h(2, b >>> 8) ^ h(1, b >>> 16) ^ h(0, b >>> 24);
      }
      for (let at = whole; at < chunk.byteLength; at++) {
        const index = low ^ view.getUint8(at);
        const next = ((low >>> 8) | (high << 24)) ^ l(0, index);
        high = (high >>> 8) ^ h(0, index);
        low = next;
      }
    },
    base64() {
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32BE(~high >>> 0, 0);
      bytes.writeUInt32BE(~low >>> 0, 4);
      return bytes.toString("base64");
    },
  };
}
