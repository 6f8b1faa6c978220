from django.contrib import admin

from .models import Bed

admin.site.register(Bed)
