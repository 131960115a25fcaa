/** What can change and make a query's answer stale. A table belongs to one topic (see the schema's register). */
export const topics = [
  'app.state',
  'app.preferences',
  'workspace.settings',
  'workspace.history',
  'workspace.snapshots',
  'workspace.attachments',
  'ecosystem.actors',
  'ecosystem.relations',
  'ecosystem.map',
  'ecosystem.criteria',
  'ecosystem.mappings',
  'ecosystem.regions',
  'ecosystem.coverage',
  'ecosystem.sales',
  'ecosystem.agreements',
  'ecosystem.plays',
  'journey.notes',
  'deliverables.texts',
  'deliverables.editions',
] as const;
export type Topic = (typeof topics)[number];
