from django.contrib import admin

from .models import Pattern

admin.site.register(Pattern)
