/** Characters that any mail program, messenger and spreadsheet carries unbroken. */
export const everywhere = 2_000;
/** Characters that chats and mail carry; past it a file is the safer way. */
export const inChats = 8_000;

/** Where a link of so many characters passes whole. */
export function linkFits(characters: number): "everywhere" | "chat" | "file" {
  if (characters <= everywhere) return "everywhere";
  return characters <= inChats ? "chat" : "file";
}
