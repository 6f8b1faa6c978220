from config.base import *  # noqa: F403

INSTALLED_APPS += ["invoices"]  # noqa: F405
