from django.contrib import admin

from .models import PointEntry, Reward

admin.site.register(Reward, list_display=["name", "cost"])
admin.site.register(PointEntry, list_display=["customer", "points", "reason"])
