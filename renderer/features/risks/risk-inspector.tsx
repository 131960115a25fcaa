import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { ActionList } from '#renderer/features/change-plan/action-list.tsx';
import { ownText } from '#renderer/features/change-plan/own-text.ts';
import { useRowEdit } from '#renderer/features/change-plan/use-row-edit.ts';
import {
  Button,
  CommitField,
  DateField,
  IconButton,
  Inspector,
  RatingScale,
  Select,
} from '#renderer/ui/index.ts';
import { riskResponses, riskStates } from '#shared/domain/risk/risk.ts';
import type { RiskEntry } from './entry.ts';
import { EvidenceList } from './evidence-list.tsx';
import { LevelBadge } from './grade-select.tsx';

const grades = [1, 2, 3, 4, 5] as const;

/** One risk: how its level comes about before and after the response, what is known, what is done. */
export function RiskInspector({ entry, onClose }: { entry: RiskEntry; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { risk, ranked } = entry;
  const save = useCommand('risk.saveRisk');
  const remove = useCommand('risk.deleteRisks');
  const change = useRowEdit(risk, save.run);
  const name = ownText(locale, risk, 'name');
  const description = ownText(locale, risk, 'description');
  const responseText = ownText(locale, risk, 'responseText');
  const trigger = ownText(locale, risk, 'trigger');
  return (
    <Inspector>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-base font-bold">
          <bdi>
            {locale.number(ranked.number)}. {locale.name(risk)}
          </bdi>
        </h2>
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
      {ranked.overdueDays !== null && (
        <p className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {t('risk.register.reviewLate', { count: ranked.overdueDays })}
        </p>
      )}
      {ranked.lacks.length > 0 && (
        <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
          {t('risk.register.lacksTitle')}:{' '}
          {locale.list(ranked.lacks.map((what) => t(`risk.register.lacks.${what}`)))}
        </p>
      )}
      <EvidenceList riskId={risk.id} />
      <Judgement
        title={t('risk.register.judgedBefore')}
        level={ranked.level}
        likelihood={risk.likelihood}
        impact={risk.impact}
        onChange={(likelihood, impact) => change({ likelihood, impact })}
      />
      <Select
        label={t('risk.field.response')}
        value={risk.response ?? 'none'}
        options={[
          { id: 'none', label: t('risk.register.undecided') },
          ...riskResponses.map((id) => ({ id, label: t(`risk.response.${id}`) })),
        ]}
        onChange={(id) => change({ response: id === 'none' ? null : id })}
      />
      <CommitField
        key={`${risk.id} response`}
        label={t(risk.kind === 'challenge' ? 'risk.field.remedy' : 'risk.field.responseText')}
        value={responseText.value}
        multiline={4}
        onCommit={(text) => change(responseText.patch(text))}
      />
      <Judgement
        title={t('risk.register.judgedAfter')}
        level={ranked.levelAfter}
        likelihood={risk.likelihoodAfter}
        impact={risk.impactAfter}
        onChange={(likelihoodAfter, impactAfter) => change({ likelihoodAfter, impactAfter })}
      >
        {ranked.worse && <p className="text-xs text-danger">{t('risk.register.worse')}</p>}
      </Judgement>
      <ActionList
        about="risk"
        aboutId={risk.id}
        stream={risk.kind === 'challenge' ? 'leadership' : 'process'}
      />
      <CommitField label={t('risk.field.owner')} value={risk.owner} onCommit={(owner) => change({ owner })} />
      <CommitField
        label={t('risk.field.trigger')}
        value={trigger.value}
        multiline={2}
        onCommit={(text) => change(trigger.patch(text))}
      />
      <div className="grid grid-cols-2 items-start gap-3">
        <DateField
          label={t('risk.field.reviewOn')}
          value={risk.reviewOn}
          check={(day) => (day < today() ? t('risk.register.reviewPast') : null)}
          onCommit={(reviewOn) => change({ reviewOn })}
        />
        <Select
          label={t('risk.field.state')}
          value={risk.state}
          options={riskStates.map((id) => ({ id, label: t(`risk.state.${id}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <CommitField
        label={t('risk.field.name')}
        value={name.value}
        isRequired
        onCommit={(text) => change(name.patch(text))}
      />
      <CommitField
        label={t('risk.field.description')}
        value={description.value}
        multiline={4}
        onCommit={(text) => change(description.patch(text))}
      />
      <Select
        label={t('risk.field.kind')}
        value={risk.kind}
        options={(['risk', 'challenge'] as const).map((id) => ({ id, label: t(`risk.kind.${id}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <div>
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => void remove.run({ ids: [risk.id] }).then((r) => r.ok && onClose())}
        >
          {t('risk.register.delete')}
        </Button>
        <p className="text-xs text-muted">{t('risk.register.deleteHint')}</p>
      </div>
    </Inspector>
  );
}

/** Likelihood and impact as scales, and the level that they make. */
function Judgement({
  title,
  level,
  likelihood,
  impact,
  onChange,
  children,
}: {
  title: string;
  level: number | null;
  likelihood: number | null;
  impact: number | null;
  onChange: (likelihood: number | null, impact: number | null) => void;
  children?: ReactNode;
}) {
  const locale = useLocale();
  const { t } = locale;
  const scale = (what: 'likelihood' | 'impact', value: number | null, set: (n: number | null) => void) => (
    <div className="flex items-center justify-between gap-2">
      <span className="text-sm text-muted">{t(`risk.field.${what}`)}</span>
      <RatingScale
        label={`${title}: ${t(`risk.field.${what}`)}`}
        value={value}
        hints={grades.map((g) => t(`risk.register.grade.${what}.g${g}`))}
        onChange={set}
      />
    </div>
  );
  return (
    <section className="flex flex-col gap-2 rounded-xl border border-line p-3">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-sm font-bold">{title}</h3>
        <LevelBadge level={level} named />
      </div>
      {scale('likelihood', likelihood, (n) => onChange(n, impact))}
      {scale('impact', impact, (n) => onChange(likelihood, n))}
      <p className="text-xs text-muted">
        {level !== null && likelihood !== null && impact !== null
          ? t('risk.register.levelIs', { likelihood, impact, level })
          : likelihood === null && impact === null
            ? t('risk.register.notJudgedYet')
            : t('risk.register.notJudgedHalf')}
      </p>
      {children}
    </section>
  );
}
