import type { QuantitySpan } from '../../document.ts';
import type { QuantityRecognizer } from '../reading.ts';
import { boundsOf } from './bounds.ts';

/** 以33比3, 218票对214票: who was for it stands first. */
const TALLY =
  /(?<for>\d{1,4})(?:票)?(?:比|对)(?<against>\d{1,4})(?:票)?(?:的?(?:投票|表决|票数|结果|优势|微弱|压倒|多数|通过|获得?通过|否决|批准|当选))/g;
const TALLY_BEFORE = /(?:投票结果|表决结果|票数)(?:为|是)(?<for>\d{1,4})票?[比对](?<against>\d{1,4})/g;
const TALLY_OF_VOTES = /(?<for>\d{1,4})票[比对](?<against>\d{1,4})票?/g;

/** The numbers of a vote that one mark joins. */
export const chineseTallies: QuantityRecognizer = ({ view }) =>
  [TALLY, TALLY_BEFORE, TALLY_OF_VOTES].flatMap((pattern) =>
    [...view.matchAll(pattern)].flatMap((match): QuantitySpan[] => {
      const { for: inFavour = '', against = '' } = match.groups ?? {};
      const first = match.index + match[0].indexOf(inFavour);
      const second = match.index + match[0].indexOf(against, first - match.index + inFavour.length);
      return [votes(view, first, inFavour, 'for'), votes(view, second, against, 'against')];
    }),
  );

function votes(view: string, start: number, number: string, tally: 'for' | 'against'): QuantitySpan {
  const value = Number(number);
  const end = start + number.length;
  const last = view.charAt(end) === '票' ? end + 1 : end;
  return {
    start,
    end: last,
    text: view.slice(start, last),
    value,
    ...boundsOf(value, 'exact', true),
    qualifier: 'exact',
    unit: 'vote',
    tally,
    rule: 'chinese-tally',
  };
}
