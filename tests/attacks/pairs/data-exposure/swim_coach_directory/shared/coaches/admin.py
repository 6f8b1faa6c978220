from django.contrib import admin

from .models import Coach, Pool

admin.site.register(Pool)
admin.site.register(Coach)
