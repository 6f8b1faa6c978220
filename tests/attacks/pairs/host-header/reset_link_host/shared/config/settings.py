from config.base import *  # noqa: F403

INSTALLED_APPS += ["accounts"]  # noqa: F405
PUBLIC_HOST = "www.shop.example"
