import { ChevronDown, ChevronRight, GripVertical, ListTree, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  DropIndicator,
  GridList,
  GridListItem,
  type Key,
  useDragAndDrop,
} from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import type { QuestionnaireCheck } from '#shared/domain/assessment/questionnaire-checks.ts';
import { droppedPart, type OutlineKey } from '#shared/domain/assessment/questionnaire-edit.ts';
import { type ChangeQuestionnaire, type Part, samePart } from './edit-types.ts';

interface Entry {
  readonly key: string;
  readonly part: Part;
  readonly number: string;
  readonly name: string;
  readonly folded: boolean | null;
}

const keyOf = ({ kind, id }: Part): string => `${kind}:${id}`;
const partOf = (key: Key): OutlineKey | null => {
  const [, kind, id] = /^(dimension|question):(.*)$/s.exec(String(key)) ?? [];
  return kind && id !== undefined ? { kind: kind as OutlineKey['kind'], id } : null;
};

/** Dimensions with their questions; dragged by hand or by keyboard, a question also into another dimension. */
export function Outline({
  questionnaire,
  checks,
  selected,
  onSelect,
  onChange,
}: {
  questionnaire: Questionnaire;
  checks: readonly QuestionnaireCheck[];
  selected: Part;
  onSelect: (part: Part) => void;
  onChange: ChangeQuestionnaire;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const entries: Entry[] = [
    {
      key: keyOf({ kind: 'questionnaire', id: questionnaire.id }),
      part: { kind: 'questionnaire', id: questionnaire.id },
      number: '',
      name: t('questionnaires.about'),
      folded: null,
    },
    ...questionnaire.dimensions.flatMap((d, i): Entry[] => [
      {
        key: keyOf({ kind: 'dimension', id: d.id }),
        part: { kind: 'dimension', id: d.id },
        number: locale.number(i + 1),
        name: locale.name(d),
        folded: folded.has(d.id),
      },
      ...(folded.has(d.id)
        ? []
        : questionnaire.questions
            .filter((q) => q.dimensionId === d.id)
            .map((q, j) => ({
              key: keyOf({ kind: 'question', id: q.id }),
              part: { kind: 'question' as const, id: q.id },
              number: locale.digitsOf(`${i + 1}.${j + 1}`),
              name: locale.name({ name: q.text, nameEn: q.textEn }),
              folded: null,
            }))),
    ]),
  ];
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': entries.find((e) => e.key === key)?.name ?? '' })),
    getAllowedDropOperations: () => ['move'],
    onReorder: ({ keys, target }) => {
      const [first] = keys;
      const part = first === undefined ? null : partOf(first);
      if (!part) return;
      const over = partOf(target.key);
      const place =
        over === null || target.dropPosition === 'on'
          ? null
          : ({ over, position: target.dropPosition } as const);
      const top = questionnaire.dimensions[0];
      onChange((q) =>
        place
          ? droppedPart(q, part, place.over, place.position)
          : top
            ? droppedPart(q, part, { kind: 'dimension', id: top.id }, 'before')
            : {},
      );
      onSelect(part);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="data-drop-target:h-0.5 data-drop-target:bg-accent" />
    ),
  });
  const toggle = (id: string) =>
    setFolded((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <GridList
      aria-label={t('questionnaires.outline')}
      items={entries}
      dependencies={[selected, checks, locale]}
      dragAndDropHooks={dragAndDropHooks}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[keyOf(selected)]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        const entry = entries.find((e) => e.key === key);
        if (entry) onSelect(entry.part);
      }}
      className="flex min-h-0 flex-1 flex-col overflow-auto p-1.5 outline-none"
    >
      {(entry: Entry) => {
        const { part } = entry;
        const head = part.kind !== 'question';
        const serious = checks.some((c) => c.serious && samePart(part, c.part));
        return (
          <GridListItem
            id={entry.key}
            textValue={entry.name}
            className={`group flex cursor-default items-center gap-1.5 rounded-lg px-1.5 py-1 text-sm outline-none data-dragging:opacity-40 data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent data-selected:bg-accent-soft data-hovered:bg-surface data-selected:data-hovered:bg-accent-soft ${head ? 'mt-1 font-bold' : 'ms-4'}`}
          >
            {part.kind === 'questionnaire' ? (
              <ListTree aria-hidden className="size-4 shrink-0 text-muted" />
            ) : (
              <Button
                slot="drag"
                aria-label={t('questionnaires.drag', { name: entry.name }, { raw: true })}
                className="cursor-grab rounded text-muted outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent"
              >
                <GripVertical aria-hidden className="size-3.5" />
              </Button>
            )}
            {entry.number !== '' && (
              <span className="tabular w-7 shrink-0 text-xs text-muted">{entry.number}</span>
            )}
            <bdi className="min-w-0 flex-1 truncate" title={entry.name}>
              {entry.name}
            </bdi>
            {serious && (
              <TriangleAlert
                aria-label={t('questionnaires.serious')}
                className="size-3.5 shrink-0 text-warn"
              />
            )}
            {entry.folded !== null && (
              <Button
                aria-label={t(
                  entry.folded ? 'questionnaires.unfold' : 'questionnaires.fold',
                  { name: entry.name },
                  { raw: true },
                )}
                onPress={() => toggle(part.id)}
                className="rounded p-0.5 text-muted outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent"
              >
                {entry.folded ? (
                  <ChevronRight aria-hidden className="size-4 rtl:rotate-180" />
                ) : (
                  <ChevronDown aria-hidden className="size-4" />
                )}
              </Button>
            )}
          </GridListItem>
        );
      }}
    </GridList>
  );
}
