export { SegmentationScreen } from './segmentation-screen.tsx';
