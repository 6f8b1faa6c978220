from django.contrib import admin

from .models import Firing

admin.site.register(Firing)
