import { expose } from "comlink";
import { fileContent } from "./file-content.ts";
import type { FileWish, MadeFile } from "./file-wish.ts";
import { fileStyle } from "./page-file.ts";

const fileWorker = {
  /** Fetches what a file will need; whoever asks learns that the worker is there. */
  async warm(): Promise<void> {
    await fileStyle();
  },
  make: (wish: FileWish): Promise<MadeFile> => fileContent(wish),
};
export type FileWorker = typeof fileWorker;

expose(fileWorker);
