import "node:fs";
import "@duckdb/node-api";

export const engine = "native";
