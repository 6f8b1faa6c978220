from config.base import *  # noqa: F403
from config.base import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = INSTALLED_APPS + ["stargazers"]

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": BASE_DIR / "var" / "cache",
    }
}

LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "nights"
PASSWORD_RESET_TIMEOUT = 60 * 60
