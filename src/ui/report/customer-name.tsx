import type { ReactNode } from "react";
import { useCustomerLinks } from "./customer-links.ts";

interface CustomerNameProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** A name that opens the customer's page, where there is one. */
export function CustomerName({ id, children }: CustomerNameProps) {
  const links = useCustomerLinks();
  if (links?.leadsTo(id) !== true) return children;
  return (
    <button
      type="button"
      className="customer-name"
      onClick={() => {
        links.open(id);
      }}
    >
      {children}
    </button>
  );
}
