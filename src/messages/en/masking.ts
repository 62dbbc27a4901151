import type { MaskingMessages } from "../ru/masking.ts";

export const masking: MaskingMessages = {
  title: "Key account report",
  file: "File",
  customer: "Customer",
  group: "Group",
  person: "Person",
  manager: "Manager",
  department: "Department",
  region: "Region",
};
