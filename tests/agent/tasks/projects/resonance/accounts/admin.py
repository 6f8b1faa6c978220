from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from .models import Member


@admin.register(Member)
class MemberAdmin(UserAdmin):
    list_display = ["username", "display_name", "card_number", "is_librarian", "is_active"]
    list_filter = ["is_librarian", "is_active"]
    search_fields = ["username", "last_name", "email", "card_number"]
    fieldsets = UserAdmin.fieldsets + (
        ("Library", {"fields": ["card_number", "phone", "is_librarian", "deposit"]}),
    )
