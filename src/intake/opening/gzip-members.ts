const pieceBytes = 1024 * 1024;
/** What a member begins with: the mark, deflate, and flags of which three bits are always zero. */
const begins = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x1f &&
  bytes[at + 1] === 0x8b &&
  bytes[at + 2] === 0x08 &&
  (bytes[at + 3] ?? 0xff) < 0x20;
const markLength = 4;

/**
 * The members of a gzip file, mostly one: `cat a.gz b.gz` and programs that pack in blocks write several,
 * and browsers unpack only the first. A mark may stand in packed bytes by chance, so each end is tried.
 * A member that unpacks to more than `most` bytes is not unpacked to its end.
 */
export async function gzipMembers(blob: Blob, most: number): Promise<readonly Blob[]> {
  const members: Blob[] = [];
  let start = 0;
  for (const mark of await marksIn(blob)) {
    const member = blob.slice(start, mark);
    if (!(await isWhole(member, most))) continue;
    members.push(member);
    start = mark;
  }
  return [...members, blob.slice(start)];
}

/** Where marks stand behind the first one. */
async function marksIn(blob: Blob): Promise<readonly number[]> {
  const marks: number[] = [];
  for (let from = 0; from < blob.size; from += pieceBytes) {
    const piece = await blob.slice(from, from + pieceBytes + markLength - 1).arrayBuffer();
    const bytes = new Uint8Array(piece);
    for (let at = bytes.indexOf(0x1f); at >= 0 && at < pieceBytes; at = bytes.indexOf(0x1f, at + 1))
      if (from + at > 0 && begins(bytes, at)) marks.push(from + at);
  }
  return marks;
}

async function isWhole(member: Blob, most: number): Promise<boolean> {
  const reader = member.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    let unpacked = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      unpacked += part.value.length;
      if (unpacked > most) break;
    }
    return true;
  } catch {
    return false;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
