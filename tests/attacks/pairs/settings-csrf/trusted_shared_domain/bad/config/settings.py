from config.base import *  # noqa: F403

INSTALLED_APPS += ["vote"]  # noqa: F405
ALLOWED_HOSTS = ["vote.herokuapp.com"]
CSRF_TRUSTED_ORIGINS = ["https://*.com", "https://*.herokuapp.com"]
