/** The folder list is the flow: domain → ingest | graph | language-model → loaders → schema → http → app → cli. Imports go one way. */
const only = (from, ...to) => ({
  name: `${from}-imports`,
  comment: `src/${from} may import only ${['itself', ...to.map((folder) => `src/${folder}`)].join(', ')} of src.`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [from, ...to].map((folder) => `^src/${folder}/`) },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('domain'),
    {
      name: 'domain-is-bare',
      comment: 'The words of the project depend on no package; node:crypto makes their ids.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '^(node:)?crypto$'] },
    },
    only('ingest', 'domain'),
    {
      name: 'ingest-is-pure',
      comment: 'Reading an article touches neither files, nor network, nor processes.',
      severity: 'error',
      from: { path: '^src/ingest/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    only('graph', 'domain'),
    only('language-model', 'domain'),
    only('views', 'graph', 'domain'),
    only('loaders', 'graph', 'domain'),
    only('schema', 'loaders', 'views', 'graph', 'domain'),
    only('http', 'schema', 'loaders', 'views', 'graph', 'ingest', 'domain'),
    {
      name: 'databases-behind-the-port',
      comment: 'Only src/graph knows a database.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'nothing-imports-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    { name: 'source-stands-alone', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|scripts|tools)/' } },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
