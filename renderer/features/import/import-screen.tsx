import { useDealFlow, usePartnerFlow } from './list-flow.tsx';
import { ListWizard } from './list-wizard.tsx';

/** Import of a partner list. */
export function ImportScreen() {
  return <ListWizard key="partners" flow={usePartnerFlow()} />;
}

/** Import of the client's history of closed deals. */
export function DealImportScreen() {
  return <ListWizard key="deals" flow={useDealFlow()} />;
}
