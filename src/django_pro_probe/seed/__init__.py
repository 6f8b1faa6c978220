"""Rows for every model of an unknown project, so that its pages have something to show."""

from django_pro_probe.seed.seeder import Seeder

__all__ = ["Seeder"]
