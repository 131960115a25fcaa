export * from './processes-screen.tsx';
