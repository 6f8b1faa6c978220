from django.contrib import admin

from .models import Event, Member, Registration, Venue


@admin.register(Venue)
class VenueAdmin(admin.ModelAdmin):
    list_display = ['name', 'address', 'capacity']
    search_fields = ['name']


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ['user', 'phone', 'joined']
    list_select_related = ['user']


@admin.register(Event)
class EventAdmin(admin.ModelAdmin):
    list_display = ['title', 'venue', 'starts_at', 'published']
    list_filter = ['published']
    prepopulated_fields = {'slug': ['title']}


@admin.register(Registration)
class RegistrationAdmin(admin.ModelAdmin):
    list_display = ['reference', 'event_title', 'place', 'person', 'paid']
    list_filter = ['paid']
    list_per_page = 50
    raw_id_fields = ['event', 'member']

    @admin.display(description='event')
    def event_title(self, registration):
        return registration.event.title

    @admin.display(description='place')
    def place(self, registration):
        return registration.event.venue.name

    @admin.display(description='member')
    def person(self, registration):
        return str(registration.member)
