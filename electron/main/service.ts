import type { FromService, ToService } from '../hosts/electron/messages.ts';
import { runServiceHost } from '../hosts/electron/service-host.ts';

/** Entry of the service process (Electron's utilityProcess). */
const port = process.parentPort;
runServiceHost(
  {
    send: (message: FromService) => port.postMessage(message),
    receive: (listener) => port.on('message', (event) => listener(event.data as ToService)),
  },
  () => process.exit(0),
);
