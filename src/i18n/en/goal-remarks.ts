import type { GoalRemark } from '../../engine/model/goal-remark';
import type { Status } from '../../engine/model/goals';
import { goalWriting } from '../goal-writing';
import { shortName } from '../measures';
import type { FindingText } from '../texts';

const { say, percent, list } = goalWriting('en', 'and', (n) => `${String(n)} more`);

const STATUS: Readonly<Record<Status, string>> = {
  fully: 'fully met',
  partly: 'partly met',
  not: 'not met',
  none: 'not assessed',
};

export function goalRemark(message: GoalRemark): FindingText {
  const name = shortName(message.label);
  switch (message.key) {
    case 'forecast-crosses-target':
      return {
        title: message.hopeful
          ? `${name}: the forecast meets the target, the outcome does not`
          : `${name}: the outcome meets the target, the forecast does not`,
        body: `The outcome so far is ${say(message.outcome)}, the forecast ${say(message.forecast)} and the target ${say(message.target)}. ${
          message.explained
            ? 'The row has an analysis.'
            : 'Write what will change in the rest of the year, or go over the forecast.'
        }`,
      };
    case 'missed-without-analysis':
      return {
        title: `${name}: target missed, no analysis`,
        body: `The ${message.byForecast ? 'forecast' : 'outcome'} is ${say(message.basis)} and the target ${say(message.target)}. Other rows have an analysis, this one has none. Write why the target is missed and what is being done.`,
      };
    case 'indicator-scale':
      return {
        title: `${name}: figures on different scales`,
        body: `${message.column} says ${say(message.stated)}, but the other figures of the row are near ${say(message.other)}. Write all of them on one scale, or they cannot be compared.`,
      };
    case 'total-outside-sexes':
      return {
        title: `${name}: the total lies outside men and women`,
        body: `The total is ${say(message.total)}, but men have ${say(message.men)} and women ${say(message.women)}. The total must lie between them.`,
      };
    case 'total-equals-one-sex':
      return {
        title: `${name}: the total equals the figure of one sex`,
        body: `The total is ${say(message.total)}, men have ${say(message.men)} and women ${say(message.women)}. That holds only if one of the sexes is few.`,
      };
    case 'indicator-unit':
      return {
        title: `${name}: two units in one row`,
        body: `${message.column} says ${message.unit}, other cells of the row ${message.other}. Write one unit everywhere.`,
      };
    case 'unit-on-some':
      return {
        title: 'The unit stands beside some of the figures only',
        body: `We read all figures of a row in one unit. This concerns ${list(message.lines)}.`,
      };
    case 'unit-without-measure':
      return {
        title: `${name}: the unit is not whole`,
        body: `The unit ${message.unit} says what is measured and not in which measure. Write kg or tonnes.`,
      };
    case 'target-missing':
      return {
        title: `${name}: no target`,
        body: 'The row has neither a target of its own nor one of the council, so it cannot be judged. Write the target.',
      };
    case 'own-target-missing':
      return {
        title: `${name}: no target of its own`,
        body: `The council's target is ${say(message.council)}. Write the own target, or that the council's holds.`,
      };
    case 'indicator-unanswered':
      return {
        title: `${name}: neither outcome nor forecast`,
        body: message.explained
          ? 'The row cannot be judged yet. The analysis says more.'
          : 'The row cannot be judged. Fill in the outcome or the forecast, or write when the figure is due.',
      };
    case 'direction-unknown':
      return {
        title: `${name}: is higher or lower better?`,
        body: `The figure is ${say(message.basis)} and the target ${say(message.target)}. We cannot tell whether the target is a level to reach or a limit. The row is judged once you have answered.`,
      };
    case 'complement-answered':
      return {
        title: `${name}: the outcome counts those who did not`,
        body: `The outcome gives ${percent(message.said)} who do not do what the target is about. That makes ${percent(message.complement)} who do${message.target ? `, and the target is ${percent(message.target)}` : ''}.`,
      };
    case 'activity-overdue':
      return {
        title: `${name}: the end date has passed`,
        body: `The end date is ${message.end} and the period ends ${message.periodEnd}, but the deviation is blank. ${
          message.explained
            ? 'The text describes the work; say also whether it is done.'
            : 'Write whether the activity is done or late.'
        }`,
      };
    case 'activity-postponed':
      return {
        title: message.cancelled
          ? `${name}: the text says that it will not be done`
          : `${name}: the text says a later end than the row`,
        body: `The text says: "${message.words.replace(/[.]$/, '')}". ${message.end === null ? 'The row states no deviation' : `The row has the end date ${message.end} and no deviation`}. Change the row or mark the deviation.`,
      };
    case 'activity-ends-before-start':
      return {
        title: `${name}: the end date is before the start date`,
        body: `The start date is ${message.start} and the end date ${message.end}. One of them is wrong.`,
      };
    case 'activity-ends-early':
      return {
        title: `${name}: goes on during the year and ends at its beginning`,
        body: `The end date is ${message.end}, but the text says during the year. See whether the end of the year is meant.`,
      };
    case 'goal-contradicts-children': {
      const { children, differing } = message;
      const goal = name === '' ? 'The goal' : name;
      const who =
        children === 1
          ? 'The goal'
          : differing === children
            ? `All ${String(children)} goals`
            : `${String(differing)} of ${String(children)} goals`;
      return {
        title: `${goal}: judged ${STATUS[message.status]}, unlike the ${children === 1 ? 'goal' : 'goals'} under it`,
        body: `${who} under it ${differing === 1 ? 'is' : 'are'} judged ${message.better ? 'higher' : 'lower'}. ${
          message.explained
            ? 'Indicators of its own that are missed may explain it.'
            : 'Write why the judgement is another.'
        }`,
      };
    }
  }
}
