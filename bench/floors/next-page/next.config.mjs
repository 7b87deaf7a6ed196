export default {
  serverExternalPackages: ['pg'],
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
}
