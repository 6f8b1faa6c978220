from django.contrib import admin

from .models import Court, Volume

admin.site.register(Court)
admin.site.register(Volume)
