/**
 * How the platform writes moments.
 *
 * - `auto`: ISO 8601 with or without a zone, RFC 2822, epoch of any unit, `YYYYMMDD`, spreadsheet serials, local formats
 * - `utc`: as `auto`, but a text without a zone is UTC (WooCommerce `date_created_gmt`, Magento)
 * - `epochSeconds`, `epochMilliseconds`, `epochMicroseconds`: a number, or digits in a string
 */
export type DateStyle = 'auto' | 'utc' | 'epochSeconds' | 'epochMilliseconds' | 'epochMicroseconds';
