/** A Chinese and an English report in our own words, long enough to be told apart from others. */
export const LANTERN_ZH = [
  '远国墨水部周二在河口城公布一份关于自动灯塔的管理办法，自明年三月起施行。',
  '办法规定，凡是用机器决定何时点灯的港口，都必须在值班室留下一名能够关掉机器的人。',
  '部长柳青在记者会上说，过去两年里沿海一共出过十七次误点，其中六次让渔船绕了远路。',
  '她表示，办法并不禁止任何一种机器，只要求港口把每次点灯的缘由写进日志，保存五年以备查阅。',
  '渔业协会对办法表示欢迎，但认为日志的格式过于繁琐，小港口难以承担抄录的人手。',
  '代表南部十一个港口的联合会则提出，希望把施行日期推迟到秋汛结束之后，以便更换旧的灯具。',
  '墨水部答复说，将在两个月内公布简化的日志样式，并为水深不足四米的港口提供补贴。',
  '邻国隐国的观察员列席了会议，称正在研究类似的规则，但还没有时间表。',
].join('');

export const LANTERN_EN = [
  'The Ministry of Ink of Farland published rules on self-lighting beacons in Rivermouth on Tuesday.',
  'From next March every harbour that lets a machine decide when the lamp burns must keep one person on watch who can switch it off.',
  'Minister Willa Greene told reporters that the coast had counted seventeen false lightings in two years, six of which sent fishing boats the long way round.',
  'The rules forbid no machine, she said, but ask harbours to write down the reason for each lighting and to keep the log for five years.',
  'The fishing association welcomed the text while calling the form of the log too heavy for small harbours with few hands to copy it.',
  'A league of eleven southern harbours wants the date moved until after the autumn floods, so that old lamps can be replaced.',
  'The ministry answered that it would publish a simpler form within two months and pay part of the costs where the water is less than four metres deep.',
].join(' ');

export const OTHER_ZH = [
  '高原大学的学者上周发表研究，比较了三种给羊群起名字的算法，结果出人意料。',
  '研究小组在两个牧场里跟踪了四百只羊，记录它们听到名字以后抬头的次数和方向。',
  '最简单的算法只用颜色和年龄，却比另外两种更容易让牧羊人记住，也更少重名。',
  '论文的作者提醒说，样本来自同一个山谷，换到草原上未必成立，还需要更多的观察。',
  '牧场主人对结果不以为然，他说自己从来只看羊的步子，不需要机器帮忙。',
].join('');

/** An article with one section a text. */
export function articleOf(id: string, ...texts: readonly string[]) {
  const sections = texts.map((text, index) => {
    const start = texts.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
    return { start, end: start + text.length, title: null };
  });
  return { id, text: texts.join('\n'), sections };
}
