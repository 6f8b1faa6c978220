"""The part of django-pro that runs inside the target: standard library and Django only."""
