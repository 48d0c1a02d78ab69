import { zoneOf } from '../../../../engine/dates/zone';
import type { Guards } from '../../../../engine/routing/guards/guardStage';
import { guardStage } from '../../../../engine/routing/guards/guardStage';
import { NO_MEMORY } from '../../../../engine/routing/guards/memory/routerMemory';
import type { RouteSettings } from '../../../../engine/routing/routeSettings';
import { bySegment, NOW, route, type Routed } from '../route';

export const DAY = 86_400_000;

export const CAP_CONTEXT = { now: NOW, zone: zoneOf('Europe/Berlin'), memory: NO_MEMORY };

/** Routes by segment, with these guards. */
export function guard(
	jsons: readonly unknown[],
	guards: Partial<Guards>,
	more: Partial<RouteSettings> = {},
): Routed {
	return route(jsons, bySegment(), {
		guards: guardStage({ guards: [], freeOutputs: [], ...guards }),
		...more,
	});
}

/** Why each item was suppressed, by its place in the input; null where it was not. */
export function reasons({ outputs }: Routed): Array<string | null> {
	const because: Array<string | null> = [];
	for (const { index, suppressedBecause } of outputs.flat()) {
		because[index] = suppressedBecause ?? null;
	}
	return because;
}

export function daysAgo(days: number): string {
	return new Date(NOW - days * DAY).toISOString();
}
