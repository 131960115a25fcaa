import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { LateText } from '#renderer/features/partners/partner-inspector.tsx';
import { Button, Inspector, NumberField } from '#renderer/ui/index.ts';
import type { MapNote } from '#shared/domain/ecosystem/map.ts';

/** The selected note: its text, colour and size. */
export function NoteInspector({ note, onDeleted }: { note: MapNote; onDeleted: () => void }) {
  const { t, number } = useLocale();
  const theme = useFigureTheme();
  const save = useCommand('ecosystem.saveMapNote');
  const remove = useCommand('ecosystem.deleteFromMap');
  const change = (patch: Partial<MapNote>) => void save.run({ ...note, ...patch });
  return (
    <Inspector>
      <h2 className="text-base font-bold">{t('map.addNote')}</h2>
      <LateText
        key={note.id}
        label={t('map.noteText')}
        value={note.text}
        multiline={5}
        onCommit={(text) => change({ text })}
      />
      <fieldset className="flex flex-wrap gap-1.5" aria-label={t('map.decoration.color')}>
        {theme.categorical.map((color, i) => (
          <button
            key={color}
            type="button"
            aria-label={`${t('map.decoration.color')} ${number(i + 1)}`}
            aria-pressed={note.color === i}
            className="size-7 rounded-full border-2 border-ground outline-offset-2 focus-visible:outline-2 focus-visible:outline-accent aria-pressed:border-ink"
            style={{ backgroundColor: color }}
            onClick={() => change({ color: i })}
          />
        ))}
      </fieldset>
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          label={t('map.noteWidth')}
          value={note.width}
          min={60}
          max={2000}
          onCommit={(width) => width !== null && change({ width })}
        />
        <NumberField
          label={t('map.noteHeight')}
          value={note.height}
          min={40}
          max={2000}
          onCommit={(height) => height !== null && change({ height })}
        />
      </div>
      <Button
        variant="danger"
        onPress={() =>
          void remove
            .run({ actorIds: [], relationIds: [], noteIds: [note.id] })
            .then((done) => done.ok && onDeleted())
        }
      >
        {t('common.delete')}
      </Button>
    </Inspector>
  );
}
