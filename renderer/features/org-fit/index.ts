export * from './org-fit-screen.tsx';
