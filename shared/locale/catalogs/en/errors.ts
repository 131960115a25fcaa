export const errors = {
  workspace: {
    notFound: 'There is no file at {{path}}. Check the name and the folder.',
    notPeyvand: '{{path}} is not a Peyvand workspace. Choose a .peyvand file.',
    damaged: '{{path}} is damaged and was left as it is. Restore the last backup from the backup folder.',
    newer: '{{path}} was written by a newer Peyvand (format {{version}}). Update Peyvand to open it.',
    locked: '{{path}} is open in another window or program. Close it there and try again.',
    readOnly: 'Peyvand may not write to {{path}}. Copy the file to a folder of your own and open it there.',
    wrongPassphrase:
      'The passphrase is not the one of {{path}}. Check keyboard layout and capitals, and try again.',
    passphraseNeeded: '{{path}} is encrypted. Give its passphrase.',
    exists: 'There is already a file at {{path}}. Choose another name.',
    folderMissing: 'The folder {{path}} does not exist. Choose an existing folder.',
    diskFull: 'The disk of {{path}} is full. Free some space and try again; nothing was lost.',
    notOpen: 'No workspace is open. Open or make one first.',
    tooBig: '{{name}} is larger than {{limit}} MB. Attach a smaller file.',
  },
  file: {
    unreadable: '{{path}} cannot be read. Check the name and your access.',
    unwritable: '{{path}} cannot be written. Choose another folder.',
  },
  import: {
    unreadable:
      '{{name}} is damaged or is not a workbook. Open it in Excel, save it again as .xlsx, and import that.',
    empty: '{{name}} holds no rows. Check that the right sheet was chosen.',
    tooManyColumns:
      '{{name}} has {{count}} columns; at most {{limit}} can be read. Delete the unneeded ones.',
    zipBomb: '{{name}} unpacks to far more than a partner list needs and was not opened.',
    noHeader: '{{name}} has no row of headings. Put the column names into the first row.',
    noCodeColumn:
      'No column is mapped to the partner’s code. Choose the column that identifies each partner.',
    rejected_one: '{{count}} row was rejected, so nothing was imported. Correct it, or import without it.',
    rejected_other:
      '{{count}} rows were rejected, so nothing was imported. Correct them, or import without them.',
    encoding: 'The letters of {{name}} cannot be recognised. Save it as “CSV UTF-8” and import that.',
    unsupportedType: '{{name}} is not an .xlsx or .csv file. Save it in one of these formats.',
    encrypted: '{{name}} is protected by a password. Remove the password in Excel and import it again.',
    expired: 'The list is no longer in memory. Choose the file again.',
    badMapping: '{{path}} is not a column mapping. It must be JSON of the form {"heading": "field"}.',
  },
  document: {
    notJson: 'The document is not valid JSON. Check that the file is complete.',
    notEngagement: 'The file is not a Peyvand engagement document.',
    newer: 'The document was written by a newer Peyvand (version {{version}}). Update Peyvand to load it.',
    invalid: 'The document does not hold together at {{path}}: {{reason}}.',
  },
  organization: {
    unitCircle: 'A unit cannot stand under itself: {{name}}. Choose another unit above it.',
    managerCircle: '{{manager}} already works below {{name}} and cannot be its manager. Choose another one.',
    ownManager: '{{name}} cannot report to itself. Choose another manager.',
    secondManager:
      '{{name}} already reports to {{manager}} by a solid line, and a position has only one. Draw a dotted line, or replace the manager.',
    otherScenario:
      '{{name}} would be linked to another scenario. Choose a unit or manager of its own scenario.',
  },
  program: {
    rulePaid:
      'Payments were made under {{name}} until {{last}}, so it is not rewritten. Amend it from a later day; the past keeps the rule of its time.',
    notAfterStart: '{{name}} itself begins on {{on}} or later. Choose a day after its first one.',
    afterEnd: '{{name}} has ended before {{on}}. Choose a day on which it is in force.',
    alreadyReplaced: '{{name}} already has an amendment. Amend that one.',
    amendPast: 'Payments were made under {{name}} until {{last}}. Choose a later day for the amendment.',
    tierPaid:
      'Rule {{name}} has paid for the tier {{tier}} until {{last}}, so the tier stays in this program. Make a new version and delete the tier there.',
    adjustmentBefore:
      'The history begins on {{on}}; an earlier line would belong to no month. Choose that day or a later one.',
    adjustmentPast:
      'The month of {{on}} is over, so this line stays as it is. Reverse it by a new line with a reason.',
    alreadyReversed: 'This line has already been reversed. If that was wrong, reverse the reversal.',
    reversedBefore: 'A reversal cannot be dated before the line of {{on}}. Choose that day or a later one.',
    partsOverWhole: 'The shares of the deal add up to more than 100%. Lower one of them.',
  },
  questionnaire: {
    sameId: '“{{name}}” appears twice in the questionnaire. Remove one of the two.',
    unknownDimension: 'The dimension of “{{name}}” is not in the questionnaire. Choose another dimension.',
    levelsOutOfOrder: 'The levels of “{{name}}” must ascend, each value once. Put them in order.',
    conditionNotEarlier:
      '“{{name}}” depends on a question that comes later or no longer exists. Choose an earlier question.',
    conditionEmpty: '“{{name}}” would never be asked: the question it depends on offers no such answer.',
    unknownPrerequisite:
      'A prerequisite of “{{name}}” is not in the questionnaire. Choose another recommendation.',
    prerequisiteCircle:
      '“{{name}}” has become its own prerequisite through other recommendations. Remove one of these links.',
  },
  questionnaireFile: {
    damaged: 'This questionnaire file is damaged or incomplete, so nothing was imported. Ask for it again.',
    foreign: 'This is not a questionnaire file. Choose a file that ends in .peyvand-questionnaire.',
    newer:
      'This questionnaire file comes from a newer version of the program. Update the program, then import it.',
    unsound:
      'The questionnaire in this file is inconsistent ({{where}}), so nothing was imported. Ask for a corrected file.',
  },
  assessment: {
    gateNotReached:
      'The round is not closed, or its score is below the pass mark; nothing was granted. Close the round and check the score.',
    noQuestions: 'The questionnaire of “{{name}}” has no questions yet. Add one, then open the round.',
    respondentTwice: '{{name}} is already among the respondents of this round. Edit that entry.',
    noRespondents: 'The round {{name}} has no respondents. Add them first.',
    stepDone: '“{{name}}” is done and stays in its wave.',
    stepBeforePrerequisite: '“{{name}}” cannot go before its prerequisite “{{other}}”, so nothing was moved.',
    stepAfterFollower: '“{{name}}” has to end before “{{other}}” starts, so nothing was moved.',
    roundNotOpen: 'The round {{name}} is not open. Open it, then send the forms.',
    returnsExpired: 'The files are no longer in memory. Choose them again.',
    returnsRejected_one:
      '{{count}} file cannot be received, so nothing was received. Ask for a correct file, or continue without it.',
    returnsRejected_other:
      '{{count}} files cannot be received, so nothing was received. Ask for correct files, or continue without them.',
  },
  input: {
    invalid: 'A value is missing or not allowed: {{path}}. Correct it.',
    codeTaken: 'Code {{code}} belongs to {{name}}. Choose another code.',
    secondClient: 'The engagement already has its client; there can be only one.',
    selfRelation: 'An actor cannot be related to itself. Choose another actor.',
    duplicateRelation:
      '{{name}} and {{other}} already have this relation. Edit that one, or choose another type.',
    regionCircle: 'A region cannot lie within itself: {{name}}. Choose another parent.',
    regionInUse:
      '{{name}} is used by {{count}} agreements, prices, quotes or coverage goals. Change those first.',
    emptyGoal: 'A coverage goal needs at least a region, an industry, a capability or a product.',
    endBeforeStart: 'The end {{end}} is before the start {{start}}. Correct one of the two dates.',
    actionCircle:
      'These actions are prerequisites of each other in a circle: {{names}}. Remove one of the links.',
    goalNotUpward: 'The target level ({{to}}) is not above today’s ({{from}}). Choose a higher one.',
    minimumAboveList:
      'The minimum advertised price of {{product}} is above its list price. Lower it, or raise the list price.',
  },
  deliverable: {
    unknown: 'There is no deliverable {{id}}. See: peyvand deliverables.',
    formatUnknown: 'The deliverable cannot be made as {{format}}. See: peyvand deliverables.',
  },
  pdf: {
    noBrowser:
      'PDF needs an installed Chromium, Chrome or Edge, and none was found. Install one, or export docx or html.',
    failed: 'The PDF could not be printed. Try again, or export docx.',
  },
  job: {
    cancelled: 'Cancelled; nothing was changed.',
  },
  area: {
    unknown: 'There is no analysis {{area}}.',
  },
  host: {
    notBuilt: 'The app’s pages are not built. Run npm run build first.',
    portTaken: 'Port {{port}} is in use. Choose another with --port.',
    unreachable: 'Peyvand does not answer. Start it again; what you did is saved.',
  },
  internal: 'Something went wrong in Peyvand; nothing was changed. The detail is in {{log}}.',
  findings: {
    required: 'The cell is empty. Fill it in.',
    ratingRange: '{{value}} is not a rating. Write a number from 1 to 5, or leave it empty.',
    duplicateCode: 'Code {{code}} already appears in row {{row}}. Give each partner its own code.',
    badNumber: '{{value}} is not a number. Write digits only.',
    badDate: '{{value}} is not a date. Write it as 2026-05-12 or 1405/02/22.',
    impossibleDate: '{{value}} does not exist in the calendar. Correct the day or month.',
    badStatus: '{{value}} is not a status. Write active, prospect or inactive.',
    badType: '{{value}} is not a partner type. Write for example reseller, distributor or integrator.',
    tooLong: 'The text is longer than {{limit}} characters. Shorten it.',
    formulaNoValue: 'The cell holds a formula without a value, or an error. Replace it with the value.',
    notWhole: '{{value}} is finer than the currency’s smallest unit. Round it.',
    noCriterion: 'The workspace no longer has this criterion. Skip the column or keep it as a custom field.',
    unknownPartner:
      '{{value}} does not identify a single partner in the register. Write the partner’s code, or import the partner first.',
    unknownRegion:
      '{{value}} is not a region of the workspace. Correct the name, add the region, or leave the cell empty.',
    futureDate: 'This date is after today ({{today}}). Only closed deals are imported; correct the date.',
    oldDate:
      'This date is more than {{count}} years ago, which looks like a mistake. Correct the year, or leave the row out.',
    registeredAfter: 'The registration date is after the closing date ({{date}}). Correct one of the two.',
    zeroAmount: 'The amount is zero. Write the amount sold, or leave the row out.',
    badYesNo: '{{value}} is neither yes nor no. Write yes or no, or leave the cell empty.',
    badParts:
      '{{value}} cannot be read. Write shares of others as partner code and percent, such as P014 20%; the client’s own seller as “client”.',
    partTwice: '{{value}} has two shares. Add them up to one.',
    tooManyParts: 'At most {{limit}} others can have a share of one deal. Add small shares together.',
    partsOverWhole: 'The shares of others add up to more than 100%. Correct them.',
    partOfOwn: 'The deal’s own partner gets what the others leave. Take its code out of this cell.',
    duplicateId: 'ID {{id}} already appears in row {{row}}. Give each deal its own ID.',
    unknownSale:
      'No sale with the ID {{value}} is in the list or in the workspace. Correct the ID, or import the sale too.',
    noSingleSale:
      'A negative amount is a return, and {{count}} sales to this customer match it. Write the ID of the returned sale in a column “Return of”.',
    saleRejected: 'The sale {{id}} in row {{row}} is rejected, so its return is too. Correct that row first.',
    returnOfReturn: '{{id}} is itself a return. Write the ID of the returned sale.',
    returnOfOther: 'The sale {{id}} belongs to another partner. Correct the partner’s code or the ID.',
    returnBeforeSale: 'The return is dated before its sale ({{date}}). Correct one of the two dates.',
    returnTooLarge:
      'Only {{left}} of the sale has not been returned yet. Correct the amount of this return or of an earlier one.',
    saleToReturn: '{{id}} is a sale in the workspace and cannot become a return. Give the return its own ID.',
    saleHasReturns:
      '{{amount}} of this sale has been returned, first on {{date}}. Partner, date and amount of the sale must match its returns.',
  },
} as const;
