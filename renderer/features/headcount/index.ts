export * from './headcount-screen.tsx';
