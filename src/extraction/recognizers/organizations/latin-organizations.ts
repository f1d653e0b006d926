import type { OrganizationKind } from '../../../model/vocabulary.ts';
import type { NameSpan } from '../../document.ts';
import { GIVEN_NAMES } from '../persons/english-given-names.ts';
import type { NameRecognizer } from '../reading.ts';
import { namesOf, unknownEntity } from '../unknown-entity.ts';

/** A name in Latin letters inside Chinese text. */
const LATIN = /[A-Z][A-Za-z\d]*(?:[.&-][A-Za-z\d]+)*(?: (?:[A-Z][A-Za-z\d]*(?:[.&-][A-Za-z\d]+)*|of|and|for)){0,4}/g;
const WITHIN_WORD = /[A-Za-z\d.&-]/;
/** What stands before a company's name: 初创公司Cohere, 美国巨头Meta. */
const BEFORE: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/(?:公司|企业|巨头|厂商|开发商|制造商|供应商|提供商|服务商|运营商|独角兽|集团)$/, 'COMPANY'],
  [/(?:非营利组织|非盈利组织|倡导组织|(?<!威胁|黑客|犯罪|软件|恐怖)组织|联盟|协会|基金会|智库)$/, 'NGO'],
  [/(?:研究机构|实验室|研究所|研究院)$/, 'RESEARCH'],
];
/** And what stands behind one: OpenAI公司, Copyleaks的首席执行官, Conduent发言人. */
const BEHIND =
  /^(?:公司|集团)|^的?(?:联合)?(?:首席执行官|首席技术官|首席科学家|首席[\u4e00-\u9fff]{1,4}官|创始人|联合创始人|创办人|总裁|副总裁|高级副总裁|董事长|CEO|CTO|COO|发言人|合伙人|高管)|^(?:表示|宣布|证实|否认|披露|回应|承诺|签署|称(?!为))/;
const COMPANY_SUFFIX = /^(?:公司|集团)/;
/** Letters that name things, not companies. */
const NO_NAMES =
  /^(?:AI|IT|IP|APP|App|AIGC|LLM|LLMs|GPT|ChatGPT|GPT-\d.*|API|CEO|CTO|COO|DDoS|X|PC|VPN|USB|URL|ID|OK|II|III|IV|Android|Windows|Linux|iOS|CVE.*|TO|B|C|G)$/;

/** Companies and groups that only their neighbours tell: 大型语言模型公司Cohere, Zservers公司, 组织METR的创始人. */
export const latinOrganizations: NameRecognizer = ({ view, document, lexicon }, found) => {
  if (document.language === 'en') return [];
  const knownAt = new Map(found.filter(({ type }) => type === 'Organization').map((name) => [name.start, name]));
  const unknown = [...view.matchAll(LATIN)].flatMap((match): NameSpan[] => {
    const text = match[0].replace(/(?: (?:of|and|for)){1,4}$/, '');
    const end = match.index + text.length;
    const kind = kindOf(view, match.index, end);
    const isPerson = GIVEN_NAMES.has(text.split(' ')[0] ?? '') && text.includes(' ');
    if (
      kind === null ||
      isPerson ||
      WITHIN_WORD.test(view.charAt(match.index - 1)) ||
      NO_NAMES.test(text) ||
      knownAt.has(match.index)
    )
      return [];
    const suffix = COMPANY_SUFFIX.exec(view.slice(end, end + 2))?.[0] ?? '';
    const entity =
      lexicon.bearers(text)[0]?.entity ?? unknownEntity({ type: 'Organization', kind, names: namesOf(text) });
    return entity.type === 'Organization'
      ? [
          {
            start: match.index,
            end: end + suffix.length,
            text: text + suffix,
            entity,
            type: 'Organization',
            rule: 'latin-organization',
          },
        ]
      : [];
  });
  return [...unknown, ...withSuffix(view, found)];
};

function kindOf(view: string, start: number, end: number): OrganizationKind | null {
  const before = view.slice(Math.max(0, start - 5), start);
  const behind = view.slice(end, end + 10);
  const [, kind] = BEFORE.find(([pattern]) => pattern.test(before)) ?? [];
  // 公司X的模型: a product of the company named before it is no company.
  if (kind) return kind;
  if (/(?:叫|名为|称为)$/.test(before) && /^的?(?:公司|企业|初创|机构|组织)/.test(behind)) return 'COMPANY';
  // 向Cybernews表示: whoever is told so is a newspaper.
  return BEHIND.test(behind) && !/[向对据]$/.test(before) ? 'COMPANY' : null;
}

/** 特斯拉公司: the suffix belongs to a known company's name too. */
function withSuffix(view: string, found: readonly NameSpan[]): NameSpan[] {
  return found.flatMap((name): NameSpan[] => {
    if (name.entity.kind !== 'COMPANY' || /(?:公司|集团)$/.test(name.text)) return [];
    const suffix = COMPANY_SUFFIX.exec(view.slice(name.end, name.end + 2))?.[0];
    return suffix ? [{ ...name, end: name.end + 2, text: name.text + suffix, rule: 'company-suffix' }] : [];
  });
}
