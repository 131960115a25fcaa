export { CoachingScreen } from './coaching-screen.tsx';
