/** What a started Neo4j keeps to. */
export interface Configuration {
  port: number
  authentication: boolean
}

/** The text of neo4j.conf: one Bolt port on this machine's loopback address, small memory, nothing sent anywhere. */
export const configuration = ({ port, authentication }: Configuration): string =>
  `${[
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=64m',
    'db.tx_log.rotation.size=16m',
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    `dbms.security.auth_enabled=${authentication}`,
  ].join('\n')}\n`
