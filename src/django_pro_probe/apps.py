"""For INSTALLED_APPS: adds `manage.py analyze_queries`, and changes nothing until it is called."""

from __future__ import annotations

from django.apps import AppConfig


class ProbeConfig(AppConfig):
    """No models, no middleware, no hooks."""

    name = "django_pro_probe"
    verbose_name = "django-pro probe"
