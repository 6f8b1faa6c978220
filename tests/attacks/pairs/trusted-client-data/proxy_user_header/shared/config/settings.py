import os

from config.base import *  # noqa: F403
from config.base import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "intranet"]
MIDDLEWARE = [*MIDDLEWARE, "intranet.middleware.ProxyUser"]
PROXY_SECRET = os.environ.get("PROXY_SECRET", "")
