import { compareText } from '../model/compare-text.ts';

/** Query parameters that say how a reader came, not which page it is. */
const TRACKING =
  /^(?:utm_.*|spm|from|isappinstalled|share(?:_(?:source|medium|from|token|tag|uid))?|fbclid|gclid|msclkid|dclid|yclid|igshid|mc_cid|mc_eid|ref|ref_src|ref_url|cmpid|ncid|_ga|_gl)$/i;

/** Sites whose pages are named by these parameters alone. */
const NAMING_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  'mp.weixin.qq.com': ['__biz', 'mid', 'idx', 'sn'],
};

/**
 * One spelling for all addresses of a page: https, lower-case host, no fragment, no tracking parameters, no trailing slash.
 * Null for what is no web address.
 */
export function canonicalUrl(address: string): string | null {
  const url = parseUrl(address);
  if (url === null) return null;
  const naming = NAMING_PARAMETERS[url.hostname];
  const parameters = [...url.searchParams].filter(([name]) => (naming ? naming.includes(name) : !TRACKING.test(name)));
  const query = new URLSearchParams(parameters.sort(([a], [b]) => compareText(a, b))).toString();
  const path = url.pathname.replace(/(?<!\/)\/$/, '');
  return `https://${url.host}${path}${query === '' ? '' : `?${query}`}`;
}

function parseUrl(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}
