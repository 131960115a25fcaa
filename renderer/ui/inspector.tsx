import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

const slotId = 'inspector';

/** The frame's place for the inspector, at the end side. */
export function InspectorSlot({ label }: { label: string }) {
  return (
    <aside
      id={slotId}
      aria-label={label}
      className="w-76 shrink-0 overflow-y-auto border-s border-line bg-ground empty:hidden"
    />
  );
}

/** What a screen shows of the selection; rendered at the end side of the frame. */
export function Inspector({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById(slotId)), []);
  return slot ? createPortal(<div className="flex flex-col gap-4 p-5">{children}</div>, slot) : null;
}
