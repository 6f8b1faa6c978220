from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "meals"]
ALLOWED_HOSTS = ["meals.example"]

SESSION_COOKIE_AGE = 14 * 86400
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_HTTPONLY = False  # the planner's script sends it back in a header
SECURE_HSTS_SECONDS = 31_536_000
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "plan"
