// A life as one bundle of FHIR R4. It says what a person told, did and plans; it names no illness and orders nothing.
import { planResources } from './care-plan.ts';
import type { FhirRequest } from './fhir-request.ts';
import { observationResources } from './observations.ts';
import { questionnaireResources } from './questionnaires.ts';
import { addressOf, type Resource } from './resource.ts';

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly language: string;
  readonly type: 'collection';
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

/** Nobody by name: whoever hands the bundle over says whose it is. */
function patient({ state }: FhirRequest): Resource {
  const { birthYear } = state.person.profile;
  return { resourceType: 'Patient', id: 'me', ...(birthYear === undefined ? {} : { birthDate: String(birthYear) }) };
}

/** The bundle; the same life and day give the same bytes. Codes are our own, units are UCUM's, times are civil days. Errors: none. */
export function writeBundle(request: FhirRequest): Bundle {
  const resources = [patient(request), ...planResources(request), ...questionnaireResources(request), ...observationResources(request)];
  return {
    resourceType: 'Bundle',
    language: request.names.language,
    type: 'collection',
    entry: resources.map((resource) => ({ fullUrl: addressOf(resource), resource })),
  };
}
