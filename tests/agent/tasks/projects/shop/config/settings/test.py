from .base import *  # noqa: F403

DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.sqlite3',
        'NAME': ':memory:',
    }
}
# Tables straight from the models: the migrations are for PostgreSQL.
MIGRATION_MODULES = {'orders': None}
PASSWORD_HASHERS = ['django.contrib.auth.hashers.MD5PasswordHasher']
TASKS_EAGER = True
