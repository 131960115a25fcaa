import { mkdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { invitationFormats } from '#shared/contract/assessment-exchange.ts';
import { Refusal } from '#shared/contract/result.ts';
import { sampleIds } from '#shared/contract/workspace.ts';
import { deliverableIds, documentFormats } from '#shared/domain/deliverables/deliverable.ts';
import { findingText } from '#shared/domain/lists/finding-text.ts';
import { type ListKind, listKinds } from '#shared/domain/lists/list.ts';
import { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { createLocale, type Lang } from '#shared/locale/index.ts';
import { writeFileAtomically } from '../atomic-file.ts';
import { productVersion } from '../environment.ts';
import { analysisAreas, analyze } from './analyze.ts';
import { invite, takeReturned } from './forms.ts';
import { importList } from './import-list.ts';
import { CommandRunner } from './run.ts';
import { serve } from './serve.ts';
import type { Streams } from './streams.ts';

/**
 * The commands of `peyvand`. Each is a thin line from arguments to operations of the contract; what they refuse is
 * thrown as a `Refusal` and becomes one sentence in `main`.
 */
export function buildProgram(streams: Streams, lang: Lang): Command {
  const { t } = createLocale({ lang });
  // A terminal shows isolates as boxes, and a program that reads the output would find them in paths.
  const plain = { raw: true } as const;
  const print = (text: string) => streams.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  const printJson = (value: unknown) => print(JSON.stringify(value, null, 2));

  const program = new Command('peyvand')
    .description(t('cli.description'))
    .version(productVersion())
    .configureOutput({ writeOut: (s) => streams.stdout.write(s), writeErr: (s) => streams.stderr.write(s) })
    .exitOverride()
    .showHelpAfterError();
  const command = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .exitOverride()
      .configureOutput({ writeOut: (s) => streams.stdout.write(s), writeErr: (s) => streams.stderr.write(s) })
      .addOption(new Option('--lang <lang>', t('cli.option.lang')).choices(['fa', 'en']));

  command('new <file>', t('cli.command.new'))
    .requiredOption('--client <name>', t('cli.option.client'))
    .addOption(new Option('--sample <id>', t('cli.option.sample')).choices([...sampleIds]))
    .action(
      async (file: string, options: { client: string; lang?: Lang; sample?: (typeof sampleIds)[number] }) => {
        const runner = new CommandRunner();
        try {
          const made = await runner.value(
            runner.client.workspace.create({
              path: resolve(file),
              clientName: options.client,
              lang: options.lang ?? lang,
              passphrase: process.env.PEYVAND_PASSPHRASE || null,
              sample: options.sample ?? null,
            }),
          );
          print(t('cli.created', { path: made.path }, plain));
        } finally {
          runner.close();
        }
      },
    );

  const importCommand = (usage: string, description: string) =>
    command(usage, description)
      .option('--mapping <file>', t('cli.option.mapping'))
      .option('--skip-rejected', t('cli.option.skipRejected'))
      .option('--json', t('cli.option.json'));
  const importInto = async (
    file: string,
    list: string,
    options: { kind: ListKind; mapping?: string; skipRejected?: boolean; json?: boolean },
  ) => {
    const given = {
      ...options,
      name: basename(list),
      bytes: readInput(list),
      mapping: options.mapping === undefined ? null : readInput(options.mapping),
      mappingPath: resolve(options.mapping ?? ''),
    };
    const locale = createLocale({ lang });
    const answer = await new CommandRunner().within(file, (runner) => importList(runner, given));
    const rejected = answer.rejected.map((f) => ({
      row: f.row,
      column: f.column,
      code: f.code,
      message: findingText(locale, f, plain),
    }));
    if (options.json) printJson({ imported: answer.imported, updated: answer.updated, rejected });
    else {
      for (const r of rejected)
        print(t('cli.finding', { row: r.row, column: r.column, message: r.message }, plain));
      const { imported, updated } = answer;
      if (answer.refused === 0) print(t(`imports.${options.kind}.done`, { imported, updated }, plain));
    }
    if (answer.refused > 0) throw new Refusal('import.rejected', { count: answer.refused });
  };
  importCommand('import <file> <list>', t('cli.command.import'))
    .addOption(new Option('--kind <kind>', t('cli.option.kind')).choices([...listKinds]).default('partners'))
    .action(importInto);
  importCommand('import-partners <file> <list>', t('cli.command.importPartners')).action(
    (file: string, list: string, options: Omit<Parameters<typeof importInto>[2], 'kind'>) =>
      importInto(file, list, { ...options, kind: 'partners' }),
  );

  const disk = { read: readInput, write: writeOutput };
  command('invite <file>', t('cli.command.invite'))
    .requiredOption('--round <id>', t('cli.option.round'))
    .addOption(
      new Option('--format <format>', t('cli.option.formFormat'))
        .choices([...invitationFormats])
        .default('html'),
    )
    .requiredOption('--out <folder>', t('cli.option.outFolder'))
    .option('--contact <text>', t('cli.option.contact'), '')
    .action(
      async (
        file: string,
        options: {
          round: string;
          format: (typeof invitationFormats)[number];
          out: string;
          contact: string;
        },
      ) => {
        const out = resolve(options.out);
        makeFolder(out);
        const count = await invite(file, { ...options, out }, disk);
        print(t('cli.invited', { count, path: out }, plain));
      },
    );

  command('responses <file> <files...>', t('cli.command.responses'))
    .option('--skip-rejected', t('cli.option.skipFiles'))
    .option('--json', t('cli.option.json'))
    .action(async (file: string, files: string[], options: { skipRejected?: boolean; json?: boolean }) => {
      const locale = createLocale({ lang });
      const done = await takeReturned(file, files, options.skipRejected ?? false, locale, disk);
      if (options.json) printJson({ taken: done.taken, replaced: done.replaced, files: done.files });
      else {
        for (const one of done.files)
          print(t('cli.returned', { name: one.file, message: one.message }, plain));
        if (done.refused === 0)
          print(t('cli.tookResponses', { taken: done.taken, replaced: done.replaced }, plain));
      }
      if (done.refused > 0) throw new Refusal('assessment.returnsRejected', { count: done.refused });
    });

  command('load <file> <document>', t('cli.command.load')).action(async (file: string, document: string) => {
    const json = Buffer.from(readInput(document)).toString('utf8');
    await new CommandRunner().within(file, ({ client, value }) => value(client.workspace.load({ json })));
  });

  command('dump <file>', t('cli.command.dump'))
    .option('--out <path>', t('cli.option.out'))
    .action(async (file: string, options: { out?: string }) => {
      const { json } = await new CommandRunner().within(file, ({ client, value }) =>
        value(client.workspace.dump({})),
      );
      if (options.out) writeOutput(options.out, Buffer.from(json));
      else print(json);
    });

  command('schema', t('cli.command.schema')).action(() => {
    printJson(z.toJSONSchema(EngagementDocument, { io: 'input' }));
  });

  command('analyze <file>', t('cli.command.analyze'))
    .requiredOption('--area <area>', t('cli.option.area', { areas: analysisAreas.join(', ') }))
    .option('--json', t('cli.option.json'))
    .action(async (file: string, options: { area: string }) => {
      printJson(await new CommandRunner().within(file, (runner) => analyze(runner, options.area)));
    });

  command('deliverables <file>', t('cli.command.deliverables'))
    .option('--json', t('cli.option.json'))
    .action(async (file: string, options: { json?: boolean }) => {
      const list = await new CommandRunner().within(file, ({ client, value }) =>
        value(client.deliverables.list({})),
      );
      if (options.json) printJson({ deliverables: list.map(({ id, formats }) => ({ id, formats })) });
      else for (const { id, formats } of list) print(`${id}\t${formats.join(' ')}`);
    });

  command('export <file>', t('cli.command.export'))
    .requiredOption('--deliverable <id>', t('cli.option.deliverable'), (id) =>
      oneOf(id, deliverableIds, 'deliverable.unknown'),
    )
    .requiredOption('--format <format>', t('cli.option.format'), (format) =>
      oneOf(format, documentFormats, 'deliverable.formatUnknown'),
    )
    .requiredOption('--out <path>', t('cli.option.out'))
    .action(
      async (
        file: string,
        options: {
          deliverable: (typeof deliverableIds)[number];
          format: (typeof documentFormats)[number];
          lang?: Lang;
          out: string;
        },
      ) => {
        const { deliverable, format, out } = options;
        const made = await new CommandRunner().within(file, ({ client, value }) =>
          value(client.deliverables.export({ deliverable, format, lang: options.lang ?? lang })),
        );
        writeOutput(out, made.bytes);
      },
    );

  command('check <file>', t('cli.command.check')).action(async (file: string) => {
    const report = await new CommandRunner().within(file, ({ client, value }) =>
      value(client.workspace.check({})),
    );
    printJson(report);
    if (!report.ok) throw new Refusal('workspace.damaged', { path: resolve(file) });
  });

  command('backup <file>', t('cli.command.backup'))
    .requiredOption('--to <folder>', t('cli.option.to'))
    .action(async (file: string, options: { to: string }) => {
      const { path } = await new CommandRunner().within(file, ({ client, value }) =>
        value(client.workspace.backup({ folder: options.to })),
      );
      print(path);
    });

  command('restore <backup>', t('cli.command.restore'))
    .requiredOption('--out <file>', t('cli.option.out'))
    .action(async (backup: string, options: { out: string }) => {
      const { path } = await new CommandRunner().withPassphrase((passphrase, { client }) =>
        client.workspace.restore({ backup, target: options.out, passphrase }),
      );
      print(path);
    });

  command('serve [file]', t('cli.command.serve'))
    .option('--port <n>', t('cli.option.port'), portOf, 0)
    .option('--no-open', t('cli.option.noOpen'))
    .action(async (file: string | undefined, options: { port: number; open: boolean }) => {
      await serve(file, options, print, t);
    });

  return program;
}

function oneOf<T extends string>(
  given: string,
  known: readonly T[],
  code: 'deliverable.unknown' | 'deliverable.formatUnknown',
): T {
  const found = known.find((k) => k === given);
  if (!found) throw new Refusal(code, { id: given, format: given });
  return found;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('0–65535');
  return port;
}

/** Bytes of a file that the user named. @throws Refusal workspace.notFound */
function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal('file.unreadable', { path: resolve(path) });
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new Refusal('file.unwritable', { path });
  }
}

function writeOutput(path: string, bytes: Uint8Array): void {
  try {
    writeFileAtomically(resolve(path), bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new Refusal(full ? 'workspace.diskFull' : 'file.unwritable', { path: resolve(path) });
  }
}
