from config.base import *  # noqa: F403

INSTALLED_APPS += ["ferry"]  # noqa: F405
DEFAULT_FROM_EMAIL = "tickets@ferry.example"
