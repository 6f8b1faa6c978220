from django.contrib import admin

from .models import Closure, Court

admin.site.register(Court)
admin.site.register(Closure)
