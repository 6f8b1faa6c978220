from config.base import *  # noqa: F403

INSTALLED_APPS += ["audit"]  # noqa: F405
MIDDLEWARE += ["audit.middleware.VisitMiddleware"]  # noqa: F405
