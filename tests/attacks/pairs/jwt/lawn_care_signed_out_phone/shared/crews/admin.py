from django.contrib import admin

from .models import Job, Phone

admin.site.register(Job)
admin.site.register(Phone)
