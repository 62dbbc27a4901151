import { useEffect, useState } from "react";

/** The id of the section that is being read: the last whose head has passed the upper third. */
export function useCurrentSection(ids: readonly string[]): string {
  const [current, setCurrent] = useState(ids[0] ?? "");
  useEffect(() => {
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
  }, [ids]);
  return current;
}
