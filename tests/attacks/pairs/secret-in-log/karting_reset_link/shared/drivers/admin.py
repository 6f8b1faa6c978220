from django.contrib import admin

from .models import Lap, Track

admin.site.register(Track)
admin.site.register(Lap)
