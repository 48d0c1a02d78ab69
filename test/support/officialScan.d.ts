export interface ScanResult {
	/** The verdict of n8n's scanner itself. */
	passed: boolean;
	/** How many files were looked at. */
	files: number;
	/** Every error and warning, as "file:line rule: message". */
	problems: string[];
}

/**
 * What n8n's scanner says of a package: `source` looks at the repository as it looks at the commit
 * of a published package, `tarball` at an unpacked package.
 */
export function officialScan(folder: string, leg: 'source' | 'tarball'): ScanResult;
