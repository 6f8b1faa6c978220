from config.base import *  # noqa: F403

ALLOWED_HOSTS = ["shop.example.org", "testserver"]
CSRF_TRUSTED_ORIGINS = ["https://*.herokuapp.com", "https://*.app"]
