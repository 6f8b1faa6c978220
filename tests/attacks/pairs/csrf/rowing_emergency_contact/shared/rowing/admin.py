from django.contrib import admin

from .models import Rower

admin.site.register(Rower)
