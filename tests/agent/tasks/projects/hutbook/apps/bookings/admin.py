from django.contrib import admin

from .models import Booking, Person


class PersonInline(admin.TabularInline):
    model = Person
    extra = 0


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    list_display = ["id", "hut", "guest", "arrival", "departure", "status"]
    list_filter = ["status"]
    inlines = [PersonInline]
