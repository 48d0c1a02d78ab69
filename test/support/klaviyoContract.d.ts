import type { ApiServerRequest } from './apiServer';

export interface KlaviyoContract {
	/** What Klaviyo's specification says is wrong with a request, empty where nothing is. */
	violations(request: ApiServerRequest): Promise<string[]>;
	/** The limits of an operation such as "POST /api/events". */
	rateLimitOf(operation: string): { burst: string; steady: string };
	stop(): Promise<void>;
}

/**
 * Starts Prism on Klaviyo's own specification.
 *
 * @param folder where the specification lies, one file an operation
 */
export function startKlaviyoContract(folder: string): Promise<KlaviyoContract>;
