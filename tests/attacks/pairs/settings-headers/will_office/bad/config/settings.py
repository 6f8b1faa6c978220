from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "wills"]
ALLOWED_HOSTS = ["wills.example"]

X_FRAME_OPTIONS = "ALLOWALL"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "None"  # clients come back by a form of the notaries' portal
CSRF_COOKIE_SECURE = True
LOGIN_URL = "admin:login"
