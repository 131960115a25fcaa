export const map = {
  alt: 'Ecosystem map with {{actors}} actors and {{relations}} relations',
  caption: '{{type}} · {{amount}}',
  noQuadrant: 'No quadrant',
  type: {
    client: 'Client',
    distributor: 'Distributor',
    reseller: 'Reseller',
    technology: 'Technology (ISV)',
    integrator: 'Integrator',
    service: 'Services',
    consultant: 'Consultant',
    startup: 'Startup',
    rival: 'Rival',
    customer: 'Customer',
    regulator: 'Regulator',
  },
} as const;
