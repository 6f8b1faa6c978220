from django.contrib import admin

from .models import Hive, Inspection

admin.site.register([Hive, Inspection])
