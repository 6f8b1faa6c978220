from django.contrib import admin

from instruments.models import Instrument, Loan


@admin.register(Instrument)
class InstrumentAdmin(admin.ModelAdmin):
    list_display = ["name", "kind", "serial_number", "value_pence"]
    list_filter = ["kind"]
    search_fields = ["name", "serial_number"]


@admin.register(Loan)
class LoanAdmin(admin.ModelAdmin):
    list_display = ["instrument", "player", "section", "times_lent", "lent_on", "due_on"]
    list_filter = ["lent_on"]
    autocomplete_fields = ["instrument", "player"]

    @admin.display(description="section")
    def section(self, loan):
        return loan.player.section.name

    @admin.display(description="times lent")
    def times_lent(self, loan):
        return loan.instrument.loans.count()
