from config.base import *  # noqa: F403

INSTALLED_APPS += ["archers"]  # noqa: F405

LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "scores"
LOGOUT_REDIRECT_URL = "login"

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
