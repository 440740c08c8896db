/** Links of a release: its own page, the papers, where to apply. */
import { isLink, type Look } from './look.ts';

interface Paper {
  title: string;
  url: string;
}

const OWN_HOSTS = /(^|\.)(find-tender|contractsfinder)\.service\.gov\.uk$/;
const NOTICE = /Notice$/;
const isOwn = (url: string): boolean => OWN_HOSTS.test(new URL(url).hostname);
/** Words Contracts Finder puts where a title is due. */
const NO_TITLE = /^(additional data|n\/a|link|document)$/i;

const inWords = (code: string): string => {
  const words = code.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export interface Links {
  noticeType?: string;
  documentTypes: string[];
  /** The release's own page. */
  page?: string;
  papers: Paper[];
  portal?: { name: string; url: string };
  howToApply?: string;
}

const documentsOf = (release: Look): Look[] => [
  ...release.at('planning', 'documents').list(),
  ...release.at('tender', 'documents').list(),
  ...[...release.at('awards').list(), ...release.at('contracts').list()].flatMap((one) => one.at('documents').list()),
];

export function readLinks(release: Look): Links {
  const documents = documentsOf(release).map((document) => {
    const type = document.at('documentType').text();
    return {
      type,
      notice: document.at('noticeType').text(),
      document,
      url: document.at('url').isThere ? document.at('url').link() : undefined,
    };
  });
  const pages = documents.filter(({ type, notice, url }) => (notice !== undefined || NOTICE.test(type ?? '')) && url !== undefined);
  // The last: an award's documents come after the tender's, and may name the earlier page, too.
  const page = (pages.findLast(({ url }) => isOwn(url!) && !url!.includes('/Attachment/')) ?? pages.find(({ url }) => !isOwn(url!)))?.url;
  const papers = new Map<string, string>();
  for (const { url, type, document } of documents) {
    if (url === undefined || url === page || papers.has(url)) continue;
    const name = document.at('title').text() ?? document.at('description').text();
    papers.set(
      url,
      name !== undefined && !NO_TITLE.test(name) ? name : type === undefined ? `Page at ${new URL(url).hostname}` : inWords(type),
    );
  }
  const notice = documents.findLast(({ notice: type }) => /^UK\d{1,2}$/.test(type ?? ''))?.notice;
  return {
    ...(notice === undefined ? {} : { noticeType: notice }),
    documentTypes: documents.flatMap(({ type }) => type ?? []),
    ...(page === undefined ? {} : { page }),
    papers: [...papers].map(([url, title]) => ({ title, url })),
    ...whereToApply(release.at('tender'), [...papers.keys()]),
  };
}

function whereToApply(tender: Look, urls: readonly string[]): Pick<Links, 'portal' | 'howToApply'> {
  const details = tender.at('submissionMethodDetails').text();
  const named = /https?:\/\/[^\s"'<>)]+/i.exec(details ?? '')?.[0]?.replace(/[.,;]$/, '');
  const tool = tender.at('communication', 'atypicalToolUrl');
  const url = [
    named,
    tool.isThere ? tool.link() : undefined,
    urls.find((one) => !isOwn(one) && !/\.(pdf|docx?|xlsx?|zip)$/i.test(one)),
  ].find((one): one is string => one !== undefined && isLink(one));
  return {
    ...(url === undefined ? {} : { portal: { name: new URL(url).hostname.replace(/^www\./, ''), url: new URL(url).href } }),
    ...(details === undefined || details === named ? {} : { howToApply: details }),
  };
}
