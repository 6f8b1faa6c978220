from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "guild"]
LOGIN_URL = "/admin/login/"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "ALLOWALL"
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
