import { EngineFault } from "../engine.ts";

/**
 * The wasm module as a blob. DuckDB-WASM can load it by address itself, but waits for ever when
 * the answer is not the module; so the answer is looked at here.
 */
export async function moduleBytes(
  address: string,
  onProgress: (bytesLoaded: number, bytesTotal: number) => void,
): Promise<Blob> {
  try {
    const response = await fetch(address);
    if (!response.ok || response.body === null) {
      throw new Error(`the host answered ${String(response.status)}`);
    }
    const total = totalBytes(response);
    let loaded = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(piece, controller) {
          loaded += piece.byteLength;
          onProgress(loaded, total);
          controller.enqueue(piece);
        },
      }),
    );
    const headers = { "content-type": "application/wasm" };
    return await new Response(counted, { headers }).blob();
  } catch (error) {
    throw new EngineFault("died", "start", error);
  }
}

/** Of a packed answer the header tells the packed length, which is of no use for a share. */
const totalBytes = ({ headers }: Response): number =>
  headers.has("content-encoding") ? 0 : Number(headers.get("content-length") ?? 0);
