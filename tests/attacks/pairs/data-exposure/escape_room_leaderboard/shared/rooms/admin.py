from django.contrib import admin

from .models import Result, Room, Team

admin.site.register([Room, Team, Result])
