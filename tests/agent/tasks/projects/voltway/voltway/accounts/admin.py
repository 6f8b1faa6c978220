from django.contrib import admin

from .models import User


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    list_display = ["email", "first_name", "last_name", "is_staff"]
    search_fields = ["email", "last_name"]
    exclude = ["password"]
