/** How the app starts when the device's storage answers late, or never. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createModel, type Model } from '../../src/app/state/model.ts';
import { DeviceStore } from '../../src/device/store/device-store.ts';
import { newDevice } from '../fixtures/browser-storage.ts';
import { type Around, around } from './around.ts';

let device: DeviceStore;
let surroundings: Around;
let model: Model;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }); // the minute's: nothing here waits for it
  newDevice();
  device = new DeviceStore();
  surroundings = around();
  model = createModel(device, surroundings);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await device.close();
});

it('says that the storage does not answer, and goes on when it does', async () => {
  let answer: (nobody: undefined) => void = () => {};
  vi.spyOn(device, 'currentAccount').mockReturnValue(new Promise((done) => (answer = done)));
  const started = model.start();
  surroundings.ring();
  expect(model.storageFault.value).toContain('has not answered');
  answer(undefined);
  await started;
  expect([model.storageFault.value, model.session.value]).toEqual([undefined, null]);
});

it('says nothing of the sort of a network that does not answer: the sign-in page stands', async () => {
  surroundings.fetch = () => new Promise(() => {});
  model = createModel(device, surroundings);
  void model.start();
  await vi.waitUntil(() => model.session.value === null);
  for (const _ of surroundings.pending()) surroundings.ring();
  expect(model.storageFault.value).toBeUndefined();
});
