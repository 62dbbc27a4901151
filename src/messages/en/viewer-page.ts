import type { ViewerPageMessages } from "../ru/viewer-page.ts";

/** What a reader of links meets only sometimes: a link that does not open, a passphrase, what next. */
export const viewerPage: ViewerPageMessages = {
  holder:
    "The report is in the link itself: whoever has the link has the report, and it cannot be called back. No server sees it.",
  sealed:
    "The report is in the link itself, locked with the passphrase: pass both on, and others have the report. It cannot be called back. No server sees it.",
  problems: {
    "not-a-link": {
      title: "There is no report in this address",
      text: "A link to a report has hundreds of letters and digits after its # sign, and here there are none. Most likely it was not copied whole, or a messenger cut it. Ask for it again, or for a file.",
    },
    "newer-version": {
      title: "The report was made by a newer version",
      text: "This page does not understand it yet. Reload the page; if that does not help, ask the author to save the report as a file.",
    },
    damaged: {
      title: "The link is damaged",
      text: "Some characters were lost or changed on the way, and its figures can no longer be trusted. Ask the author to copy the link again, or to send a file.",
    },
    "too-large": {
      title: "The link is too long",
      text: "Reports of this size do not open from a link. Ask the author for a file.",
    },
    "passphrase-wanted": {
      title: "This report is locked",
      text: "The sender gave you the passphrase, most likely in another way: by voice or in a text message. Only this page needs it, and it is sent nowhere.",
    },
    "passphrase-wrong": {
      title: "The link did not open",
      text: "Either the passphrase is another one, or the link lost or changed a character on the way. Check the passphrase; if it is right, ask for the link again.",
    },
  },
  analyse: "Analyse a file of your own",
  passphrase: {
    label: "Passphrase",
    open: "Open the report",
    opening: "Opening: this takes a second…",
    wrong:
      "It did not open. Either the passphrase is another one, or the link lost or changed a character on the way. Check the passphrase to the last letter; if it is right, ask for the link again.",
    forgotten:
      "Only the sender knows the passphrase: it cannot be restored, and without it the report does not open.",
  },
  ways: {
    label: "What next",
    own: "Analyse a file of your own with these settings",
    ownNote:
      "The sales themselves are not in the link, so this report cannot be worked out anew. Drop an export of your own, and it is calculated with the same measure, step and borders.",
    save: "Save as a file",
    saveNote: "The file opens on the analysis page, where it can be compared with another report.",
    print: "Print or PDF…",
  },
};
