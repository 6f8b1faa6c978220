from django.contrib import admin

from .models import Port, Sailing

admin.site.register([Port, Sailing])
