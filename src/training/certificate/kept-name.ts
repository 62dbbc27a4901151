import { keptName } from "../progress/kept-progress.ts";

const KEY = "kamerton.certificate.1";

/** The name on the reader's certificate; that of the progress file until one is written. */
export function certificateName(): string {
  try {
    return localStorage.getItem(KEY) ?? keptName();
  } catch {
    return "";
  }
}

export function keepCertificateName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A browser that keeps nothing: the name stands in its field until the page is left.
  }
}
