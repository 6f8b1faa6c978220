from django.contrib import admin

from .models import Crossing, LoadRequest

admin.site.register(Crossing)
admin.site.register(LoadRequest)
