from django.contrib import admin

from .models import Notice

admin.site.register(Notice)
