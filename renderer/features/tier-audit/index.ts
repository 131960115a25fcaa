export { AuditFigures } from './audit-figures.tsx';
export { AuditHeadline } from './audit-headline.tsx';
export { TierAuditScreen } from './tier-audit-screen.tsx';
