/** Where each check of the journey is mended. */
export const pageOfCheck = {
  maturityAssessed: '/rounds',
  driversWeighed: '/drivers',
  goalsSmart: '/goals',
  decisionsTaken: '/decisions',
  balanceJudged: '/balance',
  businessCaseMade: '/business-case',
  orgModelDecided: '/org-fit',
  risksAnswered: '/risks',
  partnersRegistered: '/import',
  revenueKnown: '/partners',
  partnersRated: '/segmentation',
  partnersRelated: '/map',
  partnersPlaced: '/map',
  programDesigned: '/tiers',
  policiesWritten: '/policies',
  dealsKnown: '/deals',
  programInForce: '/tiers',
  diagnosticIssued: '/deliverables',
} as const;
export type CheckId = keyof typeof pageOfCheck;

/** True for a check that this program knows a page for. */
export const isCheck = (id: string): id is CheckId => Object.hasOwn(pageOfCheck, id);
