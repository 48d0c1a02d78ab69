import type { FactContext } from '../facts/factContext';
import { factTest } from '../facts/factTest';
import { lifecycle } from '../playbooks/lifecycle';

export type LifecycleStage = 'new' | 'active' | 'lapsing' | 'lapsed';

const STAGES = lifecycle.entries.map(({ name, who }) => ({
	stage: name.toLowerCase() as LifecycleStage,
	holds: factTest(who),
}));

/**
 * Where a customer is on the way with the shop, by their own rhythm: as the playbook Lifecycle divides them.
 *
 * @returns undefined where nobody knows when they ordered, or they never have
 */
export function lifecycleStage(json: unknown, context: FactContext): LifecycleStage | undefined {
	return STAGES.find(({ holds }) => holds(json, context))?.stage;
}
