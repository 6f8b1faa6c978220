from django.contrib import admin

from .models import Team


@admin.register(Team)
class TeamAdmin(admin.ModelAdmin):
    exclude = ["passphrase_hash"]
    filter_horizontal = ["players"]
