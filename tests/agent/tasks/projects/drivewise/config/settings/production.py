from .base import *  # noqa: F401,F403

ALLOWED_HOSTS = ["api.drivewise.example"]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
