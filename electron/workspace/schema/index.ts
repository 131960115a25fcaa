export * from './agreements.ts';
export * from './ecosystem.ts';
export * from './map.ts';
export * from './workspace.ts';
