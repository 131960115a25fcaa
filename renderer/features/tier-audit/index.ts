export { TierAuditScreen } from './tier-audit-screen.tsx';
