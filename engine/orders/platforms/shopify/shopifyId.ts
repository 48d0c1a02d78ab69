/** Longer than any id of Shopify's. */
const MAX_LENGTH = 128;

const GLOBAL_ID = /^gid:\/\/shopify\/[A-Za-z]+\/(\d+)/;

/**
 * A Shopify id without its GraphQL dress, so that an order or a customer has the same id in REST and in GraphQL.
 *
 * @returns what was given where it is no GraphQL id
 * @see https://shopify.dev/docs/api/usage/gids
 * @example
 * shopifyId('gid://shopify/Order/450789469') // '450789469'
 * shopifyId(450789469) // 450789469
 */
export function shopifyId(value: unknown): unknown {
	if (typeof value !== 'string' || value.length > MAX_LENGTH) return value;
	return GLOBAL_ID.exec(value)?.[1] ?? value;
}
