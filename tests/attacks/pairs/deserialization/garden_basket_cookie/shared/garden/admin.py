from django.contrib import admin

from .models import Family, Plant

admin.site.register([Family, Plant])
