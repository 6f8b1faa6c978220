from django.contrib import admin

from .models import Clinic, Result

admin.site.register([Clinic, Result])
