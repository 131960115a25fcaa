export * from './ecosystem.ts';
export * from './workspace.ts';
