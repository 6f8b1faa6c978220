from django.contrib import admin

from .models import Hall, Venue


class HallInline(admin.TabularInline):
    model = Hall
    extra = 0


@admin.register(Venue)
class VenueAdmin(admin.ModelAdmin):
    list_display = ["name", "city", "rent"]
    search_fields = ["name", "city"]
    inlines = [HallInline]
