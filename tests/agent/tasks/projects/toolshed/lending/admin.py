from django.contrib import admin

from .models import Loan, Member


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ["user", "phone", "joined_on"]


@admin.register(Loan)
class LoanAdmin(admin.ModelAdmin):
    list_display = ["tool_name", "tool_category", "borrower", "lent_on", "due_on", "late"]
    list_filter = ["returned_on"]
    date_hierarchy = "lent_on"

    @admin.display(description="tool", ordering="tool__name")
    def tool_name(self, obj):
        return obj.tool.name

    @admin.display(description="category")
    def tool_category(self, obj):
        return obj.tool.category.name

    @admin.display(description="borrower")
    def borrower(self, obj):
        return str(obj.member)

    @admin.display(boolean=True)
    def late(self, obj):
        return obj.is_overdue
