import type { Decision } from '../domain/decision.ts'

/** A decision as a node holds it: what is null there is absent. */
export interface DecisionProperties {
  id: string
  verdict: Decision['verdict']
  leftKey: string
  leftName: string
  leftBlock: string
  rightKey: string
  rightName: string
  rightBlock: string
  decidedBy: string
  decidedAt: string
  reason: string
  isWithdrawn: boolean
  withdrawnBy?: string
  withdrawnAt?: string
  orderKey: string
}

/** The decision that a node holds. */
export const decisionOf = (node: DecisionProperties): Decision => ({
  id: node.id,
  verdict: node.verdict,
  left: { key: node.leftKey, name: node.leftName, block: node.leftBlock },
  right: { key: node.rightKey, name: node.rightName, block: node.rightBlock },
  decidedBy: node.decidedBy,
  decidedAt: node.decidedAt,
  reason: node.reason,
  withdrawnBy: node.withdrawnBy ?? null,
  withdrawnAt: node.withdrawnAt ?? null,
})

/** The node of a decision that holds. */
export const propertiesOf = ({
  id,
  verdict,
  left,
  right,
  decidedBy,
  decidedAt,
  reason,
}: Decision): DecisionProperties => ({
  id,
  verdict,
  leftKey: left.key,
  leftName: left.name,
  leftBlock: left.block,
  rightKey: right.key,
  rightName: right.name,
  rightBlock: right.block,
  decidedBy,
  decidedAt,
  reason,
  isWithdrawn: false,
  orderKey: `${decidedAt}~${id}`,
})
