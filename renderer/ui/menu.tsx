import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly danger?: boolean;
}

/** Actions behind one button. */
export function Menu({
  label,
  trigger,
  actions,
}: {
  label: string;
  trigger: ReactNode;
  actions: readonly MenuAction[];
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="min-w-44 rounded-lg border border-line bg-ground text-ink shadow-lg outline-none">
        <AriaMenu aria-label={label} className="p-1 outline-none">
          {actions.map((a) => (
            <MenuItem
              key={a.id}
              id={a.id}
              onAction={a.onAction}
              className={`cursor-default rounded-md px-3 py-1.5 text-sm outline-none data-focused:bg-surface ${a.danger ? 'text-danger' : ''}`}
            >
              {a.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
