/** Serves from the sources, without a build: for those who work on the server, and for services set up before there was one. A start takes twice as long. */
import { serve } from './serve.ts';

await serve();
