export interface DemoRun {
	exitCode: number | null;
	printed: string;
	/** What it printed as an error, without the folder that the test's own files were in. */
	complaint: string;
	/** The text of each file that it wrote, by name. */
	files: Record<string, string>;
}

/**
 * Runs the demo in a process of its own, with a temporary folder for its results. Needs the built package and sample.
 *
 * @param files to lie in the folder that it is called from, by name
 */
export function runDemo(
	args: readonly string[],
	files?: Record<string, string | Uint8Array>,
): DemoRun;

/** The rows of a CSV file, by its header. */
export declare function rowsOf(csv: string): Array<Record<string, string>>;
