from django.contrib import admin

from .models import Repair, Session


@admin.register(Session)
class SessionAdmin(admin.ModelAdmin):
    list_display = ['date', 'place', 'seats']
    filter_horizontal = ['crew']


@admin.register(Repair)
class RepairAdmin(admin.ModelAdmin):
    list_display = ['ticket', 'device', 'when', 'repaired_by', 'helpers', 'status']
    list_filter = ['status']
    search_fields = ['device', 'owner_email', 'ticket']

    @admin.display(description='session')
    def when(self, repair):
        return str(repair.session)

    @admin.display(description='repaired by')
    def repaired_by(self, repair):
        return str(repair.volunteer) if repair.volunteer else '-'

    @admin.display(description='crew of the day')
    def helpers(self, repair):
        return ', '.join(str(volunteer) for volunteer in repair.session.crew.all())
