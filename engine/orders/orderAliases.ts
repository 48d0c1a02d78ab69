import type { Platform } from '../platform';

/** Further names of orders: of a payment, a capture or an invoice that is the same purchase. */
export interface OrderAliases {
	/** Notes that an id is another name of an order. Of two orders that it is said of, the alphabetically first has it. */
	note(platform: Platform, alias: string, orderId: string): void;
	/** The id of the order that an id stands for: itself where it is no other's name. */
	orderIdOf(platform: Platform, id: string): string;
	readonly size: number;
}

/** More steps than any platform needs (an invoice is paid by an intent, an intent by a charge); crafted ids may go in circles. */
const MOST_STEPS = 4;

export function createOrderAliases(): OrderAliases {
	const byPlatform = new Map<Platform, Map<string, string>>();
	let size = 0;
	return {
		note(platform, alias, orderId) {
			if (alias === orderId) return;
			let aliases = byPlatform.get(platform);
			if (aliases === undefined) byPlatform.set(platform, (aliases = new Map()));
			const earlier = aliases.get(alias);
			if (earlier === undefined) size++;
			if (earlier === undefined || orderId < earlier) aliases.set(alias, orderId);
		},
		orderIdOf(platform, id) {
			const aliases = byPlatform.get(platform);
			let orderId = id;
			for (let step = 0; aliases !== undefined && step < MOST_STEPS; step++) {
				const next = aliases.get(orderId);
				if (next === undefined) break;
				orderId = next;
			}
			return orderId;
		},
		get size() {
			return size;
		},
	};
}
