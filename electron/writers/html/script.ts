/**
 * What the page does by itself: filter and sort tables, mark the section in view, switch the language. Plain browser
 * JavaScript without imports, because the page is one file; it reads its texts from the markup.
 */
export const pageScript = String.raw`'use strict';
(() => {
  const fold = (text) => text.normalize('NFKC').replace(/[\u2066-\u2069\u200c-\u200f]/g, '')
    .replace(/[\u064a\u0649]/g, '\u06cc').replace(/\u0643/g, '\u06a9')
    .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) & 15)).toLowerCase();
  const digits = (number, lang) => new Intl.NumberFormat(lang === 'fa' ? 'fa-IR' : 'en-GB').format(number);
  const shown = (cell) => cell.dataset.v ?? cell.textContent.replace(/[\u2066-\u2069]/g, '');

  for (const box of document.querySelectorAll('.table')) {
    const table = box.querySelector('table');
    const body = table.tBodies[0];
    const lang = table.closest('[lang]').lang;
    const collator = new Intl.Collator(lang, { numeric: true });
    const rows = [...body.rows];
    const input = box.querySelector('.filter input');
    if (input) {
      const texts = rows.map((row) => fold(row.textContent));
      const output = box.querySelector('output');
      input.addEventListener('input', () => {
        const words = fold(input.value).split(/\s+/).filter(Boolean);
        let count = 0;
        rows.forEach((row, i) => {
          row.hidden = !words.every((word) => texts[i].includes(word));
          if (!row.hidden) count += 1;
        });
        output.textContent = words.length === 0 ? '' : output.dataset.text
          .replace('{shown}', digits(count, lang)).replace('{all}', digits(rows.length, lang));
      });
    }
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => head.firstElementChild?.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const keyed = rows.map((row) => ({ row, text: shown(row.cells[column]) }));
      const numeric = keyed.every(({ text }) => text === '' || Number.isFinite(Number(text)));
      keyed.sort((a, b) => {
        if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
        const order = numeric ? Number(a.text) - Number(b.text) : collator.compare(a.text, b.text);
        return down ? -order : order;
      });
      body.append(...keyed.map(({ row }) => row));
    }));
  }

  const links = new Map([...document.querySelectorAll('.contents a')].map((a) => [a.hash.slice(1), a]));
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      for (const link of links.values()) link.removeAttribute('aria-current');
      links.get(entry.target.id)?.setAttribute('aria-current', 'true');
    }
  }, { rootMargin: '0px 0px -70% 0px' });
  for (const id of links.keys()) {
    const target = document.getElementById(id);
    if (target) seen.observe(target);
  }

  const buttons = [...document.querySelectorAll('.languages button')];
  for (const button of buttons) button.addEventListener('click', () => {
    for (const edition of document.querySelectorAll('.edition')) edition.hidden = edition.lang !== button.lang;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    const { dir, title } = document.querySelector('.edition:not([hidden])').dataset;
    Object.assign(document.documentElement, { lang: button.lang, dir });
    document.title = title;
  });
})();
`;
