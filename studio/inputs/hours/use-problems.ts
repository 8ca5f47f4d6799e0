import { useFormValue, useValidationStatus, type Path } from 'sanity';

/** What the content model says about a part of a value. */
export interface Problem {
  /** Below the asked path; list entries by their key. */
  path: string[];
  message: string;
}

/** The errors and warnings below a path of the open document, so that an input can show them in place. */
export function useProblems(path: Path): Problem[] {
  const id = useFormValue(['_id']);
  const type = useFormValue(['_type']);
  const { validation } = useValidationStatus(
    typeof id === 'string' ? id : '',
    typeof type === 'string' ? type : '',
    false,
  );
  return validation.flatMap((marker) => {
    const names = marker.path.map(nameSegment);
    const isBelow = path.every((segment, index) => names[index] === nameSegment(segment));
    if (!isBelow || names.length <= path.length) return [];
    return [{ path: names.slice(path.length), message: marker.message }];
  });
}

function nameSegment(segment: Path[number]): string {
  if (Array.isArray(segment)) return segment.join(':');
  return typeof segment === 'object' ? segment._key : String(segment);
}
