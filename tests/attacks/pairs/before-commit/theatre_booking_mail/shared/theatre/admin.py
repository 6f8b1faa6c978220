from django.contrib import admin

from .models import BookedSeat, Booking, Performance, Seat


class BookedSeatInline(admin.TabularInline):
    model = BookedSeat
    extra = 0


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    inlines = [BookedSeatInline]
    list_display = ["performance", "visitor", "booked_at"]


admin.site.register([Performance, Seat])
