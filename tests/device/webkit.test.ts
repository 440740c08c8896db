/** Which browsers are WebKit, by what they call themselves: every one of an iPhone is, Chromium and Firefox elsewhere are not. */
import { expect, it } from 'vitest';
import { leavesLocksOfWorkers } from '../../src/device/webkit.ts';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  ['Safari, also of an iPad', `${MAC} Version/18.5 Safari/605.1.15`, true],
  ['Safari of an iPhone', `${PHONE} Version/18.5 Mobile/15E148 Safari/604.1`, true],
  ['an app on the home screen', `${PHONE} Mobile/15E148`, true],
  ['Chrome of an iPhone', `${PHONE} CriOS/141.0.0.0 Mobile/15E148 Safari/604.1`, true],
  ['Firefox of an iPhone', `${PHONE} FxiOS/144.0 Mobile/15E148 Safari/605.1.15`, true],
  ['WebKitGTK', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15', true],
  ['Chrome', `${WINDOWS} Chrome/141.0.0.0 Safari/537.36`, false],
  ['Edge', `${WINDOWS} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, false],
  ['Chromium without a window', `${WINDOWS} HeadlessChrome/141.0.0.0 Safari/537.36`, false],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
])('%s', (_, userAgent, isWebKit) => expect(leavesLocksOfWorkers(userAgent)).toBe(isWebKit));
