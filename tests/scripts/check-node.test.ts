import { expect, test } from "vitest";
import { nodeTooOld } from "../../scripts/check-node.mjs";

test.each(["22.18.0", "22.21.1", "24.0.0", "24.21.0", "26.1.0"])("Node %s runs", (version) => {
  expect(nodeTooOld(version)).toBeNull();
});

test.each(["20.20.2", "22.17.1", "23.5.0"])("Node %s is told what to do", (version) => {
  expect(nodeTooOld(version)).toMatch(new RegExp(`this is Node ${version}: run .npm install.`));
});
