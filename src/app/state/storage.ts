/** How much room the browser gives us, and whether it has promised not to clear it. */
export interface StorageReport {
  usedBytes?: number;
  quotaBytes?: number;
  /** Undefined where the browser will not say. */
  persistent?: boolean;
}

export async function storageReport(): Promise<StorageReport> {
  const storage = navigator.storage as StorageManager | undefined;
  const [estimate, persistent] = await Promise.all([
    storage?.estimate?.().catch(() => undefined),
    storage?.persisted?.().catch(() => undefined),
  ]);
  return {
    ...(estimate?.usage === undefined ? {} : { usedBytes: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quotaBytes: estimate.quota }),
    ...(persistent === undefined ? {} : { persistent }),
  };
}

/** Asked once there is something worth keeping: browsers weigh how the site is used. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
