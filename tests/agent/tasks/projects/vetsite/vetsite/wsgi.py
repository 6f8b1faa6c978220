"""
WSGI config for the website of the practice.
"""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'vetsite.settings')

application = get_wsgi_application()
