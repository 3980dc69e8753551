import { startComparisons } from './comparisons.ts';
import { startCopyingAddress } from './copy-address.ts';
import { startKeyHelp } from './key-help.ts';
import { startLanguageSwitch } from './language-switch.ts';
import { startOffline } from './offline.ts';
import { startPrintLine } from './print-line.ts';
import { startGoingToDesk } from './desk/to-desk.ts';
import { startRawMark } from './raw-mark.ts';
import { startKeepingPlace } from './reading/start-keeping-place.ts';
import { startReading } from './reading/start-reading.ts';
import { startReports } from './report/start-reports.ts';
import { startSearchDialog } from './search/dialog.ts';
import { startMarkingFound } from './search/start-marking.ts';
import { startTerms } from './terms.ts';
import { startThemeSwitch } from './theme-switch.ts';

/**
 * What every page may need, in one file of a few kilobytes: a page asks for it once and has it from then on. Each part
 * does nothing where a page has nothing for it.
 */
export function startPage(): void {
  startThemeSwitch();
  startLanguageSwitch();
  startSearchDialog();
  startMarkingFound();
  startComparisons();
  startReading();
  startKeepingPlace();
  startReports();
  startKeyHelp();
  startGoingToDesk();
  startRawMark();
  startCopyingAddress();
  startPrintLine();
  startTerms();
  startOffline();
}
