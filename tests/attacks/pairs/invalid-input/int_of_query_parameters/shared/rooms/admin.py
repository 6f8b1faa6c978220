from django.contrib import admin

from .models import Closure, Room


class ClosureInline(admin.TabularInline):
    model = Closure
    extra = 0


@admin.register(Room)
class RoomAdmin(admin.ModelAdmin):
    list_display = ["name", "floor", "seats"]
    inlines = [ClosureInline]
