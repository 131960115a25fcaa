import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';

/** A page over the whole window, for work that wants nothing else beside it; what lies under it cannot be reached. */
export function WholeWindow({ label, children }: { label: string; children: ReactNode }) {
  useEffect(() => {
    const root = document.getElementById('root');
    if (!root) return;
    root.inert = true;
    return () => {
      root.inert = false;
    };
  }, []);
  return createPortal(
    <section aria-label={label} className="fixed inset-0 z-40 flex flex-col bg-surface">
      {children}
    </section>,
    document.body,
  );
}
