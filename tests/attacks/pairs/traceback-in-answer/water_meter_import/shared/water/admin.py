from django.contrib import admin

from .models import Meter, Reading

admin.site.register(Meter)
admin.site.register(Reading)
