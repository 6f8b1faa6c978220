from django.contrib import admin

from .models import GameServer

admin.site.register(GameServer)
