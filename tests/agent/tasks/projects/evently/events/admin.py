from django.contrib import admin

from .models import Event, TicketType, Venue


class TicketTypeInline(admin.TabularInline):
    model = TicketType
    extra = 1


@admin.register(Venue)
class VenueAdmin(admin.ModelAdmin):
    list_display = ["name", "city", "capacity"]
    search_fields = ["name", "city"]


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ["title", "organiser", "venue", "starts_at", "status"]
    list_filter = ["status", "starts_at"]
    search_fields = ["title", "organiser__name"]
    inlines = [TicketTypeInline]
