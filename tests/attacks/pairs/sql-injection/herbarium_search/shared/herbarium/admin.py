from django.contrib import admin

from .models import Specimen

admin.site.register(Specimen)
