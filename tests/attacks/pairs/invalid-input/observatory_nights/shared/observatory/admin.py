from django.contrib import admin

from .models import Night

admin.site.register(Night)
