import { takeLease } from '../../../src/store/number-lease.ts';
import { silentLog } from '../../support/silent-log.ts';

/** A process of its own that holds the number of a linked device until it is ended. Its argument is the database's URL. */
await takeLease(process.argv[2] ?? '', 'linked-device', { log: silentLog });
process.stdout.write('held\n');
