import type { ScormVersion } from "../../src/site/scorm.ts";
import { manifest12 } from "./manifest-1-2.ts";
import type { ManifestContent } from "./manifest-content.ts";
import { manifest2004 } from "./manifest-2004.ts";

const manifests = { "1.2": manifest12, "2004": manifest2004 } as const;

/** The text of `imsmanifest.xml`. */
export const manifest = (version: ScormVersion, content: ManifestContent): string =>
  manifests[version](content);
