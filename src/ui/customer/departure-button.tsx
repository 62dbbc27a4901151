import { customerPageMessages } from "../../messages/customer-page.ts";
import { usePageParts } from "../analyse/page-parts.ts";
import type { Settings } from "../../analysis/settings.ts";

interface DepartureButtonProps {
  readonly id: string;
  readonly settings: Settings;
}

/** Puts the customer among those that the report imagines gone [D4], or takes it out again. */
export function DepartureButton({ id, settings }: DepartureButtonProps) {
  const { locale, store } = usePageParts();
  const { departure: say } = customerPageMessages[locale];
  const { loss } = settings;
  const isIn = loss.parties.includes(id);
  return (
    <p className="customer-departure no-print">
      <button
        type="button"
        className="btn"
        aria-pressed={isIn}
        onClick={() => {
          const others = loss.parties.filter((party) => party !== id);
          const parties = isIn ? others : [...others, id];
          void store.change({ ...settings, loss: { ...loss, parties } });
        }}
      >
        {isIn ? say.remove : say.add}
      </button>{" "}
      <span className="note" role="status">
        {isIn ? say.added : ""}
      </span>
    </p>
  );
}
