import { counted } from "../plural.ts";
import type { ShareMessages } from "../ru/analyse-share.ts";

const characters = (count: number): string =>
  counted("en", count, { one: "character", other: "characters" });

const customers = (count: number): string =>
  counted("en", count, { one: "customer", other: "customers" });

/** What a person reads who gives a report away. */
export const share: ShareMessages = {
  heading: "Share the report",
  close: "Close",
  ways: {
    label: "How to give the report away",
    link: {
      name: "Link",
      purpose: "Send it in a\u00a0chat or by mail",
      facts: [
        "Opens on this site, needs the network",
        "Names are hidden until you show them",
        "Main sections; cannot be taken back",
      ],
    },
    file: {
      name: "File",
      purpose: "Attach it to a\u00a0letter, open it in Excel",
      facts: [
        "Opens without the network or this site",
        "Real names, can be hidden",
        "All sections and the whole list",
      ],
    },
    paper: {
      name: "Paper",
      purpose: "Hand it out at a\u00a0meeting or save a\u00a0PDF",
      facts: [
        "Read without a\u00a0computer",
        "Names as they are on the page",
        "All sections and the whole list",
      ],
    },
  },
  link: {
    forEver:
      "The report lies in the link itself, after the\u00a0# sign. Whoever has the link has the report, for ever: it cannot be taken back. It never reaches a server.",
    names: "Show the names of customers and people",
    namesOff: "Made-up names stand in their place for now; the figures are real.",
    namesOn: "The receiver, and whoever the link is passed on to, will see the real names.",
    making: "Making the link…",
    sealing: "Locking the link with the passphrase…",
    failed: "The link could not be made. Save the report as a file instead.",
    passphraseMissing: "There is no link yet: it needs a longer passphrase.",
    copy: "Copy the link",
    copied: "Link copied",
    copyBlocked: "The browser did not allow copying. Select the link and copy it yourself.",
    open: "Open as the receiver",
    address: "Link",
  },
  length: {
    label: "Length of the link",
    characters,
    zones: { everywhere: "anywhere", chat: "chats and mail", file: "rather a\u00a0file" },
    fits: {
      everywhere: "Fits anywhere: mail, chats, spreadsheets.",
      chat: "Fits chats and mail; text messages and some spreadsheets will cut it.",
      file: "Chats and mail may cut it. Make it shorter, or send a\u00a0file.",
    },
    toFile: "Send a file",
  },
  shorter: {
    heading: "Make it shorter",
    series: "Without sums by period",
    seriesNote: "The charts by period and the small charts of customers will go.",
    customersLabel: "How many customers by name",
    everyone: (count) => `All ${customers(count)}`,
    largest: (count) => `The ${String(count)} largest, the others in one row`,
    saving: (count) => `${characters(count)} shorter`,
    tooMany: (count) =>
      `${customers(count)} are more than a link can list by name. The largest stand in it, the others in one row; totals and shares are of all of them. The file has the whole list.`,
  },
  more: {
    sections: "Take all sections and tables along",
    which: (titles) => `This adds: ${titles.map((title) => `“${title}”`).join(", ")}.`,
    wantsEveryone: "Only where the link lists all customers by name.",
    cost: (count) => `${characters(count)} longer`,
  },
  passphrase: {
    use: "Lock it with a passphrase",
    off: "For now the link opens for anybody it is passed on to.",
    on: "Without the passphrase the link will not open.",
    failed: "The link could not be locked: the network seems to be down. Reload the page.",
    label: "Passphrase",
    another: "Offer another",
    copy: "Copy the passphrase",
    copied: "Passphrase copied",
    copyBlocked: "The browser did not allow copying. Select the passphrase and copy it yourself.",
    strength: {
      offered: "Random: a\u00a0lifetime is not enough to guess it.",
      short: (least) => `At least ${String(least)} characters are needed.`,
      guessable: "This one is guessed quickly: it has too few different characters.",
      own: "A name, a date, a saying or a password from elsewhere will be guessed: a link can be tried any number of times. A random one is safer.",
    },
    advice:
      "Send the passphrase another way: the link in a chat, the passphrase by voice or text message. Write it down: once forgotten, nobody can restore it.",
  },
  preview: {
    heading: "What the receiver will see",
    waiting: "It will come with the link.",
    failed: "It could not be shown. Open the link and see for yourself.",
    largest: "The largest customers",
    name: "Customer",
    abc: "Class",
    share: "Share",
    more: (count) => `and ${customers(count)} more`,
    folded: (count) => `The others in one row: ${customers(count)}`,
    sections: "Sections",
    leftOut: "Left out",
    leftOutNote: "in the file and on paper",
    approximate: "Sums by period are rounded to three significant digits (≈); all else is exact.",
    exact: "All figures are exact.",
    masked: "At the top it says that the sender has hidden the names.",
  },
  files: {
    hide: "Hide the names of customers and people",
    namesShown: "For now the files hold the real names.",
    namesHidden:
      "The files hold made-up names, the same as in your links. Sections that names cannot be taken out of are left out.",
    save: "Save",
    saveNamed: (name) => `Save: ${name}`,
    making: "Making it. The page can be used meanwhile.",
    makingNamed: (name) => `Making: ${name}`,
    cancel: "Cancel",
    cancelNamed: (name) => `Cancel: ${name}`,
    cancelled: "Cancelled, there is no file.",
    saved: (name) => `Saved: ${name}`,
    unloaded: (name) =>
      `This could not be made: ${name}. What makes files did not load: the network seems to be down. Try again once it is back.`,
    failed: (name) =>
      `This could not be made: ${name}. Most likely the browser ran out of memory: close other tabs and try again. The report on the page is unharmed.`,
    kinds: {
      page: {
        name: "Web page",
        purpose:
          "For a colleague: opens with a double click in any browser, without the network. This page opens it too.",
      },
      workbook: {
        name: "Excel workbook",
        purpose: "To do your own sums: a sheet for each question, numbers stay numbers.",
      },
      report: {
        name: "Report file",
        purpose:
          "To come back: drop it on this page and the report opens. It holds no lines of sales.",
      },
      customers: {
        name: "List of customers",
        purpose:
          "For another program: one table as CSV. The other tables have a CSV button below them.",
      },
    },
  },
  paper: {
    print: "Print or PDF…",
    facts: [
      "A4 sheets with margins: all sections, charts and the whole list of customers. Buttons and settings are not printed.",
      "For a PDF choose “Save as PDF” in place of a printer.",
      "Names are printed as they are on the page. To print without names, open a link without names and print that.",
    ],
  },
};
