import type { ReactNode } from 'react';

/** A page without content: what it is for and what to do next. */
export function EmptyState({
  icon,
  title,
  text,
  actions,
}: {
  icon: ReactNode;
  title: string;
  text: string;
  actions?: ReactNode;
}) {
  return (
    <div className="m-auto flex max-w-md flex-col items-center gap-3 p-10 text-center">
      <span
        aria-hidden
        className="flex size-14 items-center justify-center rounded-2xl bg-accent-soft text-accent"
      >
        {icon}
      </span>
      <h2 className="text-lg font-bold">{title}</h2>
      <p className="text-muted">{text}</p>
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
