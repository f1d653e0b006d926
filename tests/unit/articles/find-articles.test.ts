import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticles, MAX_ARTICLE_BYTES, readArticleBytes } from '../../../src/articles/find-articles.ts';

let root: string;
let news: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'articles-'));
  news = join(root, 'news');
  await mkdir(join(news, 'zh', 'deep'), { recursive: true });
  await mkdir(join(root, 'outside'));
  for (const file of [
    'news/b.md',
    'news/a.markdown',
    'news/C.MD',
    'news/notes.txt',
    'news/.hidden.md',
    'news/zh/a.md',
  ]) {
    await writeFile(join(root, file), file);
  }
  await writeFile(join(news, 'zh', 'deep', '国际 (1).md'), 'x');
  await writeFile(join(root, 'outside', 'secret.md'), 'x');
  await symlink(join(root, 'outside'), join(news, 'folder-link'));
  await symlink(join(root, 'outside', 'secret.md'), join(news, 'file-link.md'));
  await symlink(news, join(news, 'loop'));
  await writeFile(join(news, 'zh', 'large.txt'), '');
  await truncate(join(news, 'zh', 'large.txt'), MAX_ARTICLE_BYTES + 1);
});

afterAll(() => rm(root, { recursive: true }));

async function filesOf(...paths: string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const { file } of findArticles(paths)) files.push(file);
  return files;
}

describe('findArticles', () => {
  it('finds all Markdown below a folder, sorted, and follows no link out of it', async () => {
    expect(await filesOf(news)).toEqual(['C.MD', 'a.markdown', 'b.md', 'zh/a.md', 'zh/deep/国际 (1).md']);
  });

  it('takes a file by its own name, whatever it is called', async () => {
    expect(await filesOf(join(news, 'notes.txt'))).toEqual(['notes.txt']);
    expect(await filesOf(join(news, 'zh', 'deep', '国际 (1).md'))).toEqual(['国际 (1).md']);
    expect(await filesOf(join(news, 'file-link.md'))).toEqual(['file-link.md']);
  });

  it('resolves a glob pattern below its fixed folder', async () => {
    expect(await filesOf(`${news}/*.md`)).toEqual(['C.MD', 'b.md']);
    expect(await filesOf(`${news}/**/a.*`)).toEqual(['a.markdown', 'zh/a.md']);
    expect(await filesOf(`${root}/{news,outside}/*.md`)).toEqual(['news/C.MD', 'news/b.md', 'outside/secret.md']);
  });

  it('keeps the order of the paths and names no file twice', async () => {
    expect(await filesOf(join(news, 'zh'), join(news, 'zh', 'a.md'), '-')).toEqual(['a.md', 'deep/国际 (1).md', '-']);
  });

  it.each(['missing.md', 'missing/*.md', 'news/*.pdf'])('refuses %s before it names any file', async (path) => {
    const files: string[] = [];
    const find = async () => {
      for await (const { file } of findArticles([news, join(root, path)])) files.push(file);
    };
    await expect(find()).rejects.toMatchObject({
      code: 'ARTICLE_NOT_FOUND',
      exitCode: 2,
      message: expect.stringContaining(path),
    });
    expect(files).toEqual([]);
  });
});

describe('readArticleBytes', () => {
  const read = (file: string) => readArticleBytes({ file, path: join(news, file) });

  it('reads a file', async () => {
    expect(new TextDecoder().decode(await read('b.md'))).toBe('news/b.md');
  });

  it.each([
    ['zh/large.txt', 'ARTICLE_TOO_LARGE'],
    ['missing.md', 'ARTICLE_UNREADABLE'],
    ['zh', 'ARTICLE_UNREADABLE'],
  ])('refuses %s', async (file, code) => {
    await expect(read(file)).rejects.toMatchObject({ code, exitCode: 1, message: expect.stringContaining(file) });
  });
});
