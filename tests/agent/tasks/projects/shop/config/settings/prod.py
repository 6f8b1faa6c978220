import os

from .base import *  # noqa: F403

ALLOWED_HOSTS = os.environ.get('ALLOWED_HOSTS', 'shop.example.com').split(',')
SECRET_KEY = os.environ['DJANGO_SECRET_KEY']
