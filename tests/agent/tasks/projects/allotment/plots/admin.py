from django.contrib import admin

from .models import DamageReport, Inspection, Payment, Plot, Section, Tenancy


@admin.register(Section)
class SectionAdmin(admin.ModelAdmin):
    list_display = ("name", "slug", "position")
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Plot)
class PlotAdmin(admin.ModelAdmin):
    list_display = ("number", "section", "size", "status", "has_water")
    list_filter = ("section", "status", "has_water")
    list_select_related = ("section",)


class PaymentInline(admin.TabularInline):
    model = Payment
    extra = 0


def phone(tenancy):
    return tenancy.gardener.phone or "-"


@admin.register(Tenancy)
class TenancyAdmin(admin.ModelAdmin):
    list_display = ("where", "who", phone, "started_on", "outstanding", "last_payment")
    list_filter = ("plot__section",)
    search_fields = ("gardener__last_name", "gardener__username")
    inlines = [PaymentInline]

    @admin.display(description="plot", ordering="plot__number")
    def where(self, tenancy):
        return f"{tenancy.plot.section.name} {tenancy.plot.number}"

    @admin.display(description="gardener")
    def who(self, tenancy):
        return str(tenancy.gardener)

    @admin.display(description="still to pay")
    def outstanding(self, tenancy):
        return tenancy.yearly_rent - tenancy.paid()

    def last_payment(self, tenancy):
        newest = tenancy.payments.order_by("-received_on").first()
        return newest.received_on.isoformat() if newest else "never"


@admin.register(Inspection)
class InspectionAdmin(admin.ModelAdmin):
    list_display = ("plot", "grade", "seen_on", "steward")
    list_select_related = ("plot__section", "steward")
    date_hierarchy = "seen_on"


@admin.register(DamageReport)
class DamageReportAdmin(admin.ModelAdmin):
    list_display = ("plot", "kind", "noticed_on", "resolved")
    list_filter = ("resolved", "kind")
    list_select_related = ("plot__section",)
