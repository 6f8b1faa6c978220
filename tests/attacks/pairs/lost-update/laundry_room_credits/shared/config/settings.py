from config.base import *  # noqa: F403

INSTALLED_APPS += ["laundry"]  # noqa: F405
LOGIN_URL = "/tenants/"
