// Remix and Vite in one file; every command passes it with --config.
import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

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

export default defineConfig({
  resolve: { alias },
  plugins: [
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
