export const journey = {
  steps: {
    strategy: 'Strategy',
    mapping: 'Mapping and segmentation',
    program: 'Partner program',
    recruitment: 'Recruitment and onboarding',
    enablement: 'Enablement',
    measurement: 'Measurement',
    innovation: 'Innovation',
  },
  purpose: {
    strategy: 'Why an ecosystem, for which goals, and what it is worth',
    mapping: 'Who is there, how they relate, and where effort pays',
    program: 'What partners get, what they give, and by which rules',
    recruitment: 'Which partners to win, and how they start well',
    enablement: 'What partners must know and have to sell and deliver',
    measurement: 'Which figures steer the ecosystem',
    innovation: 'What the ecosystem creates that no member could alone',
  },
} as const;
