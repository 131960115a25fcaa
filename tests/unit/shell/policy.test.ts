import { describe, expect, it } from 'vitest';
import { Access } from '#electron/hosts/browser/access.ts';
import { bridgeTo } from '#electron/hosts/electron/main-bridge.ts';
import type { FromService, ToService } from '#electron/hosts/electron/messages.ts';
import { contentSecurityPolicy } from '#electron/hosts/security.ts';
import { menuTemplate } from '#electron/main/menu.ts';
import * as policy from '#electron/main/policy.ts';
import { createLocale } from '#shared/locale/index.ts';

describe('the shell', () => {
  it('lets pages go nowhere but inside the app', () => {
    for (const url of ['peyvand://app/', 'peyvand://app/#/map']) expect(policy.mayNavigate(url)).toBe(true);
    for (const url of [
      'https://example.org',
      'file:///etc/passwd',
      'peyvand://other/',
      'peyvand://u:p@app/',
      'javascript:1',
      'x',
    ])
      expect(policy.mayNavigate(url), url).toBe(false);
    expect(policy.windowOpenDecision()).toEqual({ action: 'deny' });
  });

  it('refuses permissions and requests that leave the machine', () => {
    for (const p of ['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read'])
      expect(policy.mayUsePermission(p, policy.appOrigin), p).toBe(false);
    expect(policy.mayUsePermission('clipboard-sanitized-write', `${policy.appOrigin}/`)).toBe(true);
    expect(policy.mayUsePermission('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
    expect(policy.mayRequest('https://example.org/x')).toBe(false);
    expect(policy.mayRequest('peyvand://app/index.html')).toBe(true);
  });

  it('takes calls from the top frame of its own page only', () => {
    expect(policy.mayCall({ url: 'peyvand://app/', isMainFrame: true })).toBe(true);
    expect(policy.mayCall({ url: 'peyvand://app/', isMainFrame: false })).toBe(false);
    expect(policy.mayCall({ url: 'https://example.org/', isMainFrame: true })).toBe(false);
    expect(policy.mayCall(null)).toBe(false);
  });

  it('serves files of the renderer and nothing beside them', () => {
    expect(policy.assetOf('peyvand://app/')).toBe('index.html');
    expect(policy.assetOf('peyvand://app/assets/a.js')).toBe('assets/a.js');
    for (const url of [
      'peyvand://app/..%2f..%2fetc',
      'peyvand://app/a%5c..%5cb',
      'peyvand://app/%00',
      'https://app/',
    ])
      expect(policy.assetOf(url), url).toBeNull();
  });

  it('makes sandboxed windows that fit the screen', () => {
    expect(policy.webPreferences('p')).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(policy.windowSize({ width: 1280, height: 800 })).toEqual({ width: 1152, height: 720 });
    expect(policy.windowSize({ width: 1000, height: 600 })).toEqual({ width: 1000, height: 600 });
    expect(policy.windowSize({ width: 3840, height: 2160 })).toEqual({ width: 1600, height: 1000 });
  });

  it('allows no script from elsewhere or inline', () => {
    expect(contentSecurityPolicy).toContain("script-src 'self';");
    expect(contentSecurityPolicy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it('has a menu in the user’s language on every system', () => {
    const labels = menuTemplate(createLocale({ lang: 'fa' }), 'linux').map((i) => i.label);
    expect(labels.every((l) => /\p{Script=Arabic}/u.test(l ?? ''))).toBe(true);
    expect(menuTemplate(createLocale({ lang: 'en' }), 'darwin')[0]?.role).toBe('appMenu');
  });
});

describe('the bridge to the services', () => {
  const line = () => {
    const sent: ToService[] = [];
    let deliver: (m: FromService) => void = () => undefined;
    const events: unknown[] = [];
    const bridge = bridgeTo(
      { send: (m) => sent.push(m), receive: (l) => (deliver = l) },
      { event: (e) => events.push(e), print: async (html) => new TextEncoder().encode(html) },
    );
    return { sent, events, bridge, deliver: (m: FromService) => deliver(m) };
  };

  it('pairs answers with their calls, whatever their order', async () => {
    const { sent, bridge, deliver } = line();
    const one = bridge.call('app.state', {}, null);
    const two = bridge.call('workspace.undo', {}, 'job');
    expect(sent.map((m) => m.type)).toEqual(['call', 'call']);
    deliver({ type: 'answer', id: 1, result: { ok: true, value: 2, changed: [] } });
    deliver({ type: 'answer', id: 0, result: { ok: true, value: 1, changed: [] } });
    expect(await Promise.all([one, two])).toMatchObject([{ value: 1 }, { value: 2 }]);
  });

  it('passes events on, prints what services ask for, and waits for the end', async () => {
    const { sent, events, bridge, deliver } = line();
    deliver({ type: 'event', event: { type: 'changed', topics: ['app.state'] } });
    expect(events).toHaveLength(1);
    deliver({ type: 'print', id: 7, html: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(sent.at(-1)).toMatchObject({ type: 'printed', id: 7, pdf: new Uint8Array([120]) });
    const stopped = bridge.stop();
    deliver({ type: 'stopped' });
    await stopped;
  });
});

describe('access to the browser host', () => {
  it('turns the token into a strict cookie once', () => {
    const access = new Access(4321);
    const token = new URL(access.url).searchParams.get('token') ?? '';
    expect(access.redeem('wrong')).toBeNull();
    const cookie = access.redeem(token) ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(access.redeem(token)).toBeNull();
    const request = {
      host: '127.0.0.1:4321',
      origin: 'http://127.0.0.1:4321',
      cookie: cookie.split(';')[0] ?? '',
    };
    expect(access.allows(request)).toBe(true);
    expect(access.allows({ ...request, host: 'evil.example:4321' })).toBe(false);
    expect(access.allows({ ...request, origin: 'http://evil.example' })).toBe(false);
    expect(access.allows({ ...request, cookie: 'peyvand=guess' })).toBe(false);
    expect(access.allows({ ...request, cookie: null })).toBe(false);
  });
});
