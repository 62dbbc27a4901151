import type { Locale } from "../../../src/domain/words.ts";
import { formatFor } from "../../../src/messages/format.ts";
import { publishedMessages } from "../../../src/messages/published.ts";
import { siteMessages } from "../../../src/messages/site.ts";
import { boundText } from "../../../src/messages/typography.ts";
import type { KeyFigure } from "../../../src/reports/blocks/figures.ts";
import { largestParts, type SharedPart } from "../../../src/reports/blocks/headline-share.ts";
import { maskedIn } from "../../../src/reports/masking/in-language.ts";
import { reportBlocks } from "../../../src/reports/blocks/report-blocks.ts";
import { toldIn } from "../../../src/reports/published/about.ts";
import type { PublishedReport } from "../../../src/reports/published/lines.ts";
import { box, text, type Box, type Piece } from "./picture.ts";

export const CARD = { width: 1200, height: 630 };

/** The roles of `src/styles/tokens.css` on light paper: a card has no style sheet. */
const ink = "#1a1f26";
const quiet = "#4a5562";
const hair = "#dde2e7";
const blue = "#0b5cad";
const alarm = "#a33300";
const bars = { none: "#8a96a3", key: "#bf8300", critical: "#b93a00", mono: "#6b0f2b" };
const texts = { none: ink, key: "#7d5600", critical: alarm, mono: "#6b0f2b" };

const PARTS = 6;
const BAR_PIXELS = 160;

/** The longer the finding, the smaller it is set: it must stand whole. */
const headlineSize = (letters: number): number => (letters <= 90 ? 46 : letters <= 150 ? 40 : 33);

const fork: Box = {
  type: "svg",
  props: {
    width: 30,
    height: 45,
    viewBox: "0 0 16 24",
    children: [
      {
        type: "path",
        props: {
          d: "M3 2v8.5a5 5 0 0 0 10 0V2M8 15.5V22",
          fill: "none",
          stroke: blue,
          "stroke-width": 2.4,
          "stroke-linecap": "round",
        },
      },
    ],
  },
};

const top = (name: string, title: string, period: string): Box =>
  box(
    { alignItems: "center", justifyContent: "space-between", gap: 40 },
    box({ alignItems: "center", gap: 14 }, fork, text({ fontSize: 30, fontWeight: 600 }, name)),
    box(
      { flexDirection: "column", alignItems: "flex-end", width: 720, fontSize: 24 },
      text({ fontWeight: 500, textAlign: "right" }, title, 1),
      text({ color: quiet }, period),
    ),
  );

const figure = ({ label, value, unit, alarming }: KeyFigure): Box =>
  box(
    { flexDirection: "column", width: 310, gap: 2 },
    text({ fontSize: 20, lineHeight: 1.2, color: quiet }, label, 1),
    box(
      { alignItems: "baseline", gap: 8, color: alarming ? alarm : ink },
      text({ fontSize: 44, fontWeight: 500 }, value),
      unit === "" ? null : text({ fontSize: 22, color: quiet }, unit, 1),
    ),
  );

function shareRow({ name, share, status }: SharedPart, longest: number, told: string): Box {
  return box(
    { alignItems: "center", gap: 12, fontSize: 21 },
    text({ width: 206, textAlign: "right", justifyContent: "flex-end" }, name, 1),
    box({
      width: Math.max(3, (share / longest) * BAR_PIXELS),
      height: 24,
      background: bars[status],
    }),
    text({ fontWeight: 500, color: texts[status] }, told),
  );
}

function shares(
  parts: readonly SharedPart[],
  head: string,
  told: (share: number) => string,
): Piece {
  const longest = parts[0]?.share ?? 0;
  if (longest === 0) return null;
  return box(
    { flexDirection: "column", gap: 11, width: 470 },
    text({ fontSize: 20, color: quiet, marginBottom: 4, marginLeft: 218 }, head),
    ...parts.map((part) => shareRow(part, longest, told(part.share))),
  );
}

/** What a messenger shows of a published report: its finding, three figures, and who it rests on. */
export function previewCard({ about, document: published }: PublishedReport, locale: Locale): Box {
  const document = maskedIn(published, locale);
  const blocks = reportBlocks(document, locale);
  const { percent } = formatFor(locale, document.currency);
  const { key, critical, mono } = document.parameters.dependency;
  const told = (share: number): string => percent(share, { levels: [key, critical, mono] });
  const finding = boundText(blocks.headline);
  const figures = blocks.figures.filter(({ id }) => ["total", "largest", "lost"].includes(id));
  return box(
    {
      boxSizing: "border-box",
      width: CARD.width,
      height: CARD.height,
      flexDirection: "column",
      padding: "40px 56px 44px",
      background: "#ffffff",
      color: ink,
      fontFamily: "Latin, Cyrillic, Extended",
    },
    top(siteMessages[locale].name, toldIn(about.title, locale), blocks.period),
    box(
      {
        flexGrow: 1,
        justifyContent: "space-between",
        gap: 40,
        marginTop: 30,
        paddingTop: 30,
        borderTop: `3px solid ${ink}`,
      },
      text(
        { width: 578, fontSize: headlineSize(finding.length), lineHeight: 1.22, fontWeight: 500 },
        finding,
        7,
      ),
      shares(
        largestParts(document, PARTS),
        publishedMessages[locale].preview.shares[document.parameters.measure],
        told,
      ),
    ),
    box({ borderTop: `1px solid ${hair}`, paddingTop: 18, gap: 44 }, ...figures.map(figure)),
  );
}
