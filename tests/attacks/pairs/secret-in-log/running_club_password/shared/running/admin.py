from django.contrib import admin

from .models import Run

admin.site.register(Run)
