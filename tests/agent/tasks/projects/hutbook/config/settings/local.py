from .base import *  # noqa: F403
from .base import BASE_DIR

DEBUG = True
SECRET_KEY = "local-only-3b6f1f0d2a7c4e5f8d9e0a1b2c3d4e5f"
ALLOWED_HOSTS = ["*"]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "local.sqlite3"}
}
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
