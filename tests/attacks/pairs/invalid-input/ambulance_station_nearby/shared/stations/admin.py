from django.contrib import admin

from .models import Station, Vehicle

admin.site.register([Station, Vehicle])
