from django.contrib import admin

from .models import Home, Visit

admin.site.register([Home, Visit])
