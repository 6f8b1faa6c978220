from config.base import *  # noqa: F403

INSTALLED_APPS += ["league"]  # noqa: F405
LOGIN_URL = "/members/"
SCORES_SCHEME = "http"
SCORES_DOMAIN = "lanes.example"
