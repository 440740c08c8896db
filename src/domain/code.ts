/** A code out of a table of names: schema and type come from the one list that screens read the words from. */
import * as z from 'zod/mini';

export const codeOf = <T extends object>(names: T) => z.enum(Object.keys(names) as (keyof T & string)[]);
