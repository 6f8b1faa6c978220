from django.contrib import admin

from .models import Payslip, PayslipLine


class LineInline(admin.TabularInline):
    model = PayslipLine
    extra = 0


@admin.register(Payslip)
class PayslipAdmin(admin.ModelAdmin):
    list_display = ["employee", "month"]
    list_select_related = ["employee"]
    inlines = [LineInline]
