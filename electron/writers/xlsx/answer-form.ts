import ExcelJS, { type Style, type Worksheet } from 'exceljs';
import {
  answerColumns,
  hiddenColumns,
  hiddenSheet,
  type Identity,
  identityKeys,
  identitySeal,
  sheetFormat,
} from '#shared/domain/assessment/answer-sheet.ts';
import { structureFingerprint } from '#shared/domain/assessment/fingerprint.ts';
import type { FormQuestion, Invitation } from '#shared/domain/assessment/invitation.ts';
import { lightTheme as theme } from '#shared/figures/theme.ts';
import { createLocale, type Locale } from '#shared/locale/index.ts';
import { textOf } from '#shared/locale/texts.ts';
import { createLook, font, type Look } from './look.ts';
import { sentence, sheetName } from './names.ts';
import { preparePrint, sheetFrame } from './print.ts';

const widths = [4, 6, 36, 58, 30, 14, 32, 28] as const;
const headerRow = 4;
const lastColumn = widths.length;

/**
 * A person's form as a workbook: a guide, and one row a question with a list of its described levels; only the
 * answers can be typed into. What the form is stands on a hidden sheet, by which it is known when it comes back.
 */
export async function writeAnswerForm(invitation: Invitation, accent: string): Promise<Uint8Array> {
  const locale = createLocale({ lang: invitation.lang });
  const rtl = locale.dir === 'rtl';
  const look = createLook(accent, rtl);
  const workbook = new ExcelJS.Workbook();
  const taken = new Set<string>([hiddenSheet]);
  const { t, lang } = locale;
  const title = `${invitation.round[lang]} – ${invitation.client[lang]}`;
  workbook.title = title;
  workbook.creator = invitation.sender || 'Peyvand';
  const names = {
    guide: sheetName(t('forms.sheet.guide'), taken),
    answers: sheetName(t('forms.sheet.answers'), taken),
  };
  const add = (name: string) =>
    workbook.addWorksheet(name, { views: [{ rightToLeft: rtl, showGridLines: false }] });
  const frame = sheetFrame(
    { client: invitation.client[lang], title, confidentiality: '', edition: '' },
    locale,
  );

  const guide = add(names.guide);
  const rows = writeGuide(guide, invitation, look, locale, names.answers);
  preparePrint(guide, frame, { titleRow: null, lastColumn: 2, lastRow: rows });
  protect(guide);

  const answers = add(names.answers);
  const hidden = workbook.addWorksheet(hiddenSheet, { state: 'veryHidden' });
  const last = writeQuestions(answers, hidden, invitation, look, locale);
  preparePrint(answers, frame, { titleRow: headerRow, lastColumn, lastRow: last });
  protect(answers);
  protect(hidden);
  // It opens on the guide.
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Without a password: the lock keeps from mistakes, not from purpose, which the check at the way back finds. */
function protect(sheet: Worksheet): void {
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatRows: true,
    formatColumns: true,
  });
}

function writeGuide(
  sheet: Worksheet,
  invitation: Invitation,
  look: Look,
  locale: Locale,
  answers: string,
): number {
  const { t, lang } = locale;
  sheet.getColumn(1).width = 22;
  sheet.getColumn(2).width = 96;
  let row = 0;
  const line = (values: readonly string[], styles: readonly Partial<Style>[], height: number): void => {
    row += 1;
    values.forEach((value, i) => {
      const cell = sheet.getCell(row, i + 1);
      cell.value = sentence(value, look.rtl);
      cell.style = styles[i] ?? look.body;
    });
    sheet.getRow(row).height = height;
  };
  const tall = (text: string) => 6 + Math.max(1, Math.ceil(text.length / 92)) * 16;
  line([invitation.round[lang]], [look.title], 34);
  line([invitation.client[lang]], [look.subtitle], 20);
  row += 1;
  line([t('forms.sheet.about'), ''], [look.heading, look.heading], 24);
  const facts: readonly (readonly [string, string])[] = [
    [t('forms.sheet.respondent'), invitation.respondent[lang]],
    [t('forms.respond.client'), invitation.client[lang]],
    [t('forms.respond.scope'), invitation.scope[lang]],
    [t('forms.respond.deadline'), invitation.deadline[lang]],
    [t('forms.respond.time'), t('forms.respond.minutes', { count: invitation.minutes })],
    [
      t('forms.respond.confidential'),
      t(invitation.anonymous ? 'forms.respond.anonymous' : 'forms.respond.named'),
    ],
  ];
  for (const [label, value] of facts) if (value) line([label, value], [look.label, look.body], tall(value));
  row += 1;
  line([t('forms.sheet.how'), ''], [look.heading, look.heading], 24);
  const steps = [
    t('forms.sheet.steps.read', { sheet: answers }, { raw: true }),
    t('forms.sheet.steps.choose'),
    t('forms.sheet.steps.sure'),
    t('forms.sheet.steps.blank'),
    invitation.contact
      ? t('forms.sheet.steps.send', { contact: invitation.contact }, { raw: true })
      : t('forms.sheet.steps.sendPlain'),
  ];
  steps.forEach((step, i) => {
    line([locale.number(i + 1), step], [look.label, look.body], tall(step));
  });
  sheet.getCell(row - steps.length + 1, 2).value = {
    text: sentence(steps[0] ?? '', look.rtl),
    hyperlink: `#'${answers}'!E${headerRow + 2}`,
  };
  sheet.getCell(row - steps.length + 1, 2).style = look.link;
  return row;
}

/** @returns the last row */
function writeQuestions(
  sheet: Worksheet,
  hidden: Worksheet,
  invitation: Invitation,
  look: Look,
  locale: Locale,
): number {
  const { questionnaire } = invitation;
  const { t, lang } = locale;
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  sheet.getColumn(answerColumns.id).hidden = true;
  const text = (given: string) => sentence(given, look.rtl);
  sheet.getCell(1, 2).value = text(invitation.round[lang]);
  sheet.getCell(1, 2).style = look.title;
  sheet.getRow(1).height = 32;
  const heads = ['number', 'question', 'levels', 'answer', 'confidence', 'comment', 'evidence'] as const;
  heads.forEach((head, i) => {
    const cell = sheet.getCell(headerRow, i + 2);
    cell.value = text(t(`forms.sheet.${head}`));
    cell.style = look.header;
  });
  sheet.getRow(headerRow).height = 24;

  const sure = [1, 2, 3].map((n) => t(`forms.respond.sure${n as 1 | 2 | 3}`));
  writeIdentity(hidden, invitation);
  sure.forEach((word, i) => {
    hidden.getCell(1, hiddenColumns.options + i).value = word;
  });
  const top = { ...look.cell(null, 'start', true) };
  const wrapped: Partial<Style> = { ...top, alignment: { ...top.alignment, vertical: 'top' } };
  const input: Partial<Style> = { ...wrapped, ...look.input, protection: { locked: false } };
  const typed: Partial<Style> = { ...input, font: font(10, theme.ink) };

  const ordered = questionnaire.dimensions.flatMap((d) =>
    questionnaire.questions.filter((q) => q.dimensionId === d.id),
  );
  const numbers = new Map(ordered.map((q, i) => [q.id, i + 1]));
  let row = headerRow;
  let dimension = '';
  for (const question of ordered) {
    if (question.dimensionId !== dimension) {
      dimension = question.dimensionId;
      row += 1;
      const found = questionnaire.dimensions.find((d) => d.id === dimension);
      for (let column = 2; column <= lastColumn; column += 1)
        sheet.getCell(row, column).style = look.groupHeading;
      sheet.getCell(row, 2).value = text(found ? locale.name(found) : '');
      sheet.getRow(row).height = 22;
    }
    row += 1;
    writeQuestion(row, question);
  }
  sheet.views = [
    {
      state: 'frozen',
      xSplit: 3,
      ySplit: headerRow,
      rightToLeft: look.rtl,
      showGridLines: false,
      topLeftCell: 'D5',
    },
  ];
  // How far one is, as the sheet itself counts it.
  const digits = locale.digits === 'persian' ? '[$-3000429]0' : '0';
  sheet.getCell(2, 2).value = text(`${t('forms.sheet.answered')}:`);
  sheet.getCell(2, 2).style = look.subtitle;
  sheet.getCell(2, 4).value = { formula: `COUNTA(E${headerRow + 1}:E${row})`, result: 0 };
  sheet.getCell(2, 4).style = { ...look.label, numFmt: `${digits}" / ${locale.number(ordered.length)}"` };
  return row;

  function writeQuestion(at: number, question: FormQuestion): void {
    const line = numbers.get(question.id) ?? 0;
    const options = [
      ...question.levels.map((l) => `${locale.number(l.value)} – ${textOf(locale, l.text, l.textEn)}`),
      ...(question.notApplicable ? [t('forms.respond.doesNotApply')] : []),
    ];
    hidden.getCell(line + 1, hiddenColumns.question).value = question.id;
    options.forEach((option, i) => {
      hidden.getCell(line + 1, hiddenColumns.options + i).value = option;
    });
    const asked = textOf(locale, question.text, question.textEn);
    const { condition } = question;
    const only = condition
      ? t('forms.sheet.only', {
          number: numbers.get(condition.questionId) ?? 0,
          from: condition.from,
          to: condition.to,
        })
      : '';
    const why = textOf(locale, question.why, question.whyEn);
    const rich = [
      { text: text(asked), font: font(10, theme.ink, true) },
      ...[only, why].filter(Boolean).map((part) => ({ text: `\n${text(part)}`, font: font(9, theme.muted) })),
    ];
    const levels = question.levels.map((l) =>
      text(`${locale.number(l.value)} – ${textOf(locale, l.text, l.textEn)}`),
    );
    const put = (column: number, value: ExcelJS.CellValue, style: Partial<Style>) => {
      const cell = sheet.getCell(at, column);
      cell.value = value;
      cell.style = style;
    };
    put(answerColumns.id, question.id, wrapped);
    put(answerColumns.number, line, {
      ...wrapped,
      numFmt: locale.digits === 'persian' ? '[$-3000429]0' : '0',
    });
    put(answerColumns.question, { richText: rich }, wrapped);
    put(answerColumns.levels, levels.join('\n'), wrapped);
    put(answerColumns.answer, null, input);
    put(answerColumns.confidence, null, input);
    put(answerColumns.comment, null, typed);
    put(answerColumns.evidence, null, typed);
    const list = (range: string) => ({
      type: 'list' as const,
      allowBlank: true,
      formulae: [range],
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: t('forms.sheet.wrongTitle'),
      error: t('forms.sheet.wrong'),
    });
    const end = hidden.getColumn(hiddenColumns.options + options.length - 1).letter;
    sheet.getCell(at, answerColumns.answer).dataValidation = list(
      `${hiddenSheet}!$E$${line + 1}:$${end}$${line + 1}`,
    );
    sheet.getCell(at, answerColumns.confidence).dataValidation = list(`${hiddenSheet}!$E$1:$G$1`);
    const lines = (value: string, width: number) => Math.max(1, Math.ceil(value.length / width));
    const height = Math.max(
      levels.reduce((sum, one) => sum + lines(one, 68), 0),
      lines(asked, 38) + (only ? lines(only, 46) : 0) + (why ? lines(why, 46) : 0),
    );
    sheet.getRow(at).height = Math.min(400, 8 + height * 15);
  }
}

function writeIdentity(hidden: Worksheet, invitation: Invitation): void {
  const identity: Identity = {
    format: sheetFormat,
    version: '1',
    workspaceId: invitation.workspaceId,
    roundId: invitation.roundId,
    respondentId: invitation.respondentId,
    code: invitation.code,
    structure: structureFingerprint(invitation.questionnaire),
    questionnaireVersion: String(invitation.questionnaire.version),
    lang: invitation.lang,
  };
  const ids = invitation.questionnaire.questions.map((q) => q.id);
  const rows = [
    ...identityKeys.map((key) => [key, identity[key]]),
    ['checksum', identitySeal(identity, ids)],
  ] as const;
  rows.forEach(([key = '', value = ''], i) => {
    hidden.getCell(i + 1, hiddenColumns.key).value = key;
    hidden.getCell(i + 1, hiddenColumns.value).value = value;
  });
}
