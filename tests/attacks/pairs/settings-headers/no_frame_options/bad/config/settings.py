from config.base import *  # noqa: F403

INSTALLED_APPS += ["wallet"]  # noqa: F405
MIDDLEWARE.remove("django.middleware.clickjacking.XFrameOptionsMiddleware")  # noqa: F405
