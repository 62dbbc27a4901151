import { expect, test } from "vitest";
import { findApi } from "../../src/training/scorm/find-api.ts";

const topOf = (frame: object): unknown => ("top" in frame ? frame.top : frame);

/** A window inside another; the outermost is its own parent, as in a browser. */
function frame(parent: object | null, members: object = {}): { parent: object; opener: unknown } {
  const made = { parent: parent ?? {}, opener: null, ...members };
  if (parent === null) return Object.assign(made, { parent: made, top: made });
  return "top" in members ? made : Object.assign(made, { top: topOf(parent) });
}

const api = { name: "1.2" };
const api2004 = { name: "2004" };

test("the object is found in the frame itself and any number of frames up", () => {
  const top = frame(null, { API: api, API_1484_11: api2004 });
  const deep = frame(frame(frame(top)));
  expect(findApi(top, "1.2")).toBe(api);
  expect(findApi(deep, "1.2")).toBe(api);
  expect(findApi(deep, "2004")).toBe(api2004);
});

test("a lesson in a window of its own finds it in the window that opened it and around that", () => {
  const opener = frame(frame(null, { API: api }));
  expect(findApi(frame(null, { opener }), "1.2")).toBe(api);
  expect(findApi(frame(frame(null, { opener })), "1.2")).toBe(api);
});

test("without one there is none: not of the other version, not for ever, not across origins", () => {
  expect(findApi(frame(null, { API: api }), "2004")).toBeNull();
  const circle = { opener: null, parent: {} };
  circle.parent = { parent: circle };
  expect(findApi(circle, "1.2")).toBeNull();
  const shut = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException("Blocked a frame.", "SecurityError");
      },
    },
  );
  expect(findApi(frame(shut, { top: shut }), "1.2")).toBeNull();
});
