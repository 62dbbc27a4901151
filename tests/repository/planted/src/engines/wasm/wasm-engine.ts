import "apache-arrow";

export const engine = "wasm";
