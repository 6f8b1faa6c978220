from config.base import *  # noqa: F403

INSTALLED_APPS += ["carpool"]  # noqa: F405

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "carpool",
    }
}
