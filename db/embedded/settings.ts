const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  jit: 'off', // short queries: compiling them costs more than running them
  timezone: 'UTC',
  log_timezone: 'UTC',
  // No values of rows in the log: a failed statement is named by its error code alone.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

const safe = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
/** For tests: fast, and lost when the machine stops. */
const throwAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }

export function serverArguments(cluster: string, port: number, durable: boolean) {
  const settings = { ...always, ...(durable ? safe : throwAway), port: String(port) }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
