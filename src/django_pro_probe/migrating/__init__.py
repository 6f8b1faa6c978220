"""The target's migrations, run one by one on throw-away PostgreSQL databases with rows in them.

Not called `migrations`: the probe can be an app of the target, whose migrations they would be then.
"""
