from config.base import *  # noqa: F403

INSTALLED_APPS += ["drills"]  # noqa: F405
LOGIN_URL = "/bandroom/"
