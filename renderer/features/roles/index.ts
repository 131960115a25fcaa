export * from './roles-screen.tsx';
