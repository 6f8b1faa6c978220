from django.contrib import admin

from .models import Screen, Screening, Seat


class SeatInline(admin.TabularInline):
    model = Seat
    extra = 0


@admin.register(Screen)
class ScreenAdmin(admin.ModelAdmin):
    list_display = ("name", "has_3d")
    inlines = (SeatInline,)


@admin.register(Screening)
class ScreeningAdmin(admin.ModelAdmin):
    list_display = ("film", "screen", "starts_at", "price", "subtitled")
    list_filter = ("screen", "subtitled")
    list_select_related = ("film", "screen")
    date_hierarchy = "starts_at"
    autocomplete_fields = ("film",)
