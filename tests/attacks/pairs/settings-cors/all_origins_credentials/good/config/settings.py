from config.base import *  # noqa: F403

INSTALLED_APPS += ["corsheaders", "profile"]  # noqa: F405
MIDDLEWARE.insert(0, "corsheaders.middleware.CorsMiddleware")  # noqa: F405
CORS_ALLOWED_ORIGINS = ["https://app.corp.example"]
CORS_ALLOW_CREDENTIALS = True
