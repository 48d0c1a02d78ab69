export interface LintResult {
	/** The exit code of `n8n-node lint`. */
	status: number | null;
	/** Every error and warning that it printed, under the file that it is in. */
	problems: string[];
}

/** What `n8n-node lint` says of the repository. */
export function officialLint(): LintResult;
