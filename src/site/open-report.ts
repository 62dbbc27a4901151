/*
 * A lesson in one tab works on the report that another tab of this browser has open. The two talk by a
 * channel of the browser, inside this site and this browser alone: nothing is stored and nothing sent.
 */
const CHANNEL = "kamerton.open-report";
const ASKED = "asked";
const WAIT_MS = 1_500;

/** Answers, as long as it stands, whoever asks for the report that is open; returns how to stop. */
export function answerWithReport(report: () => unknown): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }) => {
    const open = report();
    if (data === ASKED && open !== null) channel.postMessage({ report: open });
  });
  return () => {
    channel.close();
  };
}

/** The report document that another tab has open, not yet looked into; null where none answers. */
export function askForReport(): Promise<unknown> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise((resolve) => {
    const finish = (report: unknown) => {
      clearTimeout(timer);
      channel.close();
      resolve(report);
    };
    const timer = setTimeout(finish, WAIT_MS, null);
    channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (typeof data === "object" && data !== null && "report" in data) finish(data.report);
    });
    channel.postMessage(ASKED);
  });
}
