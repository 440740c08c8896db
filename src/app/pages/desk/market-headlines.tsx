/** The three figures an officer looks for first. */
import type { MarketPicture } from '../../../domain/protocol-market.ts';
import { numberInWords } from '../../../domain/number-words.ts';
import { percent, ratesOf } from '../../../domain/workforce-rates.ts';
import { RETURN_KINDS } from '../../../domain/returns.ts';
import { type Share, Shares, SharesKey } from '../../components/shares.tsx';
import type { FigureAddress } from './market-address.ts';
import { isHere, listedOf, onceOf, sumOf } from './market-sums.ts';

interface HeadlineProps {
  picture: MarketPicture;
  figure: FigureAddress;
}

export function Headlines({ picture, figure, reporting }: HeadlineProps & { reporting: string }) {
  return (
    <div class="three">
      <Beds picture={picture} figure={figure} />
      <Hours picture={picture} figure={figure} />
      <Freshness picture={picture} figure={figure} reporting={reporting} />
    </div>
  );
}

function Beds({ picture, figure }: HeadlineProps) {
  const { capacity = 0, occupied = 0, reserved = 0, available = 0, notAvailable = 0, block = 0 } = sumOf(picture, 'vacancies', isHere);
  const { services, registeredBeds } = listedOf(picture, 'vacancies');
  if (services === 0) return null;
  const shares: Share[] = [
    { label: 'Occupied', value: occupied, shade: 1 },
    { label: 'Reserved', value: reserved, shade: 2 },
    { label: 'Not available', value: notAvailable, shade: 3 },
    { label: 'Available', value: available, shade: 4 },
  ];
  return (
    <section class="card">
      <h2 class="soft">Care home beds available</h2>
      <p class="figure">
        <Opens value={available} href={figure('vacancies', 'available')} />
      </p>
      <Shares shares={shares} whole={capacity} />
      <SharesKey shares={shares} />
      <p>
        of <Opens value={capacity} href={figure('vacancies', 'capacity')} /> reported ·{' '}
        <Opens value={reserved} href={figure('vacancies', 'reserved')} /> reserved ·{' '}
        <Opens value={notAvailable} href={figure('vacancies', 'notAvailable')} /> not available
      </p>
      {block > 0 && (
        <p class="soft">
          Apart from that, a council has bought <Opens value={block} href={figure('vacancies', 'block')} /> of the beds as a block.
        </p>
      )}
      {registeredBeds > capacity && <p class="soft">The homes on the list are registered for {numberInWords(registeredBeds)}.</p>}
    </section>
  );
}

function Hours({ picture, figure }: HeadlineProps) {
  const { hours = 0, counted = 0 } = sumOf(picture, 'hours');
  const { block = 0 } = onceOf(picture, 'hours');
  if (listedOf(picture, 'hours').services === 0) return null;
  const shares: Share[] = [
    { label: 'Could be commissioned', value: counted, shade: 1 },
    { label: 'Not', value: hours - counted, shade: 3 },
  ];
  return (
    <section class="card">
      <h2 class="soft">Home-care hours reported, a week</h2>
      <p class="figure">
        <Opens value={hours} href={figure('hours', 'hours')} />
      </p>
      <Shares shares={shares} whole={hours} />
      <SharesKey shares={shares} />
      <p>
        <b>
          <Opens value={counted} href={figure('hours', 'counted')} />
        </b>{' '}
        could be commissioned{hours > counted ? `; ${numberInWords(hours - counted)} cannot, for the reasons below` : ''}.
      </p>
      {block > 0 && (
        <p class="soft">
          Apart from that, <Opens value={block} href={figure('hours', 'block')} /> hours are bought as a block.
        </p>
      )}
    </section>
  );
}

function Freshness({ picture, figure, reporting }: HeadlineProps & { reporting: string }) {
  const kinds = RETURN_KINDS.map((kind) => ({ kind, listed: listedOf(picture, kind).services, ...onceOf(picture, kind) }));
  const sum = (of: (one: (typeof kinds)[number]) => number): number => kinds.reduce((total, one) => total + of(one), 0);
  const reported = sum(({ services = 0 }) => services);
  const stale = sum((one) => one.stale ?? 0);
  const { vacancyRate, turnover } = ratesOf(onceOf(picture, 'workforce'));
  const { 'canRun.with-concerns': concerned = 0, 'canRun.no': unsafe = 0 } = onceOf(picture, 'service-status');
  return (
    <section class="card">
      <h2 class="soft">Older than a week</h2>
      <p class="figure">{reported === 0 ? '–' : `${Math.round((stale / reported) * 100)}%`}</p>
      <p>
        {numberInWords(stale)} of {numberInWords(reported)} returns. <a href={reporting}>Who has reported</a>
      </p>
      {concerned + unsafe > 0 && (
        <p>
          <Opens value={concerned} href={figure('service-status', 'canRun.with-concerns')} />{' '}
          {concerned === 1 ? 'service runs' : 'services run'} with concerns,{' '}
          <Opens value={unsafe} href={figure('service-status', 'canRun.no')} /> cannot run safely (confidential).
        </p>
      )}
      {vacancyRate !== undefined && (
        <p class="soft">
          {percent(vacancyRate)} of jobs are empty{turnover === undefined ? '' : `; ${percent(turnover)} of staff left in 12 months`}.
        </p>
      )}
    </section>
  );
}

function Opens({ value, href }: { value: number; href: string }) {
  return value === 0 ? <>0</> : <a href={href}>{numberInWords(value)}</a>;
}
