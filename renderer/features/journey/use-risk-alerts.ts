import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';

/** What of risk and change needs attention: critical risks without response, and what is overdue. */
export function useRiskAlerts(): readonly {
  readonly to: '/risks' | '/change-plan' | '/stakeholders';
  readonly text: string;
}[] {
  const { t } = useLocale();
  const day = { today: today() };
  const register = useOperation('risk.register', day).data;
  const plan = useOperation('risk.plan', day).data;
  const people = useOperation('risk.stakeholderMap', day).data;
  const alert = <To extends string>(
    to: To,
    key: 'unanswered' | 'reviews' | 'actions' | 'idlePeople',
    count = 0,
  ) => (count > 0 ? [{ to, text: t(`journey.alerts.${key}`, { count }) }] : []);
  return [
    ...alert('/risks', 'unanswered', register?.unanswered),
    ...alert('/risks', 'reviews', register?.overdue),
    ...alert('/change-plan', 'actions', plan?.overdue),
    ...alert('/stakeholders', 'idlePeople', people?.idle),
  ];
}
