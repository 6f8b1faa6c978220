from django.contrib import admin

from .models import Dormitory, Stay

admin.site.register([Dormitory, Stay])
