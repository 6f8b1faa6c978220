from config.base import *  # noqa: F403

INSTALLED_APPS += ["guestbook"]  # noqa: F405
