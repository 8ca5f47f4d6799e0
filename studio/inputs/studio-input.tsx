import {
  isArrayOfObjectsInputProps,
  isObjectInputProps,
  isStringInputProps,
  type ArrayOfObjectsInputProps,
  type InputProps,
  type ObjectInputProps,
  type StringInputProps,
} from 'sanity';
import { OpeningHoursInput } from './hours/opening-hours-input.tsx';
import { WeekInput } from './hours/week-input.tsx';
import { AccentInput } from './accent-input.tsx';
import { SourceHint } from './source-hint.tsx';
import { SourceTopicProvider } from './source-topic.tsx';
import { StepListInput } from './step-list-input.tsx';
import { TextsByLanguageInput } from './texts-by-language-input.tsx';
import { UsedInPanel } from '../views/used-in-panel.tsx';
import { getPublishedId } from '../../schemas/vocabulary.ts';

/** Decides which input a field gets; everything not named here is the Studio's own. */
export function StudioInput(props: InputProps) {
  if (isArrayOfObjectsInputProps(props)) return chooseArrayInput(props);
  if (isObjectInputProps(props)) return chooseObjectInput(props);
  if (isStringInputProps(props) && isAccent(props)) return <AccentInput {...props} />;
  return (
    <>
      <SourceHint path={props.path} />
      {props.renderDefault(props)}
    </>
  );
}

function chooseArrayInput(props: ArrayOfObjectsInputProps) {
  if (hasType(props.schemaType, 'internationalizedArrayString')) return <TextsByLanguageInput {...props} />;
  if (hasType(props.schemaType, 'internationalizedArrayText'))
    return <TextsByLanguageInput {...props} multiline />;
  if (props.schemaType.of.some((member) => hasType(member, 'dayHours'))) return <WeekInput {...props} />;
  if (props.schemaType.of.some((member) => member.name === 'step')) return <StepListInput {...props} />;
  if (!hasType(props.schemaType, 'richText')) return props.renderDefault(props);
  return (
    <>
      <SourceHint path={props.path} />
      {props.renderDefault(props)}
    </>
  );
}

function chooseObjectInput(props: ObjectInputProps) {
  if (hasType(props.schemaType, 'openingHours')) return <OpeningHoursInput {...props} />;
  if (props.path.length > 0) return props.renderDefault(props);
  if (props.schemaType.name === 'topicTranslation') {
    return <SourceTopicProvider value={props.value}>{props.renderDefault(props)}</SourceTopicProvider>;
  }
  if (props.schemaType.name === 'contact') {
    return (
      <>
        {props.renderDefault(props)}
        <UsedInPanel contactId={readId(props.value)} />
      </>
    );
  }
  return props.renderDefault(props);
}

/** The two colours of a partner's theme. */
function isAccent({ path }: StringInputProps): boolean {
  const field = path.at(-1);
  return path.at(-2) === 'theme' && (field === 'accent' || field === 'accentDark');
}

function readId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('_id' in value)) return undefined;
  return typeof value._id === 'string' ? getPublishedId(value._id) : undefined;
}

interface NamedType {
  name: string;
  type?: NamedType | null | undefined;
}

/** A field keeps the name of its type somewhere along the chain of types it was made from. */
function hasType(type: NamedType, name: string): boolean {
  return type.name === name || Boolean(type.type && hasType(type.type, name));
}
