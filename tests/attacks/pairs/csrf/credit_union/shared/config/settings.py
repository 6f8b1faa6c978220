from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "creditunion"]
LOGIN_URL = "login"
CLEARING_SECRET = os.environ.get("CLEARING_SECRET") or get_random_secret_key()  # noqa: F405
