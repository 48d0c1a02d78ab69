/** The absolute path of the repository. */
export const repositoryFolder: string;

/** Whether there is a file or folder at a path relative to the repository. */
export function exists(path: string): boolean;

export function readText(path: string): string;

export function readJson(path: string): unknown;

/** Every file below a folder, as sorted paths relative to the repository; none if it is missing. */
export function filesUnder(folder: string): string[];
