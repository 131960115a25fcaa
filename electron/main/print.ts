import { BrowserWindow } from 'electron';

/** Prints a complete page to PDF in a hidden window without scripts, network or storage. Page size and margins are the page's own (`@page`). */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      partition: 'print',
    },
  });
  try {
    window.webContents.session.webRequest.onBeforeRequest((request, answer) =>
      answer({ cancel: !request.url.startsWith('data:') }),
    );
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
  }
}
