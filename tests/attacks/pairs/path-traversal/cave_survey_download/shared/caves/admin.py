from django.contrib import admin

from .models import Cave

admin.site.register(Cave)
