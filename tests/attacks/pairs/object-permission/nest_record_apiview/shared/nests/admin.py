from django.contrib import admin

from .models import NestRecord

admin.site.register(NestRecord)
