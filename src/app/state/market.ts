/** What the desk shows of the market and of who has reported. Read from the server when asked for and kept nowhere. */
import { API } from '../../domain/protocol.ts';
import type { MarketFilters } from '../../domain/market.ts';
import type { Measure } from '../../domain/market-measures.ts';
import {
  DeskOverlaps,
  DeskRefusals,
  FigurePage,
  MarketHistory,
  MarketPicture,
  Reminded,
  type RemindRequest,
  ReportingPage,
  type Span,
} from '../../domain/protocol-market.ts';
import type { ReportingState } from '../../domain/reporting.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import type { Answer, Transport } from '../../device/sync/transport.ts';

export interface FigureAsked extends MarketFilters {
  kind: ReturnKind;
  measure: Measure;
  part?: string | undefined;
}

export interface Market {
  picture(filters: MarketFilters): Promise<Answer<MarketPicture>>;
  figure(asked: FigureAsked, offset: number): Promise<Answer<FigurePage>>;
  history(kind: ReturnKind, span: Span, filters: MarketFilters): Promise<Answer<MarketHistory>>;
  reporting(kind: ReturnKind, filters: MarketFilters, state: ReportingState | undefined, offset: number): Promise<Answer<ReportingPage>>;
  overlaps(): Promise<Answer<DeskOverlaps>>;
  refusals(): Promise<Answer<DeskRefusals>>;
  remind(request: RemindRequest): Promise<Answer<Reminded>>;
}

export function createMarket(transport: Transport, councilId: string): Market {
  const at = (path: string, query: Record<string, string | number | undefined> = {}): string => {
    const known = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as [string, string]]));
    return `${API}/desk/${encodeURIComponent(councilId)}/${path}?${new URLSearchParams(known).toString()}`;
  };
  return {
    picture: (filters) => transport.get(at('market', filters), MarketPicture),
    figure: (asked, offset) => transport.get(at('market/figure', { ...asked, offset }), FigurePage),
    history: (kind, span, filters) => transport.get(at('market/history', { kind, span, ...filters }), MarketHistory),
    reporting: (kind, { locality, type }, state, offset) =>
      transport.get(at('reporting', { kind, locality, type, state, offset }), ReportingPage),
    overlaps: () => transport.get(at('overlaps'), DeskOverlaps),
    refusals: () => transport.get(at('refusals'), DeskRefusals),
    remind: (request) => transport.post(at('reminders'), request, Reminded),
  };
}
