from django.contrib import admin

from loans.models import Loan, Reader, Reminder


@admin.register(Reader)
class ReaderAdmin(admin.ModelAdmin):
    list_display = ("card_number", "user", "phone")
    list_select_related = ("user",)
    search_fields = ("card_number", "user__last_name")


class ReminderInline(admin.TabularInline):
    model = Reminder
    extra = 0


@admin.register(Loan)
class LoanAdmin(admin.ModelAdmin):
    list_display = ("signature", "reader_name", "kept_at", "clerk", "due_on", "reminded")
    list_filter = ("due_on",)
    autocomplete_fields = ("reader", "record")
    inlines = (ReminderInline,)
    ordering = ("-due_on", "-id")

    @admin.display(description="record", ordering="record__signature")
    def signature(self, loan):
        return loan.record.signature

    @admin.display(description="reader")
    def reader_name(self, loan):
        return f"{loan.reader.user.get_full_name()} ({loan.reader.card_number})"

    @admin.display(description="place")
    def kept_at(self, loan):
        return f"{loan.record.box.label} on {loan.record.box.shelf}"

    @admin.display(description="handed out by", empty_value="nobody")
    def clerk(self, loan):
        if loan.handed_out_by is None:
            return None
        return loan.handed_out_by.username

    @admin.display(description="reminders")
    def reminded(self, loan):
        return loan.reminders.count()
