import { artsTherapyProviders } from '../providers/arts-therapy.mjs';

const knowledge = [
  'How the arts therapies grew up, and the ideas about mind and body on which they rest.',
  'How people develop from birth to old age, and what can disturb it.',
  'What the law, the regulator and ethical codes expect of a registered professional.',
  'How research is designed, read and judged.',
  'Which signs of risk to look for, and who has to be told of them.',
];

const skills = [
  'Look after a caseload of your own while keeping to the law, to ethical codes and to the terms of your registration.',
  'Make the room and its surroundings safe to work in, and keep them so.',
  'Guard what clients tell you, as the law and the setting require.',
  'Work independently as an arts therapist.',
  'Weigh a decision up, make it, and answer for it.',
  'Look for workable, imaginative answers before a problem grows.',
  'Prepare and run sessions that rest on what research has shown to help.',
  'Put the client first: win their trust, draw them out, work with family and carers, and leave choices in their hands.',
  'Judge a client’s present difficulties: where they come from, what keeps them going, and whether therapy is likely to ease or worsen them.',
  'Carry out and write up careful, considerate assessments of tangled situations in which many things play together.',
  'Lay out the options, including none, so that a client can decide among them.',
  'Respond well to serious needs of body or mind that bear on the client and on the therapy.',
  'Offer one joined-up course of therapy to clients who face several difficulties at once.',
  'Work out with a client how their difficulties hang together, using your art as well as psychology, and revisit that picture often.',
  'Draw clients into making art, drama or music through your craft and your skills as a therapist.',
  'Pick the materials, instruments or ways of working that suit the session.',
  'Help clients to notice what they think, feel and do, and how they get on with others.',
  'Help clients past whatever holds them back, as far as that can be done.',
  'Pick up what clients say and what they leave unsaid, and let it steer the therapy.',
  'Invite, take and pass on referrals, and show colleagues what arts therapies can offer.',
  'Keep the other people in a client’s care informed, and let them share in decisions where that is right.',
  'Make yourself understood, with words and without.',
  'Look back at progress together with the client.',
  'Change your approach when a client’s needs change.',
  'Find out whether your work helps, by measuring it, auditing it and keeping good records.',
  'Follow today’s safeguarding rules, and deal with risk as they lay down.',
  'Play your part in teams of several professions, in your own organisation and across health and social care.',
  'Advise, teach and supervise colleagues, and stand by them.',
  'Earn and keep good working relationships, on your own and in a team.',
  'Take part in research and evaluation as your role and your employer’s priorities ask.',
  'Look hard at your own practice, as a psychologist and as an artist, keep bettering it, and help others to do so.',
];

const behaviours = [
  'Kind and patient, with everybody.',
  'Honest about the limits of what you know.',
  'Calm when others are not.',
  'Curious about people and about art.',
];

export const course = {
  id: '274',
  reference: 'ST0585',
  kind: 'apprenticeship',
  title: 'Arts therapist (degree)',
  level: 7,
  overview: 'Helps people to feel and live better by working through art, drama or music with them.',
  duration: { value: 24, unit: 'months' },
  route: 'Health and science',
  maximumFunding: 17000,
  jobTitles: ['Art psychotherapist', 'Art therapist', 'Dramatherapist', 'Music therapist'],
  statements: [
    ...knowledge.map((text, index) => ({ kind: 'knowledge', code: `K${index + 1}`, text })),
    ...skills.map((text, index) => ({ kind: 'skill', code: `S${index + 1}`, text })),
    ...behaviours.map((text, index) => ({ kind: 'behaviour', code: `B${index + 1}`, text })),
  ],
  regulation: { body: 'Health and Care Professions Council' },
  url: 'https://skillsengland.education.gov.uk/apprenticeships/st0585',
};

export const providers = artsTherapyProviders;
