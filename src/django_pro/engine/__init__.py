"""From a target to a report: the pipeline, the registry of rules, the cache, the scorecard."""
