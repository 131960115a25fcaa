import { ArrowDown, ArrowUp, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { LateText } from '#renderer/features/partners/partner-inspector.tsx';
import { Button, IconButton, TextField } from '#renderer/ui/index.ts';
import type { MapLook, MapView } from '#shared/domain/ecosystem/map.ts';

/** Saved views: a look with a name, in the order of the presentation. */
export function ViewsPanel({
  views,
  current,
  onApply,
  onPresent,
}: {
  views: readonly MapView[];
  /** The present look, with the part of the map in sight. */
  current: () => MapLook;
  onApply: (view: MapView) => void;
  onPresent: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('ecosystem.saveView');
  const remove = useCommand('ecosystem.deleteViews');
  const order = useCommand('ecosystem.orderViews');
  const [name, setName] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const keep = async () => {
    const made = await save.run({ name: name.trim(), note: '', look: current() });
    if (made.ok) setName('');
  };
  const move = (i: number, by: number) => {
    const ids = views.map((v) => v.id);
    const [id] = ids.splice(i, 1);
    if (id !== undefined) ids.splice(i + by, 0, id);
    void order.run({ ids });
  };
  return (
    <div className="flex flex-col gap-4">
      <form
        className="flex items-end gap-2"
        onSubmit={(e) => {
          e.preventDefault();
          if (name.trim() !== '') void keep();
        }}
      >
        <div className="flex-1">
          <TextField
            label={t('map.saveViewAs')}
            placeholder={t('map.viewName')}
            value={name}
            onChange={setName}
          />
        </div>
        <Button type="submit" isDisabled={name.trim() === ''}>
          {t('common.save')}
        </Button>
      </form>
      {views.length === 0 ? (
        <p className="text-sm text-muted">{t('map.noViews')}</p>
      ) : (
        <Button variant="primary" onPress={onPresent}>
          <Play aria-hidden className="size-4 rtl:-scale-x-100" />
          {t('map.present')}
        </Button>
      )}
      <ol className="flex flex-col gap-1">
        {views.map((view, i) => (
          <li key={view.id} className="rounded-lg border border-line p-2">
            <div className="flex items-center gap-1">
              <button
                type="button"
                className="line-clamp-2 min-w-0 flex-1 rounded-md px-1 py-1 text-start text-sm font-medium hover:bg-surface focus-visible:outline-2 focus-visible:outline-accent"
                onClick={() => {
                  setOpen(view.id);
                  onApply(view);
                }}
              >
                <bdi>{locale.name(view)}</bdi>
              </button>
              <IconButton
                label={t('map.moveUp')}
                icon={<ArrowUp className="size-4" />}
                isDisabled={i === 0}
                onPress={() => move(i, -1)}
              />
              <IconButton
                label={t('map.moveDown')}
                icon={<ArrowDown className="size-4" />}
                isDisabled={i === views.length - 1}
                onPress={() => move(i, 1)}
              />
              <IconButton
                label={t('common.delete')}
                icon={<Trash2 className="size-4" />}
                onPress={() => void remove.run({ ids: [view.id] })}
              />
            </div>
            {open === view.id && (
              <div className="flex flex-col gap-2 p-1 pt-2">
                <LateText
                  key={`${view.id} name`}
                  label={t('map.viewName')}
                  value={view.name}
                  onCommit={(text) => text.trim() !== '' && void save.run({ ...view, name: text })}
                />
                <LateText
                  key={`${view.id} en`}
                  label={t('ecosystem.field.nameEn')}
                  value={view.nameEn ?? ''}
                  onCommit={(text) => void save.run({ ...view, nameEn: text || null })}
                />
                <LateText
                  key={`${view.id} note`}
                  label={t('map.viewNote')}
                  value={view.note}
                  multiline={3}
                  onCommit={(note) => void save.run({ ...view, note })}
                />
                <Button onPress={() => void save.run({ ...view, look: current() })}>
                  {t('map.updateView')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
