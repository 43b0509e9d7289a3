const of = (sovereign: string, territories: string): [string, string][] =>
  territories.split(' ').map((territory) => [territory, sovereign])

/** The state that each dependent territory with a code of its own belongs to. */
export const SOVEREIGNS: ReadonlyMap<string, string> = new Map([
  ...of('AU', 'CX CC NF HM'),
  ...of('CN', 'HK MO'),
  ...of('DK', 'FO GL'),
  ...of('FI', 'AX'),
  ...of('FR', 'BL GF GP MF MQ NC PF PM RE TF WF YT'),
  ...of('GB', 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG'),
  ...of('NL', 'AW BQ CW SX'),
  ...of('NO', 'BV SJ'),
  ...of('NZ', 'CK NU TK'),
  ...of('US', 'AS GU MP PR UM VI'),
])
