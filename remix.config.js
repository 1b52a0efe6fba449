// Remix and Vite in one file; every command passes it with --config.
import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, runnerImport } from 'vite';

const folder = (name) => fileURLToPath(new URL(`./${name}`, import.meta.url));

export const alias = { '#app': folder('app'), '#emails': folder('emails'), '#tests': folder('tests') };

// Packages that only server code imports: the development server must not prepare them for the browser.
const serverOnly = [
  '@hyzyla/pdfium',
  '@node-rs/argon2',
  '@prisma/adapter-pg',
  '@prisma/client',
  '@remix-run/node',
  'graphile-worker',
  'nodemailer',
  'otplib',
  'pg',
  'pino',
  'qrcode-generator',
  'rate-limiter-flexible',
  'sharp',
  'smtp-server',
];

/**
 * Modules named `*.at-build.ts` are run while building, and what they export takes their place as data: browsers get the
 * Kazakh of other scripts ready, not the program that converts it. In development, tests and commands they run as they stand.
 */
const atBuild = {
  name: 'at-build',
  enforce: 'pre',
  apply: 'build',
  async load(id) {
    if (!id.endsWith('.at-build.ts')) return null;
    const { module } = await runnerImport(id, { configFile: false, resolve: { alias } });
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};

export default defineConfig({
  resolve: { alias },
  plugins: [
    atBuild,
    remix({
      serverModuleFormat: 'esm',
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
      },
    }),
  ],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  // Without these, the first page of a cold development server re-optimises and breaks hooks.
  optimizeDeps: {
    include: ['react-hook-form', '@hookform/resolvers/zod', 'zod', 'intl-messageformat'],
    exclude: serverOnly,
  },
  ssr: { external: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'sharp', '@hyzyla/pdfium'] },
});
