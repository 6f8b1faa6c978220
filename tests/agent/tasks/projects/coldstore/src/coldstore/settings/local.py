from coldstore.settings.base import *  # noqa: F403
from coldstore.settings.base import ROOT

SECRET_KEY = "only-on-my-own-machine"
DEBUG = True

(ROOT / "var").mkdir(exist_ok=True)
DATABASES = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ROOT / "var" / "coldstore.db"}
}
