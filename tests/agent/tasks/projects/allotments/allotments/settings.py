"""
Settings of the allotment society's site.
"""
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = 'v8$k2m-rain-barrel-0q!x7w@e5z^t3u9y1p6s4d&f'

DEBUG = False

ALLOWED_HOSTS = ['allotments.example', 'www.allotments.example', 'localhost']

INSTALLED_APPS = [
    'django.contrib.admin',
    'django.contrib.auth',
    'django.contrib.contenttypes',
    'django.contrib.sessions',
    'django.contrib.messages',
    'django.contrib.staticfiles',
    'members',
    'plots',
    'supplies',
    'notices',
]

MIDDLEWARE = [
    'django.middleware.security.SecurityMiddleware',
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.middleware.common.CommonMiddleware',
    'django.middleware.csrf.CsrfViewMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
    'django.contrib.messages.middleware.MessageMiddleware',
    'django.middleware.clickjacking.XFrameOptionsMiddleware',
]

ROOT_URLCONF = 'allotments.urls'

TEMPLATES = [
    {
        'BACKEND': 'django.template.backends.django.DjangoTemplates',
        'DIRS': [BASE_DIR / 'templates'],
        'APP_DIRS': True,
        'OPTIONS': {
            'context_processors': [
                'django.template.context_processors.request',
                'django.contrib.auth.context_processors.auth',
                'django.contrib.messages.context_processors.messages',
            ],
        },
    },
]

WSGI_APPLICATION = 'allotments.wsgi.application'

DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.sqlite3',
        'NAME': BASE_DIR / 'allotments.sqlite3',
        'ATOMIC_REQUESTS': True,
    }
}

CACHES = {
    'default': {'BACKEND': 'django.core.cache.backends.locmem.LocMemCache'},
}

AUTH_USER_MODEL = 'members.Member'
LOGIN_URL = 'members:login'
LOGIN_REDIRECT_URL = 'plots:index'
LOGOUT_REDIRECT_URL = 'members:login'

AUTH_PASSWORD_VALIDATORS = [
    {'NAME': 'django.contrib.auth.password_validation.MinimumLengthValidator'},
    {'NAME': 'django.contrib.auth.password_validation.CommonPasswordValidator'},
]

LANGUAGE_CODE = 'en-gb'
TIME_ZONE = 'Europe/London'
USE_I18N = True
USE_TZ = True

STATIC_URL = 'static/'
STATIC_ROOT = BASE_DIR / 'static'
DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'

# Mail
EMAIL_HOST = 'smtp.mail.example'
EMAIL_PORT = 587
EMAIL_USE_TLS = True
EMAIL_HOST_USER = 'society@allotments.example'
EMAIL_HOST_PASSWORD = 'Turnip-Lantern-1887'
DEFAULT_FROM_EMAIL = 'The society <society@allotments.example>'

# Text messages about frost
SMS_GATEWAY = {
    'URL': 'https://sms.example/v2/send',
    'SENDER': 'ALLOTMENT',
    'TOKEN': 'sgw_live_7Qd2VhT0bXz91KfLmN4r',
}

WEATHER_API_KEY = '5f0c9e71a3b84d2e96c1d7705be3aa42'
WEATHER_STATION = 'EX-114'
