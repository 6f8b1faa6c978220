from django.contrib import admin

from concerts.models import Concert, ProgrammeItem, Rehearsal, TicketOrder, Venue


class ProgrammeInline(admin.TabularInline):
    model = ProgrammeItem
    extra = 0
    autocomplete_fields = ["work"]


@admin.register(Venue)
class VenueAdmin(admin.ModelAdmin):
    list_display = ["name", "capacity", "step_free"]


@admin.register(Concert)
class ConcertAdmin(admin.ModelAdmin):
    list_display = ["title", "starts_at", "venue", "seats"]
    list_select_related = ["venue"]
    prepopulated_fields = {"slug": ["title"]}
    search_fields = ["title"]
    inlines = [ProgrammeInline]


@admin.register(Rehearsal)
class RehearsalAdmin(admin.ModelAdmin):
    list_display = ["concert", "venue", "starts_at"]
    list_select_related = ["concert", "venue"]


@admin.register(TicketOrder)
class TicketOrderAdmin(admin.ModelAdmin):
    list_display = ["name", "email", "concert", "tickets", "created_at"]
    list_select_related = ["concert"]
    search_fields = ["name", "email"]
