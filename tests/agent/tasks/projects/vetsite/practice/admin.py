from django.contrib import admin

from .models import Appointment, Invoice, Message, Slot, Vet


class AppointmentAdmin(admin.ModelAdmin):
    list_display = ['pet', 'vet', 'starts_at', 'cancelled']
    list_select_related = ['pet', 'vet']
    date_hierarchy = 'starts_at'


class MessageAdmin(admin.ModelAdmin):
    list_display = ['subject', 'owner', 'sent_at', 'answered']
    list_select_related = ['owner']
    list_filter = ['answered']


admin.site.register(Vet)
admin.site.register(Appointment, AppointmentAdmin)
admin.site.register(Slot)
admin.site.register(Invoice)
admin.site.register(Message, MessageAdmin)
