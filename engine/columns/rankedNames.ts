/**
 * Names of columns that mean the same, best first: of two columns in one table the one of the earlier rank is meant, and
 * two of the same rank are a conflict.
 *
 * Each string lists names of one rank in one language, in the order English, German, French, Spanish, Portuguese,
 * Italian, Dutch; a language is left out where another has its word. Case, accents, spaces, articles and the ways to
 * write "number" make no difference (see `normaliseColumnName`).
 */
export type RankedNames = ReadonlyArray<readonly string[]>;
