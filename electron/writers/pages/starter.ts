/**
 * All that runs of a page before its first view is drawn. It asks for the font before there is text to lay out, so that
 * nothing is laid out twice. The page's script waits as text and becomes a script when the view stands: compiling it
 * would keep the reader waiting.
 */
export const starter = `
const font = document.fonts.load('1em Vazirmatn').catch(() => 0);
const frame = () => new Promise(requestAnimationFrame);
const drawn = (then) => font.then(frame).then(frame).then(then);
document.addEventListener('DOMContentLoaded', () => drawn(() => {
  const script = document.createElement('script');
  script.textContent = document.getElementById('code').textContent;
  document.body.append(script);
}));
`;
