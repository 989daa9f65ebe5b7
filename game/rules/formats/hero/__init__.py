"""The Hero format: 2-6 teams run one site together, each with a role, a purse and a secret brief."""
