import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Complete metadata in <head> for every reader: the front refuses an unfinished document.
  htmlLimitedBots: /.*/,
  // `npm test` runs tsc on its own. Next would write every release into tsconfig.json, but leaves one that extends alone.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  images: { unoptimized: true },
  // For what is rendered per request; the front asks for plain pages, packs them once and remembers.
  compress: true,
  serverExternalPackages: [
    'pg',
    'pino',
    '@node-rs/argon2',
    'sharp',
    'graphile-worker',
    'nodemailer',
    '@tus/server',
    '@tus/file-store',
    'docx',
  ],
  // The largest form that the door lets through, which holds most forms to much less: see fileFormBytes.
  experimental: { serverActions: { bodySizeLimit: '3mb' } },
  // Named by their content: a browser asks once.
  headers: async () => [
    {
      source: '/fonts/:file',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
