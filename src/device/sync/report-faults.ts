/** Tells the server how often storage failed and where, without content: an operator learns that a browser's update breaks it. */
import * as z from 'zod/mini';
import { API } from '../../domain/protocol.ts';
import type { FaultReport } from '../../domain/protocol-safety.ts';
import type { DeviceStore } from '../store/device-store.ts';
import type { Transport } from './transport.ts';

export async function reportFaults(device: DeviceStore, transport: Transport): Promise<void> {
  const { faults, reported } = await device.unreportedFaults();
  if (faults.length === 0) return;
  const counts = new Map<string, FaultReport['faults'][number]>();
  for (const { name, where } of faults) {
    const key = `${name} ${where}`;
    counts.set(key, { name, where, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const report: FaultReport = { faults: [...counts.values()] };
  const answer = await transport.post(`${API}/faults`, report, z.unknown());
  if (answer.outcome === 'ok') await reported();
}
