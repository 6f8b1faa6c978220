from django.contrib import admin

from guests.models import Comment, Member


@admin.register(Comment)
class CommentAdmin(admin.ModelAdmin):
    list_display = ["name", "piece", "written_at", "hidden"]
    list_select_related = ["piece"]
    list_filter = ["hidden"]


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ["user", "town", "newsletter"]
    list_select_related = ["user"]
