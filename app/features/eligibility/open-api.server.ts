import { z } from 'zod';
import { bodyLimit, schemas } from './api.schema';

type Json = Record<string, unknown>;
type SchemaName = keyof typeof schemas;

const place = (name: string) => `#/components/schemas/${name}`;
const ref = (name: SchemaName): Json => ({ $ref: place(name) });

/** The schemas the API itself reads and answers with, as JSON Schema; nothing is described a second time. */
function components(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: place, io: 'input' }).schemas as Record<string, Json>;
  return Object.fromEntries(Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

const json = (name: SchemaName, description: string) => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});
const often = { 429: problem('Too many requests from this network; Retry-After says when to try again') };
const language = {
  name: 'Accept-Language',
  in: 'header',
  description: 'Language of the words of a problem: kk, ru or en',
  schema: { type: 'string' },
};
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

const developer = {
  programme: 'kandas-card',
  facts: {
    route: 'professional',
    qualification: 'bachelor',
    experienceYears: 4,
    occupationTier: 'B',
    standing: ['prizes'],
    jobOffer: true,
    languages: { kk: 'A1' },
    firstRegion: 'KZ-75',
  },
};

const paths = {
  '/api/v1/eligibility': {
    post: {
      operationId: 'judgeEligibility',
      summary: 'Facts to outcome: conditions, points, lane, documents and what would help',
      description: `Nothing is stored. Facts that a programme does not use are ignored, unknown names are refused. At most ${bodyLimit / 1024} KiB.`,
      parameters: [language],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('EligibilityRequest'), example: developer } },
      },
      responses: {
        200: json('Outcome', 'The outcome'),
        400: problem('The body is not JSON'),
        413: problem('The body is too large'),
        415: problem('The body is not sent as application/json'),
        422: problem('Fields that cannot be accepted, each by a pointer'),
        ...often,
      },
    },
  },
  '/api/v1/rule-sets': {
    get: {
      operationId: 'listRuleSets',
      summary: 'The rule sets there are, and which are in force',
      responses: { 200: json('RuleSetList', 'Rule sets'), ...often },
    },
  },
  '/api/v1/rule-sets/{programme}/{ruleSet}': {
    get: {
      operationId: 'readRuleSet',
      summary: 'One rule set whole: the data the outcome is computed from',
      parameters: [inPath('programme'), inPath('ruleSet'), language],
      responses: { 200: json('RuleSet', 'The rule set'), 404: problem('No such rule set'), ...often },
    },
  },
  '/api/v1/occupations': {
    get: {
      operationId: 'findOccupations',
      summary: 'Occupations of the rating, searched in Kazakh (three scripts), Russian and English',
      parameters: [
        {
          name: 'q',
          in: 'query',
          description: 'What was typed; small mistakes are forgiven. All occupations when absent.',
          schema: { type: 'string' },
        },
      ],
      responses: { 200: json('OccupationList', 'Occupations, best first'), ...often },
    },
  },
};

let made: Json | undefined;

/** The description of the HTTP API for programs (OpenAPI 3.1). */
export function openApi(origin: string): Json {
  made ??= {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Kandas Portal: eligibility',
      version: '1.0.0',
      description:
        'Who qualifies for the Kandas Card and the valuable-skills visa, and why. Open to anyone, without keys. Codes of reasons have words in the portal’s catalogues; a low score is never a ground for refusal.',
    },
    paths,
    components: { schemas: components() },
  };
  return { ...made, servers: [{ url: origin }] };
}
