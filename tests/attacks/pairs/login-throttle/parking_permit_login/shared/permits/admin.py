from django.contrib import admin

from .models import Permit, Zone

admin.site.register(Zone)
admin.site.register(Permit)
