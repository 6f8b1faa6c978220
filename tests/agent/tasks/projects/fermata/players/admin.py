from django.contrib import admin

from players.models import Player, Section


@admin.register(Section)
class SectionAdmin(admin.ModelAdmin):
    list_display = ["name", "position"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Player)
class PlayerAdmin(admin.ModelAdmin):
    list_display = ["user", "section", "plays", "joined_on", "active"]
    list_filter = ["section", "active"]
    list_select_related = ["user", "section"]
    search_fields = ["user__last_name", "user__username"]
