import { openAsBlob } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defaultSettings } from "../src/analysis/settings.ts";
import { locales } from "../src/domain/words.ts";
import { openNativeEngine } from "../src/engines/native/native-engine.ts";
import { readExports } from "../src/intake/read-exports.ts";
import { reportData } from "../src/intake/report-data.ts";
import { sampleChoices, sampleName } from "../src/intake/sample.ts";
import { canonicalJson } from "../src/reports/canonical.ts";
import { composeReport } from "../src/reports/compose.ts";

const source = fileURLToPath(new URL(`../data/${sampleName}`, import.meta.url));
const folder = new URL("../public/samples/", import.meta.url);

/**
 * Fills `public/samples/`: the invented company's export, and the report on it in each language, so
 * that "try a sample" answers before any engine has started.
 */
export async function buildSample(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(source, new URL(sampleName, folder));
  const engine = await openNativeEngine();
  try {
    const bytes = await openAsBlob(source);
    const intake = await readExports([{ name: sampleName, bytes }], sampleChoices, engine);
    if (!intake.ok) throw new Error(`The sample does not read: ${JSON.stringify(intake.problem)}`);
    const data = reportData([{ name: sampleName }], sampleChoices, intake.value);
    for (const locale of locales) {
      const report = await composeReport(engine, { ...data, settings: defaultSettings, locale });
      await writeFile(new URL(`demo.${locale}.report.json`, folder), canonicalJson(report));
    }
  } finally {
    await engine.close();
  }
}

const [, script] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) await buildSample();
