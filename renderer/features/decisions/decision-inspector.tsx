import { Trash2 } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, CommitField, DateField, IconButton, Inspector, Select } from '#renderer/ui/index.ts';
import { partnerTypes } from '#shared/domain/ecosystem/actor.ts';
import { type Decision, decisionTopics } from '#shared/domain/strategy/decision.ts';

const none = 'none';

/** The record beside the scores: what was chosen and why, the terms, who objected, when and by whom. */
export function DecisionInspector({ decision, onDeleted }: { decision: Decision; onDeleted: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('strategy.saveDecision');
  const remove = useCommand('strategy.deleteDecisions');
  const patch = usePatch(decision, run);
  const { dissent } = decision;
  const missing = [
    ...(decision.chosenId === null ? [t('strategy.decisions.parts.choice')] : []),
    ...(decision.rationale.trim() === '' ? [t('strategy.decisions.parts.rationale')] : []),
    ...(decision.decidedOn === null ? [t('strategy.decisions.parts.date')] : []),
  ];
  return (
    <Inspector>
      <h2 className="text-base font-bold">{t('strategy.decisions.record')}</h2>
      <CommitField
        label={t('strategy.decisions.titleField')}
        value={decision.title}
        isRequired
        onCommit={(title) => patch({ title })}
      />
      <CommitField
        label={t('strategy.decisions.titleEn')}
        value={decision.titleEn ?? ''}
        onCommit={(titleEn) => patch({ titleEn: titleEn || null })}
      />
      <Select
        label={t('strategy.decisions.topic')}
        value={decision.topic}
        options={decisionTopics.map((id) => ({ id, label: t(`strategy.decisions.topics.${id}`) }))}
        onChange={(topic) => patch({ topic })}
      />
      <CommitField
        label={t('strategy.decisions.question')}
        value={decision.question}
        multiline={2}
        onCommit={(question) => patch({ question })}
      />
      <Select
        label={t('strategy.decisions.choice')}
        value={decision.chosenId ?? none}
        options={[
          { id: none, label: t('strategy.decisions.undecided') },
          ...decision.options.map((o) => ({ id: o.id, label: locale.name(o) })),
        ]}
        onChange={(id) => patch({ chosenId: id === none ? null : id })}
      />
      <CommitField
        label={t('strategy.decisions.rationale')}
        value={decision.rationale}
        multiline={4}
        onCommit={(rationale) => patch({ rationale })}
      />
      {decision.topic === 'cooperation-model' && (
        <>
          <Select
            label={t('strategy.decisions.actorType')}
            value={decision.actorType ?? none}
            options={[
              { id: none as string, label: t('strategy.decisions.allTypes') },
              ...partnerTypes.map((id) => ({ id: id as string, label: t(`ecosystem.actorType.${id}`) })),
            ]}
            onChange={(id) => patch({ actorType: partnerTypes.find((type) => type === id) ?? null })}
          />
          <CommitField
            label={t('strategy.decisions.terms')}
            value={decision.terms}
            multiline={4}
            hint={t('strategy.decisions.termsHint')}
            onCommit={(terms) => patch({ terms })}
          />
        </>
      )}
      <DateField
        label={t('strategy.decisions.decidedOn')}
        value={decision.decidedOn}
        onCommit={(decidedOn) => patch({ decidedOn })}
      />
      <CommitField
        label={t('strategy.decisions.decidedBy')}
        value={decision.decidedBy}
        onCommit={(decidedBy) => patch({ decidedBy })}
      />
      {missing.length > 0 && missing.length < 3 && (
        <p className="rounded-xl bg-warn-soft p-3 text-sm text-warn">
          {t('strategy.decisions.needsChoice', { what: locale.list(missing) })}
        </p>
      )}
      <section className="flex flex-col gap-2 border-t border-line pt-3">
        <h3 className="text-sm font-bold">{t('strategy.decisions.dissent')}</h3>
        <p className="text-xs text-muted">{t('strategy.decisions.dissentHint')}</p>
        {dissent.map((d, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an objection has no other identity
          <div key={i} className="flex flex-col gap-2 rounded-xl border border-line p-2">
            <div className="flex items-end gap-1">
              <div className="flex-1">
                <CommitField
                  label={t('strategy.decisions.dissentWho')}
                  value={d.who}
                  onCommit={(who) =>
                    patch((row) => ({ dissent: row.dissent.map((o, at) => (at === i ? { ...o, who } : o)) }))
                  }
                />
              </div>
              <IconButton
                label={t('strategy.decisions.removeDissent', { who: d.who })}
                icon={<Trash2 className="size-4" />}
                onPress={() => patch((row) => ({ dissent: row.dissent.filter((_, at) => at !== i) }))}
              />
            </div>
            <CommitField
              label={t('strategy.decisions.dissentText')}
              value={d.text}
              multiline={2}
              onCommit={(text) =>
                patch((row) => ({ dissent: row.dissent.map((o, at) => (at === i ? { ...o, text } : o)) }))
              }
            />
          </div>
        ))}
        <Button onPress={() => patch((row) => ({ dissent: [...row.dissent, { who: '', text: '' }] }))}>
          {t('strategy.decisions.addDissent')}
        </Button>
      </section>
      <div>
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => {
            onDeleted();
            void remove.run({ ids: [decision.id] });
          }}
        >
          {t('common.delete')}
        </Button>
      </div>
    </Inspector>
  );
}
