export * from './agreements.ts';
export * from './ecosystem.ts';
export * from './library.ts';
export * from './map.ts';
export * from './organization.ts';
export * from './risk.ts';
export * from './strategy.ts';
export * from './workspace.ts';
