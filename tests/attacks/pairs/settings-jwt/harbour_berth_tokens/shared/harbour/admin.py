from django.contrib import admin

from .models import Berth, Boat

admin.site.register([Berth, Boat])
