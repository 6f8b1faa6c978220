from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "swimming"]
LOGIN_URL = "login"
MIDDLEWARE = [*MIDDLEWARE, "swimming.middleware.PassMiddleware"]  # noqa: F405
PASS_KEYS = {
    "2026a": os.environ.get("PASS_KEY_A") or get_random_secret_key(),  # noqa: F405
    "2026b": os.environ.get("PASS_KEY_B") or get_random_secret_key(),  # noqa: F405
}
PASS_KEY_NOW = "2026b"
