import "node:fs";

export const script = "script";
