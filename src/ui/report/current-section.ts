import { useEffect, useState } from "react";
import { blockIds } from "../../reports/blocks/block.ts";
import { orderedBlocks, type ReportBlocks } from "../../reports/blocks/report-blocks.ts";

/** The id of the section that is being read: the last whose head has passed the upper third. */
export function useCurrentSection(blocks: ReportBlocks): string {
  const [current, setCurrent] = useState<string>(blockIds[0]);
  useEffect(() => {
    const ids = orderedBlocks(blocks).map(({ id }) => id);
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        const last = ids.findLast((id) => visible.has(id));
        if (last !== undefined) setCurrent(last);
      },
      { rootMargin: "0px 0px -66% 0px" },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => {
      observer.disconnect();
    };
  }, [blocks]);
  return current;
}
