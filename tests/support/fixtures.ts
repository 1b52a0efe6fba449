import { test as base, expect } from '@playwright/test';

export { expect };

/** Every test fails when a page complains in the console, throws, or asks another host for anything. */
export const test = base.extend<{ calmPages: undefined }>({
  calmPages: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        // The browser itself reports every answer of 400 and above as an error; what a page answers is the test's own business.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          complaints.push(`console on ${message.page()?.url()}: ${message.text()}`);
        }
      });
      context.on('weberror', (webError) =>
        complaints.push(`thrown on ${webError.page()?.url()}: ${webError.error().message}`),
      );
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin)
          complaints.push(`asked ${url.origin}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
