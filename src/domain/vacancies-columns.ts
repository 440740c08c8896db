/** The columns in which vacancies stand, on the screen and in a spreadsheet. */
export const COUNT_COLUMNS = ['capacity', 'occupied', 'reserved', 'available', 'notAvailable'] as const;
export type CountColumn = (typeof COUNT_COLUMNS)[number];
export type SheetColumn = CountColumn | 'service' | 'category' | 'notAvailableReason' | 'code';

/** In the template's order. */
export const COLUMN_NAMES: Record<SheetColumn, string> = {
  service: 'Service',
  category: 'Type of care',
  capacity: 'Beds',
  occupied: 'Occupied',
  reserved: 'Reserved',
  available: 'Available',
  notAvailable: 'Not available',
  notAvailableReason: 'Why not available',
  code: 'Service code',
};

/** Those of the grid on the screen, in its order. */
export const GRID_COLUMNS = [...COUNT_COLUMNS, 'notAvailableReason'] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];
