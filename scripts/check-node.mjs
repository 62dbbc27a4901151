// Plain JavaScript of Node 20: it must run where the scripts themselves cannot.
// `npm install` brings Node 24 as an optional dependency, and npm puts it first for its scripts;
// only where that one is missing does an older Node come here.

/**
 * What to do when this Node cannot run TypeScript by itself, in one sentence; null when it can.
 * @param {string} version as `process.versions.node` says it
 * @returns {string | null}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 24 || major === 24 || (major === 22 && minor >= 18)) return null;
  return (
    `Kamerton runs on Node 22.18 or newer and this is Node ${version}: ` +
    "run `npm install` once more (it brings Node 24 with it), or install Node 24 from https://nodejs.org."
  );
}

const sentence = nodeTooOld(process.versions.node);
if (sentence !== null) {
  console.error(sentence);
  process.exit(1);
}
