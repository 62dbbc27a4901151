/** A worker and the news of its end, however it ends. */
export interface GuardedWorker {
  readonly worker: Worker;
  /** Resolves with a reason when the worker fails or is gone; never rejects. */
  readonly death: Promise<string>;
}

/**
 * Starts a script of this site in a worker made from a blob. Only such a worker inherits the page's
 * content policy where the host sends no headers; one loaded from its own address does not.
 *
 * A worker that closes itself or is killed fires no event. So it holds a lock for life, and whoever
 * waits for that lock learns of its end. Without Web Locks (no secure context) only errors are seen.
 */
export function startGuardedWorker(address: string, type: "classic" | "module"): GuardedWorker {
  const lock = `kamerton-${crypto.randomUUID()}`;
  const script = JSON.stringify(new URL(address, globalThis.location.origin).href);
  const hold = `navigator.locks?.request(${JSON.stringify(lock)}, () => {
    postMessage(${JSON.stringify(lock)});
    return new Promise(() => undefined);
  });`;
  // A static import: messages that arrive while a dynamic one is awaited would be lost.
  const load = type === "module" ? `import ${script};` : `importScripts(${script});`;
  const source = URL.createObjectURL(new Blob([load, hold], { type: "text/javascript" }));
  // Not revoked: some browsers fetch the script only after the constructor has returned.
  const worker = new Worker(source, { type });
  return { worker, death: deathOf(worker, lock) };
}

function deathOf(worker: Worker, lock: string): Promise<string> {
  return new Promise((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message || "failed to load"));
    worker.addEventListener("messageerror", () => resolve("unreadable message"));
    worker.addEventListener("message", (event) => {
      if (event.data !== lock) return;
      event.stopImmediatePropagation();
      void navigator.locks.request(lock, () => resolve("gone"));
    });
  });
}
