import { ArrowDown, ArrowUp, GripVertical, PenLine, X } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { IconButton } from '#renderer/ui/index.ts';
import type { DeliverableId } from '#shared/domain/deliverables/deliverable.ts';
import { OwnTextField } from './own-text-field.tsx';

export interface SectionListProps {
  readonly deliverable: DeliverableId;
  readonly lang: 'fa' | 'en';
  readonly sections: readonly string[];
  readonly nameOf: (section: string) => string;
  readonly onChange: (sections: readonly string[]) => void;
}

/** The parts of a document in their order: dragged or moved by arrows, left out, given the consultant's own words. */
export function SectionList({ deliverable, lang, sections, nameOf, onChange }: SectionListProps) {
  const locale = useLocale();
  const { t } = locale;
  const texts = useOperation('deliverables.ownTexts', { deliverable }).data;
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const move = (from: number, to: number) => {
    const next = [...sections];
    const [moved] = next.splice(from, 1);
    if (moved !== undefined) next.splice(to, 0, moved);
    onChange(next);
  };
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return (
    <ol className="divide-y divide-line rounded-xl border border-line">
      {sections.map((section, i) => {
        const own = texts?.some((o) => o.section === section && o.lang === lang && o.text !== '') ?? false;
        const shown = own || open.has(section);
        const name = nameOf(section);
        return (
          <li
            key={section}
            draggable
            data-section={section}
            className={`${dragged === i ? 'opacity-40' : ''} ${over === i && dragged !== i ? 'bg-accent-soft' : ''}`}
            onDragStart={(e) => {
              e.dataTransfer.effectAllowed = 'move';
              e.dataTransfer.setData('text/plain', name);
              setDragged(i);
            }}
            onDragOver={(e) => {
              if (dragged === null) return;
              e.preventDefault();
              setOver(i);
            }}
            onDrop={(e) => {
              e.preventDefault();
              if (dragged !== null && dragged !== i) move(dragged, i);
              end();
            }}
            onDragEnd={end}
          >
            <div className="flex items-center gap-2 px-2 py-0.5">
              <GripVertical aria-hidden className="size-4 shrink-0 cursor-grab text-muted" />
              <span className="tabular w-6 text-muted">{locale.number(i + 1)}</span>
              <span className="flex-1 text-sm font-medium">{name}</span>
              <IconButton
                label={t('deliverables.ownTextOf', { name }, { raw: true })}
                icon={<PenLine className="size-4" />}
                pressed={shown}
                isDisabled={own}
                onPress={() =>
                  setOpen(
                    (now) =>
                      new Set(now.has(section) ? [...now].filter((s) => s !== section) : [...now, section]),
                  )
                }
              />
              <IconButton
                label={t('deliverables.up')}
                icon={<ArrowUp className="size-4" />}
                isDisabled={i === 0}
                onPress={() => move(i, i - 1)}
              />
              <IconButton
                label={t('deliverables.down')}
                icon={<ArrowDown className="size-4" />}
                isDisabled={i === sections.length - 1}
                onPress={() => move(i, i + 1)}
              />
              <IconButton
                label={t('deliverables.leaveOut', { name }, { raw: true })}
                icon={<X className="size-4" />}
                onPress={() => onChange(sections.filter((s) => s !== section))}
              />
            </div>
            {shown && <OwnTextField deliverable={deliverable} section={section} lang={lang} name={name} />}
          </li>
        );
      })}
    </ol>
  );
}
