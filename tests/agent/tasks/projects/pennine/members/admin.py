from django.contrib import admin

from members.models import Interest, Member, Payment


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ["number", "full_name", "kind", "sponsored_by", "interest_names", "paid_until"]
    list_filter = ["kind", "in_directory"]
    search_fields = ["number", "user__last_name", "user__email"]
    autocomplete_fields = ["sponsor"]

    @admin.display(description="name", ordering="user__last_name")
    def full_name(self, member):
        return member.name

    @admin.display(description="sponsor")
    def sponsored_by(self, member):
        return member.sponsor.name if member.sponsor else "—"

    @admin.display(description="interests")
    def interest_names(self, member):
        return ", ".join(interest.name for interest in member.interests.all())

    @admin.display(description="paid until")
    def paid_until(self, member):
        last = member.payments.order_by("-year").first()
        return last.year if last else "never"


@admin.register(Payment)
class PaymentAdmin(admin.ModelAdmin):
    list_display = ["member", "year", "amount", "method", "paid_on"]
    list_filter = ["year", "method"]
    list_select_related = ["member__user"]


admin.site.register(Interest)
