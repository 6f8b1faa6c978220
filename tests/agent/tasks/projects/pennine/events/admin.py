from django.contrib import admin

from events import actions
from events.models import Event, Registration, Venue


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ["title", "kind", "starts_at", "venue", "is_published"]
    list_filter = ["kind", "is_published"]
    search_fields = ["title"]
    list_select_related = ["venue"]
    prepopulated_fields = {"slug": ["title"]}


@admin.register(Registration)
class RegistrationAdmin(admin.ModelAdmin):
    list_display = ["name", "event", "seats", "state"]
    list_filter = ["state"]
    list_select_related = ["event"]
    actions = ["cancel_selected"]

    @admin.action(description="Cancel the selected registrations")
    def cancel_selected(self, request, queryset):
        for registration in queryset.exclude(state=Registration.State.CANCELLED):
            actions.cancel(registration)


admin.site.register(Venue)
