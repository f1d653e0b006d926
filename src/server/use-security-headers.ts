import type { Plugin } from 'graphql-yoga';

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

/** Answers run nothing, load nothing and are framed by nobody; pages bring a policy of their own. */
const POLICY = "default-src 'none'; frame-ancestors 'none'";

export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
      if (!response.headers.has('content-security-policy')) response.headers.set('content-security-policy', POLICY);
    },
  };
}
