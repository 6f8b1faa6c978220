from django.contrib import admin

from .models import Label, Project, Ticket, Timesheet


@admin.register(Project)
class ProjectAdmin(admin.ModelAdmin):
    list_display = ['key', 'name', 'owner']


@admin.register(Ticket)
class TicketAdmin(admin.ModelAdmin):
    list_display = ['title', 'project', 'status']
    list_filter = ['status']
    raw_id_fields = ['project', 'assignee']


admin.site.register(Label)
admin.site.register(Timesheet)
