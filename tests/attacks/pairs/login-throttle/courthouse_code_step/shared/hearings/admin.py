from django.contrib import admin

from .models import Hearing

admin.site.register(Hearing)
