import type { GenericSchema } from "valibot";

export type Row = GenericSchema;
