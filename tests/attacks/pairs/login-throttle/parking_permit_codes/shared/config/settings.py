from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "permits"]
SESSION_COOKIE_AGE = 8 * 3600
CODE_TRIES = 5
CODE_PAUSE = 15 * 60
